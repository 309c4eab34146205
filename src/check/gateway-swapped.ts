import { type Finding, finding } from '../finding/finding.ts';
import { shippedToBrowsers } from '../gateway/browser.ts';
import { isSure } from '../gateway/evidence.ts';
import type { GatewayCredential } from '../gateway/gateway.ts';
import { CREDENTIAL_WORDS, type CredentialSighting, isSecretKind } from '../gateway/sighting.ts';
import { isVague, saysPublishable, saysSecret } from '../gateway/spoken.ts';
import { wordsOf } from '../gateway/words.ts';
import { exposedIn } from './gateway-exposed.ts';
import { type Judge, placeOf, type Scene } from './gateway-scene.ts';

/** Credentials whose value is unmistakably another kind of credential of the same gateway than they are called. */
export const credentialsSwapped: Judge = (scene) =>
  scene.seen.flatMap((seen): Finding[] => {
    if (seen.kind !== 'credential') return [];
    const path = seen.called;
    const swap = seen.by === 'name' ? swapOf(seen, wordsOf(path), scene) : misnamed(seen, wordsOf(path));
    if (!swap || swap.called === swap.is.kind) return [];
    // What browsers are sent may be for everybody whatever it is called; and a secret there is told as such.
    if (shippedToBrowsers(path) && !isSecretKind(swap.is.kind)) return [];
    if (exposedIn(seen.leaf, scene)) return [];
    const facts = {
      gateway: seen.gateway.name,
      called: CREDENTIAL_WORDS[swap.called],
      is: CREDENTIAL_WORDS[swap.is.kind],
      isLeak: isSecretKind(swap.is.kind) && swap.called === 'publishable',
    };
    const severity = swap.isSure ? 'error' : 'warning';
    return [finding('gateway/swapped', facts, placeOf(seen.leaf, scene.effective), severity)];
  });

interface Swap {
  readonly called: GatewayCredential['kind'];
  readonly is: GatewayCredential;
  readonly isSure: boolean;
}

function swapOf(seen: CredentialSighting, words: readonly string[], scene: Scene): Swap | undefined {
  const { credential, other, isRecorded } = seen;
  if (!other) return undefined;
  const sure = isRecorded === true && isSure(credential) && isSure(other);
  // Many call the key for everybody `API_KEY`, and have the secret beside it.
  const isOpen = credential.kind === 'secret' && !isSecretKind(other.kind) && isVague(words);
  if (isOpen && hasSecretOf(scene, seen)) return undefined;
  const isClear = !isOpen && (credential.kind !== 'publishable' || !saysSecret(words));
  return { called: credential.kind, is: other, isSure: sure && isClear };
}

function hasSecretOf({ seen }: Scene, { gateway }: CredentialSighting): boolean {
  return seen.some(
    (one) => one.gateway === gateway && one.kind === 'credential' && !one.other && one.credential.kind === 'secret',
  );
}

/** A secret under a name that nobody recorded, and that says all the same that everybody may know it. */
function misnamed({ credential, mode }: CredentialSighting, words: readonly string[]): Swap | undefined {
  const isSaid = mode !== undefined && credential.distinct !== undefined && saysPublishable(words);
  return isSaid && isSecretKind(credential.kind) ? { called: 'publishable', is: credential, isSure: false } : undefined;
}

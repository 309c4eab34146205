import type { Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { shippedToBrowsers } from '../gateway/browser.ts';
import { isSure } from '../gateway/evidence.ts';
import type { Gateway, GatewayCredential } from '../gateway/gateway.ts';
import { hasMark, hasShape, isShapeKnown } from '../gateway/shape.ts';
import { CREDENTIAL_WORDS, type CredentialSighting, isSecretKind } from '../gateway/sighting.ts';
import { isVague, saysPublishable, speaksOf, spokenIn } from '../gateway/spoken.ts';
import { wordsOf } from '../gateway/words.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { calledIn } from './gateway-called.ts';
import { type Judge, placeOf, type Scene, scalarText } from './gateway-scene.ts';

/** Secrets of gateways in variables that are shipped to browsers, whatever payments the environment takes. */
export const secretsExposed: Judge = (scene) =>
  [...scene.effective.leaves.values()].flatMap((leaf): Finding[] => {
    const exposed = exposedIn(leaf, scene);
    if (!exposed) return [];
    const { gateway, by } = exposed;
    const facts = { gateway: gateway.name, credential: CREDENTIAL_WORDS[exposed.credential.kind], by };
    const severity = exposed.isSure ? 'error' : 'warning';
    return [finding('gateway/exposed', facts, placeOf(leaf, scene.effective), severity)];
  });

/** A secret, and how sure it is that it is one and that browsers are sent it. */
interface Exposed {
  readonly gateway: Gateway;
  readonly credential: GatewayCredential;
  readonly by: 'name' | 'value';
  readonly isSure: boolean;
}

/** Texts that switch something, and are no secret. */
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|\d{1,3})$/i;

/** The secret in a leaf that is shipped to browsers; undefined where there is none, or where it is not shipped. */
export function exposedIn(leaf: Leaf, { seenAt, catalogue, effective }: Scene): Exposed | undefined {
  const shipped = shippedToBrowsers(calledIn(leaf, effective));
  if (!shipped) return undefined;
  const text = scalarText(leaf)?.trim();
  if (text === undefined && leaf.content.state !== 'present') return undefined;
  if (text !== undefined && (text === '' || SWITCH.test(text) || placeholder(text))) return undefined;
  const words = wordsOf(shipped.path);
  const own = (seenAt.get(leaf) ?? []).flatMap((one) => (one.kind === 'credential' ? [one] : []));
  const named = own.filter(({ by }) => by === 'name');
  const found = named.flatMap((one) => byName(one, text, words));
  // A name in a file of the user keeps nobody from looking at the value.
  const isTold = (seen: readonly CredentialSighting[]) => seen.some(({ gateway }) => gateway.own === undefined);
  const valued = own.filter(({ by }) => by !== 'name');
  if (!isTold(named)) found.push(...byValue(valued, text, words));
  if (!isTold(own) && text !== undefined) found.push(...byMark(catalogue, text, words));
  const gravest = found.find((one) => one.isSure) ?? found[0];
  return gravest && { ...gravest, isSure: gravest.isSure && shipped.isSure };
}

/** What a name says that is known. A value of another shape may be anything, and one for everybody is no secret. */
function byName(sighting: CredentialSighting, text: string | undefined, words: readonly string[]): Exposed[] {
  const { gateway, credential: called, other } = sighting;
  const credential = other ?? called;
  if (!isSecretKind(credential.kind)) return [];
  if (text !== undefined && hasShape(credential, text)) {
    const isClear = sighting.isSure || hasMark(credential, text);
    return [{ gateway, credential, by: 'value', isSure: isSure(credential) && isClear }];
  }
  const isClear = !isVague(words) || gateway.credentials.every(({ kind }) => kind !== 'publishable');
  const isOpen = text === undefined || !isShapeKnown(called);
  return [{ gateway, credential, by: 'name', isSure: sighting.isSure && isClear && isOpen }];
}

/** What the shape of a value tells under any name. */
function byValue(own: readonly CredentialSighting[], text: string | undefined, words: readonly string[]): Exposed[] {
  const counted = own.filter(({ credential }) => credential.distinct !== undefined || !saysPublishable(words));
  return counted.flatMap(({ gateway, credential }) => {
    const isSecret = counted.every((one) => one.gateway !== gateway || isSecretKind(one.credential.kind));
    if (!isSecret || text === undefined) return [];
    const isClear = credential.distinct !== undefined || hasMark(credential, text);
    return [{ gateway, credential, by: 'value', isSure: isSure(credential) && isClear }];
  });
}

/** Shortest text that is taken for a key by its beginning. */
const SHORTEST = 20;

/** A key that tells no mode, under a name that speaks of its gateway: a webhook secret of Stripe. */
function byMark(catalogue: Scene['catalogue'], text: string, words: readonly string[]): Exposed[] {
  if (text.length < SHORTEST || !/\d/.test(text) || saysPublishable(words)) return [];
  const spoken = spokenIn(words);
  return catalogue.flatMap((gateway): Exposed[] => {
    if (!speaksOf(gateway, spoken)) return [];
    const [first, ...more] = gateway.credentials.filter((one) => hasMark(one, text));
    if (!first || ![first, ...more].every(({ kind }) => isSecretKind(kind))) return [];
    return [{ gateway, credential: first, by: 'value', isSure: isSure(first) }];
  });
}

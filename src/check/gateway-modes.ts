import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { CREDENTIAL_WORDS } from '../gateway/sighting.ts';
import { wordsOf } from '../gateway/words.ts';
import { type Judge, placeOf, type Scene, type Seen, scalarText } from './gateway-scene.ts';

/** Hosts, credentials and mode variables whose mode is not that of the environment. */
export const modesDisagreeing: Judge = (scene) => {
  const { payments } = scene.effective;
  if (payments !== 'live' && payments !== 'test') return [];
  return scene.seen.flatMap((seen) => disagreement(seen, payments, scene));
};

function disagreement(seen: Seen, wanted: Mode, scene: Scene): Finding[] {
  const { effective } = scene;
  const { gateway, mode, leaf } = seen;
  const place = placeOf(leaf, effective);
  const isNamedSo = saysItself(besideOf(seen), mode);
  const severity = seen.isSure && !isNamedSo ? 'error' : 'warning';
  const facts = { gateway: gateway.name, wanted };
  if (seen.kind === 'mode-variable') {
    // One whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
    const isWrong = mode === undefined ? seen.isUnknownWord && scalarText(leaf) !== undefined : mode !== wanted;
    const [word] = seen.variable[wanted];
    return isWrong ? [finding('gateway/mode', { ...facts, mode, word }, place, severity)] : [];
  }
  if (mode === undefined || mode === wanted) return [];
  if (seen.kind === 'host') {
    if (mode === 'live' && isBesideTests(seen, scene)) return [];
    return [finding('gateway/host', { ...facts, host: mode }, place, severity)];
  }
  if (seen.kind === 'api-version') return [];
  const credential = CREDENTIAL_WORDS[(seen.other ?? seen.credential).kind];
  return [finding('gateway/key', { ...facts, credential, key: mode, isNamedSo }, place, severity)];
}

/** Whether a live host stands beside a test account that the gateway keeps there. */
export function isBesideTests({ gateway }: Seen, { seen }: Scene): boolean {
  return seen.some(
    (one) =>
      one.kind === 'credential' &&
      one.gateway === gateway &&
      one.mode === 'test' &&
      one.credential.atLiveHosts === true,
  );
}

/** Where a word of a mode means the setting. A switch is called after a mode, whatever it is set to. */
function besideOf({ kind, leaf: { pointer } }: Seen): string {
  return kind === 'mode-variable' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
}

const OWN_WORDS: Readonly<Record<Mode, RegExp>> = {
  test: /^(?:(?:TEST|SANDBOX)(?:ING|MODE|KEY|SECRET|TOKEN)?|SBOX|SBX|DEMO|PLAYGROUND|MOCK|STAGING|STAGE|STG|DEV|DEVELOPMENT|UAT|QA|PREVIEW)\d*$/,
  live: /^(?:LIVE(?:MODE|KEY|SECRET|TOKEN)?|PROD|PRODUCTION|PRD)\d*$/,
};

/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
export function saysItself(pointer: string, mode: Mode | undefined): boolean {
  return mode !== undefined && wordsOf(fromPointer(pointer)).some((word) => OWN_WORDS[mode].test(word));
}

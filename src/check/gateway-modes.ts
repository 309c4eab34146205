import type { PlanItem } from '../config/plan.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import type { Path } from '../finding/pointer.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { CREDENTIAL_WORDS, isSecretKind } from '../gateway/sighting.ts';
import { wordsOf } from '../gateway/words.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { calledIn } from './gateway-called.ts';
import { type Judge, placeOf, type Scene, type Seen, scalarText } from './gateway-scene.ts';

/** Hosts, credentials and mode variables whose mode is not that of the environment. */
export const modesDisagreeing: Judge = (scene, _, { plan }) => {
  const { payments, environment, service } = scene.effective;
  if (payments !== 'live' && payments !== 'test') return [];
  const isOfScene = (item: PlanItem) => item.environment === environment && item.service === service;
  const hasHygiene = plan.some((item) => item.check === 'hygiene' && isOfScene(item));
  return scene.seen
    .filter((seen) => !(hasHygiene && isUnfilledSwitch(seen)))
    .flatMap((seen) => disagreement(seen, payments, scene));
};

/** A switch with a placeholder, of which the check of hygiene says all there is to say. */
function isUnfilledSwitch({ kind, mode, leaf }: Seen): boolean {
  return kind === 'mode-variable' && mode === undefined && placeholder(scalarText(leaf) ?? '') !== undefined;
}

function disagreement(seen: Seen, wanted: Mode, scene: Scene): Finding[] {
  const { effective } = scene;
  const { gateway, mode, leaf } = seen;
  if (mode === wanted || (mode === undefined && seen.kind !== 'mode-variable')) return [];
  if (isOtherOfTwo(seen, wanted, scene)) return [];
  const place = (): Place => placeOf(leaf, effective);
  const isNamedSo = saysItself(besideOf(seen), mode);
  const isClear = !isNamedSo && !seen.isDefault && !isReplaced(seen, wanted, scene) && !mayBeWord(seen);
  const severity = seen.isSure && isClear ? 'error' : 'warning';
  const facts = { gateway: gateway.name, wanted, ...(seen.isDefault && { isDefault: true }) };
  if (seen.kind === 'mode-variable') {
    // One whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
    const isWrong = mode !== undefined || (seen.isUnknownWord && scalarText(leaf) !== undefined);
    const [word] = seen.variable[wanted];
    return isWrong ? [finding('gateway/mode', { ...facts, mode, word }, place(), severity)] : [];
  }
  if (mode === undefined) return [];
  if (seen.kind === 'host') {
    if (mode === 'live' && isBesideTests(seen, scene)) return [];
    return [finding('gateway/host', { ...facts, host: mode }, place(), severity)];
  }
  if (seen.kind === 'api-version') return [];
  const credential = CREDENTIAL_WORDS[(seen.other ?? seen.credential).kind];
  return [finding('gateway/key', { ...facts, credential, key: mode, isNamedSo }, place(), severity)];
}

/** Whether an unknown word may mean something to an application that reads the switch by itself. */
function mayBeWord(seen: Seen): boolean {
  return seen.kind === 'mode-variable' && seen.mode === undefined && seen.variable.otherWords === true;
}

/**
 * Whether it is the one of a pair that this environment does not use: software that holds the settings of both modes
 * side by side calls each by its mode. A live secret has no place where tests are made, whatever it is called.
 */
function isOtherOfTwo(seen: Seen, wanted: Mode, scene: Scene): boolean {
  const { mode } = seen;
  if (mode === undefined || mode === wanted) return false;
  if (isSwitchOfTwo(seen, wanted, scene)) return true;
  if (!saysItself(besideOf(seen), mode)) return false;
  if (seen.kind === 'credential' && mode === 'live' && isSecretKind(seen.credential.kind)) return false;
  const stands = scene.seen.some(
    (one) =>
      one.gateway === seen.gateway &&
      ((one.mode === wanted && isOfOneKind(one, seen)) ||
        (one.mode === undefined && saysItself(one.called, wanted) && isCalledAlike(one, seen))),
  );
  return stands || hasTwin(calledIn(seen.leaf, scene.effective), wanted, scene.effective);
}

/** Whether one can be used in place of the other: a live key says nothing of which host is asked. */
function isOfOneKind(one: Seen, other: Seen): boolean {
  if (one.kind !== 'credential' || other.kind !== 'credential') return one.kind === other.kind;
  return one.credential.kind === other.credential.kind;
}

/** Whether it is what one of two modes is called: `SANDBOX_ENV=sandbox` beside `LIVE_ENV=production`. */
function isSwitchOfTwo(seen: Seen, wanted: Mode, scene: Scene): boolean {
  const last = wordsOf(seen.called).at(-1) ?? '';
  if (seen.kind !== 'mode-variable' || saysItself([last], 'live') || saysItself([last], 'test')) return false;
  return (
    saysItself(seen.called, seen.mode) &&
    scene.seen.some(
      (one) =>
        one.kind === 'mode-variable' &&
        one.mode === wanted &&
        saysItself(one.called, wanted) &&
        one.gateway === seen.gateway &&
        isSameButForMode(one, seen),
    )
  );
}

/** Whether the same key stands in a part of the configuration that is of the wanted mode, and may stand in its place. */
function isReplaced(seen: Seen, wanted: Mode, scene: Scene): boolean {
  const isLiveSecret = seen.kind === 'credential' && wanted === 'test' && isSecretKind(seen.credential.kind);
  const isLike = (one: Seen) => isCalledAlike(one, seen) || (!isLiveSecret && isSameButForMode(one, seen));
  return scene.seen.some(
    (one) =>
      one.gateway === seen.gateway &&
      one.mode === wanted &&
      one.leaf !== seen.leaf &&
      isLike(one) &&
      saysItself(one.called, wanted),
  );
}

function isCalledAlike(one: Seen, other: Seen): boolean {
  return one.called.at(-1) === other.called.at(-1);
}

/** Whether two keys have the same name but for the words of a mode: `PP_ENDPOINT` and `PP_ENDPOINT_SANDBOX`. */
function isSameButForMode(one: Seen, other: Seen): boolean {
  return nameBesidesMode(one.called) === nameBesidesMode(other.called);
}

/** The gateways of which an environment has a test account that they keep at their live hosts. */
const testedLive = new WeakMap<Scene, ReadonlySet<Gateway>>();

/** Whether a live host stands beside a test account that the gateway keeps there. */
export function isBesideTests({ gateway }: Seen, scene: Scene): boolean {
  const known = testedLive.get(scene) ?? gatewaysTestedLive(scene);
  testedLive.set(scene, known);
  return known.has(gateway);
}

function gatewaysTestedLive({ seen }: Scene): ReadonlySet<Gateway> {
  const accounts = seen.filter(
    (one) => one.kind === 'credential' && one.mode === 'test' && one.credential.atLiveHosts === true,
  );
  return new Set(accounts.map(({ gateway }) => gateway));
}

/** Where a word of a mode means the setting. A switch is called after a mode, whatever it is set to. */
function besideOf({ kind, called }: Seen): Path {
  return kind === 'mode-variable' ? called.slice(0, -1) : called;
}

const OWN_WORDS: Readonly<Record<Mode, RegExp>> = {
  test: /^(?:(?:TEST|SANDBOX)(?:ING|MODE|KEY|SECRET|TOKEN)?|SBOX|SBX|DEMO|PLAYGROUND|MOCK|STAGING|STAGE|STG|DEV|DEVELOPMENT|UAT|QA|PREVIEW)\d*$/,
  live: /^(?:LIVE(?:MODE|KEY|SECRET|TOKEN)?|PROD|PRODUCTION|PRD)\d*$/,
};

/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
export function saysItself(path: Path, mode: Mode | undefined): boolean {
  return mode !== undefined && wordsOf(path).some((word) => OWN_WORDS[mode].test(word));
}

/** What a path is called apart from the words of a mode: `test.api_key` and `production.api_key` are the same. */
function nameBesidesMode(path: Path): string {
  const isMode = (word: string) => OWN_WORDS.test.test(word) || OWN_WORDS.live.test(word);
  return wordsOf(path)
    .filter((word) => !isMode(word))
    .join('_');
}

const twins = new WeakMap<Effective, ReadonlyMap<string, ReadonlySet<Mode>>>();

/**
 * Whether the configuration has the same key once more, as one of the wanted mode, and a value for it. What that value is
 * may not be known before it is filled in, so that it tells of no gateway by itself.
 */
function hasTwin(path: Path, wanted: Mode, effective: Effective): boolean {
  const known = twins.get(effective) ?? twinsIn(effective);
  twins.set(effective, known);
  return known.get(nameBesidesMode(path))?.has(wanted) === true;
}

/** The modes that each key says, apart from those keys that hold nothing. Made once, and only where anything disagrees. */
function twinsIn(effective: Effective): ReadonlyMap<string, ReadonlySet<Mode>> {
  const modes = new Map<string, Set<Mode>>();
  for (const leaf of effective.leaves.values()) {
    const path = calledIn(leaf, effective);
    const said = (['live', 'test'] as const).filter((mode) => saysItself(path, mode));
    if (said.length !== 1 || holdsNothing(leaf)) continue;
    const name = nameBesidesMode(path);
    modes.set(name, new Set([...(modes.get(name) ?? []), ...said]));
  }
  return modes;
}

/** Whether nothing is there that could be used. What may be a placeholder excuses nothing. */
function holdsNothing(leaf: Leaf): boolean {
  const text = scalarText(leaf)?.trim();
  if (text === undefined) return leaf.content.state === 'known';
  return text === '' || placeholder(text) !== undefined;
}

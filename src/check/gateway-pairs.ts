import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding, type Place, type Related } from '../finding/finding.ts';
import type { Facts, Severity } from '../finding/rules.ts';
import { isBesideTests, saysItself } from './gateway-modes.ts';
import { areOfOne, areSiblings, says } from './gateway-names.ts';
import { type Judge, placeOf, type Scene, type Seen } from './gateway-scene.ts';

/** What was recognised, where its value tells a mode. */
type Telling = Seen & { readonly mode: Mode };

function isTelling(seen: Seen): seen is Telling {
  return seen.mode !== undefined;
}

/** Makes a finding about two values that belong together. */
export function pairFinding(
  facts: Facts['gateway/pair'],
  { leaf }: Seen,
  partner: Seen | undefined,
  { effective }: Scene,
  severity: Severity,
): Finding {
  const location = partner?.leaf.origin().valueLocation;
  const related: Related[] = location ? [{ role: 'other', location }] : [];
  const place: Place = { ...placeOf(leaf, effective), related };
  return finding('gateway/pair', facts, place, severity);
}

/** Names that say one mode over values that prove the other. Where the environment wants another, that is told already. */
export const namesDisagreeing: Judge = (scene) => {
  const { payments } = scene.effective;
  const told = scene.seen.filter(isTelling).filter(({ mode }) => !isMode(payments) || mode === payments);
  return told.filter((seen) => isMisnamed(seen, scene)).map((seen) => misnamed(seen, scene));
};

function isMode(payments: string): payments is Mode {
  return payments === 'live' || payments === 'test';
}

/** A switch is no value of a mode: `PAYPAL_SANDBOX=false` is live, and rightly called so. */
function isMisnamed(seen: Telling, scene: Scene): boolean {
  const { kind, leaf, called, mode } = seen;
  if ((kind !== 'credential' && kind !== 'host') || takesTests(seen, scene)) return false;
  const isOfBoth = scene.seen.some((one) => one.leaf === leaf && one.mode !== undefined && one.mode !== mode);
  return !isOfBoth && says(seen, otherThan(mode)) && !saysItself(called, mode);
}

function otherThan(mode: Mode): Mode {
  return mode === 'live' ? 'test' : 'live';
}

/**
 * A live one under a name of test ones moves money when somebody tries something out. A test one under a name of live
 * ones may be there so that nothing can happen; and of a live one that stands alone in production the name is only old.
 */
function misnamed(seen: Telling, scene: Scene): Finding {
  const { gateway, mode, isSure } = seen;
  const isAlone = !scene.seen.some((one) => one.gateway === gateway && one.mode === 'live' && says(one, 'live'));
  const isMeant = mode === 'test' || (scene.effective.payments === 'live' && isAlone);
  const facts = { gateway: gateway.name, of: 'name', name: otherThan(mode), value: mode } as const;
  return pairFinding(facts, seen, undefined, scene, isSure && !isMeant ? 'error' : 'warning');
}

/** Values of one gateway that tell different modes, in an environment that does not say which it wants. */
export const modesMixed: Judge = (scene) => {
  if (isMode(scene.effective.payments)) return [];
  // Software that holds the settings of both modes side by side names them so.
  const plain = scene.seen
    .filter(isTelling)
    .filter(({ called }) => !saysItself(called, 'live') && !saysItself(called, 'test'))
    .filter((seen) => !takesTests(seen, scene));
  const gateways = [...new Set(plain.map(({ gateway }) => gateway))];
  return gateways.flatMap((gateway) => {
    const pair = firstPair(plain.filter((seen) => seen.gateway === gateway));
    if (!pair) return [];
    const [first, second] = pair;
    const isError = first.isSure && second.isSure && areSiblings(first, second);
    return [
      pairFinding(
        { gateway: gateway.name, of: 'modes', value: second.mode },
        second,
        first,
        scene,
        isError ? 'error' : 'warning',
      ),
    ];
  });
};

/** Whether it is a live host at which test accounts are rightly used. */
function takesTests(seen: Telling, scene: Scene): boolean {
  if (seen.kind !== 'host' || seen.mode !== 'live') return false;
  return seen.gateway.hosts.liveTakesTests === true || isBesideTests(seen, scene);
}

function firstPair(seen: readonly Telling[]): readonly [Telling, Telling] | undefined {
  for (const [at, second] of seen.entries()) {
    const before = seen.slice(0, at).filter((one) => one.leaf !== second.leaf && areOfOne(one, second));
    const first = before.find(({ mode }) => mode !== second.mode);
    if (first) return [first, second];
  }
  return undefined;
}

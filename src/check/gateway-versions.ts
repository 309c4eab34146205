import type { ApiVersionPin } from '../config/config.ts';
import { type Finding, finding, type Related } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Facts, Severity } from '../finding/rules.ts';
import { isSure } from '../gateway/evidence.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Subject } from './check.ts';
import { ageOf, type SaidVersion, versionsIn } from './gateway-said.ts';
import { type Judge, placeOf, type Scene } from './gateway-scene.ts';

/** Versions of an API that are others than in an environment before, or than the code was written for. */
export const versionsDisagreeing: Judge = (scene, others, { config, effective }) => {
  const said = versionsIn(scene);
  if (said.length === 0) return [];
  const at = effective.indexOf(scene.effective);
  const before = others.filter((other) => effective.indexOf(other.effective) < at);
  return said.flatMap((one) => {
    const pin = config.apiVersions.get(one.seen.gateway.id);
    const found = (pin && againstPin(one, pin, said, scene)) ?? againstOthers(one, said, before, scene);
    return found ?? [];
  });
};

/** Versions in tollgate.yml that nothing was held against, though every environment was read whole. */
export function unusedPins(
  { config, effective }: Subject,
  scenes: readonly Scene[],
  catalogue: readonly Gateway[],
): Finding[] {
  const isWhole = config.environments.every(({ name }) => effective.some(({ environment }) => environment === name));
  if (!isWhole || !effective.every(({ complete, hasUnseenNames }) => complete && !hasUnseenNames)) return [];
  const said = new Set(scenes.flatMap((scene) => versionsIn(scene).map(({ seen }) => seen.gateway.id)));
  return [...config.apiVersions]
    .filter(([id]) => !said.has(id))
    .map(([id, { location }]) => {
      const gateway = catalogue.find((one) => one.id === id)?.name ?? id;
      return finding('gateway/api-version', { gateway, is: 'nowhere' }, { location });
    });
}

/** Undefined where it is the version of the code. */
function againstPin(one: SaidVersion, pin: ApiVersionPin, said: readonly SaidVersion[], scene: Scene) {
  const { seen, version, text } = one;
  const age = text === undefined ? undefined : ageOf(version, text, pin.version);
  if (age === 0) return undefined;
  const is = age === undefined ? 'not-comparable' : age < 0 ? 'older' : 'newer';
  // A variable is of the gateway as surely as its name is; an address is so by its host.
  const isKnown = one.by === 'variable' ? seen.isSure : isSure(version);
  const isError = is === 'older' && isKnown && isOfWhole(one, said);
  const related: Related[] = pin.location ? [{ role: 'rule', location: pin.location }] : [];
  return found(one, scene, { gateway: seen.gateway.name, is }, related, isError ? 'error' : 'warning');
}

/**
 * Whether a version is that of the whole API. The address of a request may be of a part that has a version of its own,
 * and so may each of several addresses that do not agree.
 */
function isOfWhole({ by, seen, version, text = '' }: SaidVersion, said: readonly SaidVersion[]): boolean {
  if (by !== 'base') return by === 'variable';
  const paths = said.filter((other) => other.by !== 'variable' && other.seen.gateway === seen.gateway);
  return paths.every((other) => other.text !== undefined && ageOf(version, text, other.text) === 0);
}

/** Undefined where no environment before has another version. */
function againstOthers(one: SaidVersion, said: readonly SaidVersion[], before: readonly Scene[], scene: Scene) {
  const { seen, version, text } = one;
  for (const other of before) {
    const twin = twinOf(one, said, versionsIn(other));
    if (text === undefined || twin?.text === undefined || ageOf(version, text, twin.text) === 0) continue;
    const { environment } = other.effective;
    const location = twin.seen.leaf.origin().valueLocation;
    const related: Related[] = location ? [{ role: 'other', location, environment }] : [];
    return found(one, scene, { gateway: seen.gateway.name, is: 'different', environment }, related, 'warning');
  }
  return undefined;
}

/** The same key elsewhere, or the only variable where each has one. */
function twinOf(one: SaidVersion, said: readonly SaidVersion[], there: readonly SaidVersion[]) {
  const { gateway, called } = one.seen;
  const alike = (other: SaidVersion) => other.seen.gateway === gateway && sortOf(other) === sortOf(one);
  const twins = there.filter(alike);
  const isOnly = one.by === 'variable' && twins.length === 1 && said.filter(alike).length === 1;
  return twins.find(({ seen }) => toPointer(seen.called) === toPointer(called)) ?? (isOnly ? twins[0] : undefined);
}

function sortOf({ by }: SaidVersion): 'variable' | 'path' {
  return by === 'variable' ? by : 'path';
}

function found(
  { seen }: SaidVersion,
  { effective }: Scene,
  facts: Facts['gateway/api-version'],
  related: readonly Related[],
  severity: Severity,
): Finding {
  return finding('gateway/api-version', facts, { ...placeOf(seen.leaf, effective), related }, severity);
}

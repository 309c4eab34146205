import type { Config, Must, ParityRule, ParitySpec } from '../config/config.ts';
import { changedMembers } from './expectations.ts';
import { type Both, byWhat, type Loosening } from './loosening.ts';

/** What is no longer compared, or less strictly. */
export function loosenedParity({ before, now }: Both): Loosening[] {
  const top = now.file === undefined ? undefined : { file: now.file, line: 1, column: 1 };
  if (!before.parity) return [];
  if (!now.parity) return [{ part: 'parity', name: 'parity', keys: [], location: top, weighs: false }];
  const keys = parityKeys(before.parity, now.parity);
  const whole: Loosening[] =
    keys.length === 0 ? [] : [{ part: 'parity', name: 'parity', keys, location: top, weighs: false }];
  return [...whole, ...goneRules(before.parity, now.parity, top), ...ignoringRules(before.parity, now.parity)];
}

const STRICTNESS: Readonly<Record<Must, number>> = {
  ignore: 0,
  absent: 1,
  present: 1,
  shape: 2,
  same: 3,
  different: 3,
};

function parityKeys(before: ParitySpec, now: ParitySpec): string[] {
  return [
    ...(STRICTNESS[now.default] < STRICTNESS[before.default] ? ['default'] : []),
    ...(changedMembers(before.groups, now.groups).length > 0 ? ['groups'] : []),
  ];
}

/** Rules that ask for something and have none in their place that asks as much. */
function goneRules(before: ParitySpec, now: ParitySpec, top: Loosening['location']): Loosening[] {
  const ofSides = byWhat(now.rules, sidesOf);
  const ofPaths = byWhat(now.rules, ({ paths }) => paths);
  return before.rules.flatMap((rule): Loosening[] => {
    if (rule.must === 'ignore' || ofSides(sidesOf(rule)).some((one) => asksAsMuch(one, rule))) return [];
    const [same] = ofPaths(rule.paths);
    return [{ part: 'parity-rule', name: nameOf(rule), keys: [], location: same?.location ?? top, weighs: false }];
  });
}

/** Rules by which something is no longer compared at all. */
function ignoringRules(before: ParitySpec, now: ParitySpec): Loosening[] {
  const placesOf = ({ paths, in: places }: ParityRule) => [paths, places];
  const isIgnoring = ({ must }: ParityRule) => must === 'ignore';
  const ignoredBefore = byWhat(before.rules.filter(isIgnoring), placesOf);
  return now.rules
    .filter((rule) => isIgnoring(rule) && ignoredBefore(placesOf(rule)).length === 0)
    .map((rule) => ({
      part: 'parity-rule',
      name: nameOf(rule),
      keys: ['must'],
      location: rule.location,
      weighs: false,
    }));
}

const WEIGHT = { error: 2, warning: 1, info: 0 } as const;

/** What a rule speaks of. */
function sidesOf({ paths, in: places, scope }: ParityRule): unknown {
  return [paths, places, scope];
}

/** Whether a rule asks as much as another one of the same sides. */
function asksAsMuch(one: ParityRule, rule: ParityRule): boolean {
  return (
    (one.must === rule.must || STRICTNESS[one.must ?? 'present'] > STRICTNESS[rule.must ?? 'present']) &&
    (one.as === rule.as || one.as === undefined) &&
    WEIGHT[one.severity ?? 'error'] >= WEIGHT[rule.severity ?? 'error'] &&
    changedMembers(rule.expect, one.expect).length === 0
  );
}

function nameOf({ paths }: ParityRule): string {
  return paths.join(', ');
}

/** Severities that `rules` of tollgate.yml lowers. */
export function loosenedRules(
  { before, now }: Both,
  usual: (rule: Config['severities'] extends ReadonlyMap<infer R, unknown> ? R : never) => keyof typeof WEIGHT,
  place: (rule: string) => Loosening['location'],
): Loosening[] {
  const rules = new Set([...before.severities.keys(), ...now.severities.keys()]);
  return [...rules].flatMap((rule): Loosening[] => {
    const weigh = (config: Config): number => {
      const chosen = config.severities.get(rule) ?? usual(rule);
      return chosen === 'off' ? -1 : WEIGHT[chosen];
    };
    if (weigh(now) >= weigh(before)) return [];
    return [{ part: 'rule', name: rule, keys: [], location: place(rule), weighs: false }];
  });
}

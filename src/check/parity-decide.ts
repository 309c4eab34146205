import type { Must, ParityRule, ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Path } from '../finding/pointer.ts';
import type { PathState } from '../parity/path-states.ts';
import type { Row } from '../parity/row.ts';
import { groupOf, speaksTo } from './parity-groups.ts';
import { rulebookOf } from './parity-rulebook.ts';

/** What must hold at one path, and between which sides. */
export interface Decision {
  readonly must: Must;
  /** The rule that decided; undefined for the default. */
  readonly rule: ParityRule | undefined;
  /** Indexes of the sides that it speaks of. */
  readonly members: readonly number[];
  /** The group of each side, where only sides of different groups are held against each other. */
  readonly groups: readonly string[] | undefined;
}

/** What was decided where the paths of rules stand alike. */
type Decided = Map<PathState, readonly Decision[]>;

/** For each configuration by the names of the environments, so that all services share it; and for those at hand. */
const shared = new WeakMap<ParitySpec, Map<string, Decided>>();
const atHand = new WeakMap<readonly Effective[], { readonly spec: ParitySpec; readonly decided: Decided }>();

function decidedFor(sides: readonly Effective[], spec: ParitySpec): Decided {
  const held = atHand.get(sides);
  if (held?.spec === spec) return held.decided;
  const ofSpec = shared.get(spec) ?? new Map<string, Decided>();
  shared.set(spec, ofSpec);
  const names = JSON.stringify(sides.map(({ environment }) => environment));
  const decided = ofSpec.get(names) ?? new Map();
  ofSpec.set(names, decided);
  atHand.set(sides, { spec, decided });
  return decided;
}

/**
 * The last rule that matches the path and speaks of a side decides for it. Sides with the same rule belong together; those
 * of a rule `within: groups` do so in each group by itself.
 */
export function decisionsFor(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): readonly Decision[] {
  return row.isMixed ? decideMixed(row, sides, spec) : decisionsAt(row.state, sides, spec);
}

/** The same for every path at which the rules stand so, where the sides hold one kind. */
export function decisionsAt(state: PathState, sides: readonly Effective[], spec: ParitySpec): readonly Decision[] {
  const decided = decidedFor(sides, spec);
  const known = decided.get(state);
  if (known) return known;
  const decisions = decide(rulebookOf(spec).rulesAt(state), sides, spec);
  decided.set(state, decisions);
  return decisions;
}

function decide(matching: readonly number[], sides: readonly Effective[], spec: ParitySpec): Decision[] {
  const byRule = new Map<number | undefined, number[]>();
  for (const [side, { environment }] of sides.entries()) {
    const last = matching.findLast((number) => {
      const rule = spec.rules[number];
      return rule !== undefined && speaksTo(rule, environment, spec);
    });
    byRule.set(last, [...(byRule.get(last) ?? []), side]);
  }
  return [...byRule].flatMap(([number, members]): Decision[] => {
    const rule = number === undefined ? undefined : spec.rules[number];
    const groups = sides.map(({ environment }) => groupOf(environment, spec));
    const decision: Decision = { must: rule ? mustOf(rule) : spec.default, rule, members, groups: undefined };
    if (rule?.scope === 'between-groups') return [{ ...decision, groups }];
    if (rule?.scope !== 'within-groups') return [decision];
    const byGroup = Map.groupBy(members, (side) => groups[side]);
    return [...byGroup.values()].map((together) => ({ ...decision, members: together }));
  });
}

/** What a rule asks for: one that only expects something asks that it is there. */
export function mustOf({ must }: ParityRule): Must {
  return must ?? 'present';
}

/**
 * Where the sides hold different kinds, a rule that asks for something further below decides beside the one that names the
 * row: it cannot be proven there. A rule that ignores decides where it ignores all that lies below.
 */
function decideMixed(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): Decision[] {
  const { rulesAt } = rulebookOf(spec);
  const here = rulesAt(row.state);
  const within = (row.within ?? []).map(({ state }) => rulesAt(state));
  const speaking = [...new Set(within.flat())].filter((number) => {
    const must = spec.rules[number]?.must;
    return must === 'ignore' ? within.every((rules) => rules.includes(number)) : must !== 'absent';
  });
  const all = [...new Set([...here, ...speaking])].sort((a, b) => a - b);
  const named = decide(here, sides, spec);
  // One rule that asks is enough to tell that the kinds differ.
  const asked = named
    .filter(({ rule, must }) => rule && must !== 'ignore' && must !== 'absent')
    .flatMap(({ members }) => members);
  const below = decide(all, sides, spec).filter(
    ({ rule, members }) =>
      rule && !named.some((one) => one.rule === rule) && !members.every((side) => asked.includes(side)),
  );
  const decided = below.flatMap(({ members }) => members);
  // What is the default where no rule speaks is not where one speaks below.
  return [...named.filter(({ rule, members }) => rule || !members.every((side) => decided.includes(side))), ...below];
}

/** Whether a rule names the row itself, and not only something that lies below it. */
export function isNamed(row: Row<Leaf>, rule: ParityRule, spec: ParitySpec): boolean {
  return rulebookOf(spec)
    .rulesAt(row.state)
    .some((number) => spec.rules[number] === rule);
}

/** Which sides of a row a rule has excused. */
export function excusedSides(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): (side: number) => boolean {
  const excuses = decisionsFor(row, sides, spec).filter(({ rule, must }) => rule !== undefined && must === 'ignore');
  return (side) => excuses.some(({ members }) => members.includes(side));
}

/** The rule that decides for a path in an environment: the last that names the path and speaks of the environment. */
export function ruleFor(path: Path, environment: string, spec: ParitySpec): ParityRule | undefined {
  const { root, rulesAt } = rulebookOf(spec);
  const state = path.reduce((at, key) => at.next(key), root);
  const rules = rulesAt(state).flatMap((number) => spec.rules[number] ?? []);
  return rules.findLast((rule) => speaksTo(rule, environment, spec));
}

/** Whether a rule says that a path does not matter in an environment. */
export function isIgnored(path: Path, environment: string, spec: ParitySpec): boolean {
  return ruleFor(path, environment, spec)?.must === 'ignore';
}

import type { ParityRule, ParitySpec } from '../config/config.ts';
import type { Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Row } from '../parity/row.ts';
import type { ParityRuleRecord } from './check.ts';
import { type Decision, mustOf } from './parity-decide.ts';
import { matchesOf } from './parity-rows.ts';
import { rulebookOf } from './parity-rulebook.ts';

/** Counts what the rules of a configuration are good for, over all services. */
export interface Usage {
  /** A row, and what was decided there; or so many of them that are alike in that. */
  readonly count: (row: Pick<Row<Leaf>, 'state' | 'alone'>, decisions: readonly Decision[], rows?: number) => void;
  /** An entry of `match` that has named a list. */
  readonly countMatch: (entry: number) => void;
  /** For each rule how many paths it matched, and for how many it was the one that decided. */
  readonly records: () => readonly ParityRuleRecord[];
  /** Rules, and entries of `match`, that have found nothing. */
  readonly unused: () => readonly Finding[];
  /** Rules that compare, and decide nowhere for two environments that they would hold against each other. */
  readonly lonely: () => readonly Finding[];
}

/** A usage that has counted nothing yet. */
export function newUsage(spec: ParitySpec): Usage {
  // Rows are counted by what they share, and rules afterwards: there are far fewer of those.
  const states = new Map<Row<Leaf>['state'], number>();
  const decided = new Map<readonly Decision[], number>();
  const decidedAt = new Map<Row<Leaf>['state'], Set<readonly Decision[]>>();
  const matches = new Set<number>();
  const { rulesAt, pathOf } = rulebookOf(spec);
  return {
    count: ({ state, alone }, decisions, rows = 1) => {
      add(states, state, rows);
      if (alone) return;
      add(decided, decisions, rows);
      const at = decidedAt.get(state);
      if (at) at.add(decisions);
      else decidedAt.set(state, new Set([decisions]));
    },
    countMatch: (entry) => matches.add(entry),
    records: () => {
      const [matched, decidedBy] = [new Map<number, number>(), new Map<ParityRule | undefined, number>()];
      for (const [state, rows] of states) for (const rule of rulesAt(state)) add(matched, rule, rows);
      for (const [decisions, rows] of decided)
        for (const rule of new Set(decisions.map((one) => one.rule))) add(decidedBy, rule, rows);
      return spec.rules.map((rule, number) => ({
        paths: rule.paths,
        must: mustOf(rule),
        location: rule.location,
        matched: matched.get(number) ?? 0,
        decided: decidedBy.get(rule) ?? 0,
      }));
    },
    unused: () => {
      const used = new Set([...states.keys()].flatMap(({ matched }) => matched.map((glob) => nameOf(pathOf(glob)))));
      return [...unusedRules(spec, used), ...unusedMatches(spec, matches)];
    },
    lonely: () => {
      const [held, alone] = [new Set<string>(), new Set<string>()];
      for (const [state, all] of decidedAt) {
        const paths = state.matched.flatMap((glob) => pathOf(glob) ?? []);
        for (const { rule, path } of paths) {
          const name = nameOf({ rule, path });
          for (const decisions of all) {
            const how = howHeld(spec.rules[rule], decisions);
            if (how === 'held') held.add(name);
            if (how === 'alone') alone.add(name);
          }
        }
      }
      return lonelyRules(spec, (name) => alone.has(name) && !held.has(name));
    },
  };
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function nameOf(path: { readonly rule: number; readonly path: number } | undefined): string {
  return path ? `${path.rule} ${path.path}` : '';
}

/** A rule that speaks of nothing protects nothing. One that asks for something stops the deploy: it was not proven. */
function unusedRules({ rules }: ParitySpec, used: ReadonlySet<string>): Finding[] {
  return rules.flatMap((rule, number) => {
    const asks = rule.must !== 'ignore' && rule.must !== 'absent';
    return rule.paths
      .filter((_, path) => !used.has(nameOf({ rule: number, path })))
      .map((path) => finding('parity/rule-unused', { path }, { location: rule.location }, asks ? 'error' : 'warning'));
  });
}

/**
 * Whether a rule that compares holds any environments against each other here, or decides for one alone since later rules
 * that ask for something took the others; undefined where it does neither.
 */
function howHeld(rule: ParityRule | undefined, decisions: readonly Decision[]): 'held' | 'alone' | undefined {
  if (!rule || (rule.must !== 'same' && rule.must !== 'different' && rule.must !== 'shape')) return undefined;
  const own = decisions.filter((one) => one.rule === rule);
  if (own.length === 0 || Object.keys(rule.expect).length > 0) return undefined;
  if (own.some(({ members, groups }) => new Set(members.map((side) => groups?.[side] ?? side)).size > 1)) return 'held';
  const others = decisions.filter((one) => one.rule !== undefined && one.rule !== rule);
  return others.some(({ must }) => must !== 'ignore' && must !== 'absent') ? 'alone' : undefined;
}

/** What such a rule asks for is proven nowhere: one environment is always like itself. */
function lonelyRules({ rules }: ParitySpec, isLonely: (name: string) => boolean): Finding[] {
  return rules.flatMap((rule, number) =>
    rule.paths
      .filter((_, path) => isLonely(nameOf({ rule: number, path })))
      .map((path) => finding('parity/rule-unused', { path, of: 'alone' }, { location: rule.location }, 'error')),
  );
}

/** An entry of `match` that names no list identifies nothing, and what it was meant for is paired by something else. */
function unusedMatches(spec: ParitySpec, used: ReadonlySet<number>): Finding[] {
  return matchesOf(spec).paths.flatMap((path, entry) => {
    const location = spec.matchLocations?.get(path);
    return used.has(entry) ? [] : [finding('parity/rule-unused', { path, of: 'match' }, { location }, 'warning')];
  });
}

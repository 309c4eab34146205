import { compareLocations, type Location } from './location.ts';
import type { Facts, Rule, Severity } from './rules.ts';
import { WORDS } from './words.ts';

/** Another place that belongs to a finding: what it is, and where. */
export interface Related {
  /**
   * `value`: the configuration itself; `other`: the same key elsewhere; `rule`: the line that asked for it; `missing`: where
   * what is missing belongs.
   */
  readonly role: 'first' | 'other' | 'rule' | 'value' | 'missing';
  readonly location: Location;
  readonly environment?: string | undefined;
}

/** What the author of a schema says of a place in it: text of the schema, and never of the configuration. */
export interface SchemaSays {
  /** `errorMessage`, for the very slip. */
  readonly message: string | undefined;
  /** The first sentence of `description`, or `title`. */
  readonly about: string | undefined;
  readonly examples: readonly string[];
}

/** How often a probe that asks several times has seen something, and of which address it was asked. */
export interface Seen {
  readonly samples: number;
  readonly of: number;
  /** Undefined where it was left to what answers first, or where the finding names it itself. */
  readonly address: string | undefined;
}

/** Where a finding is, and what it is about. */
export interface Place {
  readonly location?: Location | undefined;
  /** JSON Pointer into the document or the effective configuration. */
  readonly pointer?: string | undefined;
  readonly environment?: string | undefined;
  readonly service?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Path or address of what to read when this happens, as tollgate.yml gives it. */
  readonly runbook?: string | undefined;
  readonly says?: SchemaSays | undefined;
  readonly seen?: Seen | undefined;
}

/** A finding of one rule: the rule, its weight, its place and its facts. Never a value of the configuration. */
export interface FindingOf<R extends Rule> extends Place {
  readonly rule: R;
  readonly severity: Severity;
  readonly facts: Facts[R];
}

/** One thing that a check saw. A union by `rule`, so that the facts are known wherever the rule is. */
export type Finding = { [R in Rule]: FindingOf<R> }[Rule];

/** Makes a finding with the severity of its rule, or with `severity` where the user chose another one. */
export function finding<R extends Rule>(rule: R, facts: Facts[R], place: Place = {}, severity?: Severity): Finding {
  const made: FindingOf<R> = { ...place, rule, facts, severity: severity ?? WORDS[rule].severity };
  // A generic R is not narrowed to the union by the compiler; the pairing of rule and facts is checked above.
  return made as unknown as Finding;
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Whether `severity` weighs at least as much as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return WEIGHT[severity] <= WEIGHT[threshold];
}

/** Sorts by place, then weight, then rule, and drops what was said twice. No order depends on timing. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((found) => [JSON.stringify(found), found]));
  return [...unique]
    .sort(([textA, a], [textB, b]) => compareFindings(a, b) || (textA < textB ? -1 : 1))
    .map(([, f]) => f);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.location, b.location) ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1)
  );
}

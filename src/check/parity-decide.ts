import type { Must, ParityRule, ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Path } from '../finding/pointer.ts';
import type { Row } from '../parity/align.ts';
import { matchesPath, type PathGlob, parsePathGlob, reachesBelow } from '../parity/path-glob.ts';

/** What must hold at one path, and between which sides. */
export interface Decision {
  readonly must: Must;
  /** The rule that decided; undefined for the default. */
  readonly rule: ParityRule | undefined;
  /** Indexes of the sides that it speaks of. */
  readonly members: readonly number[];
}

/** The last rule that matches the path and speaks of a side decides for it. Sides with the same rule belong together. */
export function decisionsFor(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): Decision[] {
  const decisions = new Map<ParityRule | undefined, number[]>();
  const matching = spec.rules.filter((rule) => speaksOf(rule, row));
  for (const [index, { environment }] of sides.entries()) {
    const rule = matching.findLast((one) => one.in.length === 0 || one.in.includes(environment));
    decisions.set(rule, [...(decisions.get(rule) ?? []), index]);
  }
  return [...decisions].map(([rule, members]) => ({
    must: rule?.must ?? (rule ? 'present' : spec.default),
    rule,
    members,
  }));
}

/** The rule that decides for a path in an environment: the last that names the path and speaks of the environment. */
export function ruleFor(path: Path, environment: string, { rules }: ParitySpec): ParityRule | undefined {
  const matches = (rule: ParityRule) => globsOf(rule).some((glob) => matchesPath(glob, path));
  const speaks = (rule: ParityRule) => rule.in.length === 0 || rule.in.includes(environment);
  return rules.findLast((rule) => speaks(rule) && matches(rule));
}

/** Whether a rule says that a path does not matter in an environment. */
export function isIgnored(path: Path, environment: string, spec: ParitySpec): boolean {
  return ruleFor(path, environment, spec)?.must === 'ignore';
}

/** Which sides of a row a rule has excused. */
export function excusedSides(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): (side: number) => boolean {
  const excuses = decisionsFor(row, sides, spec).filter(({ rule, must }) => rule !== undefined && must === 'ignore');
  return (side) => excuses.some(({ members }) => members.includes(side));
}

/** Whether a rule names the row, or something below it that one side cannot have because it holds a plain value there. */
export function speaksOf(rule: ParityRule, row: Row<Leaf>): boolean {
  const names = (glob: PathGlob) => matchesPath(glob, row.path) || (isMixed(row) && reachesBelow(glob, row.path));
  return globsOf(rule).some(names);
}

function isMixed({ cells }: Row<Leaf>): boolean {
  return new Set(cells.flatMap((cell) => cell?.node.kind ?? [])).size > 1;
}

const globs = new WeakMap<ParityRule, readonly PathGlob[]>();

/** The paths of a rule are read once: they are matched against every row. */
function globsOf(rule: ParityRule): readonly PathGlob[] {
  const known = globs.get(rule) ?? rule.paths.map(parsePathGlob);
  globs.set(rule, known);
  return known;
}

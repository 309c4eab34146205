import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { Rule } from '../finding/rules.ts';
import type { Row, Tree } from '../parity/align.ts';
import { type Seen, type Sighting, type Step, type Suggestion, suggest } from '../parity/suggest.ts';
import type { Basis } from '../parity/suggest-yaml.ts';
import { rowsOf } from './parity.ts';
import { nodeOn, pointerOn } from './parity-classes.ts';
import { decisionsFor } from './parity-decide.ts';
import { foundIn } from './parity-matrix.ts';
import { seenOf } from './parity-seen.ts';

/** What rules are suggested from. */
export interface Examined {
  /** Every environment, of every service. */
  readonly effective: readonly Effective[];
  readonly spec: ParitySpec;
  /** What the checks found, with the pointers of the configuration. */
  readonly findings: readonly Finding[];
  /** Whether a key may be named: one that is likely data, or a secret elsewhere, may not. */
  readonly mayShow: (key: string) => boolean;
}

/** Findings that say no more than what is seen anyway. */
const SEEN: ReadonlySet<Rule> = new Set<Rule>(['parity/missing', 'parity/empty', 'parity/type']);

/** Suggests rules for what no rule of tollgate.yml decides, from what the environments hold. */
export function suggestRules({ effective, spec, findings, mayShow }: Examined): {
  readonly suggestions: readonly Suggestion[];
  readonly basis: Basis;
} {
  const byService = Map.groupBy(effective, ({ service }) => service);
  const telling = findings.filter(({ rule }) => !SEEN.has(rule));
  const sightings = [...byService].flatMap(([service, sides]) => {
    if (sides.length < 2) return [];
    const isFound = foundIn(
      sides,
      telling.filter((one) => one.service === service),
    );
    return rowsOf(sides, spec).map((row): Sighting => {
      const isDecided = decisionsFor(row, sides, spec).some(({ rule }) => rule !== undefined);
      const told = isDecided ? 'decided' : isFound(row) ? 'finding' : undefined;
      const seen: Seen = told === undefined ? seenOf(row, sides) : { kind: told };
      const isMixed = new Set(sides.flatMap((_, side) => nodeOn(row, side)?.kind ?? [])).size > 1;
      return { steps: stepsOf(row, sides, mayShow), seen, isMixed };
    });
  });
  return {
    suggestions: suggest(sightings),
    basis: {
      environments: [...new Set(effective.map(({ environment }) => environment))],
      keys: sightings.length,
      decided: sightings.filter(({ seen }) => seen.kind === 'decided').length,
    },
  };
}

/** The way to a row. What identifies the item of a list is a value of the configuration, and is not named. */
function stepsOf(row: Row<Leaf>, sides: readonly Effective[], mayShow: (key: string) => boolean): Step[] {
  const side = sides.findIndex((_, at) => nodeOn(row, at) !== undefined);
  let node: Tree<Leaf> | undefined = sides[side]?.root;
  return fromPointer(pointerOn(row, side)).map((key) => {
    const isItem = node?.kind === 'list';
    node =
      node?.kind === 'list' ? node.items[Number(key)] : node?.kind === 'mapping' ? node.children.get(key) : undefined;
    return { key, isAny: isItem || !mayShow(key) };
  });
}

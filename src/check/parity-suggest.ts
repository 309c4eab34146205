import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf, Node } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { Rule } from '../finding/rules.ts';
import type { Row } from '../parity/row.ts';
import { type Sighting, type Step, type Suggestion, suggest } from '../parity/suggest.ts';
import type { Basis } from '../parity/suggest-yaml.ts';
import type { Limits } from '../source/limits.ts';
import { type Comparer, comparerFor } from './parity-compare.ts';
import { decisionsFor } from './parity-decide.ts';
import { foundIn, pointerOn } from './parity-matrix.ts';
import { rowsOf } from './parity-rows.ts';
import { isSameSet, NOTATIONS, seenOf } from './parity-seen.ts';

/** What rules are suggested from. */
export interface Examined {
  /** Every environment, of every service. */
  readonly effective: readonly Effective[];
  readonly spec: ParitySpec;
  /** What the checks found, with the pointers of the configuration. */
  readonly findings: readonly Finding[];
  /** Whether a key may be named: one that is likely data, or a secret elsewhere, may not. */
  readonly mayShow: (key: string) => boolean;
  readonly limits: Limits;
}

/** Findings that say no more than what is seen anyway. */
const SEEN: ReadonlySet<Rule> = new Set<Rule>(['parity/missing', 'parity/empty', 'parity/type']);

/** Suggests rules for what no rule of tollgate.yml decides, from what the environments hold. */
export async function suggestRules(examined: Examined): Promise<{
  readonly suggestions: readonly Suggestion[];
  readonly basis: Basis;
}> {
  const { effective, findings, limits } = examined;
  const comparer = await comparerFor({ rules: NOTATIONS.map((as) => ({ as })) }, limits);
  const telling = findings.filter(({ rule }) => !SEEN.has(rule));
  const sightings = [...Map.groupBy(effective, ({ service }) => service)].flatMap(([service, sides]) => {
    const own = telling.filter((one) => one.service === service);
    return sides.length < 2 ? [] : sightingsIn(sides, foundIn(sides, own), examined, comparer);
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

function sightingsIn(
  sides: readonly Effective[],
  isFound: (row: Row<Leaf>) => boolean,
  { spec, mayShow }: Examined,
  comparer: Comparer,
): Sighting[] {
  const sets = new Map<Row<Leaf>, boolean>();
  return rowsOf(sides, spec).flatMap((row): Sighting[] => {
    const { above: list, alone, isMixed } = row;
    // What lies in something that is compared as a whole is seen there.
    if (alone?.why === 'within') return [];
    const steps = stepsOf(row, sides, mayShow);
    const isDecided = decisionsFor(row, sides, spec).some(({ rule }) => rule !== undefined);
    const told = isDecided ? 'decided' : alone ? 'mixed' : isFound(row) ? 'finding' : undefined;
    if (told !== undefined) return [{ steps, seen: { kind: told }, isMixed }];
    if (list && row.indexes) {
      const isSet = sets.get(list) ?? isSameSet(list.nodes, comparer);
      sets.set(list, isSet);
      if (isSet) return [{ steps: steps.slice(0, -1), seen: { kind: 'same-notation', as: 'set' }, isMixed }];
    }
    return [{ steps, seen: seenOf(row, sides, comparer), isMixed }];
  });
}

/** The way to a row. What identifies the item of a list is a value of the configuration, and is not named. */
function stepsOf(row: Row<Leaf>, sides: readonly Effective[], mayShow: (key: string) => boolean): Step[] {
  const side = row.nodes.findIndex((one) => one !== undefined);
  let node: Node | undefined = sides[side]?.root;
  return fromPointer(pointerOn(row, side)).map((key) => {
    const isItem = node?.kind === 'list';
    node =
      node?.kind === 'list' ? node.items[Number(key)] : node?.kind === 'mapping' ? node.children.get(key) : undefined;
    return { key, isAny: isItem || !mayShow(key) };
  });
}

import type { ParityRule, ParitySpec } from '../config/config.ts';
import type { Effective, Leaf, Node } from '../environment/effective.ts';
import { insertionPoint } from '../environment/insertion.ts';
import { locateMember } from '../environment/lookup.ts';
import { emptyKind } from '../environment/tree.ts';
import type { Place, Related } from '../finding/finding.ts';
import { type Kind, kindOf } from '../finding/kind.ts';
import type { Location } from '../finding/location.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Row } from '../parity/row.ts';
import { type Comparer, contentOf } from './parity-compare.ts';

/** What is being compared, and by what. */
export interface Comparison {
  readonly sides: readonly Effective[];
  readonly spec: ParitySpec;
  readonly comparer: Comparer;
  /** Seconds for a pattern of the user. */
  readonly seconds: number;
}

/** One side of a row, with all that a finding about it needs. */
export interface Side {
  readonly index: number;
  readonly effective: Effective;
  readonly name: string;
  /** Undefined where it has nothing. */
  readonly node: Node | undefined;
  readonly leaf: Leaf | undefined;
  readonly kind: Kind | undefined;
}

/** A row of which something is to be told: its sides, and the rule that decided. */
export interface Bench extends Comparison {
  readonly row: Row<Leaf>;
  readonly rule: ParityRule | undefined;
  readonly all: readonly Side[];
}

/** The sides of a row. */
export function sidesOf({ nodes }: Row<Leaf>, sides: readonly Effective[]): Side[] {
  return sides.map((effective, index) => {
    const node = nodes[index];
    const leaf = node?.kind === 'leaf' ? node.leaf : undefined;
    return { index, effective, name: effective.environment, node, leaf, kind: node && kindOfNode(node) };
  });
}

function kindOfNode(node: Node): Kind {
  if (node.kind !== 'leaf') return node.kind === 'list' ? 'array' : 'object';
  if (node.leaf.content.state === 'fingerprint') return node.leaf.content.kind;
  return node.leaf.content.state === 'known' ? kindOf(node.leaf.content.value) : 'string';
}

/** Whether the value is at hand; of a mapping or a list always. */
export function isReadable({ leaf }: Side): boolean {
  return leaf === undefined || leaf.content.state === 'known' || leaf.content.state === 'secret';
}

/** Whether a side holds an empty text or null. */
export function isEmpty(side: Side): boolean {
  if (side.leaf?.content.state === 'fingerprint') return side.leaf.content.empty && !isHollow(side);
  if (side.leaf === undefined || !isReadable(side)) return false;
  const content = contentOf(side.leaf);
  return content === '' || content === null;
}

/** Whether a side holds a mapping or a list without members. */
export function isHollow({ leaf }: Side): boolean {
  return leaf !== undefined && emptyKind(leaf) !== undefined;
}

export function namesOf(sides: readonly Side[]): string[] {
  return sides.map(({ name }) => name);
}

/** Other places that a finding is told with, at most: with hundreds of environments, nobody reads more, and no report holds them. */
export const MOST_BESIDE = 20;

/** The place of a finding about `side`: its own line, the other sides beside it, and the rule that asked. */
export function placeOf(side: Side, bench: Bench, beside: readonly Side[] = bench.all): Place {
  const { row, rule } = bench;
  // What identifies a list item is a value of the configuration: a pointer shows its index on the side that has it.
  const shown = side.node ? side : (bench.all.find(({ node }) => node) ?? side);
  const pointer = row.pointerOn(shown.index);
  const location = side.node ? locateMember(side.effective, pointer) : missingAt(side, bench);
  const others = beside.flatMap((other): Related[] => {
    const at =
      other.index === side.index || !other.node ? undefined : locateMember(other.effective, row.pointerOn(other.index));
    return at ? [{ role: 'other', location: at, environment: other.name }] : [];
  });
  const asked: Related[] = rule?.location ? [{ role: 'rule', location: rule.location }] : [];
  const { environment, service } = side.effective;
  return { location, pointer, environment, service, related: [...others.slice(0, MOST_BESIDE), ...asked] };
}

/** Where the missing member belongs on this side, in a file of the format in which another side has it. */
function missingAt({ index, effective }: Side, { row, all }: Bench): Location | undefined {
  const format = all.find(({ leaf }) => leaf)?.leaf?.origin().format;
  return insertionPoint(effective, childPointer(row.holderOn(index), row.key), format);
}

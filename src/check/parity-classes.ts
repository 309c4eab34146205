import type { Normalisation } from '../config/config.ts';
import { type Leaf, type Node, textOf } from '../environment/effective.ts';
import type { Row } from '../parity/align.ts';
import { asUrl } from '../parity/suspicion.ts';

/** Normalisations that are compared by; any other compares as if none was named. */
export const COMPARED_AS: readonly Normalisation[] = ['url'];

/** Sides of a row by what they hold there. */
export interface Classes {
  /** Sides that hold the same, in the order of their first; sides are named by their index. */
  readonly alike: readonly (readonly number[])[];
  /** Sides that hold what cannot be compared: it is not at hand, or has lost digits when it was read. */
  readonly unknown: readonly number[];
}

/** Sorts those sides that have something by what it is. */
export function classesOf(nodes: readonly (Node | undefined)[], as: Normalisation | undefined): Classes {
  const there = nodes.flatMap((node, side) => (node ? [{ side, text: textOfNode(node, as) }] : []));
  const known = there.filter(({ text }) => text !== undefined);
  return {
    alike: [...Map.groupBy(known, ({ text }) => text).values()].map((group) => group.map(({ side }) => side)),
    unknown: there.filter(({ text }) => text === undefined).map(({ side }) => side),
  };
}

/** A text that equal values share; it is used as a key and never shown. */
function textOfNode(node: Node, as: Normalisation | undefined): string | undefined {
  if (node.kind === 'leaf') return textOfLeaf(node.leaf, as);
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => textOfNode(item, as))
      : [...node.children]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, child]) => {
            const part = textOfNode(child, as);
            return part === undefined ? undefined : `${JSON.stringify(key)}:${part}`;
          });
  return parts.includes(undefined) ? undefined : `${node.kind}(${parts.join()})`;
}

function textOfLeaf(leaf: Leaf, as: Normalisation | undefined): string | undefined {
  const { content, textual } = leaf;
  if (content.state === 'present' || content.state === 'runtime') return undefined;
  const value = content.state === 'known' ? content.value : textOf(leaf);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined;
  const url = as === 'url' && typeof value === 'string' ? asUrl(value) : undefined;
  if (url) return url.href;
  // JSON has no words for the numbers that are not finite.
  return typeof value === 'number' ? String(value) : JSON.stringify(textual ? String(value) : value);
}

/** Whether a node is an empty text or null. */
export function isEmptyNode(node: Node | undefined): boolean {
  if (node?.kind !== 'leaf') return false;
  const { content } = node.leaf;
  return (content.state === 'known' && content.value === null) || textOf(node.leaf) === '';
}

/** What a side has at the path of a row; undefined where it has nothing. */
export function nodeOn(row: Row<Leaf>, side: number): Node | undefined {
  return row.cells[side]?.node;
}

/** The pointer of a row on a side; on one that has nothing there, that of the first that has something. */
export function pointerOn(row: Row<Leaf>, side: number): string {
  return (row.cells[side] ?? row.cells.find((cell) => cell))?.pointer ?? '';
}

import type { Normalisation } from '../config/config.ts';
import { type Leaf, textOf } from '../environment/effective.ts';
import type { Row, Tree } from '../parity/align.ts';
import { asUrl } from '../parity/suspicion.ts';

/** Normalisations that `classOf` knows; any other compares as if none was named. */
export const COMPARED_AS: readonly Normalisation[] = ['url'];

/**
 * What a value is told apart by when it is compared: two that are equal have the same. Undefined where it cannot be
 * compared: it is not at hand, or has lost digits when it was read. It is used as a key and never shown.
 */
export function classOf(node: Tree<Leaf>, as: Normalisation | undefined): string | undefined {
  if (node.kind === 'leaf') return leafClass(node.leaf, as);
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => classOf(item, as))
      : [...node.children]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, child]) => {
            const part = classOf(child, as);
            return part === undefined ? undefined : `${JSON.stringify(key)}:${part}`;
          });
  return parts.includes(undefined) ? undefined : `${node.kind}(${parts.join()})`;
}

function leafClass(leaf: Leaf, as: Normalisation | undefined): string | undefined {
  const { content, textual } = leaf;
  if (content.state === 'present' || content.state === 'runtime') return undefined;
  const value = content.state === 'known' ? content.value : textOf(leaf);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined;
  const url = as === 'url' && typeof value === 'string' ? asUrl(value) : undefined;
  if (url) return url.href;
  // JSON has no words for the numbers that are not finite.
  return typeof value === 'number' ? String(value) : JSON.stringify(textual ? String(value) : value);
}

/** What a side has at the path of a row; undefined where it has nothing. */
export function nodeOn(row: Row<Leaf>, side: number): Tree<Leaf> | undefined {
  return row.cells[side]?.node;
}

/** The pointer of a row on a side; on one that has nothing there, that of the first that has something. */
export function pointerOn(row: Row<Leaf>, side: number): string {
  return (row.cells[side] ?? row.cells.find((cell) => cell))?.pointer ?? '';
}

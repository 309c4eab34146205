import type { Leaf, Node } from '../environment/effective.ts';
import type { Row } from '../parity/row.ts';
import type { Decision } from './parity-decide.ts';

/**
 * Whether there is certainly nothing to tell of a row, which is so of most: every side has a plain value that is not
 * empty, they have one type, and where they must be the same they are. False says nothing; the judge then has the word.
 */
export function isQuiet({ nodes, alone }: Row<Leaf>, { must, rule, members }: Decision): boolean {
  if (must === 'ignore') return true;
  if (alone || must === 'absent' || must === 'different' || rule?.as !== undefined) return false;
  if (rule !== undefined && Object.keys(rule.expect).length > 0) return false;
  const first = plainValue(nodes[members[0] ?? 0]);
  if (first === undefined) return false;
  const isCompared = must === 'same';
  for (const side of members) {
    const value = plainValue(nodes[side]);
    if (typeof value !== typeof first || (isCompared && value !== first)) return false;
  }
  return true;
}

/** A value that can be looked at without care: undefined for all else, as are empty texts and numbers without their digits. */
function plainValue(node: Node | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'leaf' || node.leaf.content.state !== 'known') return undefined;
  const { value } = node.leaf.content;
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
  return typeof value === 'boolean' ? value : undefined;
}

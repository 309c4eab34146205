import type { Leaf, Node } from '../environment/effective.ts';
import type { Row } from '../parity/row.ts';
import type { Decision } from './parity-decide.ts';

/**
 * Whether there is certainly nothing to tell of a row, which is so of most: every side has a plain value that is not
 * empty, they have one type, and where they must be the same they are. False says nothing; the judge then has the word.
 */
export function isQuiet({ nodes, alone }: Row<Leaf>, decision: Decision): boolean {
  const { must, members } = decision;
  if (must === 'ignore') return true;
  if (alone || !isContent(decision)) return false;
  const first = plainValue(nodes[members[0] ?? 0]);
  if (first === undefined) return false;
  const isCompared = must === 'same';
  for (const side of members) {
    const value = plainValue(nodes[side]);
    if (typeof value !== typeof first || (isCompared && value !== first)) return false;
  }
  return true;
}

/** Whether nothing is asked for but what sides that hold the same plain value have. */
export function isContent({ must, rule }: Decision): boolean {
  if (must === 'ignore') return true;
  if (must === 'absent' || must === 'different' || rule?.as !== undefined) return false;
  return rule === undefined || Object.keys(rule.expect).length === 0;
}

/** A value that can be looked at without care: undefined for all else, as are empty texts and numbers without their digits. */
export function plainValue(node: Node | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'leaf' || node.leaf.content.state !== 'known') return undefined;
  const { value } = node.leaf.content;
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
  return typeof value === 'boolean' ? value : undefined;
}

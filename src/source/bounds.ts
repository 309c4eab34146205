import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Limits } from './limits.ts';

/**
 * Counts the values of a document, aliases included, and its depth. Returns the first cap that it breaks, or a cycle.
 * Stops at the cap: a document that would unfold to billions of values costs no more than the cap.
 */
export function checkBounds(value: unknown, limits: Limits, location: Location): Finding | undefined {
  let nodes = 0;
  const ancestors: unknown[] = [];
  const visit = (node: unknown): Finding | undefined => {
    if (++nodes > limits.nodes) return finding('source/cap', { cap: 'nodes', limit: limits.nodes }, { location });
    if (typeof node !== 'object' || node === null) return undefined;
    if (ancestors.includes(node)) return finding('source/alias', { reason: 'cycle' }, { location });
    if (ancestors.length >= limits.depth)
      return finding('source/cap', { cap: 'depth', limit: limits.depth }, { location });
    ancestors.push(node);
    for (const child of Array.isArray(node) ? node : Object.values(node)) {
      const broken = visit(child);
      if (broken) return broken;
    }
    ancestors.pop();
    return undefined;
  };
  return visit(value);
}

/** How many members all mappings of a value have together. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isList = Array.isArray(value);
  const members = isList ? value : Object.values(value);
  let count = isList ? 0 : members.length;
  for (const child of members) if (typeof child === 'object') count += countKeys(child);
  return count;
}

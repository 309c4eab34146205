import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Limits } from './limits.ts';

/**
 * Counts the values of a document, aliases included, and its depth. Returns the first cap that it breaks, or a cycle.
 * Stops at the cap: a document that would unfold to billions of values costs no more than the cap.
 */
export function checkBounds(value: unknown, limits: Limits, location: Location): Finding | undefined {
  let nodes = 0;
  const ancestors = new Set<unknown>();
  const visit = (node: unknown): Finding | undefined => {
    if (++nodes > limits.nodes) return finding('source/cap', { cap: 'nodes', limit: limits.nodes }, { location });
    if (typeof node !== 'object' || node === null) return undefined;
    if (ancestors.has(node)) return finding('source/alias', { reason: 'cycle' }, { location });
    if (ancestors.size >= limits.depth)
      return finding('source/cap', { cap: 'depth', limit: limits.depth }, { location });
    ancestors.add(node);
    for (const child of Object.values(node)) {
      const broken = visit(child);
      if (broken) return broken;
    }
    ancestors.delete(node);
    return undefined;
  };
  return visit(value);
}

/** How many members all mappings of a value have together. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + countKeys(child), own);
}

import type { Part } from '../source/document.ts';

/** A place in an entry of tollgate.yml at which something else is expected. */
export interface Wrong {
  /** The keys that lead to it from the entry on. */
  readonly at: readonly string[];
  readonly expected: string;
  /** Whether the key is wrong, or what stands there. */
  readonly part: Part;
}

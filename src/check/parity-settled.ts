import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { PathState } from '../parity/path-states.ts';
import type { Nodes } from '../parity/row.ts';
import { type Decision, decisionsAt } from './parity-decide.ts';
import { isContent, plainValue } from './parity-quiet.ts';

/** Paths at which the rules stand alike. */
interface Standing {
  readonly state: PathState;
  readonly decisions: readonly Decision[];
  /** Whether no rule asks for anything but what sides with the same plain value have. */
  readonly isContent: boolean;
  /** How many of them were settled. */
  paths: number;
}

/**
 * Knows where nothing is to be said: all sides hold the same plain value, no rule asks for anything else, and the value
 * tells nothing by itself. So it is at most paths of most configurations. They are counted, and looked at no further.
 */
export class Settled {
  readonly #sides: readonly Effective[];
  readonly #spec: ParitySpec;
  readonly #mayTell: (text: string) => boolean;
  readonly #standings = new Map<PathState, Standing>();

  /** `mayTell` says of a text whether something may have to be said of it without any rule. */
  constructor(sides: readonly Effective[], spec: ParitySpec, mayTell: (text: string) => boolean) {
    this.#sides = sides;
    this.#spec = spec;
    this.#mayTell = mayTell;
  }

  /** Where paths were settled, by how the rules stand there. */
  get standings(): readonly Standing[] {
    return [...this.#standings.values()].filter(({ paths }) => paths > 0);
  }

  /** How many paths were settled. */
  get paths(): number {
    return this.standings.reduce((sum, { paths }) => sum + paths, 0);
  }

  /** Whether nothing is to be said of what the sides have at a path. */
  settles(nodes: Nodes<Leaf>, state: PathState): boolean {
    const value = plainValue(nodes[0]);
    if (value === undefined) return false;
    for (const node of nodes) if (plainValue(node) !== value) return false;
    const standing = this.#standingAt(state);
    if (!standing.isContent || (typeof value === 'string' && this.#mayTell(value))) return false;
    standing.paths += 1;
    return true;
  }

  #standingAt(state: PathState): Standing {
    const known = this.#standings.get(state);
    if (known) return known;
    const decisions = decisionsAt(state, this.#sides, this.#spec);
    const standing = { state, decisions, isContent: decisions.every(isContent), paths: 0 };
    this.#standings.set(state, standing);
    return standing;
  }
}

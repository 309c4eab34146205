import type { ParitySpec } from '../config/config.ts';
import { pathGlobs } from '../parity/path-glob.ts';
import { type PathState, pathStates } from '../parity/path-states.ts';

/** The rules of a configuration, ready to be walked along with a tree. */
export interface Rulebook {
  /** Where the paths of all rules stand at the root of a tree. */
  readonly root: PathState;
  /** The rules that match where their paths stand so, by their number, ascending. The same list for the same state. */
  readonly rulesAt: (state: PathState) => readonly number[];
  /** Of each glob that a state speaks of, which path of which rule it is of. */
  readonly pathOf: (glob: number) => { readonly rule: number; readonly path: number } | undefined;
  /** Whether some side compares a list as a whole that is named so. */
  readonly comparesWhole: (state: PathState) => boolean;
}

const known = new WeakMap<ParitySpec, Rulebook>();

/** Made once for all services, and for whoever asks of a single path. */
export function rulebookOf(spec: ParitySpec): Rulebook {
  const made = known.get(spec);
  if (made) return made;
  const rulebook = makeRulebook(spec);
  known.set(spec, rulebook);
  return rulebook;
}

function makeRulebook({ rules }: ParitySpec): Rulebook {
  const globs = rules.flatMap(({ paths }, rule) =>
    paths.flatMap((text, path) => pathGlobs(text).map((glob) => ({ rule, path, glob }))),
  );
  const lists = new Map<PathState, readonly number[]>();
  const rulesAt = (state: PathState): readonly number[] => {
    const known = lists.get(state);
    if (known) return known;
    const at = [...new Set(state.matched.flatMap((glob) => globs[glob]?.rule ?? []))];
    lists.set(state, at);
    return at;
  };
  return {
    root: pathStates(globs.map(({ glob }) => glob)),
    rulesAt,
    pathOf: (glob) => globs[glob],
    comparesWhole: (state) => {
      // A later rule for the same environments takes it back; where it speaks of some alone, the others still compare so.
      const at = rulesAt(state).flatMap((number) => rules[number] ?? []);
      const last = at.findLastIndex((rule) => rule.in.length === 0);
      return at
        .slice(Math.max(0, last))
        .some(({ as, must }) => must !== 'ignore' && (as === 'set' || as === 'multiset'));
    },
  };
}

import type { ParityRule, ParitySpec } from '../config/config.ts';
import { pathGlobs } from '../parity/path-glob.ts';
import { type PathState, pathStates } from '../parity/path-states.ts';
import { speaksTo } from './parity-groups.ts';

/** The rules of a configuration, ready to be walked along with a tree. */
export interface Rulebook {
  /** Where the paths of all rules stand at the root of a tree. */
  readonly root: PathState;
  /** The rules that match where their paths stand so, by their number, ascending. The same list for the same state. */
  readonly rulesAt: (state: PathState) => readonly number[];
  /** Of each glob that a state speaks of, which path of which rule it is of. */
  readonly pathOf: (glob: number) => { readonly rule: number; readonly path: number } | undefined;
  /** Whether a list that is named so is compared as a whole in any of the environments. */
  readonly comparesWhole: (state: PathState, environments: readonly string[]) => boolean;
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

function makeRulebook(spec: ParitySpec): Rulebook {
  const { rules } = spec;
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
    comparesWhole: (state, environments) => {
      if (!rules.some(isOfCollections)) return false;
      const at = rulesAt(state).flatMap((number) => rules[number] ?? []);
      // The rule that decides in an environment is the last: what one before it says there was taken back.
      return environments.some((environment) => {
        const last = at.findLast((rule) => speaksTo(rule, environment, spec));
        return last !== undefined && isOfCollections(last);
      });
    },
  };
}

function isOfCollections({ as, must }: ParityRule): boolean {
  return must !== 'ignore' && (as === 'set' || as === 'multiset');
}

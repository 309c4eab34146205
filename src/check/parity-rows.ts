import type { ParitySpec } from '../config/config.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import type { Path } from '../finding/pointer.ts';
import { align, type Laying, type LeafReading } from '../parity/align.ts';
import { parsePathGlob, pathGlobs } from '../parity/path-glob.ts';
import { type PathState, pathStates, textOfPart } from '../parity/path-states.ts';
import type { Row } from '../parity/row.ts';
import { contentOf } from './parity-compare.ts';
import { keptContent } from './parity-kept.ts';
import { rulebookOf } from './parity-rulebook.ts';

/** The entries of `match`, ready to be walked along with a tree. */
export interface Matches {
  readonly root: PathState;
  /** The paths of the entries, in their order. */
  readonly paths: readonly string[];
  /** The entry that a glob is of. */
  readonly entryOf: (glob: number) => number;
  readonly memberOf: (glob: number) => Path;
}

const known = new WeakMap<ParitySpec, Matches>();

/** Made once for all services. */
export function matchesOf(spec: ParitySpec): Matches {
  const matches = known.get(spec) ?? makeMatches(spec);
  known.set(spec, matches);
  return matches;
}

function makeMatches({ match }: ParitySpec): Matches {
  const entries = Object.entries(match);
  const globs = entries.flatMap(([path, member], entry) => {
    const keys = parsePathGlob(member).map(textOfPart);
    return pathGlobs(path).map((glob) => ({ glob, entry, keys }));
  });
  return {
    root: pathStates(globs.map(({ glob }) => glob)),
    paths: entries.map(([path]) => path),
    entryOf: (glob) => globs[glob]?.entry ?? 0,
    memberOf: (glob) => globs[glob]?.keys ?? [],
  };
}

/** Who is told of what is seen while environments are laid side by side. */
interface Watching {
  /** Told each entry of `match` that has named a list. */
  readonly seen?: (entry: number) => void;
  /** Whether nothing is to be said of a path, which then has no row. */
  readonly isSettled?: Laying<Leaf>['isSettled'];
  /** Called for each path; may throw. */
  readonly patience?: Laying<Leaf>['patience'];
}

/** The environments of one service laid side by side. */
export function rowsOf(
  sides: readonly Effective[],
  spec: ParitySpec,
  { seen, ...watching }: Watching = {},
): Row<Leaf>[] {
  const { root, comparesWhole } = rulebookOf(spec);
  const matches = matchesOf(spec);
  const environments = sides.map(({ environment }) => environment);
  const whole = new Map<PathState, boolean>();
  return align<Leaf>(
    sides.map((side) => side.root),
    {
      rules: root,
      matches: matches.root,
      memberOf: (glob) => {
        seen?.(matches.entryOf(glob));
        return matches.memberOf(glob);
      },
      isWhole: (state) => {
        const known = whole.get(state) ?? comparesWhole(state, environments);
        whole.set(state, known);
        return known;
      },
      ...watching,
      ...leafReading(),
    },
  );
}

/** How leaves are read where items of lists are told apart, wherever that is done. */
export function leafReading(): LeafReading<Leaf> {
  let unknown = 0;
  return {
    textOf: identifyingText,
    emptyKind,
    contentOf: (leaf) => {
      if (leaf.content.state !== 'fingerprint') return JSON.stringify([leaf.content.state, contentOf(leaf)]);
      // Of what nobody knows, none is like another.
      return keptContent(leaf) ?? `unknown ${unknown++}`;
    },
  };
}

/** The text by which a leaf identifies the item of a list that holds it; a number does so as often as a name. */
export function identifyingText(leaf: Leaf): string | undefined {
  const { content } = leaf;
  if (content.state === 'fingerprint') return content.identity;
  return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : textOf(leaf);
}

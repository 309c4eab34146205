import { matchesWildcard } from './wildcard.ts';

/** A part of a path: a text in which `*` stands for any run of characters, `**` alone for any number of keys, or a key. */
export type PathPart = string | { readonly key: string };

/** A path of a rule, ready to be matched: one part a key. */
export type PathGlob = readonly PathPart[];

/**
 * How far each of many globs has come on the way to a node. Walked along with a tree, so that no path is matched from its
 * root again; nodes at which all globs stand alike share one state, and whatever follows from it need be found once.
 */
export interface PathState {
  /** Globs that name the node itself, by their number, ascending. */
  readonly named: readonly number[];
  /** Globs that name the node or something that it lies in, ascending. */
  readonly matched: readonly number[];
  /** Whether a glob may name something further below. */
  readonly begun: boolean;
  /** The state of a member. */
  readonly next: (key: string) => PathState;
}

/** So many parts of a glob have been used up. */
interface Position {
  readonly glob: number;
  readonly used: number;
}

/** The state of the root, from which all others are reached. States are made when something first leads to them. */
export function pathStates(globs: readonly PathGlob[]): PathState {
  const known = new Map<string, PathState>();
  const stateOf = (reached: readonly Position[], before: readonly number[]): PathState => {
    const positions = withSkipped(reached, globs);
    const named = ascending(positions.filter(({ glob, used }) => used === globs[glob]?.length).map(({ glob }) => glob));
    const matched = named.length === 0 ? before : ascending([...before, ...named]);
    const open = positions.filter(({ glob, used }) => used < (globs[glob]?.length ?? 0));
    const name = `${open.map(numberOf).sort((a, b) => a - b)}|${named}|${matched}`;
    const state = known.get(name) ?? {
      named,
      matched,
      begun: open.length > 0,
      next: stepper(open, globs, (next) => stateOf(next, matched)),
    };
    known.set(name, state);
    return state;
  };
  return stateOf(
    globs.map((_, glob) => ({ glob, used: 0 })),
    [],
  );
}

/** Leads from one state to the next. Keys that nothing but `*` and `**` take, which most are, lead to the same one. */
function stepper(
  open: readonly Position[],
  globs: readonly PathGlob[],
  stateOf: (reached: readonly Position[]) => PathState,
): PathState['next'] {
  const partAt = ({ glob, used }: Position): PathPart => globs[glob]?.[used] ?? '';
  // There can be thousands of rules that name one key each: those of a key are found without asking the others.
  const byKey = Map.groupBy(open, (position) => keyOf(partAt(position)));
  const wild = byKey.get(undefined) ?? [];
  const patterns = wild.flatMap((position) => {
    const part = textOfPart(partAt(position));
    return takesAll(part) ? [] : part;
  });
  const after = (key: string | undefined): PathState => {
    const taken = wild.flatMap((position) => {
      const part = textOfPart(partAt(position));
      const further = { glob: position.glob, used: position.used + 1 };
      if (part === '**') return [position, further];
      return takesAll(part) || (key !== undefined && matchesWildcard(part, key)) ? [further] : [];
    });
    const named = key === undefined ? [] : (byKey.get(key) ?? []);
    return stateOf([...taken, ...named.map(({ glob, used }) => ({ glob, used: used + 1 }))]);
  };
  const special = new Map<string, PathState>();
  let usual: PathState | undefined;
  const isSpecial = open.length > wild.length || patterns.length > 0;
  return (key) => {
    const state = isSpecial ? special.get(key) : usual;
    if (state) return state;
    if (!byKey.has(key) && !patterns.some((pattern) => matchesWildcard(pattern, key))) {
      usual ??= after(undefined);
      return usual;
    }
    const made = after(key);
    special.set(key, made);
    return made;
  };
}

function takesAll(part: string): boolean {
  return part === '*' || part === '**';
}

/** The one key that a part stands for; undefined where there may be several. */
function keyOf(part: PathPart): string | undefined {
  if (typeof part !== 'string') return part.key;
  return part.includes('*') ? undefined : part;
}

/** A part as a key, whatever it holds. */
export function textOfPart(part: PathPart): string {
  return typeof part === 'string' ? part : part.key;
}

/** `**` may stand for nothing. At the end of a glob it stands for at least one key: `a.**` is not `a` itself. */
function withSkipped(reached: readonly Position[], globs: readonly PathGlob[]): Position[] {
  const all = new Map<number, Position>();
  const add = (position: Position): void => {
    const { glob, used } = position;
    const number = numberOf(position);
    if (all.has(number)) return;
    all.set(number, position);
    const parts = globs[glob] ?? [];
    if (parts[used] === '**' && used + 1 < parts.length) add({ glob, used: used + 1 });
  };
  for (const position of reached) add(position);
  return [...all.values()];
}

/** One number for each position: no path has as many parts. */
function numberOf({ glob, used }: Position): number {
  return glob * 2 ** 24 + used;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

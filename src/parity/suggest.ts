import { matchesWildcard } from './wildcard.ts';

/**
 * What was seen at one key of all environments, as far as it decides which rule fits. Holds no value.
 *
 * `same`, `same-address` and `same-notation` (equal only after it was brought to one form), `other-address`,
 * `other-secret` and `present` become rules. The rest is for a person to decide, but for `decided`, of which tollgate.yml
 * speaks already.
 */
export type Seen =
  | { readonly kind: 'same' | 'same-address' | 'other-address' | 'other-secret' | 'present' }
  | { readonly kind: 'same-notation'; readonly as: string }
  | { readonly kind: 'capacity' | 'shared-secret' | 'type' | 'finding' | 'decided' | 'mixed' }
  | { readonly kind: 'differs'; readonly alone: string | undefined }
  | { readonly kind: 'missing' | 'empty'; readonly environments: readonly string[] };

/** A key on the way to a value. */
export interface Step {
  readonly key: string;
  /** Whether it must not be named: it is the item of a list, or a key that is likely data. */
  readonly isAny: boolean;
}

export interface Sighting {
  readonly steps: readonly Step[];
  readonly seen: Seen;
  /** Whether a side holds a plain value where another holds a mapping or a list. */
  readonly isMixed: boolean;
}

/** Keys of which the same was seen, in the form in which a rule names them. */
export interface Suggestion {
  readonly seen: Seen;
  /** As `path` of a rule takes them. */
  readonly paths: readonly string[];
  readonly keys: number;
}

/** What lies at one place of all sightings together. */
interface Place {
  readonly own: Map<string, number>;
  readonly below: Map<string, Place>;
  /** Whether its members must not be told apart by name. */
  isTable: boolean;
  /** Whether it must not be named itself. */
  isAny: boolean;
  isMixed: boolean;
  /** Everything that was seen at the place and below, with how often. */
  readonly all: Map<string, number>;
}

/** Keys of one prefix that are worth a pattern. */
const FEWEST_ALIKE = 4;

/**
 * Groups what was seen: by kind, and below the longest mapping in which nothing else was seen, so that a rule names
 * `features.**` and not each key in it. The root is never named: nobody knows what is going to stand there.
 */
export function suggest(sightings: readonly Sighting[]): Suggestion[] {
  const root = newPlace();
  for (const sighting of sightings) put(root, sighting);
  const found = new Map<string, { readonly paths: string[]; keys: number }>();
  const tell: Tell = (seen, path, keys) => {
    const group = found.get(seen) ?? { paths: [], keys: 0 };
    group.paths.push(path);
    group.keys += keys;
    found.set(seen, group);
  };
  // A rule for `*` at the root would speak of everything: what cannot be named there is left to a person.
  const { below } = root;
  const named = new Map([...below].map(([key, member]) => [key, merged(member)] as const));
  tellBelow({ ...root, below: named, isTable: false }, [], tell, new Set(below.keys()));
  return [...found]
    .map(([name, group]) => ({ seen: seenOf(name), ...group }))
    .filter(({ seen }) => seen.kind !== 'decided')
    .map(({ seen, paths, keys }) => ({ seen, paths: [...new Set(paths)].sort(), keys }));
}

type Tell = (seen: string, path: string, keys: number) => void;

/** The name of what was seen, by which two are alike. */
function nameOf(seen: Seen): string {
  return JSON.stringify(seen);
}

function seenOf(name: string): Seen {
  // It was written by `nameOf` and by nobody else.
  return JSON.parse(name) as Seen;
}

const MIXED = nameOf({ kind: 'mixed' });

function newPlace(): Place {
  return { own: new Map(), below: new Map(), isTable: false, isAny: false, isMixed: false, all: new Map() };
}

function put(root: Place, { steps, seen, isMixed }: Sighting): void {
  const name = nameOf(seen);
  let place = root;
  for (const { key, isAny } of steps) {
    add(place.all, name, 1);
    place.isTable ||= isAny;
    const next = place.below.get(key) ?? newPlace();
    next.isAny ||= isAny;
    place.below.set(key, next);
    place = next;
  }
  add(place.all, name, 1);
  add(place.own, name, 1);
  place.isMixed ||= isMixed;
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

/** Lays members that must not be told apart over each other, here and below. */
function merged(place: Place): Place {
  const below = new Map<string, Place>();
  if (!place.isTable) for (const [key, member] of place.below) below.set(key, merged(member));
  else below.set('*', merged([...place.below.values()].reduce(laidOver, newPlace())));
  return { ...place, below };
}

function laidOver(one: Place, other: Place): Place {
  const counts = (...all: readonly Map<string, number>[]) => {
    const sum = new Map<string, number>();
    for (const [name, count] of all.flatMap((map) => [...map])) add(sum, name, count);
    return sum;
  };
  const below = new Map(one.below);
  for (const [key, member] of other.below) below.set(key, laidOver(below.get(key) ?? newPlace(), member));
  return {
    own: counts(one.own, other.own),
    all: counts(one.all, other.all),
    below,
    isTable: one.isTable || other.isTable,
    isAny: one.isAny || other.isAny,
    isMixed: one.isMixed || other.isMixed,
  };
}

function tellBelow(place: Place, path: readonly string[], tell: Tell, names: ReadonlySet<string>): void {
  const alike = place.isTable ? new Map<string, string>() : prefixesIn(place);
  for (const [key, member] of place.below) {
    const prefix = alike.get(key);
    const isUnnamed = member.isAny && !place.isTable;
    if (prefix === undefined && isUnnamed) tellMixed(member, [...path, '*'], tell, names);
    else if (prefix === undefined) tellOf(member, [...path, key], tell, names);
    else for (const [seen, keys] of member.all) tell(seen, writtenPath([...path, `${prefix}*`], names), keys);
  }
}

function tellOf(place: Place, path: readonly string[], tell: Tell, names: ReadonlySet<string>): void {
  const [only, ...more] = place.all;
  if (!only) return;
  const [seen, keys] = only;
  const isOwn = place.own.size > 0;
  if (more.length === 0 && (isOwn || keys > 1)) {
    tell(seen, writtenPath(isOwn ? path : [...path, '**'], names), keys);
  } else if (isOwn || place.isMixed) {
    // A rule for the place would speak of everything below as well, and one for what is below may speak of the place.
    tellMixed(place, path, tell, names);
  } else tellBelow(place, path, tell, names);
}

function tellMixed(place: Place, path: readonly string[], tell: Tell, names: ReadonlySet<string>): void {
  const open = [...place.all].filter(([name]) => seenOf(name).kind !== 'decided');
  const sum = open.reduce((total, [, count]) => total + count, 0);
  if (sum > 0) tell(MIXED, writtenPath(path, names), sum);
}

/** Members whose names begin with the same word, `FEATURE_…`, all of which are the same everywhere: key → that word. */
function prefixesIn({ below }: Place): Map<string, string> {
  const prefixOf = (key: string) => /^[A-Z][A-Z0-9]*_/.exec(key)?.[0];
  const isSame = ({ all }: Place) => all.size === 1 && [...all.keys()].every((name) => seenOf(name).kind === 'same');
  const groups = Map.groupBy(below, ([key]) => prefixOf(key));
  return new Map(
    [...groups].flatMap(([prefix, members]) =>
      prefix !== undefined && members.length >= FEWEST_ALIKE && members.every(([, member]) => isSame(member))
        ? members.map(([key]) => [key, prefix] as const)
        : [],
    ),
  );
}

/**
 * A path as `path` of a rule takes it. One with dots may also be the name of a key at the root, which `names` are: where
 * it would be, quotes say that it is a path.
 */
function writtenPath(path: readonly string[], names: ReadonlySet<string>): string {
  const plain = path.map((key) => (PLAIN_KEY.test(key) ? key : quoted(key))).join('.');
  if (path.length < 2 || ![...names].some((name) => matchesWildcard(plain, name))) return plain;
  return path.map((key) => (key.includes('*') ? key : quoted(key))).join('.');
}

/** Keys and patterns that need no quotes. */
const PLAIN_KEY = /^[\p{L}\p{N}_*][\p{L}\p{N}_*@:$ -]*$/u;

function quoted(key: string): string {
  return `"${key.replace(/[\\"]/g, '\\$&')}"`;
}

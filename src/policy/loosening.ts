import type { Config } from '../config/config.ts';
import type { PolicyPart } from '../finding/facts/policy.ts';
import type { Location } from '../finding/location.ts';

/** An entry of tollgate.yml that asks for less than in the base, or is gone. */
export interface Loosening {
  readonly part: PolicyPart;
  readonly name: string;
  /** Keys of it; empty where it is gone. */
  readonly keys: readonly string[];
  /** Where it stands now, or where it is decided now. */
  readonly location: Location | undefined;
  /** Whether nobody can tell without the network what it hides. */
  readonly weighs: boolean;
}

/** A configuration as it was in the base, and as it is now. */
export interface Both {
  readonly before: Config;
  readonly now: Config;
}

/** Whether two parts of a configuration say the same, wherever they stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** Entries by what each of them says in part: of thousands, not each is held against each. */
export function byWhat<T>(entries: readonly T[], what: (entry: T) => unknown): (asked: unknown) => readonly T[] {
  const known = Map.groupBy(entries, (entry) => plain(what(entry)));
  return (asked) => known.get(plain(asked)) ?? [];
}

const PLACES: ReadonlySet<string> = new Set(['location', 'schemaLocation', 'filesLocation', 'schemaLocations']);

function plain(value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => {
    if (PLACES.has(key)) return undefined;
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    // The order of keys says nothing.
    return Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Whether `all` has each of `some`. */
export function hasAll(all: readonly unknown[], some: readonly unknown[]): boolean {
  const known = new Set(all.map(plain));
  return some.every((one) => known.has(plain(one)));
}

/**
 * Finds the entry of today that an entry of the base has become: that of its name, or one that says the same under
 * another name.
 */
export function successorsIn<T extends { readonly name: string }>(now: readonly T[]): (entry: T) => T | undefined {
  const withoutName = ({ name: _, ...rest }: T): unknown => rest;
  const [byName, byRest] = [byWhat(now, ({ name }) => name), byWhat(now, withoutName)];
  return (entry) => byName(entry.name)[0] ?? byRest(withoutName(entry))[0];
}

/** The environments that an entry speaks of, as far as both have them; without any it speaks of all. */
export function environmentsOf(named: readonly string[], { before, now }: Both): ReadonlySet<string> {
  const [left, asked] = [new Set(now.environments.map(({ name }) => name)), new Set(named)];
  const both = before.environments.map(({ name }) => name).filter((name) => left.has(name));
  return new Set(both.filter((name) => asked.size === 0 || asked.has(name)));
}

/** `environments` where an entry speaks of fewer than before. */
export function fewerEnvironments(
  before: { readonly environments: readonly string[] },
  now: { readonly environments: readonly string[] },
  both: Both,
): string[] {
  const left = environmentsOf(now.environments, both);
  return [...environmentsOf(before.environments, both)].every((name) => left.has(name)) ? [] : ['environments'];
}

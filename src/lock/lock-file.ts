import { digestOf } from '../schema/digest.ts';
import { COPIES_FOLDER, type Lock, type Pin } from '../schema/lock.ts';
import type { Fetched } from './fetch.ts';

/** What locking comes to: the lock file, the copies, and what has changed. */
export interface Relocked {
  readonly text: string;
  /** Texts of the copies by path. */
  readonly copies: ReadonlyMap<string, string>;
  /** Copies that the old lock file had and nothing needs any more. */
  readonly stale: readonly string[];
  /** How many pins of the old lock file stay that were not asked for. */
  readonly others: number;
  /** How each address differs from the old lock file, sorted. */
  readonly changes: readonly Change[];
}

/** One address of the lock file, old or new. */
export interface Change {
  readonly uri: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'kept';
  readonly from: string | undefined;
}

/**
 * Makes the lock file of what was fetched. The same schemas give the same text. With `keepOthers` the pins of the old one
 * stay that were not fetched: what was asked for is only a part of what needs them.
 */
export function relock(fetched: ReadonlyMap<string, Fetched>, old: Lock | undefined, keepOthers: boolean): Relocked {
  const others = keepOthers ? [...(old?.pins ?? [])].filter(([uri]) => !fetched.has(uri)) : [];
  const made = [...[...fetched].map(([uri, one]) => [uri, pinOf(one)] as const), ...others];
  const pins = new Map(made.sort(([a], [b]) => (a < b ? -1 : 1)));
  const keptPaths = new Set(others.map(([, { path }]) => path));
  const copies = new Map([...fetched.values()].map(({ path, text }) => [path, text]));
  const uris = [...new Set([...pins.keys(), ...(old?.pins.keys() ?? [])])].sort();
  return {
    text: `${JSON.stringify({ version: 1, schemas: Object.fromEntries(pins) }, undefined, 2)}\n`,
    copies,
    // Only what lies in the folder of the copies was written by this command.
    stale: [...new Set([...(old?.pins.values() ?? [])].map(({ path }) => path))].filter(
      (path) => isCopy(path) && !copies.has(path) && !keptPaths.has(path),
    ),
    others: others.length,
    changes: uris.map((uri) => ({ uri, kind: kindOf(pins.get(uri), old?.pins.get(uri)), from: pins.get(uri)?.from })),
  };
}

function isCopy(path: string): boolean {
  return (
    path.startsWith(`${COPIES_FOLDER}/`) && /^[0-9a-f]{64}\.(?:json|yaml)$/.test(path.slice(COPIES_FOLDER.length + 1))
  );
}

function pinOf({ text, path, from }: Fetched): Pin {
  return { sha256: digestOf(text), path, ...(from !== undefined && { from }) };
}

function kindOf(now: Pin | undefined, before: Pin | undefined): Change['kind'] {
  if (!before) return 'added';
  if (!now) return 'removed';
  return now.sha256 === before.sha256 ? 'kept' : 'changed';
}

import { compileShipped } from '../config/shipped-schema.ts';
import type { SnapshotReason } from '../finding/facts/snapshot.ts';
import { NotValidated, TimedOut } from '../schema/bounded.ts';
import type { CompiledSchema } from '../schema/schema.ts';
import type { Limits } from '../source/limits.ts';
import { memberOf } from '../source/own.ts';
import { FORM_VERSION, FORMAT, type Snapshot } from './snapshot.ts';

/** A snapshot, or what keeps a text from being one; undefined where it does not say that it is one. */
export type Decoded = { readonly snapshot: Snapshot } | { readonly problem: SnapshotReason | 'version' | undefined };

/** Reads the text of a file that may be a snapshot. Whoever wrote it may have written anything. */
export async function decodeSnapshot(text: string, { depth }: Limits): Promise<Decoded> {
  const value = parse(text);
  if (value === undefined) return { problem: 'not-json' };
  if (memberOf(value, 'format') !== FORMAT) return { problem: undefined };
  if (memberOf(value, 'version') !== FORM_VERSION) return { problem: 'version' };
  // Each level of a document is two of the snapshot, which stand in three of its own.
  if (isDeeperThan(value, 2 * depth + 4)) return { problem: 'too-deep' };
  const { validate } = await loadSchema();
  try {
    // The schema has admitted the value; Snapshot is its shape.
    return validate(value).length > 0 ? { problem: 'form' } : { snapshot: value as Snapshot };
  } catch (thrown) {
    if (!(thrown instanceof TimedOut || thrown instanceof NotValidated)) throw thrown;
    return { problem: 'form' };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Level by level and without recursion, which a hostile text could exhaust. */
function isDeeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

let compiled: Promise<CompiledSchema> | undefined;

/** Compiled once for all files. */
function loadSchema(): Promise<CompiledSchema> {
  compiled ??= import('../../schemas/snapshot.schema.json' /* webpackMode: "eager" */, {
    with: { type: 'json' },
  }).then(({ default: schema }) => compileShipped(schema, 'schemas/snapshot.schema.json'));
  return compiled;
}

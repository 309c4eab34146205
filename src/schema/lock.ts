import { type Finding, finding } from '../finding/finding.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Document, Reading } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';

/** The lock file, beside tollgate.yml at the root of the repository. */
export const LOCK_FILE = 'tollgate-schemas.lock.json';

/** The folder of the copies, each named by its digest. */
export const COPIES_FOLDER = '.tollgate/schemas';

/** One schema of another host, as the lock file has it. */
export interface Pin {
  /** SHA-256 of the copy, in hexadecimal. */
  readonly sha256: string;
  /** Of the copy, relative to the workspace. */
  readonly path: string;
  /** Where the address led when it was locked, if that was elsewhere. */
  readonly from?: string;
}

/** The lock file, read. */
export interface Lock {
  readonly document: Document;
  readonly pins: ReadonlyMap<string, Pin>;
}

/** What stands in for schemas of other hosts. */
export interface Copies {
  /** The copy of what is behind an address; undefined when nobody has one. */
  readonly read: (uri: string) => Promise<Reading | undefined>;
}

/**
 * The copies that the lock file pins. It is read when a schema of another host is first asked for, and each copy once:
 * thousands of references may lead into one.
 */
export function lockedCopies(workspace: Workspace): Copies {
  let known: Promise<Lock | readonly Finding[] | undefined> | undefined;
  const readings = new Map<string, Promise<Reading | undefined>>();
  const read = async (uri: string): Promise<Reading | undefined> => {
    known ??= readLock(workspace);
    const lock = await known;
    if (lock === undefined) return undefined;
    if (!('pins' in lock)) return { documents: [], problems: lock };
    const pin = lock.pins.get(uri);
    return pin && readCopy(workspace, lock, uri, pin);
  };
  return {
    read: (uri) => {
      const reading = readings.get(uri) ?? read(uri);
      readings.set(uri, reading);
      return reading;
    },
  };
}

/** Reads the lock file; undefined when there is none. */
export async function readLock(workspace: Workspace): Promise<Lock | readonly Finding[] | undefined> {
  if (!workspace.has(LOCK_FILE)) return undefined;
  const { documents, problems } = await readDocuments(workspace, LOCK_FILE, 'json');
  const [document] = documents;
  if (!document || problems.length > 0)
    return problems.map((problem) =>
      finding('schema/lock', { reason: 'not-a-lock' }, { location: problem.location ?? START }),
    );
  const pins = pinsOf(document.value);
  if (pins) return { document, pins };
  return [finding('schema/lock', { reason: 'not-a-lock' }, { location: document.locate('') })];
}

const START = { file: LOCK_FILE, line: 1, column: 1 };

function pinsOf(value: unknown): ReadonlyMap<string, Pin> | undefined {
  if (!isMapping(value) || value['version'] !== 1 || !isMapping(value['schemas'])) return undefined;
  const pins = new Map<string, Pin>();
  for (const [uri, pin] of Object.entries(value['schemas'])) {
    if (!isMapping(pin)) return undefined;
    const { sha256, path, from } = pin;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || typeof path !== 'string') return undefined;
    pins.set(uri, { sha256, path, ...(typeof from === 'string' && { from }) });
  }
  return pins;
}

/** The copy of a pin, or why it cannot be trusted. */
export async function readCopy(workspace: Workspace, lock: Lock, uri: string, pin: Pin): Promise<Reading> {
  const reading = await readDocuments(workspace, pin.path);
  const refuse = (reason: 'copy-missing' | 'copy-differs', member: 'path' | 'sha256'): Reading => {
    const pointer = childPointer(childPointer('/schemas', uri), member);
    return {
      documents: [],
      problems: [finding('schema/lock', { reason }, { location: lock.document.locate(pointer) })],
    };
  };
  if (reading.text === undefined) return refuse('copy-missing', 'path');
  // Loaded where it is needed: few runs have a lock file.
  const { digestOf } = await import('./digest.ts');
  return digestOf(reading.text) === pin.sha256 ? reading : refuse('copy-differs', 'sha256');
}

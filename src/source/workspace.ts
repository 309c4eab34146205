import { closeSync, existsSync, fstatSync, readSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileReason } from '../finding/facts/source.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { SourceText } from './document.ts';
import { decodeUtf8 } from './encoding.ts';
import type { Limits } from './limits.ts';
import { type FindFolder, folderFinder, openInside, reasonOf } from './open.ts';
import type { Expansion, Folders } from './walk.ts';

/** A text, or why there is none. */
export type Read =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly problem: Finding };

/** The files under one folder, and nothing outside it. */
export interface Workspace {
  readonly limits: Limits;
  /** Whether there is something of this name. */
  has(path: string): boolean;
  /** Whether there is a folder of this name. */
  hasFolder(path: string): boolean;
  /** Reads one regular file as UTF-8. Links are followed only as far as they stay inside. */
  read(path: string): Read;
  /** The same for a file of at most so many bytes; a longer one is not read, and gives undefined. */
  readShort(path: string, most: number): Read | undefined;
  /** What a glob matches; a path without glob characters is given back as it is. */
  expand(pattern: string): Promise<Expansion>;
}

/** Opens the folder `root` (absolute). Nothing is read before it is asked for. */
export function openWorkspace(root: string, limits: Limits): Workspace {
  const realRoot = realpathSync.native(root);
  const findFolder = folderFinder(realRoot);
  const folders: Folders = new Map();
  let filesRead = 0;
  return {
    limits,
    has: (path) => existsSync(resolve(realRoot, path)),
    hasFolder: (path) => isFolder(resolve(realRoot, path)),
    read: (path) => {
      if (++filesRead > limits.files) return capped('files', limits.files);
      return readInside(findFolder, path, limits) ?? capped('file-size', limits.fileSize, normalise(path));
    },
    readShort: (path, most) => {
      if (filesRead >= limits.files) return capped('files', limits.files);
      const read = readInside(findFolder, path, { ...limits, fileSize: Math.min(most, limits.fileSize) });
      if (read) filesRead++;
      return read;
    },
    expand: async (pattern) => {
      if (!isGlob(pattern)) return { paths: [normalise(pattern)], problems: [] };
      const { walk } = await import('./walk.ts');
      return walk(realRoot, normalise(pattern), folders);
    },
  };
}

/** Whether the path is a glob and may match several files. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

/** What cannot be looked at, or named, is left to whoever reads it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** A file that was not read for a cap. */
export function capped(cap: 'files' | 'file-size', limit: number, file?: string): Read {
  const location = file === undefined ? undefined : { file, line: 1, column: 1 };
  return { ok: false, problem: finding('source/cap', { cap, limit }, { location }) };
}

/** A file that was not read for its path, or for what is there. */
export function refused(reason: FileReason | 'unreadable', path: string): Read {
  if (reason === 'unreadable') return { ok: false, problem: finding('source/unreadable', { path }) };
  return { ok: false, problem: finding('source/file', { reason, path }) };
}

/** Undefined where the file is longer than its cap. */
function readInside(findFolder: FindFolder, path: string, limits: Limits): Read | undefined {
  const opened = openInside(findFolder, path);
  if (typeof opened !== 'number') return refused(opened.reason, path);
  try {
    return readOpen(opened, normalise(path), limits);
  } catch (error) {
    return refused(reasonOf(error), path);
  } finally {
    closeSync(opened);
  }
}

/** Serves every small file in turn: what is read is decoded before the next one is opened. */
const CHUNK = Buffer.allocUnsafeSlow(64 * 1024);

function readOpen(descriptor: number, file: string, limits: Limits): Read | undefined {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return refused('not-a-regular-file', file);
  if (stats.size > limits.fileSize) return undefined;
  // One byte more than there should be: whatever the system has to make ready is as small as the file.
  const room = stats.size < CHUNK.length ? CHUNK : Buffer.allocUnsafeSlow(stats.size + 1);
  const first = readSync(descriptor, room, 0, Math.min(stats.size + 1, room.length), null);
  const whole = first === stats.size && first > 0;
  const bytes = whole ? room.subarray(0, first) : readRest(descriptor, Buffer.from(room.subarray(0, first)), limits);
  if (bytes === undefined) return undefined;
  const decoded = decodeUtf8(bytes, file);
  if (!decoded.ok) return decoded;
  const { text, bom } = decoded;
  return { ok: true, source: bom ? { file, text, bom } : { file, text } };
}

/**
 * Reads on to the end; undefined when there is more than the cap. The size that the file system reports is not trusted:
 * it is 0 under /proc, and a file can grow.
 */
function readRest(descriptor: number, begun: Buffer, limits: Limits): Buffer | undefined {
  const chunks = [begun];
  let total = begun.length;
  for (let count = total; count > 0; ) {
    count = readSync(descriptor, CHUNK, 0, CHUNK.length, null);
    total += count;
    if (total > limits.fileSize) return undefined;
    chunks.push(Buffer.from(CHUNK.subarray(0, count)));
  }
  return Buffer.concat(chunks);
}

/** Relative, with single `/`, without `./`: the same file has one name, however it is given. */
export function normalise(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const named = parts.filter((part, at) => (part !== '' && part !== '.') || (part === '' && at === 0)).join('/');
  return named === '' ? path : named;
}

import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Finding, finding } from '../finding/finding.ts';
import type { FileReason } from '../finding/rules.ts';
import type { SourceText } from './document.ts';
import { decodeUtf8 } from './encoding.ts';
import type { Limits } from './limits.ts';
import type { Expansion } from './walk.ts';

/** A text, or why there is none. */
export type Read =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly problem: Finding };

/** The files under one folder, and nothing outside it. */
export interface Workspace {
  readonly limits: Limits;
  /** Whether there is something of this name. */
  has(path: string): boolean;
  /** Reads one regular file as UTF-8. Links are followed only as far as they stay inside. */
  read(path: string): Read;
  /** What a glob matches; a path without glob characters is given back as it is. */
  expand(pattern: string): Promise<Expansion>;
}

/** Opens the folder `root` (absolute). Nothing is read before it is asked for. */
export function openWorkspace(root: string, limits: Limits): Workspace {
  const realRoot = realpathSync.native(root);
  let filesRead = 0;
  return {
    limits,
    has: (path) => existsSync(resolve(realRoot, path)),
    read: (path) => {
      if (++filesRead > limits.files) return capped('files', limits.files);
      return readInside(realRoot, path, limits);
    },
    expand: async (pattern) => {
      if (!isGlob(pattern)) return { paths: [normalise(pattern)], problems: [] };
      const { walk } = await import('./walk.ts');
      return walk(realRoot, normalise(pattern));
    },
  };
}

/** Whether the path is a glob and may match several files. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

function capped(cap: 'files' | 'file-size', limit: number, file?: string): Read {
  const location = file === undefined ? undefined : { file, line: 1, column: 1 };
  return { ok: false, problem: finding('source/cap', { cap, limit }, { location }) };
}

function refused(reason: FileReason | 'unreadable', path: string): Read {
  if (reason === 'unreadable') return { ok: false, problem: finding('source/unreadable', { path }) };
  return { ok: false, problem: finding('source/file', { reason, path }) };
}

function readInside(root: string, path: string, limits: Limits): Read {
  const real = locateInside(root, path);
  if (typeof real !== 'string') return refused(real.reason, path);
  let descriptor: number;
  try {
    // O_NONBLOCK: opening a pipe that nobody writes to would otherwise hang before its type could be looked at.
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return refused(reasonOf(error), path);
  }
  try {
    return readOpen(descriptor, normalise(path), limits);
  } catch (error) {
    return refused(reasonOf(error), path);
  } finally {
    closeSync(descriptor);
  }
}

/** The real path of a file inside `root`, or why it may not be opened. */
function locateInside(root: string, path: string): string | { readonly reason: FileReason | 'unreadable' } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return { reason: 'name-not-allowed' };
  let real: string;
  try {
    real = realpathSync.native(resolve(root, path));
  } catch (error) {
    const inside = isInside(root, resolve(root, path));
    return { reason: inside ? reasonOf(error) : 'outside-workspace' };
  }
  if (!isInside(root, real)) return { reason: 'outside-workspace' };
  if (relative(root, real).split(sep)[0] === '.git') return { reason: 'in-git-directory' };
  return real;
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The reason behind a code of the file system; what is not an error at all was thrown by no file system. */
function reasonOf(error: unknown): FileReason | 'unreadable' {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
  if (code === 'EISDIR' || code === 'ENXIO' || code === 'ELOOP') return 'not-a-regular-file';
  return 'unreadable';
}

function readOpen(descriptor: number, file: string, limits: Limits): Read {
  if (!fstatSync(descriptor).isFile()) return refused('not-a-regular-file', file);
  // The size that the file system reports is not trusted (0 under /proc): one byte more than the cap is asked for.
  const buffer = Buffer.allocUnsafe(Math.min(limits.fileSize + 1, Math.max(fstatSync(descriptor).size + 1, 4096)));
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const count = readSync(descriptor, buffer, 0, buffer.length, null);
    if (count === 0) break;
    total += count;
    if (total > limits.fileSize) return capped('file-size', limits.fileSize, file);
    chunks.push(Buffer.from(buffer.subarray(0, count)));
  }
  const decoded = decodeUtf8(Buffer.concat(chunks), file);
  return decoded.ok ? { ok: true, source: { file, text: decoded.text } } : decoded;
}

/** Relative, with `/`, without `./`. */
function normalise(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

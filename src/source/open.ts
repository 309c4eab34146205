import { constants, openSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileReason } from '../finding/facts/source.ts';

/** Why a file was not opened. */
export interface Refused {
  readonly reason: FileReason | 'unreadable';
}

/** A folder without links on the way to it, inside the workspace. */
interface Folder {
  readonly root: string;
  readonly real: string;
}

/** Finds a folder by its path, relative to the workspace. */
export type FindFolder = (folder: string) => Folder | Refused;

/** Finds each folder of the workspace once: asking for the real path of every file would cost as much as reading it. */
export function folderFinder(root: string): FindFolder {
  const known = new Map<string, Folder | Refused>();
  return (folder) => {
    const asked = resolve(root, folder);
    const found = known.get(asked) ?? resolveInside(root, asked);
    known.set(asked, found);
    return found;
  };
}

/** Resolves the links of an absolute path; what lies outside of the workspace, or below `.git`, is refused. */
function resolveInside(root: string, asked: string): Folder | Refused {
  let real: string;
  try {
    real = realpathSync.native(asked);
  } catch (error) {
    return { reason: isInside(root, asked) ? reasonOf(error) : 'outside-workspace' };
  }
  if (!isInside(root, real)) return { reason: 'outside-workspace' };
  return relative(root, real).split(sep)[0] === '.git' ? { reason: 'in-git-directory' } : { root, real };
}

// O_NONBLOCK: opening a pipe that nobody writes to would otherwise hang before its type could be looked at.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens a file and returns its descriptor. No link is followed that was not resolved and found to stay inside. */
export function openInside(findFolder: FindFolder, path: string): number | Refused {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return { reason: 'name-not-allowed' };
  const folder = findFolder(dirname(path));
  if ('reason' in folder) return folder;
  const file = join(folder.real, basename(path));
  if (!isInside(folder.root, file)) return { reason: 'outside-workspace' };
  // Where the system cannot be told to follow no link, each file is resolved.
  if (constants.O_NOFOLLOW === undefined || basename(file) === '.git') return openResolved(folder.root, file);
  try {
    return openSync(file, FLAGS);
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? openResolved(folder.root, file) : { reason: reasonOf(error) };
  }
}

function openResolved(root: string, file: string): number | Refused {
  const found = resolveInside(root, file);
  if ('reason' in found) return found;
  try {
    return openSync(found.real, FLAGS);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The reason behind a code of the file system; what is not an error at all was thrown by no file system. */
export function reasonOf(error: unknown): FileReason | 'unreadable' {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
  if (code === 'EISDIR' || code === 'ENXIO' || code === 'ELOOP') return 'not-a-regular-file';
  return 'unreadable';
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) throw error;
  return 'code' in error ? error.code : undefined;
}

import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A repository, and where in it the workspace lies. */
export interface Repository {
  /** `.git`, absolute: a folder, or the file that leads to one. */
  readonly gitDir: string;
  /** The folder that holds `.git`, absolute. */
  readonly top: string;
  /** Path of the workspace in it: empty, or such as `services/cart/`. */
  readonly prefix: string;
}

/**
 * The program `git`, from the folders of a search path. Only absolute folders outside of the workspace count: what is
 * checked must not bring the program that is run. Undefined when there is none.
 */
export function findGit(searchPath: string, workspace: string): string | undefined {
  const root = realpathSync.native(workspace);
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !leadsInto(folder, root))
    .map((folder) => join(folder, name))
    .find((file) => isProgram(file) && !leadsInto(file, root));
}

function leadsInto(path: string, root: string): boolean {
  try {
    const real = realpathSync.native(path);
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    // There is no such thing, so that nothing is found there either.
    return true;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The repository that the workspace is, or lies in. One above the workspace counts only when it has the same owner: in a
 * folder such as /tmp anybody may have put one. git itself is not asked to look for it, since it would also take a
 * folder of the workspace for a repository.
 */
export function findRepository(workspace: string): Repository | undefined {
  try {
    const root = realpathSync.native(workspace);
    for (let top = root; ; top = dirname(top)) {
      const gitDir = join(top, '.git');
      const found = statSync(gitDir, { throwIfNoEntry: false });
      if (found && (top === root || found.uid === statSync(root).uid)) return { gitDir, top, prefix: below(top, root) };
      if (found || dirname(top) === top) return undefined;
    }
  } catch {
    // A folder that cannot be looked into is none that can be worked with.
    return undefined;
  }
}

function below(top: string, root: string): string {
  return top === root ? '' : `${relative(top, root).split(sep).join('/')}/`;
}

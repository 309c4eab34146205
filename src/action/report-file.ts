import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../exit/folder.ts';

const NAME = 'tollgate-report.json';

/** Where the report will be: below `report-directory` when that is given, else in the runner's temporary folder. */
export function reportPath(
  workspace: string,
  directory: string | undefined,
  temporary: string | undefined,
): string | undefined {
  if (directory !== undefined) return join(resolve(workspace, directory), NAME);
  return temporary === undefined || temporary === '' ? undefined : join(temporary, NAME);
}

/**
 * Writes the report. The work tree may be a stranger's: a link in it must not send the report elsewhere. So a folder
 * inside the workspace must really be inside, and the file is put in place by renaming, which replaces a link.
 */
export function writeReport(path: string, workspace: string, text: string): void {
  refuseLinkOut(dirname(path), workspace);
  putInPlace(path, text);
}

/** Where a snapshot goes: below the workspace or the temporary folder of the runner. Undefined for any other place. */
export function snapshotPath(workspace: string, file: string, temporary: string | undefined): string | undefined {
  const path = resolve(workspace, file);
  return rootsOf(workspace, temporary).some((root) => isInside(dirname(path), root)) ? path : undefined;
}

/** Writes a snapshot likewise. No link leads it out of the workspace or the temporary folder. */
export function writeSnapshot(path: string, workspace: string, temporary: string | undefined, text: string): void {
  for (const root of rootsOf(workspace, temporary)) refuseLinkOut(dirname(path), root);
  putInPlace(path, text);
}

function rootsOf(workspace: string, temporary: string | undefined): string[] {
  return temporary === undefined || temporary === '' ? [workspace] : [workspace, temporary];
}

function refuseLinkOut(folder: string, root: string): void {
  if (isInside(folder, root) && !isInside(realpathSync(nearest(folder)), realpathSync(root)))
    throw new Error('the folder leads out of where it should be');
}

function putInPlace(path: string, text: string): void {
  const folder = dirname(path);
  makeFolder(folder);
  const draft = join(folder, `.tollgate-${randomUUID()}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

/** The folder itself, or the nearest one above it that there is: what is not there yet cannot lead anywhere. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

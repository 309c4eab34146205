import type { Format } from './document.ts';
import { formatOf } from './read.ts';
import type { Expansion } from './walk.ts';
import { isGlob, type Workspace } from './workspace.ts';

/** The files that a path, a glob or a folder stands for. */
export interface FileList extends Expansion {
  /** Files of a folder whose names tell no format that is read. */
  readonly passedOver: number;
  /** Whether it stands for a folder. */
  readonly folder: boolean;
}

/** What Tollgate itself writes into a repository. */
const OWN = /^(?:\.tollgate\/|tollgate-schemas\.lock\.json$)/;

/**
 * The files that a path, a glob or a folder stands for. A folder is every file below it whose name tells a format that is
 * read, or the one that was asked for.
 */
export async function listFiles(workspace: Workspace, pattern: string, asFormat?: Format): Promise<FileList> {
  if (!isFolder(workspace, pattern)) return { ...(await workspace.expand(pattern)), passedOver: 0, folder: false };
  const folder = pattern.replaceAll('\\', '/').replace(/\/+$/, '');
  const { paths, problems } = await workspace.expand(folder === '.' ? '**' : `${folder}/**`);
  const candidates = paths.filter((path) => !OWN.test(path));
  const known = candidates.filter((path) => {
    const format = formatOf(path);
    return format !== undefined && (asFormat ?? format) === format;
  });
  return { paths: known, problems, passedOver: candidates.length - known.length, folder: true };
}

/** Most paths are files, as their names tell; only the others are looked up. */
function isFolder(workspace: Workspace, path: string): boolean {
  if (isGlob(path)) return false;
  return (path.endsWith('/') || formatOf(path) === undefined) && workspace.hasFolder(path);
}

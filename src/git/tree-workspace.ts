import { isAbsolute, relative, resolve, sep } from 'node:path';
import { decodeUtf8 } from '../source/encoding.ts';
import type { Limits } from '../source/limits.ts';
import type { Expansion } from '../source/walk.ts';
import { capped, isGlob, normalise, type Read, refused, type Workspace } from '../source/workspace.ts';
import type { Entry, Tree } from './tree.ts';

/** A workspace over the tree of a commit, and the objects that were asked for and are not fetched yet. */
export interface TreeWorkspace {
  readonly workspace: Workspace;
  readonly wanted: ReadonlySet<string>;
}

/** The folders of a tree: it is made a workspace of as often as somebody works over it. */
const FOLDERS = new WeakMap<Tree, ReadonlySet<string>>();

/**
 * The tree of a commit as a workspace, with the caps of one over a folder. Links and submodules are not followed: what
 * lies behind them is unreadable, and never missing. A file that is not fetched yet is unreadable too, and `wanted`.
 */
export function treeWorkspace(tree: Tree, root: string, limits: Limits): TreeWorkspace {
  const wanted = new Set<string>();
  const folders = FOLDERS.get(tree) ?? foldersOf(tree.entries);
  FOLDERS.set(tree, folders);
  let filesRead = 0;
  const readFile = (path: string, most: number): Read | undefined => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path)) return refused('name-not-allowed', path);
    const inside = pathInside(root, path);
    if (inside === undefined) return refused('outside-workspace', path);
    if (inside.split('/')[0] === '.git') return refused('in-git-directory', path);
    const entry = tree.entries.get(inside);
    if (entry?.kind === 'opaque' || isBehindOpaque(inside, tree)) return refused('unreadable', path);
    if (!entry) return refused(folders.has(inside) ? 'not-a-regular-file' : 'missing', path);
    const blob = tree.blobs.get(entry.id);
    if (blob === undefined) wanted.add(entry.id);
    if (blob === undefined || blob === 'missing') return refused('unreadable', path);
    return blob === 'too-big' || blob.length > most ? undefined : decoded(blob, normalise(path));
  };
  const workspace: Workspace = {
    limits,
    has: (path) => {
      const inside = pathInside(root, path);
      return inside !== undefined && (inside === '' || tree.entries.has(inside) || folders.has(inside));
    },
    hasFolder: (path) => {
      const inside = pathInside(root, path);
      return inside === '' || (inside !== undefined && folders.has(inside));
    },
    read: (path) => {
      if (++filesRead > limits.files) return capped('files', limits.files);
      return readFile(path, limits.fileSize) ?? capped('file-size', limits.fileSize, normalise(path));
    },
    readShort: (path, most) => {
      if (filesRead >= limits.files) return capped('files', limits.files);
      const read = readFile(path, Math.min(most, limits.fileSize));
      if (read) filesRead++;
      return read;
    },
    expand: (pattern) => expand(tree, normalise(pattern)),
  };
  return { workspace, wanted };
}

function decoded(bytes: Buffer, file: string): Read {
  const read = decodeUtf8(bytes, file);
  if (!read.ok) return read;
  const { text, bom } = read;
  return { ok: true, source: bom ? { file, text, bom } : { file, text } };
}

async function expand({ entries }: Tree, pattern: string): Promise<Expansion> {
  if (!isGlob(pattern)) return { paths: [pattern], problems: [] };
  const { globOver } = await import('../source/walk.ts');
  const { matches, mayHold, isSkipped } = globOver(pattern);
  const known = [...entries].filter(([path]) => !path.split('/').some(isSkipped));
  const problems = known
    .filter(([path, { kind }]) => kind === 'opaque' && !matches(path) && mayHold(path))
    .flatMap(([path]) => {
      const read = refused('unreadable', path);
      return read.ok ? [] : [read.problem];
    });
  return { paths: known.flatMap(([path]) => (matches(path) ? [path] : [])).sort(), problems };
}

/** The path relative to the workspace, with `/`; undefined when it leads out of it. */
function pathInside(root: string, path: string): string | undefined {
  const way = relative(root, resolve(root, path)).split(sep).join('/');
  return way === '..' || way.startsWith('../') || isAbsolute(way) ? undefined : way;
}

function isBehindOpaque(path: string, { entries }: Tree): boolean {
  return [...path.matchAll(/\//g)].some(({ index }) => entries.get(path.slice(0, index))?.kind === 'opaque');
}

function foldersOf(entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of entries.keys()) {
    for (let at = path.lastIndexOf('/'); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  }
  return folders;
}

import { isUtf8 } from 'node:buffer';
import { findGit, findRepository } from './find.ts';
import { forkPoint } from './fork-point.ts';
import { isObjectId, isRef } from './ref.ts';
import { type Bounds, type Git, type GitAnswer, runGit } from './run-git.ts';

/** Why a commit cannot be looked at. Stable. */
export type TreeReason =
  | 'no-git'
  | 'no-repository'
  | 'no-commit'
  | 'unreadable'
  | 'too-big'
  | 'timeout'
  /** It is not here, and GitHub shows it to nobody with this token, or has no such commit. */
  | 'not-shown'
  /** It is not here, and GitHub gave no answer that can be worked with. */
  | 'not-answered';

/** One file of a tree; or something that stands in the way of files: a link, a submodule, a name that is no text. */
export type Entry = { readonly kind: 'file'; readonly id: string } | { readonly kind: 'opaque' };

/** The bytes of a file, or why there are none. */
export type Blob = Buffer | 'missing' | 'too-big';

/** The tree of one commit. */
export interface Tree {
  /** Whether it is the very commit that is checked out. */
  readonly isHead: boolean;
  /** By path, relative to the workspace, with `/`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What was fetched so far, by the number of the object. */
  readonly blobs: ReadonlyMap<string, Blob>;
  /** Reads further objects into `blobs`. False when that cannot be done. */
  readonly fetch: (ids: readonly string[]) => Promise<boolean>;
}

export type OpenedTree =
  | { readonly ok: true; readonly tree: Tree }
  | {
      readonly ok: false;
      readonly reason: TreeReason;
      /** The commit that was meant, where the checkout knows its number and no more. */
      readonly meant?: string;
    };

/** Which commit, where, and within which bounds. */
export interface TreeSetting {
  readonly ref: string;
  /** The newest commit of the branch of a pull request, of which `ref` is the base; undefined where `ref` itself is meant. */
  readonly head?: string | undefined;
  /** Whether nothing may be believed that whoever makes the change could have put into the checkout. */
  readonly decides?: boolean | undefined;
  /** The commit that the workflow runs for, as GitHub says: of a pull request its trial merge. */
  readonly trial?: string | undefined;
  /** Absolute. */
  readonly workspace: string;
  /** Folders in which git is looked for, as the variable PATH has them. */
  readonly searchPath: string;
  /** Bytes in one file. */
  readonly fileSize: number;
  readonly signal: AbortSignal;
  /** Milliseconds for one call of git. */
  readonly deadline?: number;
}

const DEADLINE = 10_000;

/** The list of a tree of about 300,000 files. */
const LONGEST_LIST = 32 * 1024 * 1024;

/** Bytes of all files of a base together: they are held in memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the tree of a commit. Nothing is fetched from anywhere, and no file of the work tree is looked at. */
export async function openTree(setting: TreeSetting): Promise<OpenedTree> {
  const { ref, workspace, searchPath, signal, deadline = DEADLINE } = setting;
  const program = findGit(searchPath, workspace);
  if (program === undefined) return { ok: false, reason: 'no-git' };
  const repository = findRepository(workspace);
  if (!repository) return { ok: false, reason: 'no-repository' };
  if (!isRef(ref)) return { ok: false, reason: 'no-commit' };
  const git: Git = { program, repository };
  const bounds: Bounds = { signal, deadline, most: LONGEST_LIST };
  const meant = setting.head === undefined ? ref : await forkPoint(git, { ...setting, head: setting.head }, bounds);
  const commit = await resolve(git, meant, bounds);
  if (typeof commit !== 'string') return { ok: false, reason: reasonOf(commit, 'no-commit'), meant };
  const listed = await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', commit], bounds);
  if (!listed.ok) return { ok: false, reason: reasonOf(listed, 'unreadable') };
  const isHead = (await resolve(git, 'HEAD', bounds)) === commit;
  const entries = readList(listed.bytes, repository.prefix);
  return entries
    ? { ok: true, tree: { isHead, entries, ...openBlobs(git, bounds, setting.fileSize) } }
    : { ok: false, reason: 'unreadable' };
}

/** The number of the commit that a name stands for; else the answer that tells of none. */
async function resolve(git: Git, ref: string, bounds: Bounds): Promise<string | GitAnswer> {
  const words = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`];
  const answer = await runGit(git, words, { ...bounds, most: 1000 });
  const commit = answer.ok ? answer.bytes.toString('latin1').trim() : '';
  return isObjectId(commit) ? commit : answer;
}

function reasonOf(answer: GitAnswer, otherwise: 'no-commit' | 'unreadable'): TreeReason {
  return answer.ok || answer.why === 'failed' ? otherwise : answer.why;
}

/** Reads `<mode> <type> <id>\t<path>\0` for each entry; undefined when it is anything else. */
function readList(list: Buffer, prefix: string): Map<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  for (let from = 0; from < list.length; ) {
    const end = list.indexOf(0, from);
    const tab = list.indexOf(0x09, from);
    if (end < 0 || tab < 0 || tab > end) return undefined;
    const [mode = '', type = '', id = ''] = list.toString('latin1', from, tab).split(' ');
    const name = list.subarray(tab + 1, end);
    from = end + 1;
    if (!isObjectId(id)) return undefined;
    const path = name.toString('utf8');
    if (!path.startsWith(prefix)) continue;
    const isFile = type === 'blob' && mode.startsWith('100') && isUtf8(name);
    entries.set(path.slice(prefix.length), isFile ? { kind: 'file', id } : { kind: 'opaque' });
  }
  return entries;
}

function openBlobs(git: Git, bounds: Bounds, fileSize: number): Pick<Tree, 'blobs' | 'fetch'> {
  const blobs = new Map<string, Blob>();
  let bytes = 0;
  const fetch = async (asked: readonly string[]): Promise<boolean> => {
    const ids = asked.filter((id) => isObjectId(id) && !blobs.has(id));
    // Sizes first, so that what is too big is never read.
    const sizes = await runGit(git, ['cat-file', '--batch-check'], bounds, linesOf(ids));
    if (!sizes.ok) return false;
    const small: string[] = [];
    for (const line of sizes.bytes.toString('latin1').split('\n').filter(Boolean)) {
      const [id = '', type, size] = line.split(' ');
      if (type === 'blob' && Number(size) <= fileSize) small.push(id);
      else blobs.set(id, type === 'blob' ? 'too-big' : 'missing');
    }
    if (small.length === 0) return true;
    const most = MOST_BYTES - bytes;
    const contents = await runGit(git, ['cat-file', '--batch'], { ...bounds, most }, linesOf(small));
    if (!contents.ok) return false;
    bytes += contents.bytes.length;
    return takeContents(contents.bytes, blobs);
  };
  return { blobs, fetch };
}

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

/** Reads `<id> blob <size>\n<bytes>\n` for each object. False when it is anything else. */
function takeContents(contents: Buffer, blobs: Map<string, Blob>): boolean {
  for (let from = 0; from < contents.length; ) {
    const end = contents.indexOf(0x0a, from);
    const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(contents.toString('latin1', from, end)) ?? [];
    const last = end + 1 + Number(size);
    if (id === '' || last >= contents.length) return false;
    blobs.set(id, Buffer.from(contents.subarray(end + 1, last)));
    from = last + 1;
  }
  return true;
}

import { createHash } from 'node:crypto';
import { isObjectId } from '../git/ref.ts';
import {
  type Blob,
  type Entry,
  MOST_BYTES,
  type OpenedTree,
  type Tree,
  type TreeReason,
  type TreeSetting,
} from '../git/tree.ts';
import { memberOf } from '../source/own.ts';
import type { Answered, Client } from './client.ts';
import { textAt } from './json.ts';
import { REQUESTS } from './paths.ts';

/** Which commit, and what of it lies where the workspace does. */
export interface ApiTreeSetting extends Pick<TreeSetting, 'ref' | 'fileSize'> {
  /** Path of the workspace in the repository: empty, or such as `services/cart/`. */
  readonly prefix: string;
  /** The number of the commit that is checked out, where that is known. */
  readonly head: string | undefined;
}

/** Bytes of the list of a tree: GitHub cuts it at 7 MB, or 100,000 entries. */
const LONGEST_LIST = 24 * 1024 * 1024;

/** Objects that are asked for at a time. */
const AT_A_TIME = 4;

/** Opens the tree of a commit through the API, as git would out of a checkout that has it. */
export async function openTreeByApi(
  { ref, prefix, fileSize, head }: ApiTreeSetting,
  repository: string,
  client: Client,
): Promise<OpenedTree> {
  const commit = await commitOf(ref, repository, client);
  if ('reason' in commit) return { ok: false, reason: commit.reason };
  const answered = await client.get(REQUESTS.tree(repository, commit.tree), LONGEST_LIST);
  if (answered.kind !== 'json') return { ok: false, reason: reasonOf(answered) };
  if (memberOf(answered.value, 'truncated') !== false) return { ok: false, reason: 'too-big' };
  const read = readEntries(memberOf(answered.value, 'tree'), prefix, fileSize);
  if (!read) return { ok: false, reason: 'not-answered' };
  const { entries, blobs } = read;
  const fetch = fetchInto(blobs, (id) => readBlob(id, fileSize, repository, client));
  return { ok: true, tree: { isHead: head === commit.id, entries, blobs, fetch } };
}

type Commit = { readonly id: string; readonly tree: string } | { readonly reason: TreeReason };

/** Steps back from a commit (`HEAD~1`) are a language of git, and what `HEAD` is GitHub does not know. */
const NAME_ALONE = /^(?!HEAD$)[^~^]+$/;

async function commitOf(ref: string, repository: string, client: Client): Promise<Commit> {
  if (isObjectId(ref)) return readCommit(await client.get(REQUESTS.commit(repository, ref)), ['tree', 'sha']);
  if (!NAME_ALONE.test(ref)) return { reason: 'no-commit' };
  const name = ref.replace(/^origin\//, '');
  return readCommit(await client.get(REQUESTS.commitOfName(repository, name)), ['commit', 'tree', 'sha']);
}

function readCommit(answered: Answered, wayToTree: readonly string[]): Commit {
  // 422 is what GitHub answers for a name that stands for no commit.
  if (answered.kind === 'failed' && answered.status === 422) return { reason: 'not-shown' };
  if (answered.kind !== 'json') return { reason: reasonOf(answered) };
  const [id, tree] = [textAt(answered.value, 'sha') ?? '', textAt(answered.value, ...wayToTree) ?? ''];
  return isObjectId(id) && isObjectId(tree) ? { id, tree } : { reason: 'not-answered' };
}

function reasonOf(answered: Exclude<Answered, { readonly kind: 'json' }>): TreeReason {
  if (answered.kind === 'refused') return 'not-shown';
  return answered.kind === 'failed' && answered.reason === 'body-too-big' ? 'too-big' : 'not-answered';
}

/** The entries of a tree, and those of its files that are known to be too big. Undefined when it is anything else. */
function readEntries(listed: unknown, prefix: string, fileSize: number) {
  if (!Array.isArray(listed)) return undefined;
  const entries = new Map<string, Entry>();
  const blobs = new Map<string, Blob>();
  for (const one of listed) {
    const [path, mode = '', type, id] = ['path', 'mode', 'type', 'sha'].map((key) => textAt(one, key));
    if (path === undefined || type === undefined || id === undefined || !isObjectId(id)) return undefined;
    if (type === 'tree' || !path.startsWith(prefix)) continue;
    const isFile = type === 'blob' && mode.startsWith('100') && !path.includes('\ufffd');
    entries.set(path.slice(prefix.length), isFile ? { kind: 'file', id } : { kind: 'opaque' });
    const size = memberOf(one, 'size');
    if (isFile && typeof size === 'number' && size > fileSize) blobs.set(id, 'too-big');
  }
  return { entries, blobs };
}

function fetchInto(blobs: Map<string, Blob>, read: (id: string) => Promise<Blob | undefined>): Tree['fetch'] {
  let bytes = 0;
  return async (asked) => {
    const ids = asked.filter((id) => isObjectId(id) && !blobs.has(id)).values();
    let isWhole = true;
    const work = async (): Promise<void> => {
      for (const id of ids) {
        const blob = isWhole ? await read(id) : undefined;
        bytes += blob instanceof Buffer ? blob.length : 0;
        if (blob === undefined || bytes > MOST_BYTES) isWhole = false;
        else blobs.set(id, blob);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return isWhole;
  };
}

/** Undefined when it cannot be had, or is not what its number says: a number of git is a digest of what it stands for. */
async function readBlob(id: string, fileSize: number, repository: string, client: Client): Promise<Blob | undefined> {
  // Four bytes of base64 for three, with line breaks, and what stands around them.
  const answered = await client.get(REQUESTS.blob(repository, id), fileSize * 1.5 + 64 * 1024);
  if (answered.kind === 'failed' && answered.reason === 'body-too-big') return 'too-big';
  if (answered.kind !== 'json' || textAt(answered.value, 'encoding') !== 'base64') return undefined;
  const bytes = Buffer.from(textAt(answered.value, 'content') ?? '', 'base64');
  const digest = createHash(id.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes);
  if (digest.digest('hex') !== id) return undefined;
  return bytes.length > fileSize ? 'too-big' : bytes;
}

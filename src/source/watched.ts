import { hash } from 'node:crypto';
import { normalise, type Read, type Workspace } from './workspace.ts';

/** A workspace that remembers what it was asked for, and what it gave. */
export interface Watched {
  readonly workspace: Workspace;
  /** What another workspace would have given otherwise. Asks it for all of that. */
  readonly differsIn: (other: Workspace) => Promise<Difference>;
  /** Whether a file was asked for, by its path as findings show it. */
  readonly wasRead: (path: string) => boolean;
}

/** How two states of a repository differ, as far as one of them was looked at. */
export interface Difference {
  /** Whether whoever asked the one for all of this would have got the same of the other. */
  readonly same: boolean;
  /** The same but for line ends, which git may write otherwise into the work tree than it has them itself. */
  readonly alike: boolean;
  /** Files that were read here or stand there in the place of such, sorted. */
  readonly files: readonly FileDifference[];
}

/** One file that is not the same on both sides; `removed` where only the other one has it. */
export interface FileDifference {
  readonly path: string;
  readonly how: 'changed' | 'added' | 'removed';
}

/** Watches over a workspace. Of what is read a digest is kept, so that texts can be let go as before. */
export function watch(workspace: Workspace): Watched {
  const reads = new Map<string, Digest>();
  const folders = new Map<string, boolean>();
  const things = new Map<string, boolean>();
  const expansions = new Map<string, string>();
  const noteRead = (path: string, read: Read | undefined): typeof read => {
    // One that is too long for a quick reader is read again.
    if (read) reads.set(path, digestOf(read));
    return read;
  };
  const note = <V>(map: Map<string, V>, key: string, value: V): V => {
    map.set(key, value);
    return value;
  };
  const watched: Workspace = {
    limits: workspace.limits,
    has: (path) => note(things, path, workspace.has(path)),
    hasFolder: (path) => note(folders, path, workspace.hasFolder(path)),
    read: (path) => {
      const read = workspace.read(path);
      noteRead(path, read);
      return read;
    },
    readShort: (path, most) => noteRead(path, workspace.readShort(path, most)),
    expand: async (pattern) => {
      const expansion = await workspace.expand(pattern);
      expansions.set(pattern, JSON.stringify(expansion));
      return expansion;
    },
  };
  const differsIn = async (other: Workspace): Promise<Difference> => {
    const files = new Map<string, FileDifference['how']>();
    let alike = [...things].every(([path, was]) => other.has(path) === was);
    alike &&= [...folders].every(([path, was]) => other.hasFolder(path) === was);
    let isExact = true;
    const paths = new Map(reads);
    for (const [pattern, was] of expansions) {
      const expansion = await other.expand(pattern);
      if (JSON.stringify(expansion) === was) continue;
      alike = false;
      for (const path of expansion.paths) if (!paths.has(path)) paths.set(path, UNREAD);
    }
    // All are read, also where a difference is known: what is not fetched yet then is.
    for (const [path, was] of paths) {
      const digest = digestOf(other.read(path));
      isExact &&= digest.exact === was.exact;
      if (digest.alike === was.alike) continue;
      alike = false;
      if (isText(digest) || isText(was))
        files.set(path, !isText(was) ? 'removed' : isText(digest) ? 'changed' : 'added');
    }
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return { same: alike && isExact, alike, files: sorted.map(([path, how]) => ({ path, how })) };
  };
  const wasRead = (path: string): boolean => [...reads.keys()].some((one) => normalise(one) === path);
  return { workspace: watched, differsIn, wasRead };
}

/** What was read, told without keeping it. */
interface Digest {
  /** To the last character. */
  readonly exact: string;
  /** But for line ends. */
  readonly alike: string;
}

const UNREAD: Digest = { exact: '', alike: '' };

/** Stands before the digest of a text, and before nothing else. */
const TEXT = 'text ';

/**
 * A refusal is told by its words alone: where the file lies is the same. A carriage return is part of the value for some
 * loaders of dotenv files, so that line ends are only passed over where nothing hangs on them.
 */
function digestOf(read: Read): Digest {
  if (!read.ok) {
    const refusal = JSON.stringify([read.problem.rule, read.problem.facts]);
    return { exact: refusal, alike: refusal };
  }
  const { text, bom } = read.source;
  const digest = (of: string) => `${TEXT}${bom ? 'bom ' : ''}${hash('sha256', of)}`;
  const exact = digest(text);
  return { exact, alike: text.includes('\r\n') ? digest(text.replaceAll('\r\n', '\n')) : exact };
}

function isText({ alike }: Digest): boolean {
  return alike.startsWith(TEXT);
}

import { hash } from 'node:crypto';
import type { Read, Workspace } from './workspace.ts';

/** A workspace that remembers what it was asked for, and what it gave. */
export interface Watched {
  readonly workspace: Workspace;
  /** What another workspace would have given otherwise. Asks it for all of that. */
  readonly differsIn: (other: Workspace) => Promise<Difference>;
}

/** How two states of a repository differ, as far as one of them was looked at. */
export interface Difference {
  /** Whether whoever asked the one for all of this would have got the same of the other. */
  readonly same: boolean;
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
  const reads = new Map<string, string>();
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
    let same = [...things].every(([path, was]) => other.has(path) === was);
    same &&= [...folders].every(([path, was]) => other.hasFolder(path) === was);
    const paths = new Map(reads);
    for (const [pattern, was] of expansions) {
      const expansion = await other.expand(pattern);
      if (JSON.stringify(expansion) === was) continue;
      same = false;
      for (const path of expansion.paths) if (!paths.has(path)) paths.set(path, '');
    }
    // All are read, also where a difference is known: what is not fetched yet then is.
    for (const [path, was] of paths) {
      const digest = digestOf(other.read(path));
      if (digest === was) continue;
      same = false;
      if (isText(digest) || isText(was))
        files.set(path, !isText(was) ? 'removed' : isText(digest) ? 'changed' : 'added');
    }
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return { same, files: sorted.map(([path, how]) => ({ path, how })) };
  };
  return { workspace: watched, differsIn };
}

/** Stands before the digest of a text, and before nothing else. */
const TEXT = 'text ';

/**
 * A refusal is told by its words alone: where the file lies is the same. Git may write other line ends into the work tree
 * than it has itself.
 */
function digestOf(read: Read): string {
  if (!read.ok) return JSON.stringify([read.problem.rule, read.problem.facts]);
  return `${TEXT}${read.source.bom ? 'bom ' : ''}${hash('sha256', read.source.text.replaceAll('\r\n', '\n'))}`;
}

function isText(digest: string): boolean {
  return digest.startsWith(TEXT);
}

import type { Read, Workspace } from '../source/workspace.ts';

/** A workspace that remembers what it was asked for, and what it answered. */
export interface Trace {
  readonly workspace: Workspace;
  /** Paths of files that were asked for and are not the same in `other`. */
  readonly differing: (other: Workspace) => readonly string[];
  /** Whether `other` gives the same answer to everything that was asked. */
  readonly isSameIn: (other: Workspace) => Promise<boolean>;
}

/** Remembers what a workspace is asked for: where another one answers the same, the same comes out of it. */
export function traceWorkspace(workspace: Workspace): Trace {
  const texts = new Map<string, string | undefined>();
  const there = new Map<string, boolean>();
  const lists = new Map<string, readonly string[]>();
  const differing = (other: Workspace): string[] =>
    [...texts].filter(([path, text]) => textOf(other.read(path)) !== text).map(([path]) => path);
  return {
    workspace: {
      ...workspace,
      has: (path) => {
        const found = workspace.has(path);
        there.set(path, found);
        return found;
      },
      read: (path) => {
        const read = workspace.read(path);
        texts.set(path, textOf(read));
        return read;
      },
      readShort: (path, most) => {
        const read = workspace.readShort(path, most);
        if (read) texts.set(path, textOf(read));
        return read;
      },
      expand: async (pattern) => {
        const expansion = await workspace.expand(pattern);
        lists.set(pattern, expansion.paths);
        return expansion;
      },
    },
    differing,
    isSameIn: async (other) => {
      // All of it is asked before anything is said, so that what has to be fetched is known at once.
      const differ = differing(other);
      const moved = [...there].filter(([path, found]) => other.has(path) !== found);
      const expanded = await Promise.all(
        [...lists].map(async ([pattern, paths]) => (await other.expand(pattern)).paths.join('\n') === paths.join('\n')),
      );
      return differ.length + moved.length === 0 && expanded.every(Boolean);
    },
  };
}

/** Git may write other line ends into the work tree than it has itself. */
function textOf(read: Read): string | undefined {
  return read.ok ? read.source.text.replaceAll('\r\n', '\n') : undefined;
}

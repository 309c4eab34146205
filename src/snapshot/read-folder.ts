import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FolderReason } from '../finding/facts/snapshot.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import type { Limits } from '../source/limits.ts';
import { openWorkspace } from '../source/workspace.ts';
import { decodeSnapshot } from './decode.ts';
import { MOST_BYTES, type Snapshot } from './snapshot.ts';

/** JSON files that are looked at. */
const MOST_FILES = 200;

/** A snapshot, and the file that it stands in as people may see it. */
export interface SnapshotFile {
  readonly file: string;
  readonly snapshot: Snapshot;
}

/** The snapshots of a folder, and what was wrong with others. */
export interface ReadFolder {
  readonly files: readonly SnapshotFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the snapshots that lie in a folder, or in a folder of it. What lies there came out of other jobs and is trusted with
 * nothing. A JSON file that does not say that it is a snapshot is none of ours.
 */
export async function readFolder(workspace: string, folder: string, limits: Limits): Promise<ReadFolder> {
  const root = resolve(workspace, folder);
  const listed = list(root);
  if (!Array.isArray(listed)) {
    return { files: [], findings: [finding('snapshot/folder', { reason: listed, most: MOST_FILES })] };
  }
  const opened = openWorkspace(root, { ...limits, fileSize: MOST_BYTES, files: MOST_FILES });
  const files: SnapshotFile[] = [];
  const findings: Finding[] = [];
  for (const path of listed) {
    const file = path.split('/').map(displayKey).join('/');
    const read = opened.read(path);
    const decoded = read.ok ? await decodeSnapshot(read.source.text, limits) : { problem: whyNot(read.problem) };
    if ('snapshot' in decoded) files.push({ file, snapshot: decoded.snapshot });
    else if (decoded.problem === 'version') findings.push(finding('snapshot/version', { file }));
    else if (decoded.problem) findings.push(finding('snapshot/unreadable', { file, reason: decoded.problem }));
  }
  return { files, findings };
}

function whyNot({ rule }: Finding): 'too-large' | 'unreadable' {
  return rule === 'source/cap' ? 'too-large' : 'unreadable';
}

/** Paths of the JSON files, relative to the folder, in the order of their names; or why there are none. */
function list(root: string): string[] | FolderReason {
  try {
    const stats = statSync(root, { throwIfNoEntry: false });
    if (!stats?.isDirectory()) return stats ? 'not-a-folder' : 'missing';
    const entries = entriesOf(root);
    const below = entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => jsonIn(entriesOf(join(root, name))).map((file) => `${name}/${file}`));
    const paths = [...jsonIn(entries), ...below].sort();
    return paths.length > MOST_FILES ? 'too-many-files' : paths;
  } catch {
    return 'unreadable';
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function jsonIn(entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json')).map(({ name }) => name);
}

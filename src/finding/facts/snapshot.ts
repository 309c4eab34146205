/** Why the folder of snapshots cannot be worked with. */
export type FolderReason = 'missing' | 'not-a-folder' | 'unreadable' | 'too-many-files';

/** Why a file says that it is a snapshot, or may be one, and cannot be read as one. */
export type SnapshotReason = 'not-json' | 'form' | 'too-large' | 'too-deep' | 'unreadable';

/** What two snapshots, or a snapshot and the run that compares it, do not have in common. */
export type RunDifference = 'run' | 'commit' | 'age' | 'future';

/** Facts of findings about snapshots of environments. A file is named as it stands below the folder of snapshots. */
export interface SnapshotFacts {
  'snapshot/folder': { readonly reason: FolderReason; readonly most: number };
  'snapshot/version': { readonly file: string };
  'snapshot/unreadable': { readonly file: string; readonly reason: SnapshotReason };
  'snapshot/missing': { readonly environment: string; readonly found: number };
  'snapshot/duplicate': { readonly environment: string; readonly files: readonly string[] };
  'snapshot/incomplete': { readonly environment: string };
  'snapshot/other-run': { readonly environment: string; readonly by: RunDifference };
  'snapshot/other-rules': { readonly environment: string; readonly file: string };
  'snapshot/other-key': { readonly environments: readonly string[] };
  'snapshot/failed': { readonly environment: string };
  'snapshot/errored': { readonly environment: string };
  'snapshot/not-written': { readonly environment: string; readonly reason: 'incomplete' | 'too-large' };
  'snapshot/unnamed': { readonly kind: 'list' | 'mapping' };
}

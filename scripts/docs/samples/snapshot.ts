import type {
  FolderReason,
  RunDifference,
  SnapshotFacts,
  SnapshotReason,
} from '../../../src/finding/facts/snapshot.ts';
import { each, type SamplesFor } from './each.ts';

const FOLDER: Readonly<Record<FolderReason, number>> = {
  missing: 200,
  'not-a-folder': 200,
  unreadable: 200,
  'too-many-files': 200,
};

const FILE: Readonly<Record<SnapshotReason, string>> = {
  'not-json': 'parity-staging/snapshot.json',
  form: 'parity-staging/snapshot.json',
  'too-large': 'parity-staging/snapshot.json',
  'too-deep': 'parity-staging/snapshot.json',
  unreadable: 'parity-staging/snapshot.json',
};

const RUN: Readonly<Record<RunDifference, string>> = {
  run: 'staging',
  commit: 'staging',
  age: 'staging',
  future: 'staging',
};

export const SNAPSHOT_SAMPLES: SamplesFor<SnapshotFacts> = {
  'snapshot/folder': each(FOLDER, (reason, most) => ({ reason, most })),
  'snapshot/version': [{ file: 'parity-staging/snapshot.json' }],
  'snapshot/unreadable': each(FILE, (reason, file) => ({ file, reason })),
  'snapshot/missing': [{ environment: 'production', found: 1 }],
  'snapshot/duplicate': [{ environment: 'staging', files: ['a/snapshot.json', 'b/snapshot.json'] }],
  'snapshot/incomplete': [{ environment: 'production' }],
  'snapshot/other-run': each(RUN, (by, environment) => ({ environment, by })),
  'snapshot/other-rules': [{ environment: 'staging', file: 'parity-staging/snapshot.json' }],
  'snapshot/other-key': [{ environments: ['staging', 'production'] }],
  'snapshot/failed': [{ environment: 'production' }],
  'snapshot/errored': [{ environment: 'production' }],
  'snapshot/not-written': [
    { environment: 'production', reason: 'incomplete' },
    { environment: 'production', reason: 'too-large' },
  ],
  'snapshot/unnamed': [{ kind: 'list' }, { kind: 'mapping' }],
};

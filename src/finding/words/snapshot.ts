import type { FolderReason, RunDifference, SnapshotFacts, SnapshotReason } from '../facts/snapshot.ts';
import { list, plural, type WordsFor } from './rule-words.ts';

const UNKNOWN = { severity: 'error', stop: 'unknown' } as const;
const WRONG = { severity: 'error', stop: 'wrong-request' } as const;

const FOLDER: Record<FolderReason, readonly [string, string]> = {
  missing: [
    'The folder of snapshots is not there',
    'Download the artifacts of the jobs that make snapshots into it; when none of them made one, see those jobs.',
  ],
  'not-a-folder': ['What is named is no folder', 'Name the folder that the artifacts were downloaded into.'],
  unreadable: ['The folder of snapshots could not be read', 'Check the rights of the folder.'],
  'too-many-files': [
    'The folder holds too many JSON files',
    'Name a folder that holds the snapshots of one run and nothing else.',
  ],
};

const UNREADABLE: Record<SnapshotReason, string> = {
  'not-json': 'it is no JSON',
  form: 'it does not have the form of a snapshot',
  'too-large': 'it is larger than a snapshot may be',
  'too-deep': 'it is nested more deeply than a document may be',
  unreadable: 'it is no regular file in UTF-8 that could be read',
};

const DIFFERENCE: Record<RunDifference, readonly [string, string]> = {
  run: ['by another run of the workflow', 'Compare the snapshots in the run that made them.'],
  commit: ['at another commit', 'Check out the same commit in each job.'],
  age: ['more than a day ago', 'Make the snapshots anew.'],
  future: ['in the future', 'Set the clock of the machine that made it.'],
};

const AGAIN = 'Make the snapshots of all environments anew, with the same tollgate.yml as the job that compares.';

export const SNAPSHOT_WORDS: WordsFor<SnapshotFacts> = {
  'snapshot/folder': {
    ...WRONG,
    title: 'The folder of snapshots cannot be used',
    message: ({ reason, most }) => `${FOLDER[reason][0]}${reason === 'too-many-files' ? ` (more than ${most})` : ''}.`,
    hint: ({ reason }) => FOLDER[reason][1],
    about:
      'The input `snapshots` names a folder with a snapshot of each environment, directly or one folder deep, as `actions/download-artifact` lays them.',
  },
  'snapshot/version': {
    ...WRONG,
    title: 'A snapshot is of another version',
    message: ({ file }) => `${file} has a form that this version of Tollgate does not read.`,
    hint: () => 'Use the same version of Tollgate in all jobs.',
    about: 'Snapshots have a version of their own. One of another version is not guessed at.',
  },
  'snapshot/unreadable': {
    ...UNKNOWN,
    title: 'A snapshot cannot be read',
    message: ({ file, reason }) => `${file} cannot be read as a snapshot: ${UNREADABLE[reason]}.`,
    hint: () =>
      'Make it anew with `tollgate snapshot`, and lay no other JSON files beside the snapshots that are not JSON.',
    about:
      'A file of the folder of snapshots is broken, or was changed. What it said of its environment is unknown, so nothing was compared.',
  },
  'snapshot/missing': {
    ...UNKNOWN,
    title: 'The snapshot of an environment is missing',
    message: ({ environment, found }) => `No snapshot of ${environment} among ${plural(found, 'snapshot')}.`,
    hint: ({ environment }) =>
      `See the job that makes the snapshot of ${environment}: it was not started, waits, or could not read everything.`,
    about:
      'Every environment of tollgate.yml is compared. Without the snapshot of one nothing can be said about it, and the run does not pass.',
  },
  'snapshot/duplicate': {
    ...UNKNOWN,
    title: 'There are two snapshots of one environment',
    message: ({ environment, files }) => `${list(files)} are snapshots of ${environment}.`,
    hint: () => 'Keep one of them; a folder that an earlier run has left is the usual cause.',
    about: 'Two files speak of the same environment. Which of them counts is not guessed.',
  },
  'snapshot/incomplete': {
    ...UNKNOWN,
    title: 'A snapshot does not hold its whole environment',
    message: ({ environment }) => `The snapshot of ${environment} says that not all of its sources were read.`,
    hint: () => 'See the report of the job that made it.',
    about: 'What is missing in an environment can only be told when all of it was read.',
  },
  'snapshot/other-run': {
    ...UNKNOWN,
    title: 'A snapshot is of another run',
    message: ({ environment, by }) => `The snapshot of ${environment} was made ${DIFFERENCE[by][0]}.`,
    hint: ({ by }) => DIFFERENCE[by][1],
    about:
      'Snapshots are compared in the run of the workflow that made them, at the same commit; outside of GitHub, within a day. An older one would pass what was changed since.',
  },
  'snapshot/other-rules': {
    ...UNKNOWN,
    title: 'A snapshot was made under other rules',
    message: ({ environment, file }) =>
      `${file}, of ${environment}, was made with other environments or another \`parity\` in tollgate.yml than this run has.`,
    hint: () => AGAIN,
    about:
      'A snapshot holds of each value the form in which the rules compare it. Under other rules that would be another form, and what looks equal might differ.',
  },
  'snapshot/other-key': {
    ...UNKNOWN,
    title: 'Snapshots were made under different keys',
    message: ({ environments }) => `The fingerprints of ${list(environments)} were made under different keys.`,
    hint: () =>
      'Give every job the same `fingerprint-key`: a secret of the repository, and not one of an environment that has its own.',
    about:
      'Fingerprints can only be compared when they were made under the same key; otherwise all values seem to differ.',
  },
  'snapshot/failed': {
    severity: 'error',
    stop: 'failed',
    title: 'The run that made a snapshot has failed',
    message: ({ environment }) => `The run that made the snapshot of ${environment} found what stops a deploy.`,
    hint: () => 'See the report of that run; it had the values, and says what is wrong where.',
    about:
      'What needs a value itself, such as `expect` of a parity rule, is judged where the value is: by the run that makes the snapshot. A comparison does not pass over what that run has found.',
  },
  'snapshot/errored': {
    ...UNKNOWN,
    title: 'The run that made a snapshot is errored',
    message: ({ environment }) =>
      `The run that made the snapshot of ${environment} could not tell whether all is well.`,
    hint: () => 'See the report of that run.',
    about: 'The snapshot itself is whole, but the run that made it could not finish what it had to check.',
  },
  'snapshot/not-written': {
    ...UNKNOWN,
    title: 'A snapshot was not written',
    message: ({ environment, reason }) =>
      reason === 'incomplete'
        ? `No snapshot of ${environment} was written, since not all of its sources could be read.`
        : `No snapshot of ${environment} was written, since it is larger than a snapshot may be (16 MiB).`,
    hint: ({ reason }) =>
      reason === 'incomplete'
        ? 'See the other findings for the source that could not be read.'
        : 'Compare parts of it: give tollgate.yml fewer sources, or services of their own.',
    about: 'A snapshot of half an environment would make the other half look missing, so there is none.',
  },
  'snapshot/unnamed': {
    ...UNKNOWN,
    title: 'A snapshot without a key cannot hold this',
    message: ({ kind }) =>
      kind === 'list'
        ? 'The items of this list are told apart by a value, which a snapshot without a key cannot show.'
        : 'This mapping has keys that look like data, which a snapshot without a key cannot show.',
    hint: () => 'Give a `fingerprint-key`, or write a parity rule with `must: ignore` and a reason.',
    about:
      'Items of lists are paired by their `name`, `key` or `id`, or what `match` names. Those are values: a snapshot holds their fingerprints, which need a key.',
  },
};

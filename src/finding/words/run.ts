import type { RunFacts } from '../facts/run.ts';
import { plural, type WordsFor } from './rule-words.ts';

const UNKNOWN = { severity: 'error', stop: 'unknown' } as const;

export const RUN_WORDS: WordsFor<RunFacts> = {
  'run/crashed': {
    ...UNKNOWN,
    title: 'Tollgate itself failed',
    message: ({ where, thrown }) =>
      `Something in "${where}" ended with ${thrown}; what it should have shown is unknown.`,
    hint: () => 'This is a bug in Tollgate: please report it, with the version and the part named here.',
    about:
      'A crash is never a pass. Its message is not shown, since a library’s message may hold pieces of the configuration.',
  },
  'run/deadline': {
    ...UNKNOWN,
    title: 'The run took too long',
    message: ({ seconds }) => `The run was ended after ${seconds} s; what was not seen by then is unknown.`,
    hint: () => 'Raise run-seconds in the `limits` input, or lower the timeouts of the probes.',
    about:
      'One deadline bounds the whole run, so that a hanging service cannot hold up a deploy for ever, nor let it through.',
  },
  'run/signal': {
    ...UNKNOWN,
    title: 'The run was ended from outside',
    message: ({ signal }) => `Ended by ${signal} before everything was seen.`,
    hint: () => 'Run it again.',
    about: 'A cancelled job, a lost runner or a person ended the run. It never counts as passed.',
  },
  'run/incomplete': {
    ...UNKNOWN,
    title: 'Not all of the plan has run',
    message: ({ planned, done, unread }) =>
      unread
        ? 'All of it ran, but a source could not be read whole, so what is missing was not looked for.'
        : `${done} of ${plural(planned, 'planned item')} ran.`,
    hint: ({ unread }) =>
      unread
        ? 'Mend what was waived or turned off about the source.'
        : 'See the other findings for what ended the run.',
    about: 'The plan is fixed before the run. The gate passes only when all of it has run.',
  },
  'run/leak-blocked': {
    ...UNKNOWN,
    title: 'A secret was about to be printed',
    message: ({ sinks }) => `A known secret stood in what was to be written (${sinks.join(', ')}); it was replaced.`,
    hint: () =>
      'If a key, a file name or a name in tollgate.yml holds the secret, rename it; otherwise this is a bug in Tollgate: please report it.',
    about:
      'Everything that leaves is searched for every known secret in its usual encodings. A hit is replaced, and the run is errored.',
  },
  'run/output': {
    ...UNKNOWN,
    title: 'A report could not be written',
    message: ({ sink }) => `Writing ${sink} failed.`,
    hint: () => 'Check that the place exists and has room.',
    about:
      'A verdict that nobody can read is not a verdict: when an asked-for report cannot be written, the run is errored.',
  },
};

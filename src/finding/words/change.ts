import type { ChangeFacts } from '../facts/change.ts';
import { BASE_UNKNOWN } from './base-unknown.ts';
import { quoted, type WordsFor } from './rule-words.ts';

const NAMED: Readonly<Record<ChangeFacts['change/base-unknown']['by'], string>> = {
  request: 'The base that was asked for',
  'pull-request': 'The base of the pull request',
  push: 'What stood before the push',
};

export const CHANGE_WORDS: WordsFor<ChangeFacts> = {
  'change/base-unknown': {
    severity: 'error',
    stop: 'unknown',
    title: 'The base cannot be compared with',
    message: ({ reason, by, ref }) =>
      `${ref === undefined ? NAMED[by] : `The base ${quoted(ref)}`} cannot be looked at, since ${BASE_UNKNOWN[reason][0]}: what is new is not known.`,
    hint: ({ reason, ref }) =>
      `${ref !== undefined && reason === 'no-commit' ? 'See whether it is written right. ' : ''}${BASE_UNKNOWN[reason][1]}`,
    about:
      'On a pull request, and where a base is named, each finding is told as new or old against it. A base that cannot be read leaves that unknown, so the run is errored. What stood before a push is named by the event and by nobody else, and after a first or a forced push it is often not there: that is only said, unless `fail-on-new` needs it.',
  },
  'change/same-commit': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The base is the commit that is checked out',
    message: () =>
      'The base is the commit that is checked out itself, so that nothing is new: `fail-on-new` stops nothing.',
    hint: () => 'Name the commit that is live with `base-ref`, or leave `fail-on-new` away in this workflow.',
    about:
      'With `fail-on-new`, only what a change brings stops the deploy. A commit that is compared with itself brings nothing, so that every error would pass as old.',
  },
};

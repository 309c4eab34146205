import type { ChangeFacts, TreeUnknown } from '../facts/change.ts';
import type { WordsFor } from './rule-words.ts';

const FETCH =
  'Check out with `fetch-depth: 0` of actions/checkout, or give `github-token` a token with `contents: read`; by hand, `git fetch` that commit.';

const UNKNOWN: Readonly<Record<TreeUnknown, readonly [string, string]>> = {
  'no-git': ['there is no git to read it with', 'Run where git is installed, on an absolute path.'],
  'no-repository': ['the workspace is no git repository', 'Check the repository out before the gate.'],
  'no-commit': ['its commit is not in this checkout', FETCH],
  unreadable: ['its files cannot be read', FETCH],
  'too-big': ['it has more files, or longer ones, than are looked at', 'Run the gate in a folder with fewer files.'],
  timeout: ['reading it took too long', 'Run again; if it stays so, check out with fewer files.'],
  'not-shown': [
    'its commit is not in this checkout, and GitHub does not show it to the token',
    `Give the job \`permissions: { contents: read }\`. ${FETCH}`,
  ],
  'not-answered': [
    'its commit is not in this checkout, and GitHub gave no answer that can be worked with',
    `Run again. ${FETCH}`,
  ],
};

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
    message: ({ reason, by }) =>
      `${NAMED[by]} cannot be looked at, since ${UNKNOWN[reason][0]}: what is new is not known.`,
    hint: ({ reason }) => UNKNOWN[reason][1],
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

import type { TreeUnknown } from '../facts/change.ts';

const FETCH =
  'Check out with `fetch-depth: 0` of actions/checkout, or give `github-token` a token with `contents: read`; by hand, `git fetch` that commit.';

/** Why nothing is known of a base, and what helps. Each reads behind "since". */
export const BASE_UNKNOWN: Readonly<Record<TreeUnknown, readonly [string, string]>> = {
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

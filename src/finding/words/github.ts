import type { GithubFacts, GithubList, UnansweredReason } from '../facts/github.ts';
import { didYouMean, type WordsFor } from './rule-words.ts';

/** What a list holds, and the right that reads it. */
const LIST: Readonly<Record<GithubList, { readonly what: string; readonly right: string }>> = {
  'environment-variables': { what: 'variables of the environment', right: 'Environments: read' },
  'environment-secrets': { what: 'names of secrets of the environment', right: 'Environments: read' },
  'repository-variables': { what: 'variables of the repository', right: 'Variables: read' },
  'repository-secrets': { what: 'names of secrets of the repository', right: 'Secrets: read' },
  'organization-variables': { what: 'variables that the organization shares', right: 'Variables: read' },
  'organization-secrets': { what: 'names of secrets that the organization shares', right: 'Secrets: read' },
};

const REASON: Partial<Readonly<Record<UnansweredReason, string>>> = {
  dns: 'its host has no address',
  refused: 'the connection was refused',
  timeout: 'no full answer came in time',
  address: 'GITHUB_API_URL is no https address of an API',
  'blocked-address': 'its host has an address that is not public',
  'body-too-big': 'the answer is larger than any that is expected',
  'rate-limit': 'its rate limit is reached',
  status: 'the status was',
  redirect: 'it was redirected, as a repository is that was renamed; nothing is sent after a redirect',
  'not-json': 'the answer is not JSON, as that of a proxy or a sign-in page is not',
  shape: 'the answer is of another form than GitHub describes',
  count: 'the entries that came are not as many as GitHub says that there are',
  pages: 'its pages do not come to an end',
  requests: 'the run has sent as many requests to GitHub as it may',
};

const AGAIN = 'Run again; githubstatus.com tells whether GitHub has a disturbance.';

const HINT: Partial<Readonly<Record<UnansweredReason, string>>> = {
  address: 'Leave GITHUB_API_URL as the runner sets it: https, without a user name, a query or a fragment.',
  'blocked-address': 'Name the host in `allow-private-hosts` if that is meant.',
  'tls-untrusted': 'Give the authority of your GitHub Enterprise Server with `tls-ca`, as `host=path`.',
  'rate-limit': 'Run again later, or use the token of a GitHub App, which has a limit of its own.',
  redirect: 'Run again from a workflow that was started after the repository was renamed.',
  requests: 'Name fewer environments in one run, or compare snapshots instead.',
};

const WAYS = 'Or hand the variables over with the `variables` input, or compare snapshots: docs/github.md says how.';

export const GITHUB_WORDS: WordsFor<GithubFacts> = {
  'github/no-token': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'GitHub cannot be asked without a token',
    message: ({ name }) => `The environment "${name}" of GitHub is a source, and there is no token to read it with.`,
    hint: () => `Give \`github-token\` one with "Environments: read", of a GitHub App or a fine-grained token. ${WAYS}`,
    about:
      'A source `github:` reads the variables of an environment, and the names of its secrets, through GitHub’s API, which shows them to nobody without a token. In a job whose `environment` it is, the `variables` input hands them over without one.',
  },
  'github/token': {
    severity: 'error',
    stop: 'unknown',
    title: 'GitHub does not take the token',
    message: ({ name }) =>
      `GitHub answered 401 when it was asked for the environment "${name}": it does not know the token.`,
    hint: () =>
      'Make a new token and store it again: this one has expired, was revoked, or was not copied whole. A token of a GitHub App lasts an hour.',
    about:
      'What the environment holds is unknown, so the run is errored. A token that GitHub knows and that lacks a right is answered otherwise: `github/forbidden`.',
  },
  'github/forbidden': {
    severity: 'error',
    stop: 'unknown',
    title: 'The token lacks a right in GitHub',
    message: ({ list, name, status, exists }) => {
      const { what, right } = LIST[list];
      const other = exists === undefined && isOfEnvironment(list) ? `, or there is no environment "${name}"` : '';
      const known = exists ? `, and the environment "${name}" is there` : '';
      return `GitHub answered ${status} when it was asked for the ${what} (source "${name}")${known}: the token lacks "${right}"${other}.`;
    },
    hint: ({ list }) =>
      `Use the token of a GitHub App, or a fine-grained one, with "${LIST[list].right}", or a classic one with \`repo\`; the workflow’s own token, which \`github-token\` is where nothing is given, cannot have that right. ${WAYS}`,
    about:
      'GitHub answers 403 or 404 where a right is missing, and 404 as well where there is no such environment. Tollgate lists the environments of the repository to tell the two apart, which the right "Actions: read" is enough for (`actions: read` for the workflow’s own token). What GitHub does not show is never taken for “no variables”: the run is errored.',
  },
  'github/no-environment': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'GitHub has no such environment',
    message: ({ name, suggestion }) =>
      `The repository has no environment "${name}" in GitHub.${didYouMean(suggestion)}`,
    hint: () => 'Correct the name behind `github:`, or make the environment in the settings of the repository.',
    about:
      'A workflow that names an environment which does not exist makes an empty one, without protection and without variables. So a name that GitHub does not know is an error.',
  },
  'github/unanswered': {
    severity: 'error',
    stop: 'unknown',
    title: 'GitHub could not be asked',
    message: ({ list, name, reason, status }) => {
      const why = Object.hasOwn(REASON, reason) ? REASON[reason] : `the request failed (${reason})`;
      const said = status === undefined ? '' : reason === 'status' ? ` ${status}` : ` (status ${status})`;
      return `The ${LIST[list].what} could not be read (source "${name}"): ${why}${said}.`;
    },
    hint: ({ reason }) => HINT[reason] ?? AGAIN,
    about:
      'GitHub’s API was asked and gave no answer that can be relied on. Half of a list is not used: a page that is lost is a key that is lost. Requests go to the origin of `GITHUB_API_URL` and to no other, pages are counted against `total_count`, a limit or an overload is waited for once, and a run sends at most 200 requests.',
  },
  'github/near-limit': {
    severity: 'warning',
    stop: 'failed',
    title: 'A limit of GitHub is near, behind which variables are lost',
    message: (facts) =>
      facts.list === 'size'
        ? 'The values of repository and organization together are near or over the 256 KB that one run is given.'
        : `There are ${facts.count} ${LIST[facts.list].what}, and ${facts.limit} is the most that a job is given.`,
    hint: () => 'Move what belongs together into fewer entries, or into a file; remove what nobody reads.',
    about:
      'GitHub gives a job at most 100 variables of an environment, 500 of the repository and 1,000 of the organization, the first 100 secrets of each by the alphabet, and 256 KB of variables of repository and organization together. What is over that is left out without a word. The warning begins at nine tenths.',
  },
  'github/secrets-unseen': {
    severity: 'warning',
    stop: 'failed',
    title: 'Names of secrets in GitHub cannot be seen',
    message: ({ name }) =>
      `The names of the secrets of the environment "${name}" cannot be listed, so none of them counts as there.`,
    hint: () =>
      'Give `github-token` a token with "Environments: read", or list under `present:` of the source the names that are secrets; those whose value is to be checked go through `process-names` and a source `process: true`.',
    about:
      'With the `variables` input, variables come from the workflow and GitHub is not asked for them. Of secrets the workflow knows no list. What cannot be seen counts as missing: the gate does not trust that a required key is in there. `present: [NAME, …]` says which names are.',
  },
  'github/not-asked': {
    severity: 'info',
    stop: 'failed',
    title: 'GitHub was not asked',
    message: ({ name, why }) =>
      `${WHY[why]}, so GitHub was not asked for the environment "${name}": what may stand there is not called missing, and what depends on it is neither passed nor failed.`,
    hint: () => 'Run the gate before the deploy as well, where the environment can be read.',
    about:
      'Pull requests from forks and from Dependabot are given no token that may read an environment, and are checked with files alone. What they hold is checked; whatever needs the environment as a whole is listed as not run.',
  },
};

const WHY = {
  fork: 'The pull request comes from a fork',
  dependabot: 'Dependabot opened the pull request',
} as const;

function isOfEnvironment(list: GithubList): boolean {
  return list.startsWith('environment-');
}

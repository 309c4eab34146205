import type { BlockReason, ProbeReason } from './probe.ts';

/** A list that GitHub keeps of what configures a repository. */
export type GithubList =
  | 'environment-variables'
  | 'environment-secrets'
  | 'repository-variables'
  | 'repository-secrets'
  | 'organization-variables'
  | 'organization-secrets';

/** Why GitHub's API gave nothing that can be worked with, although nobody refused it. Stable. */
export type UnansweredReason =
  | ProbeReason
  | BlockReason
  /** `GITHUB_API_URL` is none that a token may be sent to. */
  | 'address'
  | 'rate-limit'
  | 'status'
  | 'redirect'
  | 'not-json'
  | 'shape'
  /** What came is not as much as GitHub says that there is. */
  | 'count'
  | 'pages'
  | 'requests';

/** Facts of findings about what GitHub is asked. `name`: that of the environment in GitHub, as tollgate.yml has it. */
export interface GithubFacts {
  'github/no-token': { readonly name: string };
  'github/token': { readonly name: string };
  /** `exists`: whether the environment is known to be there; undefined where that could not be told either. */
  'github/forbidden': {
    readonly list: GithubList;
    readonly name: string;
    readonly status: 403 | 404;
    readonly exists: boolean | undefined;
  };
  'github/no-environment': { readonly name: string; readonly suggestion: string | undefined };
  'github/unanswered': {
    readonly list: GithubList;
    readonly name: string;
    readonly reason: UnansweredReason;
    readonly status: number | undefined;
  };
  /** `size`: of the values of repository and organization together, of which no number is told. */
  'github/near-limit':
    | { readonly list: GithubList; readonly count: number; readonly limit: number }
    | { readonly list: 'size' };
  'github/secrets-unseen': { readonly name: string };
  'github/not-asked': { readonly name: string; readonly why: 'fork' | 'dependabot' };
}

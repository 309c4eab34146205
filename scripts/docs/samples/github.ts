import type { GithubFacts, GithubList, UnansweredReason } from '../../../src/finding/facts/github.ts';
import { each, type SamplesFor } from './each.ts';

const LISTS: Readonly<Record<GithubList, true>> = {
  'environment-variables': true,
  'environment-secrets': true,
  'repository-variables': true,
  'repository-secrets': true,
  'organization-variables': true,
  'organization-secrets': true,
};

/** Those that speak in words of their own; every other one is named. */
const REASONS: Readonly<Partial<Record<UnansweredReason, number | undefined>>> = {
  dns: undefined,
  refused: undefined,
  timeout: undefined,
  'tls-untrusted': undefined,
  'blocked-address': undefined,
  'body-too-big': undefined,
  address: undefined,
  'rate-limit': 429,
  status: 500,
  redirect: 301,
  'not-json': 200,
  shape: undefined,
  count: undefined,
  pages: undefined,
  requests: undefined,
};

const name = 'production';

export const GITHUB_SAMPLES: SamplesFor<GithubFacts> = {
  'github/no-token': [{ name }],
  'github/token': [{ name }],
  'github/forbidden': [
    { list: 'environment-variables', name, status: 404, exists: undefined },
    ...each(
      LISTS,
      (list) => ({ list, name, status: 403, exists: list.startsWith('environment') || undefined }) as const,
    ),
  ],
  'github/no-environment': [
    { name, suggestion: undefined },
    { name: 'prodution', suggestion: name },
  ],
  'github/unanswered': each(REASONS as Record<UnansweredReason, number | undefined>, (reason, status) => ({
    list: 'environment-variables',
    name,
    reason,
    status,
  })),
  'github/near-limit': [{ list: 'environment-variables', count: 97, limit: 100 }, { list: 'size' }],
  'github/secrets-unseen': [{ name }],
  'github/not-asked': [
    { name, why: 'fork' },
    { name, why: 'dependabot' },
  ],
};

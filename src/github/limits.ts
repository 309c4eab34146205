import type { GithubList } from '../finding/facts/github.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Entry } from './pages.ts';

/** Entries that a job is given at most; what is over that is left out without a word (GitHub Docs, “Variables reference” and “Secrets reference”). */
const MOST: Readonly<Record<GithubList, number>> = {
  'environment-variables': 100,
  'environment-secrets': 100,
  'repository-variables': 500,
  'repository-secrets': 100,
  'organization-variables': 1000,
  'organization-secrets': 100,
};

/** Bytes of all values of repository and organization together. */
const MOST_BYTES = 256 * 1024;

/** From which part of a limit on it is told. */
const NEAR = 0.9;

/** A warning where a list comes near its limit. */
export function nearLimit(list: GithubList, { length: count }: readonly Entry[]): Finding[] {
  const limit = MOST[list];
  return count >= NEAR * limit ? [finding('github/near-limit', { list, count, limit })] : [];
}

/** A warning where values come near the size that a run is given. How near is not told: it would tell their length. */
export function nearSize(values: readonly string[]): Finding[] {
  const bytes = values.reduce((sum, value) => sum + Buffer.byteLength(value), 0);
  return bytes >= NEAR * MOST_BYTES ? [finding('github/near-limit', { list: 'size' })] : [];
}

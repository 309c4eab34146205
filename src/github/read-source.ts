import type { GithubSource } from '../config/config.ts';
import type { GithubList } from '../finding/facts/github.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { nearLimit, nearSize } from './limits.ts';
import type { Lists } from './lists.ts';
import type { Entry, Listed } from './pages.ts';
import { type GithubReading, laid, named } from './reading.ts';

const OF_ENVIRONMENT: readonly GithubList[] = ['environment-secrets', 'environment-variables'];

/** The weakest first: an environment overrides its repository, and that its organization. */
const OF_ALL: readonly GithubList[] = [
  'organization-secrets',
  'organization-variables',
  'repository-secrets',
  'repository-variables',
  ...OF_ENVIRONMENT,
];

/** Variables first: whoever may not read them is told of that once, and not of the secrets as well. */
const ORDER: readonly GithubList[] = OF_ALL.toReversed();

/** Reads an environment from GitHub. A list that could not be read whole is not used in part. */
export async function readFromGithub(source: GithubSource, name: string, lists: Lists): Promise<GithubReading> {
  const wanted = ORDER.filter((list) => source.repository || OF_ENVIRONMENT.includes(list));
  const read = new Map<GithubList, readonly Entry[]>();
  for (const list of wanted) {
    const listed = await lists.read(list, name);
    if (listed.kind !== 'listed') {
      const problems = [await problemOf(listed, list, name, lists)];
      return { entries: [], problems, complete: false, hasUnseenNames: false };
    }
    read.set(list, listed.entries);
  }
  const entriesOf = (list: GithubList): readonly Entry[] => read.get(list) ?? [];
  const shared = [...entriesOf('organization-variables'), ...entriesOf('repository-variables')];
  return {
    entries: laid(named(source.present), ...OF_ALL.map(entriesOf)),
    problems: [
      ...wanted.flatMap((list) => nearLimit(list, entriesOf(list))),
      ...nearSize(shared.flatMap(({ value }) => value ?? [])),
    ],
    complete: true,
    hasUnseenNames: false,
  };
}

/** Why a list is not there: what is wrong, or what could not be told. */
async function problemOf(
  listed: Exclude<Listed, { readonly kind: 'listed' }>,
  list: GithubList,
  name: string,
  lists: Lists,
): Promise<Finding> {
  switch (listed.kind) {
    case 'token':
      return finding('github/token', { name });
    case 'failed':
      return finding('github/unanswered', { list, name, reason: listed.reason, status: listed.status });
    case 'refused': {
      const known = OF_ENVIRONMENT.includes(list) ? await lists.environments() : undefined;
      // GitHub takes names of environments whatever their letter case is.
      const exists = known?.some((one) => one.toLowerCase() === name.toLowerCase());
      if (exists === false) return finding('github/no-environment', { name, suggestion: suggest(name, known ?? []) });
      return finding('github/forbidden', { list, name, status: listed.status, exists });
    }
  }
}

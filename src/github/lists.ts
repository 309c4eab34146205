import type { GithubList } from '../finding/facts/github.ts';
import type { Answered, Client } from './client.ts';
import { textAt } from './json.ts';
import { type Listed, readList } from './pages.ts';
import { type ApiList, REQUESTS } from './paths.ts';

/** What is asked of GitHub for sources, each list once in a run. */
export interface Lists {
  /** One list; `name` is that of the environment in GitHub. */
  readonly read: (list: GithubList, name: string) => Promise<Listed>;
  /** Names of all environments of the repository; undefined where the token may not list them. */
  readonly environments: () => Promise<readonly string[] | undefined>;
}

const LISTS: Readonly<Record<GithubList, (repository: string, name: string) => ApiList>> = {
  'environment-variables': REQUESTS.environmentVariables,
  'environment-secrets': REQUESTS.environmentSecrets,
  'repository-variables': REQUESTS.repositoryVariables,
  'repository-secrets': REQUESTS.repositorySecrets,
  'organization-variables': REQUESTS.organizationVariables,
  'organization-secrets': REQUESTS.organizationSecrets,
};

/** Opens the lists of a repository. Nothing is asked before somebody wants it. */
export function openLists(repository: string, client: Client): Lists {
  const known = new Map<string, Promise<Listed>>();
  const once = (key: string, read: () => Promise<Listed>): Promise<Listed> => {
    const reading = known.get(key) ?? read();
    known.set(key, reading);
    return reading;
  };
  let owner: Promise<Answered> | undefined;
  const isOfPerson = async (): Promise<boolean> => {
    owner ??= client.get(REQUESTS.repository(repository));
    const about = await owner;
    return about.kind === 'json' && textAt(about.value, 'owner', 'type') === 'User';
  };
  return {
    read: (list, name) => {
      const key = list.startsWith('environment-') ? `${list} ${name}` : list;
      return once(key, async () => {
        const listed = await readList(client, LISTS[list](repository, name));
        // What belongs to a person has no organization that could share anything, and GitHub may say so with a 404.
        const isNone = list.startsWith('organization-') && listed.kind === 'refused' && (await isOfPerson());
        return isNone ? { kind: 'listed', entries: [] } : listed;
      });
    },
    environments: async () => {
      const listed = await once('environments', () => readList(client, REQUESTS.environments(repository)));
      return listed.kind === 'listed' ? listed.entries.map(({ name }) => name) : undefined;
    },
  };
}

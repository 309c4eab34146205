import type { GithubSource } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { OpenedTree } from '../git/tree.ts';
import { openClient } from './client.ts';
import { nearSize } from './limits.ts';
import { type Lists, openLists } from './lists.ts';
import { readFromGithub } from './read-source.ts';
import { type GithubReading, laid, named } from './reading.ts';
import type { ApiTreeSetting } from './tree.ts';

/** What a run asks of GitHub. Each thing is asked once, whoever wants it, and nothing before somebody does. */
export interface Github {
  /** An environment of GitHub as a source; `name` as GitHub has it, `environment` as tollgate.yml has it. */
  readonly read: (source: GithubSource, name: string, environment: string) => Promise<GithubReading>;
  /** The tree of a commit that the checkout does not have; undefined without a token. */
  readonly openTree: ((setting: ApiTreeSetting) => Promise<OpenedTree>) | undefined;
}

/** Opens it when somebody asks for it: most runs load nothing of it. */
export type OpenGithub = () => Promise<Github>;

/** Opens what GitHub knows, for one run. */
export function openGithub({ github, network, reach, ...request }: Request, signal: AbortSignal): Github {
  // The files of the base are those of this repository, and a stranger's change has nothing to do with them.
  const client = github ? openClient(github, network, signal) : undefined;
  const lists = github && client && reach.online ? openLists(github.repository, client) : undefined;
  return {
    read: async (source, name, environment) => {
      const given = request.environment === environment ? request.variables : undefined;
      if (!reach.online) return withheld(given, source, name, reach.why);
      if (given) return handedOver(given, source, name, lists);
      if (lists) return readFromGithub(source, name, lists);
      return { entries: [], problems: [finding('github/no-token', { name })], complete: false, hasUnseenNames: false };
    },
    openTree:
      github && client
        ? async (setting) => (await import('./tree.ts')).openTreeByApi(setting, github.repository, client)
        : undefined,
  };
}

type Given = NonNullable<Request['variables']>;

function entriesOf(given: Given | undefined) {
  return [...(given ?? [])].map(([name, value]) => ({ name, value }));
}

/** For whom the event brings no token that may: what the workflow hands over, and nothing is called missing. */
function withheld(
  given: Given | undefined,
  { present }: GithubSource,
  name: string,
  why: 'fork' | 'dependabot',
): GithubReading {
  const problems = [finding('github/not-asked', { name, why })];
  const entries = laid(named(present), entriesOf(given));
  return { entries, problems, complete: false, withheld: why, hasUnseenNames: true };
}

/** Variables out of the workflow. The names of secrets come from `present`, or from GitHub where the token may list them. */
async function handedOver(
  given: Given,
  { present }: GithubSource,
  name: string,
  lists: Lists | undefined,
): Promise<GithubReading> {
  const variables = entriesOf(given);
  const listed = present === undefined ? await lists?.read('environment-secrets', name) : undefined;
  const seen = present ? named(present) : listed?.kind === 'listed' ? listed.entries : undefined;
  const unseen: Finding[] = seen ? [] : [finding('github/secrets-unseen', { name })];
  return {
    entries: laid(seen ?? [], variables),
    problems: [...unseen, ...nearSize(variables.map(({ value }) => value))],
    complete: true,
    hasUnseenNames: !seen,
  };
}

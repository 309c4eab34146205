/** One request to GitHub's API, as its description names it. Every one is a GET. */
export interface ApiRequest {
  /** Path of the description, such as `/repos/{owner}/{repo}/environments`. */
  readonly template: string;
  /** The template filled in: each part percent-encoded, since the name of an environment may hold a slash. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** A list that comes in pages. */
export interface ApiList {
  /** The request for one page; the first is 1. */
  readonly page: (page: number) => ApiRequest;
  /** The member of each page that holds its entries, beside `total_count`. */
  readonly member: string;
}

/** Every request that is ever sent, by what it is for. `repository` is `owner/name`. */
export const REQUESTS = {
  environments: (repository: string) => list(repository, '/environments', 'environments', 100),
  environmentVariables: (repository: string, name: string) =>
    list(repository, '/environments/{environment_name}/variables', 'variables', 30, { environment_name: name }),
  environmentSecrets: (repository: string, name: string) =>
    list(repository, '/environments/{environment_name}/secrets', 'secrets', 100, { environment_name: name }),
  repositoryVariables: (repository: string) => list(repository, '/actions/variables', 'variables', 30),
  repositorySecrets: (repository: string) => list(repository, '/actions/secrets', 'secrets', 100),
  organizationVariables: (repository: string) => list(repository, '/actions/organization-variables', 'variables', 30),
  organizationSecrets: (repository: string) => list(repository, '/actions/organization-secrets', 'secrets', 100),
  repository: (repository: string) => request(repository, ''),
  /** The commit that a branch or a tag stands for, with one file of its change at most. */
  commitOfName: (repository: string, ref: string) =>
    request(repository, '/commits/{ref}', { ref }, { per_page: '1', page: '1' }),
  commit: (repository: string, id: string) => request(repository, '/git/commits/{commit_sha}', { commit_sha: id }),
  tree: (repository: string, id: string) =>
    request(repository, '/git/trees/{tree_sha}', { tree_sha: id }, { recursive: '1' }),
  blob: (repository: string, id: string) => request(repository, '/git/blobs/{file_sha}', { file_sha: id }),
} as const;

type Parts = Readonly<Record<string, string>>;

/** `size`: the most entries of a page that GitHub gives here. */
function list(repository: string, below: string, member: string, size: number, parts: Parts = {}): ApiList {
  return {
    member,
    page: (page) => request(repository, below, parts, { per_page: String(size), page: String(page) }),
  };
}

function request(repository: string, below: string, parts: Parts = {}, query: Parts = {}): ApiRequest {
  const [owner = '', repo = ''] = repository.split('/');
  const template = `/repos/{owner}/{repo}${below}`;
  const all: Parts = { owner, repo, ...parts };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(all[name] ?? ''));
  return { template, path, query };
}

const REPOSITORY = '/repos/{owner}/{repo}';

/** All that Tollgate reads from GitHub: what a source `github` names, and the files of a base that a shallow checkout lacks. */
export const READ_PATHS: readonly string[] = [
  'environments/{environment_name}',
  'environments/{environment_name}/variables',
  'environments/{environment_name}/secrets',
  'actions/variables',
  'actions/secrets',
  'actions/organization-variables',
  'actions/organization-secrets',
  'commits/{ref}',
  'git/commits/{commit_sha}',
  'git/trees/{tree_sha}',
  'git/blobs/{file_sha}',
].map((path) => `${REPOSITORY}/${path}`);

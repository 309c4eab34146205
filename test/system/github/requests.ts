import { type ApiRequest, REQUESTS } from '../../../src/github/paths.ts';

const REPOSITORY = 'acme/checkout';
const COMMIT = 'a'.repeat(40);

/** Every request that Tollgate ever sends to GitHub, for an environment whose name must be escaped. */
export const ALL_REQUESTS: Readonly<Record<keyof typeof REQUESTS, ApiRequest>> = {
  environments: REQUESTS.environments(REPOSITORY).page(1),
  environmentVariables: REQUESTS.environmentVariables(REPOSITORY, 'eu/production').page(2),
  environmentSecrets: REQUESTS.environmentSecrets(REPOSITORY, 'eu/production').page(1),
  repositoryVariables: REQUESTS.repositoryVariables(REPOSITORY).page(1),
  repositorySecrets: REQUESTS.repositorySecrets(REPOSITORY).page(3),
  organizationVariables: REQUESTS.organizationVariables(REPOSITORY).page(1),
  organizationSecrets: REQUESTS.organizationSecrets(REPOSITORY).page(1),
  repository: REQUESTS.repository(REPOSITORY),
  commitOfName: REQUESTS.commitOfName(REPOSITORY, 'release/2026'),
  commit: REQUESTS.commit(REPOSITORY, COMMIT),
  tree: REQUESTS.tree(REPOSITORY, COMMIT),
  blob: REQUESTS.blob(REPOSITORY, COMMIT),
};

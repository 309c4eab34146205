import { type Finding, finding } from '../finding/finding.ts';
import { Secret } from '../secret/secret.ts';
import type { Asked, Refuse, Surroundings } from './asked.ts';
import type { Request } from './request.ts';

/** Shortest key under which short values cannot be tried. */
const SHORTEST_KEY = 16;

/** What was asked of GitHub and of fingerprints, with the secrets that came with it. */
export interface ReadGithub {
  readonly request: Pick<Request, 'github' | 'variables' | 'fingerprintKey'>;
  readonly secrets: readonly Secret[];
}

/** Reads the token, the variables of the job, and the key of fingerprints. */
export function readGithub(asked: Asked, { variable }: Surroundings, findings: Finding[], refuse: Refuse): ReadGithub {
  const token = secretOf('github-token', asked.githubToken);
  const key = secretOf('fingerprint-key', asked.fingerprintKey);
  const [api, repository] = [variable('GITHUB_API_URL') ?? 'https://api.github.com', variable('GITHUB_REPOSITORY')];
  if (key && key.reveal().length < SHORTEST_KEY)
    findings.push(finding('config/input', { name: 'fingerprint-key', reason: 'too-short', suggestion: undefined }));
  const isKnown = repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (token && !isKnown)
    findings.push(finding('config/input', { name: 'GITHUB_REPOSITORY', reason: 'missing', suggestion: undefined }));
  const variables = readVariables(asked.variables, refuse);
  return {
    request: {
      github: token && isKnown ? { api, repository, token } : undefined,
      variables,
      fingerprintKey: key,
    },
    secrets: [token, key].filter((secret) => secret !== undefined),
  };
}

function secretOf(name: string, text: string | undefined): Secret | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : new Secret(name, trimmed);
}

/** Reads `toJSON(vars)`. A mapping with the token of the job in it is that of all secrets, and has no business here. */
function readVariables(text: string | undefined, refuse: Refuse): ReadonlyMap<string, string> | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const entries = entriesOf(text);
  if (!entries || entries.some(([name]) => name.toLowerCase() === 'github_token')) {
    refuse('variables');
    return undefined;
  }
  return new Map(entries.map(([name, value]) => [name, String(value)]));
}

function entriesOf(text: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

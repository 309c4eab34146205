import type { RequestReason } from '../finding/facts/config.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { Secret } from '../secret/secret.ts';
import { isPlainWord } from '../secret/secret-name.ts';
import type { Asked, Surroundings } from './asked.ts';
import type { Request } from './request.ts';

/** Shortest key under which short values cannot be tried. */
const SHORTEST_KEY = 16;

/** What was asked of GitHub and of fingerprints, with the secrets that came with it. */
export interface ReadGithub {
  readonly request: Pick<Request, 'github' | 'variables' | 'fingerprintKey'>;
  readonly secrets: readonly Secret[];
}

/** Reads the token, the variables of the job, and the key of fingerprints. */
export function readGithub(asked: Asked, { variable }: Surroundings, findings: Finding[]): ReadGithub {
  const token = secretOf('github-token', asked.githubToken);
  const key = secretOf('fingerprint-key', asked.fingerprintKey);
  const [api, repository] = [variable('GITHUB_API_URL') ?? 'https://api.github.com', variable('GITHUB_REPOSITORY')];
  if (key && key.reveal().length < SHORTEST_KEY)
    findings.push(finding('config/input', { name: 'fingerprint-key', reason: 'too-short', suggestion: undefined }));
  const tell = (reason: RequestReason): void => {
    findings.push(finding('config/input', { name: 'variables', reason, suggestion: undefined }));
  };
  const isKnown = repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (token && !isKnown)
    findings.push(finding('config/input', { name: 'GITHUB_REPOSITORY', reason: 'missing', suggestion: undefined }));
  const { variables, secrets } = readVariables(asked.variables, tell);
  if (variables && !asked.environment) tell('needs-environment');
  return {
    request: {
      github: token && isKnown ? { api, repository, token } : undefined,
      variables,
      fingerprintKey: key,
    },
    secrets: [...[token, key].filter((secret) => secret !== undefined), ...secrets],
  };
}

function secretOf(name: string, text: string | undefined): Secret | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : new Secret(name, trimmed);
}

/** Shortest value that is masked: a shorter one, such as `true`, stands in every log. */
const SHORTEST_SECRET = 8;

interface ReadVariables {
  readonly variables?: ReadonlyMap<string, string>;
  /** Values that should not have been handed over, to be hidden all the same. */
  readonly secrets: readonly Secret[];
}

/** Reads `toJSON(vars)`. A mapping with the token of the job in it is that of all secrets, and has no business here. */
function readVariables(text: string | undefined, tell: (reason: RequestReason) => void): ReadVariables {
  if (text === undefined || text.trim() === '') return { secrets: [] };
  const entries = entriesOf(text);
  const texts = (entries ?? []).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  if (entries?.some(([name]) => name.toLowerCase() === 'github_token')) {
    tell('all-secrets');
    const long = texts.filter(([, value]) => value.length >= SHORTEST_SECRET);
    return { secrets: long.map(([name, value]) => new Secret(name, value, isPlainWord(name, value))) };
  }
  if (!entries || texts.length < entries.length) {
    tell('value-not-allowed');
    return { secrets: [] };
  }
  return { variables: new Map(texts), secrets: [] };
}

function entriesOf(text: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

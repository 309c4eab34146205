import type { RequestReason } from '../finding/facts/config.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isRequestHeader } from '../network/headers.ts';
import type { Credential } from '../network/rights.ts';
import { plainHost } from '../network/screen.ts';
import { isLongEnough } from '../secret/encodings.ts';
import { Secret } from '../secret/secret.ts';
import { membersOf, type Problem, parseYaml } from './mapping-input.ts';

/** What came of the `credentials` input: credentials as far as they can be used, and what was wrong. */
export interface ReadCredentials {
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly problems: readonly Finding[];
}

/** What the surroundings know: variables of the process, and hosts that may be asked over plain http. */
export interface CredentialContext {
  readonly variable: (name: string) => string | undefined;
  readonly plainHosts: readonly string[];
}

/**
 * Reads the `credentials` input, a YAML mapping of `name: { origin, env, methods, paths, header, prefix }`.
 *
 * No message of the YAML library is shown, and no value either: whoever writes a key in the wrong place must not find
 * it in a log.
 */
export function readCredentials(text: string, context: CredentialContext): ReadCredentials {
  const problems: Finding[] = [];
  const credentials = new Map<string, Credential>();
  const report = (name: string, reason: RequestReason, suggestion?: string) => {
    problems.push(finding('config/input', { name, reason, suggestion }));
    return undefined;
  };
  const entries = membersOf(parseYaml(text));
  if (entries === undefined) report('credentials', 'value-not-allowed');
  for (const [name, value] of entries ?? []) {
    const path = `credentials.${displayKey(name)}`;
    const problem: Problem = (part, reason, suggestion) =>
      report(part === '' ? path : `${path}.${part}`, reason, suggestion);
    const credential = readCredential(name, value, context, problem);
    if (credential) credentials.set(name, credential);
  }
  return { credentials, problems };
}

const KEYS = ['origin', 'env', 'methods', 'paths', 'header', 'prefix'];

function readCredential(
  name: string,
  value: unknown,
  context: CredentialContext,
  problem: Problem,
): Credential | undefined {
  const entries = membersOf(value);
  if (entries === undefined) return problem('', 'value-not-allowed');
  const unknown = entries.filter(([key]) => !KEYS.includes(key));
  for (const [key] of unknown) problem(displayKey(key), 'unknown-input', suggest(key, KEYS));
  const given = new Map(entries);
  const header = readHeader(given.get('header'), problem);
  const read = {
    origin: readOrigin(given.get('origin'), context, problem),
    methods: readList(
      given.get('methods'),
      'methods',
      problem,
      (method) => (METHODS.has(method) ? method : undefined),
      upperCase,
    ),
    paths: readList(given.get('paths'), 'paths', problem, (path) => (/^\/[!-~]*$/.test(path) ? path : undefined)),
    prefix: readPrefix(given.get('prefix'), header, problem),
    secret: readSecret(given.get('env'), context, problem),
  };
  const { origin, methods, paths, prefix, secret } = read;
  if (!origin || !methods || !paths || !header || prefix === undefined || !secret || unknown.length > 0)
    return undefined;
  return { name, origin, methods, paths, header, prefix, secret };
}

/** Scheme, host and port and nothing else: a path or a user name here would be silently left out. */
function readOrigin(value: unknown, { plainHosts }: CredentialContext, problem: Problem): string | undefined {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  const bare = url !== null && url.href === `${url.origin}/`;
  const allowed =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && plainHosts.some((host) => plainHost(host) === plainHost(url.hostname)));
  return bare && allowed ? url.origin : problem('origin', 'value-not-allowed');
}

const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

function upperCase(text: string): string {
  return text.toUpperCase();
}

/** One text or a list of them; absent is empty. */
function readList(
  value: unknown,
  part: string,
  problem: Problem,
  accept: (text: string) => string | undefined,
  normalize: (text: string) => string = (text) => text,
): string[] | undefined {
  if (value === undefined) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const read = items.map((item) => (typeof item === 'string' ? accept(normalize(item)) : undefined));
  const accepted = read.filter((item) => item !== undefined);
  return accepted.length === read.length && read.length > 0 ? accepted : problem(part, 'value-not-allowed');
}

function readHeader(value: unknown, problem: Problem): string | undefined {
  if (value === undefined) return 'Authorization';
  const fits = typeof value === 'string' && isRequestHeader(value, '');
  return fits ? value : problem('header', 'value-not-allowed');
}

function readPrefix(value: unknown, header: string | undefined, problem: Problem): string | undefined {
  if (value === undefined) return header?.toLowerCase() === 'authorization' ? 'Bearer ' : '';
  return typeof value === 'string' && /^[ -~]{0,50}$/.test(value) ? value : problem('prefix', 'value-not-allowed');
}

/** The secret of an environment variable; what is wrong is said of the part `env`. A trailing newline is the commonest slip in setting one, and harmless. */
export function readSecret(
  value: unknown,
  { variable }: Pick<CredentialContext, 'variable'>,
  problem: Problem,
): Secret | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(value)) return problem('env', 'value-not-allowed');
  const text = variable(value)?.replace(/\r?\n$/, '') ?? '';
  if (text === '') return problem('env', 'not-set');
  if (/\p{Cc}/u.test(text)) return problem('env', 'control-character');
  // A header holds Latin-1; anything beyond it would make the client throw with the value in its message.
  if (/[^\u0020-\u00ff]/u.test(text)) return problem('env', 'value-not-allowed');
  return isLongEnough(text) ? new Secret(value, text) : problem('env', 'too-short');
}

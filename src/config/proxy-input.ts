import type { NetworkRights, ProxyRoute } from '../network/rights.ts';
import { hostOf, mayBePrivate, plainHost, portOf } from '../network/screen.ts';
import { readSecret } from './credentials.ts';
import {
  type InputContext,
  knownMembers,
  type Problem,
  parseYaml,
  problemsOf,
  type ReadInput,
} from './mapping-input.ts';
import { readHost } from './network-input.ts';

const KEYS = ['url', 'hosts', 'user-env', 'password-env'];

/**
 * Reads the `proxy` input, a YAML mapping of `url`, `hosts` and, where the proxy wants them, `user-env` and
 * `password-env`, which name environment variables. `rights` are the other inputs about the network.
 */
export function readProxy(
  text: string,
  context: InputContext,
  rights: NetworkRights,
): ReadInput<ProxyRoute | undefined> {
  const { problems, problem } = problemsOf('proxy');
  const given = knownMembers(parseYaml(text), KEYS, problem);
  const url = given && readProxyUrl(given.get('url'), rights, problem);
  const hosts = given && readProxied(given.get('hosts'), rights, problem);
  const login = given && readLogin(given, context, problem);
  const value = url && hosts && problems.length === 0 ? { ...url, hosts, login } : undefined;
  return { value, problems, secrets: login ? [login.password] : [] };
}

/** Plain http shows the password to whoever stands between, so the workflow must have allowed it for this host. */
function readProxyUrl(value: unknown, rights: NetworkRights, problem: Problem) {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  const bare = url !== null && url.hostname !== '' && url.href === `${url.origin}/`;
  const secure = url?.protocol === 'https:';
  if (!bare || !(secure || mayBePrivate(hostOf(url), rights))) return problem('url', 'value-not-allowed');
  return { host: hostOf(url), port: portOf(url), secure };
}

/** A host that `resolve` leads elsewhere cannot go through a proxy as well: one of the two would be ignored. */
function readProxied(value: unknown, { resolutions }: NetworkRights, problem: Problem): readonly string[] | undefined {
  const written: unknown[] = Array.isArray(value) ? value : [value];
  const hosts = written.flatMap((one) => (typeof one === 'string' && readHost(one)) || []);
  const resolved = hosts.some((host) => resolutions.some((one) => plainHost(one.host) === plainHost(host)));
  return hosts.length === written.length && hosts.length > 0 && !resolved
    ? hosts
    : problem('hosts', 'value-not-allowed');
}

function readLogin(given: ReadonlyMap<string, unknown>, context: InputContext, problem: Problem): ProxyRoute['login'] {
  if (!given.has('user-env') && !given.has('password-env')) return undefined;
  const user = readUser(given.get('user-env'), context, problem);
  const password = readSecret(given.get('password-env'), context, (_part, reason) => problem('password-env', reason));
  return user !== undefined && password ? { user, password } : undefined;
}

/** A colon would end it (RFC 7617, section 2). */
function readUser(value: unknown, { variable }: InputContext, problem: Problem): string | undefined {
  if (typeof value !== 'string') return problem('user-env', 'value-not-allowed');
  const user = variable(value)?.replace(/\r?\n$/, '') ?? '';
  if (user === '') return problem('user-env', 'not-set');
  return /^[ -9;-~]+$/.test(user) ? user : problem('user-env', 'value-not-allowed');
}

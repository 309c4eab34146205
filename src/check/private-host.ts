import type { Path } from '../finding/pointer.ts';
import { plainAddress } from '../network/address.ts';
import { hostsIn, isInternalName, isLoopbackName, isPrivateName } from '../parity/host.ts';
import { wordsOfKey } from '../parity/suspicion.ts';

/** Where a text leads that does not lead to the public internet. */
export type PrivateKind = 'loopback' | 'private';

/** What nearly no text has, so that most are done with. */
const HINT =
  /local|127|::|0\.0\.0|docker\.internal|\.(?:lan|home|intranet|corp)\b|\d\.\d+\.\d+\.\d|\[f|\/\/(?:0x)?[\da-f.]+(?:[/:]|$)/i;

/** Whether a text is worth asking where it leads. */
export function mayBePrivate(text: string): boolean {
  return HINT.test(text);
}

/** Where all hosts of a text are on the machine itself, or in a private network; undefined for any other text. */
export function privateKind(text: string): PrivateKind | undefined {
  if (!mayBePrivate(text)) return undefined;
  // By itself it is where a process listens.
  if (/^\s*(?:0\.0\.0\.0|\[?::\]?)(?::\d{1,5})?\s*$/.test(text)) return undefined;
  const kinds = hostsIn(text).map(kindOfHost);
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  return kinds.includes('loopback') ? 'loopback' : 'private';
}

/** Addresses of the machine itself, and the one that stands for all of its own (RFC 1122, RFC 4291). */
const LOOPBACK = /^(?:127\.|0\.0\.0\.0$|::1?$)/;

/**
 * RFC 1918, RFC 6598, RFC 4193, RFC 4291. Not the link-local range of IPv4: there clouds tell their machines who they
 * are, and every deployment asks it.
 */
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe[89ab])/;

/** Where AWS tells a machine who it is, over IPv6. */
const METADATA = 'fd00:ec2::254';

function kindOfHost(host: string): PrivateKind | undefined {
  const address = plainAddress(host);
  if (address === undefined) {
    if (isLoopbackName(host)) return 'loopback';
    return isPrivateName(host) ? 'private' : undefined;
  }
  if (LOOPBACK.test(address)) return 'loopback';
  return PRIVATE.test(address) && address !== METADATA ? 'private' : undefined;
}

/** Words of keys whose values say what may come in, or where the process itself listens. */
const LISTENING: ReadonlySet<string> = new Set([
  'bind',
  'listen',
  'listener',
  'listeners',
  'proxies',
  'allow',
  'allowed',
  'trusted',
  'whitelist',
  'allowlist',
  'cidr',
  'subnet',
  'health',
  'healthcheck',
  'liveness',
  'readiness',
  'probe',
]);

/** Words of keys that lead to an agent, which stands beside each process. */
const BESIDE: ReadonlySet<string> = new Set([
  'agent',
  'otel',
  'otlp',
  'statsd',
  'dogstatsd',
  'datadog',
  'dd',
  'jaeger',
  'zipkin',
  'envoy',
  'dapr',
  'sidecar',
  'collector',
  'fluentd',
  'fluentbit',
  'telemetry',
]);

/** Whether a key is one whose value is rightly on the machine itself, or in the own network. */
export function isRightlyPrivate(path: Path): boolean {
  const words = path.flatMap(wordsOfKey);
  const isNoProxy = words.some((word, at) => word === 'no' && words[at + 1] === 'proxy');
  // Where ASP.NET listens.
  const isListening = path.at(-1) === 'ASPNETCORE_URLS';
  return isNoProxy || isListening || words.some((word) => LISTENING.has(word) || BESIDE.has(word));
}

/** Words of keys whose values are an address. */
const ADDRESS =
  /(?:url|uri|host|hostname|endpoint|addr|address|server|servers|broker|brokers|origin|dsn|webhook|api)s?$/i;

/** Whether a key is called like one whose value is an address that is asked. */
export function namesAddress(path: Path): boolean {
  return ADDRESS.test(path.findLast((part) => !/^\d+$/.test(part)) ?? '');
}

/** Whether a host, with a port or without, is one that leads elsewhere in each deployment. */
export function isInternalHost(written: string): boolean {
  const [host = ''] = hostsIn(written);
  return host === '' || kindOfHost(host) !== undefined || isInternalName(host);
}

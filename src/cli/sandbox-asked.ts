import { parseDuration } from '../config/duration.ts';
import { suggest } from '../finding/suggest.ts';
import { visible } from '../report/escape.ts';
import type { Fault } from '../sandbox/fault.ts';
import { type HostKind, type Kinds, USUAL_HOSTS } from '../sandbox/host-kinds.ts';
import { readFault } from '../sandbox/read-fault.ts';
import type { Flags } from './flags.ts';

/** What a sandbox was asked for. */
export interface SandboxAsked {
  readonly hosts: Readonly<Record<string, HostKind>>;
  readonly faults: readonly (readonly [host: string, fault: Fault])[];
  readonly port: number;
  readonly controlPort: number;
  /** As it was written; undefined where no file is wanted. */
  readonly directory: string | undefined;
  readonly json: boolean;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

function wrong(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** Reads the flags of `tollgate sandbox`, or says in one sentence what is wrong with them. */
export function readSandboxFlags(flags: Flags, kinds: Kinds): Read<SandboxAsked> {
  const format = flags.get('format')?.[0] ?? 'pretty';
  if (format === 'markdown') return wrong('tollgate sandbox prints in the formats pretty and json.');
  const [port, controlPort] = [portOf(flags, 'port'), portOf(flags, 'control-port')];
  if (port === undefined || controlPort === undefined) return wrong('a port is a whole number from 0 to 65535.');
  const hosts = hostsOf(flags.get('serve') ?? [], kinds);
  if (!hosts.ok) return hosts;
  const faults: (readonly [string, Fault])[] = [];
  for (const text of flags.get('fault') ?? []) {
    const read = faultOf(text, hosts.value, kinds);
    if (!read.ok) return read;
    const [host] = read.value;
    if (faults.some(([other]) => other === host))
      return wrong(`--fault is given twice for ${host}. Write all of its faults in one, with commas between.`);
    faults.push(read.value);
  }
  const directory = flags.get('directory')?.[0];
  return { ok: true, value: { hosts: hosts.value, faults, port, controlPort, directory, json: format === 'json' } };
}

function portOf(flags: Flags, name: 'port' | 'control-port'): number | undefined {
  const text = flags.get(name)?.[0] ?? '0';
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

/** A name of a host, as a certificate can have it. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

function hostsOf(texts: readonly string[], kinds: Kinds): Read<Readonly<Record<string, HostKind>>> {
  const added: (readonly [string, HostKind])[] = [];
  for (const text of texts) {
    const read = servedBy(text.toLowerCase(), kinds);
    if (!read.ok) return read;
    added.push(...read.value);
  }
  return { ok: true, value: { ...USUAL_HOSTS, ...Object.fromEntries(added) } };
}

/** One host of a kind; or, by its id alone, all hosts that a gateway has for everybody. */
function servedBy(text: string, kinds: Kinds): Read<readonly (readonly [string, HostKind])[]> {
  const [host, name] = cut(text);
  if (!text.includes('=')) {
    const kind = kinds.get(host);
    if (kind && kind.hosts.length > 0) return { ok: true, value: kind.hosts.map((one) => [one, kind.name] as const) };
    if (kind) return wrong(`--serve ${host} names no host: write one before it, as HOST=${host}.`);
    return wrong(`--serve takes HOST=KIND or the id of a gateway.${meant(host, kinds)}`);
  }
  if (!HOST_NAME.test(host) || /^[\d.]+$/.test(host))
    return wrong('--serve takes HOST=KIND, and HOST is the name of a host, such as pay.example.com.');
  if (kinds.has(name)) return { ok: true, value: [[host, name]] };
  return wrong(`--serve has no kind of host "${visible(name)}".${meant(name, kinds)} ${KINDS_TOLD}`);
}

const KINDS_TOLD =
  'The kinds are the ids of the gateways, such as mollie, and adyen-test, adyen-live, acquirer, status-page, postgres.';

function meant(name: string, kinds: Kinds): string {
  const near = suggest(name, kinds.keys());
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** The parts before and behind the first `=`. */
function cut(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function faultOf(
  text: string,
  hosts: Readonly<Record<string, HostKind>>,
  kinds: Kinds,
): Read<readonly [string, Fault]> {
  const [written, words] = cut(text);
  const host = written.toLowerCase();
  const kind = kinds.get((Object.hasOwn(hosts, host) ? hosts[host] : undefined) ?? '');
  if (!kind) {
    const near = suggest(host, Object.keys(hosts));
    return wrong(`the sandbox has no host "${visible(host)}".${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  const untimed = words
    .split(',')
    .map(cut)
    .find(([key, value]) => isDuration(key) && parseDuration(value) === undefined);
  if (untimed) return wrong(`in --fault of ${host}: ${untimed[0]} is a duration with its unit, such as 500ms or 2s.`);
  const read = readFault(faultFromWords(words), kind);
  return read.ok ? { ok: true, value: [host, read.fault] } : wrong(`in --fault of ${host}: ${read.problem}.`);
}

/**
 * A fault as words: `status=503,every=3`. Durations have units, `without` may be repeated, and a setting of a database is
 * `settings=name:value`. What a word means nothing to is left for the reader of faults to refuse.
 */
export function faultFromWords(text: string): Readonly<Record<string, unknown>> {
  const fault: Record<string, unknown> = {};
  const without: string[] = [];
  const settings: [string, string][] = [];
  for (const word of text.split(',')) {
    const [key, value] = cut(word);
    const colon = value.indexOf(':');
    if (key === 'without') without.push(value);
    else if (key === 'settings' && colon > 0) settings.push([value.slice(0, colon), value.slice(colon + 1)]);
    else fault[key === '__proto__' ? '' : key] = readWord(key, word, value);
  }
  return {
    ...fault,
    ...(without.length > 0 && { without }),
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
  };
}

function isDuration(key: string): boolean {
  return ['latency', 'jitter', 'drip'].includes(key);
}

function readWord(key: string, word: string, value: string): unknown {
  if (word === key) return true;
  if (isDuration(key)) return parseDuration(value);
  return ['every', 'status', 'retry-after'].includes(key) && /^\d+$/.test(value) ? Number(value) : value;
}

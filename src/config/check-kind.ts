import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { readHostName, readHostPort, readNameServer } from '../network/host-port.ts';
import { RESPONSE_CODES } from '../network/response-codes.ts';
import type { Document } from '../source/document.ts';
import type { ProbeSpec } from './config.ts';
import type { Ask, DnsAsk, HostTarget, TcpAsk } from './probe-spec.ts';
import type { RawConfig, RawExpectation, RawProbe } from './raw.ts';

type Kind = Ask['kind'];

/** Keys that say what is asked; a probe has one of them, or `gateway` alone. */
const KINDS: readonly Kind[] = ['url', 'tcp', 'tls', 'dns', 'grpc', 'status-page', 'database'];

/** Keys of a probe that only some kinds read. For any other it would ask for something that nobody looks at. */
const READ_BY: { readonly [K in keyof RawProbe]?: readonly Kind[] } = {
  gateway: ['url'],
  method: ['url'],
  headers: ['url'],
  body: ['url'],
  auth: ['url'],
  redirects: ['url'],
  dialogue: ['tcp'],
  service: ['grpc'],
  plain: ['grpc'],
  format: ['status-page'],
  components: ['status-page'],
  custom: ['status-page'],
};

const OVER_HTTP: readonly Kind[] = ['url', 'status-page'];
const OVER_A_CONNECTION: readonly Kind[] = ['url', 'tcp', 'tls', 'grpc', 'status-page', 'database'];

/** Likewise for what `expect` and `warn` say. */
const EXPECTED_BY: { readonly [K in keyof RawExpectation]?: readonly Kind[] } = {
  status: OVER_HTTP,
  header: OVER_HTTP,
  body: OVER_HTTP,
  'json-schema': OVER_HTTP,
  json: OVER_HTTP,
  'http-version': OVER_HTTP,
  tls: OVER_A_CONNECTION,
  'ip-family': OVER_A_CONNECTION,
  answers: ['dns'],
};

/** A key of a probe at which something else is expected. */
interface Wrong {
  readonly at: readonly string[];
  readonly expected: string;
  /** Whether the key is wrong, or what stands there. */
  readonly part: 'key' | 'value';
}

/**
 * What the schema of tollgate.yml cannot say of one probe: that it asks one thing, that what else it says is read for
 * that, and that hosts and patterns are some. All of it is found before anything is sent.
 */
export function checkKind(spec: ProbeSpec, entry: number, document: Document): Finding[] {
  // The schema has admitted the value; RawConfig is its shape.
  const raw = (document.value as RawConfig).probes?.[entry];
  if (!raw) return [];
  const wrong = [...strayKeys(raw, spec.ask.kind), ...checkAsk(spec)];
  return wrong.map(({ at, expected, part }) => {
    const pointer = toPointer(['probes', String(entry), ...at]);
    return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
  });
}

function strayKeys(raw: RawProbe, kind: Kind): Wrong[] {
  const others = KINDS.filter((other) => other !== kind && raw[other] !== undefined);
  if (others.length > 0) {
    return others.map((other) => ({ at: [other], expected: `one of ${KINDS.join(', ')} in a probe`, part: 'key' }));
  }
  const stray = (readers: typeof READ_BY | typeof EXPECTED_BY, keys: object, path: readonly string[]): Wrong[] =>
    Object.entries(readers)
      .filter(([key, kinds]) => Object.hasOwn(keys, key) && !kinds.includes(kind))
      .map(([key, kinds]) => ({
        at: [...path, key],
        expected: `no key here that is read only for ${kinds.join(', ')}`,
        part: 'key',
      }));
  return [
    ...stray(READ_BY, raw, []),
    ...stray(EXPECTED_BY, raw.expect ?? {}, ['expect']),
    ...stray(EXPECTED_BY, raw.warn ?? {}, ['warn']),
  ];
}

function checkAsk(spec: ProbeSpec): Wrong[] {
  const { ask } = spec;
  switch (ask.kind) {
    case 'tcp':
      return [...checkHost(ask.target, 'tcp'), ...checkDialogue(ask, spec)];
    case 'tls':
      return checkHost(ask.target, 'tls');
    case 'grpc':
      return [...checkHost(ask.target, 'grpc'), ...(ask.plain ? tlsWithout(spec, 'no `plain`') : [])];
    case 'dns':
      return checkDns(ask, spec);
    default:
      return [];
  }
}

function checkHost(target: HostTarget, key: string): Wrong[] {
  if (target.kind === 'from' || readHostPort(target.text)) return [];
  const expected = 'host:port, such as db.example.com:5432, or a URL with a host and a port';
  return [{ at: [key], expected, part: 'value' }];
}

function checkDialogue({ dialogue }: TcpAsk, spec: ProbeSpec): Wrong[] {
  const bad = dialogue.flatMap((step, at): Wrong[] =>
    step.kind === 'expect' ? checkPatterns([step.pattern], ['dialogue', String(at), 'expect']) : [],
  );
  const secured = dialogue.some(({ kind }) => kind === 'start-tls');
  return [...bad, ...(secured ? [] : tlsWithout(spec, 'a step start-tls in `dialogue`'))];
}

/** What TLS must show, where none is spoken. */
function tlsWithout(spec: ProbeSpec, wanted: string): Wrong[] {
  return (['expect', 'warn'] as const)
    .filter((key) => {
      const { minVersion, expiresAfter, names } = spec[key].tls;
      return minVersion !== undefined || expiresAfter !== undefined || names.length > 0;
    })
    .map((key) => ({ at: [key, 'tls'], expected: `${wanted} where TLS is judged`, part: 'key' }));
}

function checkDns({ name, type, server }: DnsAsk, spec: ProbeSpec): Wrong[] {
  const named = name.kind === 'from' || readHostName(name.text) !== undefined;
  const served = server === undefined || readNameServer(server) !== undefined;
  return [
    ...(named ? [] : [value(['dns', 'name'], 'a host name, or a URL with one')]),
    ...(served ? [] : [value(['dns', 'server'], 'the IP address of a server and its port, such as 192.0.2.53:53')]),
    ...(['expect', 'warn'] as const).flatMap((key): Wrong[] => {
      const { codes, matches, absent, public: wanted } = spec[key].answers;
      const known = codes.every((code) => RESPONSE_CODES.some((one) => one === code));
      const addresses = wanted === undefined || type === 'A' || type === 'AAAA';
      return [
        ...(known ? [] : [value([key, 'answers', 'codes'], `response codes of DNS: ${RESPONSE_CODES.join(', ')}`)]),
        ...(addresses ? [] : [value([key, 'answers', 'public'], 'type A or AAAA where addresses are judged')]),
        ...checkPatterns(matches, [key, 'answers', 'matches']),
        ...checkPatterns(absent, [key, 'answers', 'absent']),
      ];
    }),
  ];
}

function checkPatterns(patterns: readonly string[], at: readonly string[]): Wrong[] {
  return patterns.every(isPattern) ? [] : [value(at, 'a valid regular expression')];
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function value(at: readonly string[], expected: string): Wrong {
  return { at, expected, part: 'value' };
}

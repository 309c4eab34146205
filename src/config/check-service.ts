import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { readHostName, readHostPort, readNameServer } from '../network/host-port.ts';
import { RESPONSE_CODES } from '../network/response-codes.ts';
import type { Document } from '../source/document.ts';
import { checkDatabase } from './check-database.ts';
import type { ProbeSpec } from './config.ts';
import { wrongPattern } from './pattern-text.ts';
import type { DnsAsk, HostTarget, TcpAsk } from './probe-spec.ts';
import type { Wrong } from './wrong.ts';

/** What the schema of tollgate.yml lets through of hosts, patterns, response codes and settings, before anything is sent. */
export function checkService(spec: ProbeSpec, entry: number, document: Document): Finding[] {
  return checkAsk(spec).map(({ at, expected, part }) => {
    const pointer = toPointer(['probes', String(entry), ...at]);
    return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
  });
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
    case 'database':
      return checkDatabase(spec);
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
  return [...new Set(patterns.flatMap((pattern) => wrongPattern(pattern) ?? []))].map((expected) =>
    value(at, expected),
  );
}

function value(at: readonly string[], expected: string): Wrong {
  return { at, expected, part: 'value' };
}

import type { ProbeSpec } from '../../../src/config/config.ts';
import type { DnsAsk, HeaderMatcher, HostTarget, StatusRange, TcpAsk, UrlAsk } from '../../../src/config/probe-spec.ts';

/** What a module needs beyond a probe: whom it trusts, and what it shows to whom asks for it. PEM files. */
export interface Trust {
  readonly authorities: string;
  readonly certificate: string;
  readonly key: string;
  /** The one host that is shown the certificate. */
  readonly host: string;
}

type Module = Readonly<Record<string, unknown>>;

/**
 * A module of blackbox_exporter (0.23) that asks what a probe of ours asks, as far as it can be said there. IPv4 alone is
 * asked, since all targets have it alone; a redirect is followed where ours follows some.
 */
export function moduleOf(spec: ProbeSpec, trust: Trust, further: Module): Record<string, unknown> {
  const timeout = `${spec.timeout}ms`;
  const { ask } = spec;
  const tls = (host: string): Module => ({
    ca_file: trust.authorities,
    server_name: host,
    ...(spec.expect.tls.minVersion === 'TLSv1.3' && { min_version: 'TLS13' }),
    ...(host === trust.host && { cert_file: trust.certificate, key_file: trust.key }),
  });
  switch (ask.kind) {
    case 'url':
      return { prober: 'http', timeout, http: { ...httpOf(spec, ask), tls_config: tls(hostOfUrl(ask)), ...further } };
    case 'tls':
      return { prober: 'tcp', timeout, tcp: { ...IPV4, tls: true, tls_config: tls(hostOf(ask.target)) } };
    case 'tcp':
      return { prober: 'tcp', timeout, tcp: { ...IPV4, ...talkOf(ask, tls(hostOf(ask.target))) } };
    case 'dns':
      return { prober: 'dns', timeout, dns: { ...IPV4, ...dnsOf(spec, ask) } };
    case 'grpc': {
      const { service, plain, target } = ask;
      const terms = plain ? {} : { tls: true, tls_config: tls(hostOf(target)) };
      return { prober: 'grpc', timeout, grpc: { ...IPV4, service, ...terms } };
    }
    default:
      throw new Error(`a probe of the kind ${ask.kind} has no module`);
  }
}

const IPV4 = { preferred_ip_protocol: 'ip4', ip_protocol_fallback: false };

function hostOf(target: HostTarget): string {
  return target.kind === 'literal' ? target.text.replace(/:\d+$/, '') : '';
}

function hostOfUrl({ target }: UrlAsk): string {
  return target.kind === 'literal' ? new URL(target.url).hostname : '';
}

function httpOf({ expect }: ProbeSpec, ask: UrlAsk): Module {
  const headers = Object.entries(expect.header);
  return {
    ...IPV4,
    ...(expect.ipFamily === 6 && { preferred_ip_protocol: 'ip6' }),
    method: ask.method ?? 'GET',
    headers: ask.headers,
    follow_redirects: ask.redirects === 'same-origin',
    fail_if_not_ssl: true,
    // The bytes that a probe of ours reads at most.
    body_size_limit: `${256 * 1024}B`,
    ...(expect.status && { valid_status_codes: expect.status.flatMap(codesOf) }),
    ...(ask.body?.kind === 'text' && { body: ask.body.text }),
    ...(expect.httpVersion.length > 0 && {
      valid_http_versions: expect.httpVersion.map((version) => (version === '2' ? 'HTTP/2.0' : 'HTTP/1.1')),
    }),
    ...(expect.body.absent.length > 0 && { fail_if_body_matches_regexp: expect.body.absent }),
    ...(expect.body.matches.length > 0 && { fail_if_body_not_matches_regexp: expect.body.matches }),
    fail_if_header_matches: headers.flatMap(([header, matcher]) =>
      matcher.kind === 'absent' ? [{ header, regexp: '.*', allow_missing: true }] : [],
    ),
    fail_if_header_not_matches: headers.flatMap(([header, matcher]) => {
      const regexp = expressionOf(matcher);
      return regexp === undefined ? [] : [{ header, regexp }];
    }),
  };
}

function talkOf({ dialogue }: TcpAsk, tls: Module): Module {
  return {
    ...(dialogue.some(({ kind }) => kind === 'start-tls') && { tls_config: tls }),
    query_response: dialogue.map((step) => {
      if (step.kind === 'expect') return { expect: step.pattern };
      // It writes a line feed behind everything.
      return step.kind === 'send' ? { send: step.text.replace(/\n$/, '') } : { starttls: true };
    }),
  };
}

function dnsOf({ expect }: ProbeSpec, { name, type }: DnsAsk): Module {
  const { codes, matches, absent } = expect.answers;
  const rules = {
    ...(matches.length > 0 && { fail_if_none_matches_regexp: matches }),
    ...(absent.length > 0 && { fail_if_matches_regexp: absent }),
  };
  return {
    query_name: hostOf(name),
    query_type: type,
    ...(codes.length > 0 && { valid_rcodes: codes }),
    validate_answer_rrs: rules,
  };
}

function codesOf({ from, to }: StatusRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function expressionOf(matcher: HeaderMatcher): string | undefined {
  if (matcher.kind === 'absent') return undefined;
  if (matcher.kind === 'matches') return matcher.pattern;
  const parts = matcher.glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `^${parts.join('.*')}$`;
}

import type { ProbeSpec } from '../../../src/config/config.ts';
import type { HeaderMatcher, StatusRange, UrlAsk } from '../../../src/config/probe-spec.ts';

/** What a probe of ours has as no module of blackbox_exporter can say it. */
export class NoModule extends Error {}

/**
 * A module of blackbox_exporter (0.23) that asks what a probe of ours asks. Redirects are not followed and IPv4 is asked
 * alone, as our probes do here; the authority is the one of the test.
 */
export function moduleOf(spec: ProbeSpec, authority: string): Record<string, unknown> {
  const tls = {
    ca_file: authority,
    server_name: 'api.example',
    ...(spec.expect.tls.minVersion === 'TLSv1.3' && { min_version: 'TLS13' }),
  };
  const timeout = `${spec.timeout}ms`;
  const { ask } = spec;
  switch (ask.kind) {
    case 'url':
      return { prober: 'http', timeout, http: { ...httpOf(spec, ask), tls_config: tls } };
    case 'tls':
      return { prober: 'tcp', timeout, tcp: { ...IPV4, tls: true, tls_config: tls } };
    case 'tcp':
      return {
        prober: 'tcp',
        timeout,
        tcp: {
          ...IPV4,
          ...(ask.dialogue.some(({ kind }) => kind === 'start-tls') && { tls_config: tls }),
          query_response: ask.dialogue.map((step) => {
            if (step.kind === 'expect') return { expect: step.pattern };
            // It writes the line break itself.
            return step.kind === 'send' ? { send: step.text.replace(/\r?\n$/, '') } : { starttls: true };
          }),
        },
      };
    case 'dns':
      return {
        prober: 'dns',
        timeout,
        dns: {
          ...IPV4,
          query_name: ask.name.kind === 'literal' ? ask.name.text : '',
          query_type: ask.type,
          ...(spec.expect.answers.codes.length > 0 && { valid_rcodes: spec.expect.answers.codes }),
          ...(spec.expect.answers.matches.length > 0 && {
            validate_answer_rrs: { fail_if_none_matches_regexp: spec.expect.answers.matches },
          }),
        },
      };
    default:
      throw new NoModule(`a probe of the kind ${ask.kind} has no module here`);
  }
}

const IPV4 = { preferred_ip_protocol: 'ip4', ip_protocol_fallback: false };

function httpOf({ expect }: ProbeSpec, ask: UrlAsk): Record<string, unknown> {
  const headers = Object.entries(expect.header);
  return {
    ...IPV4,
    method: ask.method ?? 'GET',
    headers: ask.headers,
    follow_redirects: false,
    fail_if_not_ssl: true,
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

function codesOf({ from, to }: StatusRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function expressionOf(matcher: HeaderMatcher): string | undefined {
  if (matcher.kind === 'absent') return undefined;
  if (matcher.kind === 'matches') return matcher.pattern;
  const parts = matcher.glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `^${parts.join('.*')}$`;
}

import type { ProbeRecord } from '../../../src/check/check.ts';
import type { ProbeSpec } from '../../../src/config/config.ts';
import type { TlsSeen } from '../../../src/network/certificate.ts';
import type { Network } from '../../../src/network/network.ts';
import { questionFor } from '../../../src/probe/dns/question.ts';
import type { Said } from './differences.ts';
import type { Metrics } from './exporter.ts';
import type { Target } from './target.ts';

/** A target with all that came of asking it. */
export interface Asked {
  readonly target: Target;
  readonly spec: ProbeSpec;
  readonly record: ProbeRecord;
  readonly metrics: Metrics;
  /** How often our probe asked for its path. */
  readonly requests: number;
}

type Both = readonly [ours: Said, theirs: Said];

/** What both say of a target. Whatever goes beyond the first figures of a kind is compared where both pass. */
export async function sayBoth(asked: Asked, network: Network): Promise<Both> {
  const verdicts = [asked.record.outcome !== 'failed', asked.metrics.get('probe_success') === 1];
  const [mine, theirs] = verdicts.map((passed) => ({ verdict: passed ? 'passed' : 'failed' }));
  const more = await moreOf(asked, network, verdicts.every(Boolean));
  return [
    { ...mine, ...more[0] },
    { ...theirs, ...more[1] },
  ];
}

async function moreOf(asked: Asked, network: Network, passed: boolean): Promise<Both> {
  switch (asked.spec.ask.kind) {
    case 'url':
      return merged(ofStatus(asked), passed ? await ofAnswer(asked, network) : [{}, {}]);
    case 'tls':
      return passed ? ofTls(asked, await shownBy(asked.target, network)) : [{}, {}];
    case 'dns':
      return passed ? ofNames(asked, network) : [{}, {}];
    default:
      return [{}, {}];
  }
}

function merged([mine, theirs]: Both, [more, further]: Both): Both {
  return [
    { ...mine, ...more },
    { ...theirs, ...further },
  ];
}

/** The status, and of redirects how many were followed. */
function ofStatus({ target, record, metrics, requests }: Asked): Both {
  const both: Both = [{ status: record.status ?? 0 }, { status: number(metrics, 'probe_http_status_code') }];
  if (!target.name.startsWith('http redirect')) return both;
  const followed = number(metrics, 'probe_http_redirects');
  return merged(both, [{ redirects: Math.max(0, requests - 1) }, { redirects: followed }]);
}

/** The version of HTTP, and the bytes of the body. Our reports have neither, so the network room is asked once more. */
async function ofAnswer({ target, spec, metrics }: Asked, network: Network): Promise<Both> {
  const {
    url,
    method = 'GET',
    headers = {},
    auth,
    redirects,
  } = target.probe as Readonly<Record<string, string>> & {
    readonly headers?: Readonly<Record<string, string>>;
  };
  // What needs a secret, or several requests, is left to its status.
  if (url === undefined || auth !== undefined || redirects !== undefined || method === 'OPTIONS') return [{}, {}];
  const httpVersions = spec.expect.httpVersion.includes('2') ? (['2', '1.1'] as const) : (['1.1'] as const);
  const fixed = { body: undefined, credential: undefined, knownRead: false, timeout: 5000 };
  const request = { ...fixed, url: new URL(url), method, headers, httpVersions };
  const said = await network.send(request, new AbortController().signal);
  if (said.kind !== 'answered') return [{ version: said.kind }, {}];
  return [
    { version: Number(said.httpVersion), bytes: said.body.byteLength },
    {
      version: number(metrics, 'probe_http_version'),
      bytes: number(metrics, 'probe_http_uncompressed_body_length'),
    },
  ];
}

/** What a handshake shows. */
export async function shownBy({ host, port }: Target, network: Network): Promise<TlsSeen | undefined> {
  const call = { host, port, tls: [], timeout: 5000 };
  const said = await network.converse(call, async ({ tls }) => tls, new AbortController().signal);
  return said.kind === 'answered' ? said.value : undefined;
}

/** The version, the end of the chain in seconds since 1970, and the DNS names. */
function ofTls({ metrics }: Asked, seen: TlsSeen | undefined): Both {
  return [
    {
      version: (seen?.version ?? '').replace('v', ' '),
      'chain ends': (seen?.chainExpires?.getTime() ?? 0) / 1000,
      names: (seen?.names ?? []).join(','),
    },
    {
      version: label(metrics, 'probe_tls_version_info'),
      'chain ends': number(metrics, 'probe_ssl_last_chain_expiry_timestamp_seconds'),
      names: label(metrics, 'probe_ssl_last_chain_info'),
    },
  ];
}

/** The records of the section for answers. */
async function ofNames({ spec, target, metrics }: Asked, network: Network): Promise<Both> {
  if (spec.ask.kind !== 'dns' || spec.ask.name.kind !== 'literal') throw new Error('no question');
  const server = { host: target.host, port: target.port };
  const question = { ...questionFor(spec.ask.name.text.toLowerCase(), spec.ask.type), server, timeout: 5000 };
  const said = await network.askNameServer(question, new AbortController().signal);
  const answers = said.kind === 'answered' ? said.value.answers.length : said.kind;
  return [{ answers }, { answers: number(metrics, 'probe_dns_answer_rrs') }];
}

function number(metrics: Metrics, name: string): number {
  return metrics.get(name) ?? 0;
}

function label(metrics: Metrics, name: string): string {
  return [...metrics.keys()].find((key) => key.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
}

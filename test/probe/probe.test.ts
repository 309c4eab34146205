import type { RequestListener } from 'node:http';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import { prepareProbe } from '../../src/probe/prepare.ts';
import { type ProbeResult, runProbe } from '../../src/probe/run-probe.ts';
import type { ProbeSetting } from '../../src/probe/setting.ts';
import { judge } from '../../src/probe/url/judge.ts';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { Secret } from '../../src/secret/secret.ts';
import { get, plainServer, rawServer, rights, type TestServer, tlsServer } from '../network/servers.ts';
import { expectation, type SpecParts, spec } from './specs.ts';

const HOST = 'api.gateway.example';
const DAY = 86_400_000;
const NEVER = new AbortController().signal;

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Probes `http://127.0.0.1:…/x` of a server that answers so. */
async function probe(
  answer: RequestListener | TestServer,
  more: SpecParts = {},
  setting: Partial<ProbeSetting> = {},
  signal = NEVER,
): Promise<ProbeResult | undefined> {
  const server = 'port' in answer ? answer : await plainServer(answer);
  open.push(server);
  const url = `http://127.0.0.1:${server.port}/x`;
  return run(url, more, setting, openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] })), signal);
}

async function run(
  url: string,
  more: SpecParts,
  setting: Partial<ProbeSetting>,
  network = openNetwork(rights()),
  signal = NEVER,
): Promise<ProbeResult | undefined> {
  const one = spec({ target: { kind: 'literal', url }, ...more });
  const ready = await prepareProbe(
    {
      spec: one,
      ask: one.ask,
      environment: undefined,
      service: undefined,
      payments: undefined,
      effective: undefined,
      gateways: [],
      credentials: new Map(),
      violations: undefined,
      now: new Date(),
      ...setting,
    },
    network,
  );
  if ('rule' in ready) throw new Error(`not sent: ${ready.rule}`);
  return runProbe(ready, signal);
}

function saidBy(result: ProbeResult | undefined): unknown[] | undefined {
  return result?.findings.map(({ rule, severity, facts }: Finding) => [rule, severity, facts]);
}

function withStatus(status: number, headers = {}): RequestListener {
  return (_request, response) => response.writeHead(status, headers).end();
}

describe('the status', () => {
  it.each([200, 201, 204, 299])('%i passes where none is asked for', async (status) => {
    const result = await probe(withStatus(status));
    expect(result).toMatchObject({ findings: [], status, attempts: 1 });
    expect(result?.latency).toBeGreaterThanOrEqual(0);
  });

  it.each([300, 304, 400, 401, 403, 404, 500, 999])('%i does not', async (status) => {
    const facts = { probe: 'probe', status, expected: ['200-299'] };
    expect(saidBy(await probe(withStatus(status)))).toEqual([['probe/status', 'error', facts]]);
  });

  it('passes when it is one of the asked, and only then', async () => {
    const expect404 = { expect: expectation({ status: [200, 404] }) };
    expect(saidBy(await probe(withStatus(404), expect404))).toEqual([]);
    expect(saidBy(await probe(withStatus(201), expect404))).toEqual([
      ['probe/status', 'error', { probe: 'probe', status: 201, expected: ['200', '404'] }],
    ]);
  });

  it('of a probe that does not block is a warning', async () => {
    const said = saidBy(await probe(withStatus(500), { blocks: false }));
    expect(said).toEqual([['probe/status', 'warning', { probe: 'probe', status: 500, expected: ['200-299'] }]]);
  });
});

describe('a redirect', () => {
  it.each([
    ['/y', true],
    ['https://127.0.0.1/', false],
    ['//other.example/', false],
    ['http://[', false],
  ])('to %s: same origin %s', async (location, sameOrigin) => {
    const said = saidBy(await probe(withStatus(302, { location })));
    expect(said).toEqual([['probe/redirect', 'error', { probe: 'probe', status: 302, sameOrigin }]]);
  });

  it('that is expected passes', async () => {
    const result = await probe(withStatus(302, { location: '/y' }), { expect: expectation({ status: [302] }) });
    expect(saidBy(result)).toEqual([]);
  });
});

describe('with a credential', () => {
  const ask = async (status: number, more: SpecParts = {}) => {
    const server = await plainServer(withStatus(status));
    const credential: Credential = {
      name: 'key',
      origin: `http://127.0.0.1:${server.port}`,
      methods: [],
      paths: [],
      header: 'Authorization',
      prefix: 'Bearer ',
      secret: new Secret('KEY', 'canary-key-7f3a'),
    };
    return saidBy(await probe(server, { auth: 'key', ...more }, { credentials: new Map([['key', credential]]) }));
  };

  it.each([401, 403])('%i says that it was refused', async (status) => {
    expect(await ask(status)).toEqual([['probe/credential-refused', 'error', { probe: 'probe', status }]]);
  });

  it('passes when it is accepted, and never when it is refused', async () => {
    expect(await ask(200)).toEqual([]);
    expect(await ask(401, { expect: expectation({ status: [401] }) })).toEqual([
      ['probe/credential-refused', 'error', { probe: 'probe', status: 401 }],
    ]);
  });
});

describe('the body', () => {
  const violations = (body: unknown): number => (Array.isArray(body) ? 0 : 3);
  const ask = async (body: string | Buffer, headers = {}) =>
    saidBy(await probe((_request, response) => response.writeHead(200, headers).end(body), {}, { violations }));
  const bad = (reason: string, count: number) => [
    ['probe/body', 'error', { probe: 'probe', reason, violations: count }],
  ];

  it('is judged by its schema', async () => {
    expect(await ask('[1]')).toEqual([]);
    expect(await ask('\ufeff[1]')).toEqual([]);
    expect(await ask('{"a":1}')).toEqual(bad('schema', 3));
  });

  it.each(['', 'no', '[1', Buffer.from([0x22, 0xff, 0x22])])('is not JSON: %j', async (body) => {
    expect(await ask(body)).toEqual(bad('not-json', 0));
  });

  it('that is compressed is not read', async () => {
    expect(await ask('[1]', { 'content-encoding': 'gzip' })).toEqual(bad('encoded', 0));
    expect(await ask('[1]', { 'content-encoding': 'identity' })).toEqual([]);
  });

  it('that is nested too deep does not reach the schema', async () => {
    expect(await ask('['.repeat(10_000) + ']'.repeat(10_000))).toEqual(bad('too-deep', 0));
  });

  it('that HEAD and 204 leave out is not JSON', async () => {
    const answer: RequestListener = (_request, response) => response.writeHead(200).end('[1]');
    expect(saidBy(await probe(answer, { method: 'HEAD' }, { violations }))).toEqual(bad('not-json', 0));
    expect(saidBy(await probe(withStatus(204), {}, { violations }))).toEqual(bad('not-json', 0));
  });

  it('does not count when the status is wrong already', async () => {
    const result = await probe((_request, response) => response.writeHead(500).end('no'), {}, { violations });
    expect(saidBy(result)).toEqual([['probe/status', 'error', { probe: 'probe', status: 500, expected: ['200-299'] }]]);
  });
});

describe('the latency', () => {
  const slow: RequestListener = (_request, response) => setTimeout(() => response.end(), 60);

  it('over the limit fails', async () => {
    const result = await probe(slow, { expect: expectation({ latency: { max: '20ms' } }) });
    expect(result?.findings).toMatchObject([
      { rule: 'probe/latency', facts: { probe: 'probe', measure: 'max', limit: 20, samples: 1 } },
    ]);
    expect(result?.latency).toBeGreaterThanOrEqual(50);
  });

  it('within the limit passes', async () => {
    expect(saidBy(await probe(slow, { expect: expectation({ latency: { max: '5s' } }) }))).toEqual([]);
  });
});

describe('the certificate', () => {
  const ask = async (days: number, wanted: string) => {
    const pair = await authority.issue({ names: [HOST], notAfter: new Date(Date.now() + days * DAY + 60_000) });
    const server = await tlsServer(pair, withStatus(200));
    open.push(server);
    const network = openNetwork({
      allowPrivateHosts: [HOST],
      certificateAuthorities: [authority.certificate],
      resolutions: [{ host: HOST, port: 443, address: '127.0.0.1', addressPort: server.port }],
    });
    const more = { expect: expectation({ tls: { 'expires-after': wanted } }) };
    return saidBy(await run(`https://${HOST}/`, more, {}, network));
  };

  it('that expires too soon fails', async () => {
    expect(await ask(3, '14d')).toEqual([
      ['probe/certificate', 'error', { probe: 'probe', days: 3, limit: 14, of: 'leaf' }],
    ]);
  });

  it('that holds long enough passes', async () => {
    expect(await ask(14, '14d')).toEqual([]);
  });

  it.each([0, 14])('that is asked for and not there, as over plain http, fails: %i days', async (wanted) => {
    const more = { expect: expectation({ tls: { 'expires-after': `${wanted}d` } }) };
    const facts = { probe: 'probe', days: undefined, limit: wanted, of: 'leaf' };
    expect(saidBy(await probe(withStatus(200), more))).toEqual([['probe/certificate', 'error', facts]]);
    expect(saidBy(await probe(withStatus(200), { ...more, blocks: false }))).toEqual([
      ['probe/certificate', 'warning', facts],
    ]);
  });

  const UNKNOWN = new Date(Number.NaN);
  it.each([undefined, { version: 'TLSv1.3', leafExpires: UNKNOWN, chainExpires: UNKNOWN, names: [] }])(
    'over TLS of which no end is told (%s) fails',
    async (tls) => {
      const judged = {
        voice: { probe: 'probe', place: {}, blocks: true },
        request: get('https://h.example/'),
        expect: expectation({ tls: { 'expires-after': '14d' } }),
        warn: expectation(),
        repeatable: true,
        mayFollow: undefined,
        known: undefined,
        parts: [],
        violations: undefined,
        warnViolations: undefined,
        patternSeconds: 2,
        keepsContent: false,
        now: new Date(),
      };
      const trace = { phases: {}, last: 'body', address: undefined, family: undefined, milliseconds: 1 } as const;
      const headers = { headers: new Map(), fieldLines: new Map() };
      const answer = { kind: 'answered', status: 200, ...headers, body: new Uint8Array() } as const;
      expect(await judge(judged, { ...answer, httpVersion: '1.1', trace, tls })).toMatchObject([
        {
          rule: 'probe/certificate',
          severity: 'error',
          facts: { probe: 'probe', days: undefined, limit: 14, of: 'leaf' },
        },
      ]);
    },
  );
});

describe('a retry', () => {
  /** Answers with one status after the other, and then with the last for ever. */
  const inTurn = (statuses: readonly number[], headers = {}): { answer: RequestListener; count: () => number } => {
    let count = 0;
    return {
      answer: (_request, response) => {
        response.writeHead(statuses[Math.min(count, statuses.length - 1)] ?? 200, headers).end();
        count += 1;
      },
      count: () => count,
    };
  };

  it.each([429, 502, 503, 504])('takes %i away and says so', async (status) => {
    const server = inTurn([status, 200], { 'retry-after': '0' });
    const result = await probe(server.answer, { retries: 2 });
    expect(saidBy(result)).toEqual([['probe/flaky', 'warning', { probe: 'probe', attempts: 2 }]]);
    expect(result).toMatchObject({ status: 200, attempts: 2 });
  });

  it.each([500, 501, 404, 401])('is not made for %i', async (status) => {
    const server = inTurn([status, 200]);
    expect(await probe(server.answer, { retries: 2 })).toMatchObject({ status, attempts: 1 });
    expect(server.count()).toBe(1);
  });

  it('is not made where none is asked for, nor for a status that is expected', async () => {
    expect(await probe(inTurn([503, 200]).answer)).toMatchObject({ status: 503, attempts: 1 });
    const expected = { expect: expectation({ status: [503] }), retries: 2 };
    expect(await probe(inTurn([503, 200]).answer, expected)).toMatchObject({ status: 503, attempts: 1, findings: [] });
  });

  it('that does not help leaves the last answer', async () => {
    const server = inTurn([503], { 'retry-after': '0' });
    const result = await probe(server.answer, { retries: 2 });
    expect(saidBy(result)).toEqual([['probe/status', 'error', { probe: 'probe', status: 503, expected: ['200-299'] }]]);
    expect([result?.attempts, server.count()]).toEqual([3, 3]);
  });

  it('waits without being told how long', async () => {
    const started = performance.now();
    expect(await probe(inTurn([503, 200]).answer, { retries: 1 })).toMatchObject({ attempts: 2 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(90);
  });

  it('is made for a connection that was reset', async () => {
    let count = 0;
    const server = await rawServer((socket) => {
      count += 1;
      const first = count === 1;
      socket.once('data', () => (first ? socket.resetAndDestroy() : socket.end('HTTP/1.1 204 No Content\r\n\r\n')));
    });
    const result = await probe(server, { retries: 1 });
    expect(saidBy(result)).toEqual([['probe/flaky', 'warning', { probe: 'probe', attempts: 2 }]]);
  });

  it('counts the attempts at what cannot be reached', async () => {
    const server = await plainServer(() => {});
    await server.close();
    const network = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] }));
    const result = await run(`http://127.0.0.1:${server.port}/`, { retries: 1 }, {}, network);
    expect(saidBy(result)).toEqual([
      [
        'probe/unreachable',
        'error',
        { probe: 'probe', reason: 'refused', phase: 'connect', address: undefined, attempts: 2 },
      ],
    ]);
    expect(result).toMatchObject({ status: undefined, latency: undefined });
  });

  it('is given up when the run ends', async () => {
    const server = inTurn([503], { 'retry-after': '3600' });
    const run = new AbortController();
    setTimeout(() => run.abort(), 100);
    const started = performance.now();
    expect(await probe(server.answer, { retries: 5 }, {}, run.signal)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(server.count()).toBe(1);
  });
});

describe('a name that resolves to a private address', () => {
  it('is blocked before anything is sent', async () => {
    let count = 0;
    const server = await plainServer((_request, response) => {
      count += 1;
      response.end();
    });
    open.push(server);
    const result = await run(`https://localhost:${server.port}/`, {}, {});
    expect(saidBy(result)).toEqual([['probe/blocked', 'error', { probe: 'probe', reason: 'blocked-address' }]]);
    expect([result?.attempts, count, server.connections()]).toEqual([0, 0, 0]);
  });
});

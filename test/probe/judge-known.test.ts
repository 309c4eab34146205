import { describe, expect, it } from 'vitest';
import type { RawExpectation } from '../../src/config/raw.ts';
import { isUnsure } from '../../src/probe/unsure.ts';
import { type Judged, judge } from '../../src/probe/url/judge.ts';
import { expectation } from './specs.ts';

const TRACE = { phases: {}, last: 'body', address: undefined, family: undefined, milliseconds: 1 } as const;

interface Given {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expect?: RawExpectation;
  readonly warn?: RawExpectation;
  readonly known?: Partial<NonNullable<Judged['known']>>;
  readonly credential?: Judged['request']['credential'];
}

async function say({ status, body = '', headers = {}, expect, warn, known, credential }: Given) {
  const request = {
    url: new URL('https://h.example/'),
    method: 'GET',
    headers: {},
    body: undefined,
    timeout: 1,
    credential,
    knownRead: false,
  };
  const judged: Judged = {
    voice: { probe: 'probe', place: {}, blocks: true },
    request,
    repeatable: true,
    mayFollow: undefined,
    expect: expectation(expect),
    warn: expectation(warn),
    known: { status: [401], bodyPattern: undefined, isSure: false, ...known },
    parts: [],
    violations: undefined,
    warnViolations: undefined,
    patternSeconds: 0.1,
    keepsContent: false,
    now: new Date(),
  };
  const fields = Object.entries(headers);
  const answer = {
    kind: 'answered',
    status,
    headers: new Map(fields),
    fieldLines: new Map(fields.map(([name, value]) => [name, [value]])),
    body: new TextEncoder().encode(body),
    httpVersion: '1.1',
    trace: TRACE,
    tls: undefined,
  } as const;
  const found = await judge(judged, answer);
  return found.map((one) => `${one.severity} ${one.rule}${isUnsure(one) ? ' unsure' : ''}`);
}

const ERROR = ['error probe/status'];
const WARNING = ['warning probe/status unsure'];

describe('a status that the catalogue is not sure of', () => {
  it.each<[string, Given, readonly string[]]>([
    ['is met', { status: 401 }, []],
    ['is another', { status: 200 }, WARNING],
    ['is a limit', { status: 429 }, WARNING],
    ['is a redirect', { status: 302, headers: { location: '/x' } }, ['warning probe/redirect unsure']],
    ['is a failure', { status: 500 }, ERROR],
    ['is a failure that the catalogue has', { status: 503, known: { status: [401, 503] } }, ERROR],
    ['is a failure that a sure catalogue has', { status: 503, known: { status: [503], isSure: true } }, ERROR],
    ['is a failure that the probe expects', { status: 503, expect: { status: [503] } }, []],
    ['is said by the probe', { status: 200, expect: { status: [201] } }, ERROR],
    ['is not said by the probe', { status: 200, expect: { latency: { max: '1s' } } }, WARNING],
    ['is said by what warns', { status: 401, warn: { status: [200] } }, ['warning probe/status']],
    ['is sure', { status: 200, known: { isSure: true } }, ERROR],
  ])('%s', async (_name, given, wanted) => expect(await say(given)).toEqual(wanted));
});

describe('a body that the catalogue knows', () => {
  const known = { bodyPattern: '"code":\\s*"A"', isSure: true };
  const unsure = { ...known, isSure: false };
  const [body, other] = ['{"code": "A"}', '{"code": "B"}'];
  const gzip = { 'content-encoding': 'gzip' };

  it.each<[string, Given, readonly string[]]>([
    ['fits', { status: 401, body, known }, []],
    ['does not', { status: 401, body: other, known }, ['error probe/body']],
    ['is not there', { status: 401, known }, ['error probe/body']],
    ['is compressed', { status: 401, body, headers: gzip, known }, ['error probe/body']],
    ['is no text', { status: 401, body: '\0', known }, ['error probe/body']],
    ['does not fit, and nobody is sure', { status: 401, body: other, known: unsure }, ['warning probe/body unsure']],
    ['is compressed, and nobody is sure', { status: 401, headers: gzip, known: unsure }, ['warning probe/body unsure']],
    ['is of another status', { status: 404, body: other, known }, ERROR],
    ['is of a status that the probe adds', { status: 404, body: other, known, expect: { status: [404] } }, []],
    [
      'is of a status that the probe repeats',
      { status: 401, body: other, known, expect: { status: [401] } },
      ['error probe/body'],
    ],
    ['is said by the probe', { status: 401, body: other, known, expect: { body: { matches: 'B' } } }, []],
    ['must not hold what the probe says', { status: 401, body: other, known, expect: { body: { absent: 'A' } } }, []],
    ['is said as JSON', { status: 401, body: other, known, expect: { json: { '/code': 'B' } } }, []],
    [
      'is said by what warns alone',
      { status: 401, body: other, known, warn: { body: { matches: 'C' } } },
      ['error probe/body', 'warning probe/body'],
    ],
    [
      'cannot be judged',
      { status: 401, body: `${'a'.repeat(40)}!`, known: { bodyPattern: '^(a+)+$', isSure: true } },
      ['error probe/not-judged'],
    ],
  ])('%s', async (_name, given, wanted) => expect(await say(given)).toEqual(wanted));
});

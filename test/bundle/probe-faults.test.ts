import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OK, repeating, sayingAll, WIRE_FAULTS } from '../network/wire-faults.ts';
import { configOf, type Lab, openLab, outcomesOf, type Probe, probeWith } from './probing.ts';

/** Faults of real servers, one by one, in one run of the committed action: none passes, and each has its reason. */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** A probe that must not pass, with what must come of it: the outcome where it is none of a failure, and the reason. */
interface Case {
  readonly probe: Probe;
  readonly wanted: string;
}

/** Long where nothing may run out, on a busy machine too. */
const PATIENT = '20s';
const HASTY = '700ms';

async function overTheWire(): Promise<Case[]> {
  return Promise.all(
    WIRE_FAULTS.map(async ([name, talk, outcome]) => {
      const { port } = await lab.raw(talk);
      const wanted =
        outcome === 200 ? 'passed in body' : outcome === 999 ? 'failed status in body' : `failed ${outcome}`;
      const timeout = wanted.includes('timeout') ? HASTY : PATIENT;
      return { probe: { name, url: `http://127.0.0.1:${port}/`, timeout }, wanted };
    }),
  );
}

const reply = (status: string, headers: string, body: string | Buffer = '') =>
  sayingAll(`HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`, body);

async function whole(): Promise<Case[]> {
  const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
  const to = (location: string) => reply('302 Found', `location: ${location}\r\n`);
  let asked = 0;
  const inTurn = (socket: Socket): void => {
    asked += 1;
    (asked === 1 ? reply('429 Wait', 'retry-after: 0\r\n') : reply('200 OK', ''))(socket);
  };
  const body = { expect: { body: { matches: ['ok'] } } };
  const json = { expect: { json: { '/up': true } } };
  const follow = { redirects: 'same-origin' };
  const table: readonly (readonly [string, (socket: Socket) => void, object, string])[] = [
    ['a gzip bomb', reply('200 OK', 'content-encoding: gzip\r\n', bomb), body, 'failed body in body'],
    ['gzip that is none', reply('200 OK', 'content-encoding: gzip\r\n', 'ok'), body, 'failed body in body'],
    ['a body that is no UTF-8', reply('200 OK', '', Buffer.from('ok\xff', 'latin1')), body, 'failed body in body'],
    [
      'HTML that is called JSON',
      reply('200 OK', 'content-type: application/json\r\n', '<p>'),
      json,
      'failed body in body',
    ],
    ['JSON that is cut', reply('200 OK', '', '{"up":true'), json, 'failed body in body'],
    ['JSON that is deep', reply('200 OK', '', '['.repeat(9999) + ']'.repeat(9999)), json, 'failed body in body'],
    ['HEAD with a body', reply('200 OK', '', 'four'), { method: 'HEAD' }, 'failed protocol in body'],
    ['a redirect within', to('/there'), {}, 'failed redirect in body'],
    ['a redirect to another origin', to('https://evil.example/'), {}, 'failed redirect in body'],
    ['a redirect to a file', to('file:///etc/passwd'), follow, 'failed redirect in body'],
    ['a redirect to metadata', to('http://169.254.169.254/'), follow, 'failed redirect in body'],
    ['a redirect to itself', to('/'), follow, 'failed redirect in body'],
    ['a redirect without an address', reply('302 Found', ''), follow, 'failed status in body'],
    ['429 for ever', reply('429 Wait', `retry-after: 0\r\n`), { retries: 2 }, 'failed status in body'],
    ['429 and then 200', inTurn, { retries: 1 }, 'warned flaky in body'],
    ['an outage', reply('503 Down', ''), {}, 'failed status in body'],
  ];
  return Promise.all(
    table.map(async ([name, talk, more, wanted]) => {
      const { port } = await lab.raw(talk);
      return { probe: { name, url: `http://127.0.0.1:${port}/`, timeout: PATIENT, ...more }, wanted };
    }),
  );
}

/** What any kind of server can do before it has said anything sensible. Undefined is a port that nobody listens on. */
const RUDE: readonly (readonly [string, ((socket: Socket) => void) | undefined])[] = [
  ['silence', () => {}],
  ['a drip', repeatingAtOnce(Buffer.from('.'))],
  ['closing at once', (socket) => socket.end()],
  ['a reset', (socket) => socket.once('data', () => socket.resetAndDestroy())],
  ['noise', (socket) => socket.end(Buffer.alloc(300, 0xff))],
  ['noise without an end', repeatingAtOnce(Buffer.alloc(64 * 1024, 0xff))],
  ['a banner', (socket) => socket.end('220 mail.example ESMTP\r\n')],
  ['an answer of HTTP', sayingAll(`${OK}content-length: 2\r\n\r\nok`)],
  ['nobody', undefined],
];

function repeatingAtOnce(bytes: Buffer) {
  const again = repeating('', bytes, 5);
  return (socket: Socket): void => {
    again(socket);
    socket.emit('data', Buffer.alloc(0));
  };
}

type AskPort = (port: number) => object;

const dialogue = (...steps: readonly object[]) => ({ dialogue: steps });
const [REFUSED, OTHER] = ['refused in connect', 'not-this-database in first-byte'];
const [MUTE, GONE] = ['timeout in first-byte', 'reset in first-byte'];
const [GIBBERISH, NO_TLS] = ['protocol in first-byte', 'tls-protocol in tls'];
const SAID = 'dialogue in first-byte';

/** How each kind asks a port of loopback without TLS, and what comes of it, in the order of `RUDE`. */
const KINDS: readonly (readonly [string, AskPort, readonly string[]])[] = [
  [
    'tcp',
    (port) => ({ tcp: `127.0.0.1:${port}`, ...dialogue({ send: 'HELO\r\n' }, { expect: '^250 ' }) }),
    [...Array.from({ length: 8 }, () => SAID), REFUSED],
  ],
  [
    'start-tls',
    (port) => ({ tcp: `127.0.0.1:${port}`, ...dialogue({ send: 'STARTTLS\r\n' }, { 'start-tls': true }) }),
    ['timeout in tls', NO_TLS, 'reset in tls', 'reset in tls', NO_TLS, NO_TLS, NO_TLS, NO_TLS, REFUSED],
  ],
  [
    'tls',
    (port) => ({ tls: `127.0.0.1:${port}` }),
    ['timeout in tls', NO_TLS, 'reset in tls', 'reset in tls', NO_TLS, NO_TLS, NO_TLS, NO_TLS, REFUSED],
  ],
  [
    'grpc',
    (port) => ({ grpc: `127.0.0.1:${port}`, plain: true }),
    [MUTE, GIBBERISH, GONE, GONE, GIBBERISH, GIBBERISH, GIBBERISH, GIBBERISH, REFUSED],
  ],
  [
    'status-page',
    (port) => ({ 'status-page': `http://127.0.0.1:${port}` }),
    [MUTE, GIBBERISH, GONE, GONE, GIBBERISH, GIBBERISH, GIBBERISH, 'status-page in body', REFUSED],
  ],
  [
    'postgres',
    (port) => ({ database: `postgres://u:p@127.0.0.1:${port}/d` }),
    [MUTE, OTHER, GONE, GONE, OTHER, OTHER, OTHER, OTHER, REFUSED],
  ],
  [
    // It waits for the other side to begin.
    'mysql',
    (port) => ({ database: { from: `MYSQL_${port}`, level: 'login' } }),
    [MUTE, OTHER, GONE, MUTE, OTHER, OTHER, OTHER, MUTE, REFUSED],
  ],
  [
    'redis',
    (port) => ({ database: { from: `REDIS_${port}`, level: 'login' } }),
    [MUTE, OTHER, GONE, GONE, OTHER, OTHER, OTHER, OTHER, REFUSED],
  ],
];

/** Databases that are logged into stand in the configuration. */
const values: string[] = [];

async function rude(): Promise<Case[]> {
  const cases = KINDS.flatMap(([kind, ask, outcomes]) =>
    RUDE.map(async ([name, talk], at) => {
      const port = talk ? (await lab.raw(talk)).port : await lab.nobody();
      const wanted = `failed ${outcomes[at]}`;
      const timeout = at < 2 || wanted.includes('timeout') ? HASTY : PATIENT;
      values.push(`MYSQL_${port}=mysql://u:p@127.0.0.1:${port}/d`, `REDIS_${port}=redis://u:p@127.0.0.1:${port}/0`);
      return { probe: { name: `${kind} and ${name}`, timeout, ...ask(port) }, wanted };
    }),
  );
  return Promise.all(cases);
}

const ENVIRONMENTS = { environments: { here: { payments: 'none', sources: ['here.env'] } } };

test('faults of servers, each with its reason and its phase, and none past its time', { timeout: 60_000 }, async () => {
  const cases = [...(await overTheWire()), ...(await whole()), ...(await rude())];
  const probed = await probeWith(
    configOf(
      cases.map(({ probe }) => probe),
      ENVIRONMENTS,
    ),
    {
      workspace: { 'here.env': values.join('\n') },
      inputs: { 'allow-private-hosts': '127.0.0.1' },
    },
  );
  expect(outcomesOf(probed)).toEqual(Object.fromEntries(cases.map(({ probe, wanted }) => [probe.name, wanted])));
  expect([probed.code, probed.outputs.get('verdict'), probed.stderr]).toEqual([1, 'failed', '']);
  // Some thirty of them run out of time, twenty at a time; one that did not would take 20 s.
  expect(probed.duration).toBeLessThan(15_000);
});

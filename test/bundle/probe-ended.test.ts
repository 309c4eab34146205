import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRepository } from '../git/repository.ts';
import { sayingAll } from '../network/wire-faults.ts';
import { fault } from './bundle.ts';
import { configOf, type Lab, openLab, type Probed, probeWith } from './probing.ts';

/** The committed action is ended in the middle of everything: it tells so, in time, and never passes. */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** Milliseconds from its end to that of the process: half a second of grace, and a busy machine. */
const SOON = 6000;

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';
const allowed = { 'allow-private-hosts': '127.0.0.1' };
const silent = (): void => {};

/** Answers after a while. */
function late(milliseconds: number) {
  return (socket: Socket): void => {
    socket.once('data', () => setTimeout(() => socket.end(OK), milliseconds));
  };
}

/** Resolves when so many connections have come. */
function reached(connections: () => number, count: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (connections() < count) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
}

/** Probes of every kind that do not come to an end, samples, retries, and groups of them. */
/** `timeout`: of one attempt, which is longer than what is left of the run when it begins. */
async function everything(timeout: string) {
  const [fast, slow, hanging, busy] = [
    await lab.raw(sayingAll(OK)),
    await lab.raw(late(100)),
    await lab.raw(silent),
    await lab.raw(sayingAll('HTTP/1.1 503 Busy\r\nretry-after: 9\r\ncontent-length: 0\r\n\r\n')),
  ];
  const at = (port: number) => `127.0.0.1:${port}`;
  const probes = [
    { name: 'fast', url: `http://${at(fast.port)}/` },
    { name: 'samples', url: `http://${at(hanging.port)}/`, samples: 5, interval: '400ms', timeout },
    { name: 'lanes', url: `http://${at(slow.port)}/`, samples: 900, concurrency: 5 },
    { name: 'retries', url: `http://${at(busy.port)}/`, retries: 2 },
    { name: 'url', url: `http://${at(hanging.port)}/`, timeout },
    { name: 'every address', url: `http://${at(hanging.port)}/`, addresses: 'all', timeout },
    { name: 'tcp', tcp: at(hanging.port), dialogue: [{ expect: 'x' }], timeout },
    { name: 'tls', tls: at(hanging.port), timeout },
    { name: 'grpc', grpc: at(hanging.port), plain: true, timeout },
    { name: 'page', 'status-page': `http://${at(hanging.port)}`, timeout },
    { name: 'postgres', database: `postgres://u:p@${at(hanging.port)}/d`, timeout },
    { name: 'mysql', database: `mysql://u:p@${at(hanging.port)}/d`, timeout },
    { name: 'redis', database: `redis://u:p@${at(hanging.port)}/0`, timeout },
  ];
  const config = configOf(probes, {
    environments: { here: { payments: 'none', sources: ['here.env'] } },
    redundancy: [{ name: 'both', of: ['fast', 'url'] }],
    'payment-methods': [{ name: 'cards', 'any-of': ['fast', 'samples'] }],
  });
  return { config, slow, workspace: { 'here.env': 'A=1\n' } };
}

function expectUnknown(probed: Probed, rule: string): void {
  expect([probed.code, probed.outputs.get('verdict'), probed.rules.includes(rule)]).toEqual([3, 'errored', true]);
  expect(JSON.parse(probed.report ?? '{}')).toMatchObject({ verdict: 'errored', exitCode: 3 });
  expect([probed.summary.includes('Passed'), probed.stderr]).toEqual([false, '']);
}

describe('with probes, samples, retries and groups under way it is ended', () => {
  test.runIf(process.platform !== 'win32')('by SIGTERM', async () => {
    const { config, slow, workspace } = await everything('60s');
    let killed = Number.NaN;
    // Until then everything else has begun, and what is fast is over.
    const when = reached(slow.connections, 30).then(() => {
      killed = performance.now();
    });
    const probed = await probeWith(config, { workspace, inputs: allowed, kill: { signal: 'SIGTERM', when } });
    expect(performance.now() - killed).toBeLessThan(SOON);
    expectUnknown(probed, 'run/signal');
    // What was known by then is told, and what was not is not called passed.
    expect(probed.shown.map(({ probe, outcome }) => [probe, outcome])).toEqual([['fast', 'passed']]);
  });

  test('by its own deadline', async () => {
    const { config, workspace } = await everything('2s');
    const probed = await probeWith(config, { workspace, inputs: { ...allowed, limits: 'run-seconds: 2' } });
    expect(probed.lasted).toBeLessThan(2000 + SOON);
    expectUnknown(probed, 'run/deadline');
    expect(probed.shown.map(({ probe }) => probe)).toEqual(['fast', 'retries']);
  });
});

describe('with blame under way it is ended', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tollgate-ended-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The value of today fails at once, and that of the base never answers. */
  async function repository(timeout: string) {
    const [before, now] = [await lab.raw(silent), await lab.raw(sayingAll('HTTP/1.1 500 No\r\n\r\n'))];
    const allow = [before, now].map(({ port }) => `http://127.0.0.1:${port}/**`);
    const workspace = mkdtempSync(join(folder, 'repository-'));
    const probe = { name: 'one', url: { from: 'URL' }, allow: { here: allow }, timeout };
    const environments = { here: { payments: 'none', sources: ['here.env'] } };
    writeFileSync(join(workspace, 'tollgate.yml'), configOf([{ ...probe, environments: ['here'] }], { environments }));
    const { commit } = makeRepository(workspace);
    for (const { port } of [before, now]) commit({ 'here.env': `URL=http://127.0.0.1:${port}/\n` });
    return { workspace, before };
  }

  test.runIf(process.platform !== 'win32').each([
    ['by SIGTERM', 'run/signal', ''],
    ['by its own deadline', 'run/deadline', 'run-seconds: 2'],
  ])('%s', async (_how, rule, limits) => {
    const { workspace, before } = await repository(limits === '' ? '60s' : '2s');
    const blaming = reached(before.connections, 1);
    const kill = { signal: 'SIGTERM', when: blaming } as const;
    const step = { inputs: { ...allowed, 'base-ref': 'HEAD~1', limits }, ...(limits === '' && { kill }) };
    const probed = await probeWith('', { workspace, ...step });
    expect(probed.lasted).toBeLessThan(2000 + SOON);
    expectUnknown(probed, rule);
    expect(before.connections()).toBe(1);
  });
});

test('patterns without an end do not keep it from looking at the clock', { timeout: 60_000 }, async () => {
  const body = `${'a'.repeat(40)}!`;
  const { port } = await lab.raw(sayingAll(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
  const talker = await lab.raw((socket) => socket.write(`${body}\n`));
  const probes = [
    {
      name: 'body',
      url: `http://127.0.0.1:${port}/`,
      samples: 40,
      concurrency: 20,
      expect: { body: { matches: ['^(a+)+$'] } },
    },
    ...Array.from({ length: 20 }, (_, at) => {
      return { name: `line ${at}`, tcp: `127.0.0.1:${talker.port}`, dialogue: [{ expect: '^(a+)+$' }] };
    }),
  ];
  const probed = await probeWith(configOf(probes), { inputs: { ...allowed, limits: 'run-seconds: 1' } });
  // One pattern may be under way when the time is over; sixty would take two minutes.
  expect(probed.lasted).toBeLessThan(20_000);
  expectUnknown(probed, 'run/deadline');
});

test.runIf(process.platform === 'linux')('a name that is looked up for ever does not keep the process', async () => {
  const { port } = await lab.raw(sayingAll(OK));
  const env = { HANG_FOLDER: mkdtempSync(join(tmpdir(), 'tollgate-hang-')) };
  const nodeFlags = fault('hang-a-thread');
  const config = configOf([{ name: 'one', url: `http://127.0.0.1:${port}/` }]);
  const probed = await probeWith(config, { inputs: allowed, env, nodeFlags });
  rmSync(env.HANG_FOLDER, { recursive: true });
  expect([probed.code, probed.outputs.get('verdict'), probed.stderr]).toEqual([0, 'passed', '']);
  expect(probed.lasted).toBeLessThan(2000 + SOON);
});

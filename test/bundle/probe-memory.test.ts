import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayingAll } from '../network/wire-faults.ts';
import { fault } from './bundle.ts';
import { configOf, type Lab, openLab, type Probe, probeWith } from './probing.ts';

/** Many probes and many samples of servers that say much: the committed action keeps little of it, and leaves nothing open. */
let lab: Lab;
let folder = '';
beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), 'tollgate-memory-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await lab.close();
});

/** KiB. Some 160 MB are usual on two cores; the bodies alone would be more than this, and what JSON becomes gigabytes. */
const MOST = 240 * 1024;

/** A body without an end. */
function endless(socket: Socket): void {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.on('drain', more);
    more();
  });
}

/** JSON that takes fifteen times as much memory as text. */
const LISTS = `[${Array.from({ length: 80_000 }, () => '[]').join(',')}]`;
const lists = sayingAll(`HTTP/1.1 200 OK\r\ncontent-length: ${LISTS.length}\r\n\r\n${LISTS}`);

const probes = (url: string): Probe[] => Array.from({ length: 200 }, (_, at) => ({ name: `probe ${at}`, url }));
const samples = (url: string): Probe[] => [{ name: 'one', url, samples: 1000, concurrency: 20 }];
const listed = { 'payment-methods': [{ name: 'cards', 'any-of': ['one'], listed: 'card', listing: { path: '/0' } }] };

test.each<[string, (socket: Socket) => void, (url: string) => Probe[], object, string]>([
  ['200 probes of bodies without an end', endless, probes, {}, 'failed body-too-big'],
  ['1,000 samples of bodies without an end', endless, samples, {}, 'failed body-too-big'],
  ['200 probes of much JSON', lists, probes, {}, 'passed '],
  ['1,000 samples of much JSON in which something is looked for', lists, samples, listed, 'passed '],
])('%s', { timeout: 60_000 }, async (_name, talk, probesOf, more, wanted) => {
  const { port } = await lab.raw(talk);
  const environments = { here: { payments: 'none', sources: ['here.env'] } };
  const env = { TELL: join(folder, String(port)) };
  const probed = await probeWith(configOf(probesOf(`http://127.0.0.1:${port}/`), { environments, ...more }), {
    workspace: { 'here.env': 'A=1\n' },
    inputs: { 'allow-private-hosts': '127.0.0.1' },
    nodeFlags: fault('tell-its-end'),
    env,
  });
  expect(new Set(probed.shown.map(({ outcome, reason = '' }) => `${outcome} ${reason}`))).toEqual(new Set([wanted]));
  const { itself, most } = JSON.parse(readFileSync(env.TELL, 'utf8')) as { itself: boolean; most: number };
  // It ends since nothing is left, and not because it is made to.
  expect([itself, probed.stderr]).toEqual([true, '']);
  expect(most).toBeLessThan(MOST);
});

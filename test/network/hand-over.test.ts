import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openRounds } from '../../src/network/hand-over.ts';

it('gives one of those who wait each round, answers first and each kind in its order', async () => {
  const { handOver, spareTime } = openRounds();
  const seen: string[] = [];
  const note = (wait: () => Promise<void>, name: string) => wait().then(() => seen.push(name));
  const all = [
    note(spareTime, 'spare 1'),
    note(handOver, 'answer 1'),
    note(spareTime, 'spare 2'),
    note(handOver, 'answer 2'),
  ];
  const rounds: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    await turn();
    rounds.push(seen.length);
  }
  await Promise.all(all);
  expect(seen).toEqual(['answer 1', 'answer 2', 'spare 1', 'spare 2']);
  expect(rounds.every((count, at) => count - (rounds[at - 1] ?? 0) <= 1)).toBe(true);
});

it('begins again when nobody has waited for a while', async () => {
  const { handOver, spareTime } = openRounds();
  await handOver();
  await turn();
  await turn();
  await spareTime();
  await handOver();
});

it('lets a timer that is due fire between two answers', async () => {
  const { handOver } = openRounds();
  const seen: string[] = [];
  const first = handOver().then(() => {
    setTimeout(() => seen.push('timer'), 1);
    for (const end = performance.now() + 5; performance.now() < end; ) seen.length = 0;
    seen.push('answer 1');
  });
  await Promise.all([first, handOver().then(() => seen.push('answer 2'))]);
  expect(seen).toEqual(['answer 1', 'timer', 'answer 2']);
});

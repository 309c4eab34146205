import { expect, it } from 'vitest';
import { openTurns } from '../../src/check/turns.ts';

it('lets so many run at a time, in the order in which they came, and goes on after a failure', async () => {
  const turns = openTurns(3);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const work = (at: number) => async (): Promise<number> => {
    began.push(at);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 3));
    running -= 1;
    if (at === 4) throw new Error('four');
    return at;
  };
  const done = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => turns(work(at))));
  expect(began).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(3);
  expect(done.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
  expect(await turns(async () => 'more')).toBe('more');
});

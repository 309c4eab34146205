import { expect, it } from 'vitest';
import { openNames } from '../../src/network/names.ts';
import { startStopwatch } from '../../src/network/trace.ts';

it('gives what was looked up ahead once, with the time that it took', async () => {
  const names = openNames();
  await Promise.all([names.lookAhead('localhost'), names.lookAhead('localhost')]);
  const first = await names.look('localhost');
  expect(first.addresses.length).toBeGreaterThan(0);
  expect(first.ahead).toBeGreaterThan(0);
  expect(await names.look('localhost')).toMatchObject({ addresses: first.addresses, ahead: 0 });
});

it('forgets what failed ahead', async () => {
  const names = openNames();
  // Longer than a name can be (RFC 1035, 2.3.4): no resolver is asked.
  const long = 'a'.repeat(300);
  await names.lookAhead(long);
  expect(await names.look(long)).toEqual({ addresses: [], ahead: 0 });
});

it('counts into the time of whoever asks', () => {
  const stopwatch = startStopwatch();
  stopwatch.went('dns', 40);
  stopwatch.enter('connect');
  const { phases, milliseconds, last } = stopwatch.trace();
  expect(phases.dns).toBeGreaterThanOrEqual(40);
  expect(milliseconds).toBeGreaterThanOrEqual(40);
  expect(last).toBe('connect');
});

import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../src/probe/passing.ts';
import type { Sighting } from '../../src/probe/ready-probe.ts';
import { delayAfter } from '../../src/probe/retry.ts';

const TRACE = { phases: {}, last: 'body', address: undefined, family: undefined, milliseconds: 1 } as const;

function asking(retryAfter: number | undefined): Sighting {
  return { kind: 'seen', findings: [], trace: TRACE, mayPass: true, retryAfter };
}

describe('the wait before a retry', () => {
  it('doubles, half of it by chance', () => {
    for (const [attempts, most] of [
      [1, 200],
      [2, 400],
      [3, 800],
      [20, 10_000],
    ] as const) {
      const delays = Array.from({ length: 200 }, () => delayAfter(asking(undefined), attempts));
      expect(Math.max(...delays)).toBeLessThanOrEqual(most);
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(Math.min(most, 10_000) / 2);
      if (attempts < 20) expect(new Set(delays).size).toBeGreaterThan(100);
    }
  });

  it('is what the other side asks for, up to 10 s', () => {
    expect(delayAfter(asking(1500), 1)).toBe(1500);
    expect(delayAfter(asking(3_600_000), 1)).toBe(10_000);
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const read = (after: string, date?: string) =>
    retryAfterOf(
      { headers: new Map([['retry-after', after], ...(date === undefined ? [] : [['date', date] as const])]) },
      now,
    );

  it('is read in seconds', () => {
    expect(read('120')).toBe(120_000);
    expect(read(' 0 ')).toBe(0);
  });

  it.each(['Fri, 20 Nov 2026 12:00:07 GMT', 'Friday, 20-Nov-26 12:00:07 GMT', 'Fri Nov 20 12:00:07 2026'])(
    'is read as a date: %s',
    (date) => {
      expect(read(date)).toBe(7000);
      expect(read(date, 'Fri, 20 Nov 2026 12:00:05 GMT')).toBe(2000);
      expect(read(date, 'Fri, 20 Nov 2026 12:00:09 GMT')).toBe(0);
      expect(read(date, 'now')).toBe(7000);
    },
  );

  it.each(['soon', '-1', '1.5', '2026-11-20', 'Fri, 99 Nov 2026 12:00:07 GMT', ''])(
    'is nothing when it is %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

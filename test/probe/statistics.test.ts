import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, medianOf, neededFor } from '../../src/probe/statistics.ts';

describe('figures', () => {
  it('are those of the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(figuresOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99, max: 100, mean: 50.5 });
    expect(figuresOf([15, 20, 35, 40, 50])).toEqual({ p50: 35, p95: 50, p99: 50, max: 50, mean: 32 });
    expect(figuresOf([7])).toEqual({ p50: 7, p95: 7, p99: 7, max: 7, mean: 7 });
    // 5 in a hundred of 20 are one: the 95th percentile is the last but one.
    expect(figuresOf([...Array.from({ length: 19 }, () => 1), 9])?.p95).toBe(1);
  });

  it('of nothing are none', () => {
    expect(figuresOf([])).toBeUndefined();
    expect(medianOf([])).toBeUndefined();
  });

  it('are times that were measured, in order, and so many are no longer', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (times) => {
        const { p50, p95, p99, max, mean } = figuresOf(times) ?? {};
        expect([p50, p95, p99, max].every((time) => times.includes(time ?? -1))).toBe(true);
        expect([p50, p95, p99, max]).toEqual([p50, p95, p99, max].toSorted((a, b) => Number(a) - Number(b)));
        for (const [percent, time] of [
          [50, p50],
          [95, p95],
          [99, p99],
        ] as const) {
          const within = times.filter((one) => one <= Number(time)).length;
          expect(within * 100).toBeGreaterThanOrEqual(percent * times.length);
        }
        expect(Number(mean)).toBeLessThanOrEqual(Number(max) * (1 + 1e-9));
      }),
    );
  });
});

it.each([
  [0.03, 100],
  [0.05, 60],
  [0.1, 30],
  [0.01, 300],
  [0.07, 43],
  [1, 3],
  [0, 0],
])('an error rate of %d takes %i clean samples', (share, needed) => {
  expect(neededFor(share)).toBe(needed);
});

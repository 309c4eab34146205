import { expect, it } from 'vitest';
import { openPatternTest } from '../../src/probe/pattern.ts';

const ENDLESS = /^(a+)+$/;
const LONG = `${'a'.repeat(50)}!`;

it('gives the first text that matches', () => {
  const test = openPatternTest(2);
  expect(test(/^b/, ['a', 'b', 'bb'])).toBe(1);
  expect(test(/^c/, ['a', 'b'])).toBeUndefined();
  expect(test(/^c/, [])).toBeUndefined();
});

it('stops a pattern that does not end, and knows nothing afterwards', () => {
  const test = openPatternTest(0.1);
  expect(test(/a/, ['a'])).toBe(0);
  const started = performance.now();
  expect(test(ENDLESS, [LONG])).toBe('timed-out');
  expect(performance.now() - started).toBeLessThan(5000);
  expect(test(/a/, ['a'])).toBe('timed-out');
});

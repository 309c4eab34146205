import { expect, test } from 'vitest';
import { parseDuration } from '../../src/config/duration.ts';

test.each([
  ['500ms', 500],
  ['5s', 5000],
  ['2m', 120_000],
  ['1h', 3_600_000],
  ['14d', 1_209_600_000],
  ['0s', 0],
  ['007s', 7000],
  ['999999999d', 999_999_999 * 86_400_000],
])('%s is %i ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each([
  '',
  '5',
  's',
  '5 s',
  ' 5s',
  '5s ',
  '5S',
  '1.5s',
  '-5s',
  '+5s',
  '5sec',
  '1h30m',
  '5constructor',
  '1234567890s',
  '٥s',
  '5s\n',
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { suggest } from '../../src/finding/suggest.ts';

test.each([
  ['confg', ['config', 'checks'], 'config'],
  ['chekcs', ['config', 'checks'], 'checks'],
  ['FAIL_ON', ['fail-on'], 'fail-on'],
  ['parit', ['probes', 'parity'], 'parity'],
  ['parti', ['parity'], undefined],
  ['xy', ['ab', 'xz'], undefined],
  ['environment', ['environments', 'enviroment'], 'environments'],
  ['something', ['else'], undefined],
  ['', ['a'], undefined],
])('%s of %j is %s', (name, candidates, expected) => {
  expect(suggest(name, candidates)).toBe(expected);
});

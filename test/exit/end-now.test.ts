import { expect, test } from 'vitest';
import { type Ending, endNow } from '../../src/exit/end-now.ts';

/** A process that notes how it was ended. In the place of a real one nothing would come after `execve`. */
function noted(execve?: Ending['execve']) {
  const exits: (number | undefined)[] = [];
  const host: Ending = {
    execPath: '/opt/node',
    env: { HOME: '/root', NODE_OPTIONS: '--import x', NODE_DEBUG: 'http', LD_LIBRARY_PATH: '/opt/lib' },
    exit: (code) => exits.push(code),
    ...(execve && { execve }),
  };
  return { host, exits };
}

test('another program takes its place, with nothing that was meant for this one alone', () => {
  const calls: unknown[][] = [];
  const { host } = noted((...call) => calls.push(call) as never);
  endNow(host, 1);
  const env = { HOME: '/root', LD_LIBRARY_PATH: '/opt/lib' };
  expect(calls).toEqual([['/opt/node', ['/opt/node', '-e', 'process.exitCode = 1'], env]]);
});

test.each([
  undefined,
  () => {
    throw new Error('not on this platform');
  },
])('where that is not to be had it ends in the usual way', (execve) => {
  const { host, exits } = noted(execve);
  endNow(host, 3);
  expect(exits).toEqual([3]);
});

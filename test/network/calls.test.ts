import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/network/network.ts';
import { openTurnstile } from '../../src/network/turnstile.ts';
import { get, plainServer, rights, type TestServer } from './servers.ts';

const NEVER = new AbortController().signal;

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function listening(address: string): Promise<number> {
  const server = await plainServer((_request, response) => response.end('ok'), address);
  open.push(server);
  return server.port;
}

describe('a family of addresses', () => {
  const network = openNetwork(rights({ allowPrivateHosts: ['localhost', '127.0.0.1', '::1'] }));

  it.each([
    ['127.0.0.1', 'http://127.0.0.1', 4],
    ['::1', 'http://[::1]', 6],
    ['127.0.0.1', 'http://localhost', 4],
  ] as const)('that listens on %s and is asked at %s by %i answers', async (address, origin, family) => {
    const answer = await network.send(get(`${origin}:${await listening(address)}/`, { family }), NEVER);
    expect(answer).toMatchObject({ kind: 'answered', trace: { address, family } });
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1', 6],
    ['::1', 'http://[::1]', 4],
    ['127.0.0.1', 'http://[::ffff:127.0.0.1]', 6],
  ] as const)('on %s, asked at %s by %i, is not there', async (address, origin, family) => {
    const allowed = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1', '::1', '::ffff:7f00:1'] }));
    const port = await listening(address);
    expect(await allowed.send(get(`${origin}:${port}/`, { family }), NEVER)).toMatchObject({
      kind: 'failed',
      reason: 'address-family',
      trace: { last: 'dns' },
    });
    expect(open.at(-1)?.connections()).toBe(0);
  });

  it('does not excuse an address of the other that is not public', async () => {
    const answer = await openNetwork(rights()).send(get('https://localhost/', { family: 4 }), NEVER);
    expect(answer).toEqual({ kind: 'blocked', reason: 'blocked-address' });
  });
});

describe('the turnstile', () => {
  it('lets in four for a key, and the others as those leave, in their order', async () => {
    const { enter } = openTurnstile();
    const inside: number[] = [];
    const leaves = Array.from({ length: 7 }, async (_, i) => {
      const leave = await enter('a:443', NEVER);
      inside.push(i);
      return leave;
    });
    const others = await Promise.all([enter('b:443', NEVER), enter(undefined, NEVER)]);
    expect(others.map((leave) => typeof leave)).toEqual(['function', 'function']);
    await wait(10);
    expect(inside).toEqual([0, 1, 2, 3]);
    (await leaves[2])?.();
    await wait(10);
    expect(inside).toEqual([0, 1, 2, 3, 4]);
    for (const one of [0, 1]) (await leaves[one])?.();
    await wait(10);
    expect(inside).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('lets in a hundred in all', async () => {
    const { enter } = openTurnstile();
    let inside = 0;
    const all = Array.from({ length: 120 }, async (_, i) => {
      const leave = await enter(i % 2 === 0 ? undefined : `${i}`, NEVER);
      inside += 1;
      return leave;
    });
    await wait(10);
    expect(inside).toBe(100);
    (await all[0])?.();
    await wait(10);
    expect(inside).toBe(101);
  });

  it('forgets who waits no longer', async () => {
    const { enter } = openTurnstile();
    const [first] = await Promise.all([1, 2, 3, 4].map(() => enter('a', NEVER)));
    const run = new AbortController();
    const gone = enter('a', run.signal);
    const next = enter('a', NEVER);
    run.abort();
    expect(await gone).toBeUndefined();
    first?.();
    expect(await next).toBeTypeOf('function');
    expect(await enter('b', AbortSignal.abort())).toBeUndefined();
  });

  it('does not hold back hosts that the workflow names', async () => {
    let most = 0;
    let now = 0;
    const server = await plainServer((_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end('ok');
      }, 150);
    });
    open.push(server);
    const network = openNetwork(rights({ allowPrivateHosts: ['127.0.0.1'] }));
    const sent = Array.from({ length: 12 }, () => network.send(get(`http://127.0.0.1:${server.port}/`), NEVER));
    expect((await Promise.all(sent)).map(({ kind }) => kind)).toEqual(Array(12).fill('answered'));
    expect(most).toBeGreaterThan(4);
  });
});

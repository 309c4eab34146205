import { describe, expect, it } from 'vitest';
import type { ProbeManner } from '../../src/config/probe-spec.ts';
import type { Trace } from '../../src/network/trace.ts';
import type { ReadyProbe, Sighting } from '../../src/probe/ready-probe.ts';
import { type ProbeTerms, runProbe } from '../../src/probe/run-probe.ts';
import { expectation } from './specs.ts';

const NEVER = new AbortController().signal;

function trace(milliseconds: number, phases: Trace['phases'] = {}): Trace {
  return { phases, last: 'body', address: undefined, family: undefined, milliseconds };
}

function seen(milliseconds = 1, phases: Trace['phases'] = {}): Sighting {
  return { kind: 'seen', findings: [], trace: trace(milliseconds, phases), status: 200 };
}

const TIMEOUT: Sighting = { kind: 'failed', reason: 'timeout', trace: trace(9) };

interface Parts extends Partial<ProbeManner> {
  readonly expect?: ReadyProbe['expect'];
  readonly warn?: ReadyProbe['warn'];
  readonly blocks?: boolean;
}

/** A probe that answers as `answer` says of each attempt, counted from 0. */
function probe(
  answer: (attempt: number, address: string | undefined) => Sighting | Promise<Sighting>,
  more: Parts = {},
) {
  const { expect: wanted = expectation(), warn = expectation(), blocks = true, ...manner } = more;
  let attempts = 0;
  const ready: ReadyProbe = {
    kind: 'tcp',
    voice: { probe: 'probe', place: {}, blocks },
    ask: async (_signal, address) => answer(attempts++, address),
    endpoint: { host: 'h.example', port: 443 },
    manner: {
      timeout: 50,
      retries: 0,
      samples: 1,
      interval: 0,
      concurrency: 1,
      addresses: 'first',
      ...manner,
    },
    expect: wanted,
    warn,
  };
  return { ready, attempts: () => attempts };
}

function run({ ready }: { ready: ReadyProbe }, signal = NEVER, terms: Partial<ProbeTerms> = {}) {
  const locate: ProbeTerms['locate'] = async () => ({ kind: 'failed', reason: 'dns' });
  return runProbe(ready, signal, { locate, until: Number.POSITIVE_INFINITY, ...terms });
}

async function said(one: { ready: ReadyProbe }) {
  return (await run(one))?.findings.map(({ rule, severity, facts }) => [rule, severity, facts]);
}

describe('samples', () => {
  it('begin an interval apart, however long each takes', async () => {
    const begun: number[] = [];
    const slow = async (): Promise<Sighting> => {
      begun.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 60));
      return seen();
    };
    const started = performance.now();
    await run(probe(slow, { samples: 4, interval: 40, concurrency: 4 }));
    // One that a busy machine begins late does not put off the next.
    expect(begun.filter((at, index) => at - started < 40 * index - 5)).toEqual([]);
    // One after the other they would take 4 × 60 ms, and with a pause after each 4 × 100.
    expect(begun).toHaveLength(4);
  });

  it('are under way so many at a time, and never more', async () => {
    let running = 0;
    let most = 0;
    const slow = async (): Promise<Sighting> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return seen();
    };
    expect((await run(probe(slow, { samples: 20, concurrency: 3 })))?.samples?.count).toBe(20);
    expect(most).toBe(3);
  });

  it('that hang are not all waited for', async () => {
    const one = probe(() => TIMEOUT, { samples: 100 });
    expect(await said(one)).toEqual([
      [
        'probe/unreachable',
        'error',
        { probe: 'probe', reason: 'timeout', phase: 'body', address: undefined, attempts: 1 },
      ],
    ]);
    expect(one.attempts()).toBe(3);
  });

  it('that hang now and then are waited for as long as the probe can pass', async () => {
    const rate = { expect: expectation({ 'error-rate': '5%' }) };
    const one = probe((attempt) => (attempt < 5 ? TIMEOUT : seen()), { samples: 100, ...rate });
    expect(await said(one)).toEqual([
      [
        'probe/tolerated',
        'warning',
        { probe: 'probe', samples: 100, failed: 5, limit: 0.05, reasons: ['5 × timeout'] },
      ],
    ]);
    const six = probe((attempt) => (attempt < 6 ? TIMEOUT : seen()), { samples: 100, ...rate });
    expect((await run(six))?.samples).toMatchObject({ count: 6, failed: 6 });
  });

  it('that the run cuts off are not known', async () => {
    const controller = new AbortController();
    const one = probe(
      (attempt) => {
        if (attempt === 2) controller.abort();
        return controller.signal.aborted ? { kind: 'ended' } : seen();
      },
      { samples: 10 },
    );
    expect(await run(one, controller.signal)).toBeUndefined();
  });

  it('that cannot begin before the run ends are not known, and not waited for', async () => {
    const started = performance.now();
    const one = probe(() => seen(), { samples: 3, interval: 60_000 });
    expect(await run(one, NEVER, { until: started + 30_000 })).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('that have settled it by then fail all the same', async () => {
    const one = probe(() => ({ kind: 'failed', reason: 'refused', trace: trace(1) }), { samples: 3, interval: 60_000 });
    expect((await run(one, NEVER, { until: performance.now() + 30_000 }))?.samples).toMatchObject({
      count: 1,
      failed: 1,
    });
  });

  it('of which one throws are given up', async () => {
    const one = probe(
      (attempt) => {
        if (attempt === 1) throw new Error('ours');
        return seen();
      },
      { samples: 5, interval: 10_000, concurrency: 1 },
    );
    const started = performance.now();
    const hasty = { ready: { ...one.ready, manner: { ...one.ready.manner, interval: 0 } } };
    await expect(run(hasty)).rejects.toThrow('ours');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the latency of samples', () => {
  const limit = (latency: Record<string, string>) => expectation({ latency });
  const times = (list: readonly number[], more: Parts) =>
    said(
      probe((attempt) => seen(list[attempt] ?? 0, { connect: list[attempt] ?? 0 }), { samples: list.length, ...more }),
    );
  const facts = (measure: string, milliseconds: number | undefined, most: number, samples: number) => ({
    probe: 'probe',
    measure,
    milliseconds,
    limit: most,
    samples,
  });

  it('breaks each measure by itself', async () => {
    expect(
      await times([10, 20, 30, 40], {
        expect: limit({ p50: '19ms', max: '39ms', mean: '25ms', connect: '19ms', dns: '1s' }),
      }),
    ).toEqual([
      ['probe/latency', 'error', facts('p50', 20, 19, 4)],
      ['probe/latency', 'error', facts('max', 40, 39, 4)],
      ['probe/latency', 'error', facts('dns', undefined, 1000, 4)],
      ['probe/latency', 'error', facts('connect', 20, 19, 4)],
    ]);
  });

  it('is an error or a warning, and never both', async () => {
    const both = { expect: limit({ max: '30ms', p50: '90ms' }), warn: limit({ max: '10ms', p50: '10ms' }) };
    expect(await times([20, 40], both)).toEqual([
      ['probe/latency', 'warning', facts('p50', 20, 10, 2)],
      ['probe/latency', 'error', facts('max', 40, 30, 2)],
    ]);
  });

  it('does not count what failed, however fast', async () => {
    const one = probe((attempt) => (attempt % 2 ? { kind: 'failed', reason: 'refused', trace: trace(0) } : seen(80)), {
      samples: 10,
      expect: expectation({ 'error-rate': '60%', latency: { p50: '50ms', mean: '50ms' } }),
    });
    expect(await said(one)).toEqual([
      ['probe/tolerated', 'warning', { probe: 'probe', samples: 10, failed: 5, limit: 0.6, reasons: ['5 × refused'] }],
      ['probe/latency', 'error', facts('p50', 80, 50, 5)],
      ['probe/latency', 'error', facts('mean', 80, 50, 5)],
    ]);
    expect((await run(one))?.samples).toMatchObject({ count: 10, failed: 5, p50: 80, max: 80, mean: 80 });
  });
});

describe('a probe that does not block', () => {
  it('only warns of what failed, and counts it as failed', async () => {
    const one = probe(() => ({ kind: 'failed', reason: 'refused', trace: trace(1) }), { samples: 2, blocks: false });
    const result = await run(one);
    expect(result?.findings.map(({ rule, severity, seen: share }) => [rule, severity, share])).toEqual([
      ['probe/unreachable', 'warning', { samples: 2, of: 2, address: undefined }],
    ]);
    expect(result?.samples).toMatchObject({ count: 2, failed: 2 });
  });
});

describe('all addresses', () => {
  const two: ProbeTerms['locate'] = async (host, port) => ({
    kind: 'found',
    endpoint: { host, port, addresses: ['192.0.2.1', '192.0.2.2'] },
  });

  it('are asked in turn, each at least once', async () => {
    const asked: (string | undefined)[] = [];
    const answer = (_: number, address: string | undefined) => {
      asked.push(address);
      return seen();
    };
    await run(probe(answer, { addresses: 'all', samples: 5 }), NEVER, { locate: two });
    expect(asked).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.1', '192.0.2.2', '192.0.2.1']);
    asked.length = 0;
    await run(probe(answer, { addresses: 'all' }), NEVER, { locate: two });
    expect(asked).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  it('of a name that the resolver keeps to itself are a failure in time', async () => {
    const one = probe(() => seen(), { addresses: 'all' });
    const started = performance.now();
    const result = await run(one, NEVER, { locate: () => new Promise(() => {}) });
    expect(result?.findings).toMatchObject([{ rule: 'probe/unreachable', facts: { reason: 'timeout', phase: 'dns' } }]);
    expect([one.attempts(), performance.now() - started < 5000]).toEqual([0, true]);
  });

  it('are never left out because nobody said where to find them', async () => {
    const { ready } = probe(() => seen(), { addresses: 'all' });
    await expect(runProbe(ready, NEVER)).rejects.toThrow();
  });
});

import { lookup } from 'node:dns/promises';

/** Milliseconds that a lookup ahead may take, and that its answer may wait for whoever needs it. */
const LONGEST = 1000;
const FRESH = 5000;

/** The addresses of a name. */
export interface Looked {
  readonly addresses: readonly string[];
  /** Milliseconds that the lookup took before it was asked for, which belong to the time of whoever asks. */
  readonly ahead: number;
}

/** Looks names up, some of them before they are needed. */
export interface Names {
  /** Looks a name up for the next one who asks. Resolves when that is done, or takes too long; never rejects. */
  readonly lookAhead: (host: string) => Promise<void>;
  /** The addresses of a name; none when it does not resolve. */
  readonly look: (host: string) => Promise<Looked>;
}

interface Ready extends Looked {
  /** The moment at which it was answered. */
  readonly at: number;
}

/**
 * Names whose lookups do not wait for the connections before them. What failed ahead or has become old is forgotten, and
 * whoever asks looks up anew; what takes long is waited for by whoever asks, in its own time.
 */
export function openNames(): Names {
  const begun = new Map<string, Promise<readonly string[]>>();
  const ready = new Map<string, Ready>();
  const begin = async (host: string): Promise<readonly string[]> => {
    const started = performance.now();
    const addresses = await addressesOf(host);
    const at = performance.now();
    if (addresses.length > 0 && at - started < LONGEST) ready.set(host, { addresses, ahead: at - started, at });
    begun.delete(host);
    return addresses;
  };
  return {
    lookAhead: async (host) => {
      const running = begun.get(host) ?? begin(host);
      begun.set(host, running);
      await within(LONGEST, running);
    },
    look: async (host) => {
      const early = ready.get(host);
      ready.delete(host);
      if (early && performance.now() - early.at < FRESH) return early;
      // What is still under way is waited for, and only the time from now on is that of whoever asks.
      return { addresses: await (begun.get(host) ?? addressesOf(host)), ahead: 0 };
    },
  };
}

async function addressesOf(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

/** Undefined when it takes longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds, undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

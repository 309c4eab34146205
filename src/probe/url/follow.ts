import type { RedirectStop } from '../../finding/facts/probe.ts';
import type { Answer, Exchange, Network, NetworkRequest } from '../../network/network.ts';
import type { PhaseTimes, Trace } from '../../network/trace.ts';
import { isExpected, type Judged } from './judge.ts';

/** Redirects that are followed, one after the other. */
const MOST_REDIRECTS = 3;

/** Status codes that send a client elsewhere (RFC 9110, section 15.4). */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** What may be sent again to where it is led: what changes nothing. */
const FOLLOWING = ['GET', 'HEAD'];

const PHASES = ['dns', 'connect', 'tls', 'first-byte', 'body'] as const;

/** The last answer, with the times of all of them, and why the redirect in it was not followed. */
export interface Followed {
  readonly exchange: Exchange;
  readonly stop: RedirectStop | undefined;
}

/**
 * Sends a request, and follows redirects within its very origin where the probe asks for that. Each step is screened as
 * the first one was, and all of them share its time.
 */
export async function sendFollowing(
  judged: Judged,
  network: Network,
  signal: AbortSignal,
  address: string | undefined,
): Promise<Followed> {
  const visited: URL[] = [];
  let request: NetworkRequest = { ...judged.request, address };
  let before: Trace | undefined;
  for (;;) {
    visited.push(request.url);
    const exchange = added(before, await network.send(request, signal));
    const next = nextOf(judged, exchange, visited);
    if (!(next instanceof URL)) return { exchange, stop: next };
    before = 'trace' in exchange ? exchange.trace : undefined;
    const timeout = Math.max(1, judged.request.timeout - (before?.milliseconds ?? 0));
    request = { ...request, url: next, knownRead: false, timeout };
  }
}

/** Where a redirect leads that is followed, or why it is not. Undefined where there is nothing to follow. */
function nextOf(judged: Judged, exchange: Exchange, visited: readonly URL[]): URL | RedirectStop | undefined {
  if (!judged.mayFollow || exchange.kind !== 'answered' || isExpected(judged, exchange.status)) return undefined;
  const [location, ...others] = locationsOf(exchange);
  if (location === undefined) return undefined;
  if (others.some((other) => other !== location)) return 'several';
  const { url, method } = judged.request;
  const next = URL.parse(location, visited.at(-1)?.href);
  if (next?.origin !== url.origin) return 'other-origin';
  if (next.protocol !== 'https:') return 'plain';
  if (!FOLLOWING.includes(method)) return 'method';
  if (!judged.mayFollow(next)) return 'not-allowed';
  next.hash = '';
  if (visited.some((one) => withoutHash(one) === next.href)) return 'loop';
  return visited.length > MOST_REDIRECTS ? 'too-many' : next;
}

function locationsOf({ status, fieldLines }: Answer): readonly string[] {
  return (REDIRECTS.includes(status) ? fieldLines.get('location') : undefined) ?? [];
}

function withoutHash(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** An exchange with the times of those before it. */
function added(before: Trace | undefined, exchange: Exchange): Exchange {
  if (!before || !('trace' in exchange)) return exchange;
  const { trace } = exchange;
  const milliseconds = before.milliseconds + trace.milliseconds;
  return { ...exchange, trace: { ...trace, phases: sum(before.phases, trace.phases), milliseconds } };
}

function sum(one: PhaseTimes, other: PhaseTimes): PhaseTimes {
  const times = PHASES.flatMap((phase) => {
    const both = [one[phase], other[phase]].filter((time) => time !== undefined);
    return both.length > 0 ? [[phase, both.reduce((all, time) => all + time)]] : [];
  });
  return Object.fromEntries(times);
}

import type { ProbeReason } from '../finding/rules.ts';
import type { Exchange } from '../network/network.ts';
import { isExpected } from './judge.ts';
import type { Expectation } from './ready-probe.ts';

/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS: readonly number[] = [429, 502, 503, 504];

/** What a moment can mend. A wrong certificate or a protocol that is none stays wrong. */
const PASSING_REASON: readonly ProbeReason[] = ['dns', 'refused', 'reset', 'timeout'];

const FIRST_DELAY = 200;
const LONGEST_DELAY = 10_000;

/** Whether a further attempt may go better. */
export function isWorthRetrying(exchange: Exchange, expect: Expectation): boolean {
  if (exchange.kind === 'failed') return PASSING_REASON.includes(exchange.reason);
  if (exchange.kind !== 'answered') return false;
  return PASSING_STATUS.includes(exchange.status) && !isExpected(expect, exchange.status);
}

/**
 * Milliseconds before the next attempt: what `Retry-After` asks for in seconds (RFC 9110, 10.2.3), else 200 ms doubled
 * with every attempt, half of it by chance so that many probes do not come back at once. Never more than 10 s.
 */
export function delayAfter(exchange: Exchange, attempts: number): number {
  const asked = exchange.kind === 'answered' ? exchange.headers.get('retry-after')?.trim() : undefined;
  if (asked !== undefined && /^\d+$/.test(asked)) return Math.min(Number(asked) * 1000, LONGEST_DELAY);
  const backoff = FIRST_DELAY * 2 ** (attempts - 1);
  return Math.min(backoff * (0.5 + Math.random() / 2), LONGEST_DELAY);
}

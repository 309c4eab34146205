import type { ProbeReason } from '../finding/facts/probe.ts';
import type { Sighting } from './ready-probe.ts';

/** What a moment can mend. A wrong certificate or a protocol that is none stays wrong. */
const PASSING_REASON: readonly ProbeReason[] = ['dns', 'refused', 'reset', 'timeout'];

const FIRST_DELAY = 200;

/** Milliseconds that no wait between two attempts exceeds, whatever the other side asks for. */
export const LONGEST_DELAY = 10_000;

/** Whether a further attempt may go better. */
export function isWorthRetrying(sighting: Sighting): boolean {
  if (sighting.kind === 'failed') return PASSING_REASON.includes(sighting.reason);
  return sighting.kind === 'seen' && sighting.mayPass === true;
}

/**
 * Milliseconds before the next attempt: what the other side asks for, else 200 ms doubled with every attempt, half of
 * it by chance so that many probes do not come back at once. Never more than 10 s.
 */
export function delayAfter(sighting: Sighting, attempts: number): number {
  const asked = sighting.kind === 'seen' ? sighting.retryAfter : undefined;
  if (asked !== undefined) return Math.min(asked, LONGEST_DELAY);
  const backoff = FIRST_DELAY * 2 ** (attempts - 1);
  return Math.min(backoff * (0.5 + Math.random() / 2), LONGEST_DELAY);
}

import type { Answer } from '../network/network.ts';

/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS: readonly number[] = [429, 502, 503, 504];

/** Whether a moment may mend what the status says. */
export function isPassingStatus(status: number): boolean {
  return PASSING_STATUS.includes(status);
}

/**
 * Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3), in seconds or as a date. A date is counted from the
 * server's own `Date`, so that it does not matter whose clock is right; without one, from `now`.
 */
export function retryAfterOf({ headers }: Pick<Answer, 'headers'>, now: Date): number | undefined {
  const asked = headers.get('retry-after')?.trim();
  if (asked === undefined) return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const until = readHttpDate(asked);
  return until === undefined
    ? undefined
    : Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now.getTime()));
}

/** The three forms of a date (RFC 9110, 5.6.7). */
const DATES = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

function readHttpDate(text: string): number | undefined {
  if (!DATES.some((form) => form.test(text))) return undefined;
  // The third form does not say that it is of GMT, and would be read as of this machine's zone.
  const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(moment) ? undefined : moment;
}

import type { Answer } from '../../network/network.ts';

/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS: readonly number[] = [429, 502, 503, 504];

/** Whether a moment may mend what the status says. */
export function isPassingStatus(status: number): boolean {
  return PASSING_STATUS.includes(status);
}

/** Milliseconds that `Retry-After` asks for, where it does so in seconds (RFC 9110, 10.2.3). */
export function retryAfterOf({ headers }: Answer): number | undefined {
  const asked = headers.get('retry-after')?.trim();
  return asked !== undefined && /^\d+$/.test(asked) ? Number(asked) * 1000 : undefined;
}

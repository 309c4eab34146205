import type { Gateway } from '../gateway/gateway.ts';
import { runBounded } from '../schema/bounded.ts';
import { PATTERN_SECONDS } from './pattern.ts';

/**
 * Holds patterns of a gateway against something. Those of the user were tried with what the run deploys, and not with what
 * another commit has. Throws `TimedOut` where one does not come to an end.
 */
export function watched<T>({ own }: Gateway, work: () => T): T {
  return own ? runBounded(PATTERN_SECONDS, work) : work();
}

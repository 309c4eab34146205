import type { Gateway } from '../gateway/gateway.ts';
import { runBounded, TimedOut } from '../schema/bounded.ts';
import { PATTERN_SECONDS } from './pattern.ts';

/** A pattern of the user's own gateway does not come to an end. */
export class GatewayTimedOut extends Error {
  readonly gateway: Gateway;

  constructor(gateway: Gateway) {
    super('a pattern of a gateway timed out');
    this.name = 'GatewayTimedOut';
    this.gateway = gateway;
  }
}

/**
 * Holds patterns of a gateway against something. Those of the user were tried with what the run deploys, and not with what
 * another commit has, nor with what comes of an address and the path of a probe. Throws `GatewayTimedOut` where one does
 * not come to an end.
 */
export function watched<T>(gateway: Gateway, work: () => T): T {
  if (!gateway.own) return work();
  try {
    return runBounded(PATTERN_SECONDS, work);
  } catch (thrown) {
    throw thrown instanceof TimedOut ? new GatewayTimedOut(gateway) : thrown;
  }
}

import type { Fault } from './fault.ts';

/** Milliseconds that a fault holds up an answer. */
export function delayOf({ latency = 0, jitter = 0 }: Fault): number {
  return latency + Math.floor(Math.random() * (jitter + 1));
}

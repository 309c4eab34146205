import type { Evidence } from './gateway.ts';

/** Only a fact that is surely so, and whose source is recorded, makes an error. */
export function isSure(evidence: Evidence): boolean {
  return evidence.confidence === 'high' && isSourced(evidence);
}

/** Whether anybody can look up where a fact comes from. */
export function isSourced({ sources }: Evidence): boolean {
  return sources.some((source) => source !== 'unrecorded');
}

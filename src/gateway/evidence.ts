import type { Evidence } from './gateway.ts';

/** Only a fact that is surely so, and whose source is recorded, makes an error. */
export function isSure({ confidence, sources }: Evidence): boolean {
  return confidence === 'high' && sources.some((source) => source !== 'unrecorded');
}

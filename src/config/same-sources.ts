import type { SourceSpec } from './config.ts';

/** What a list of sources says, wherever its entries stand. Two that say the same give the same text. */
export function sourcesText(sources: readonly SourceSpec[]): string {
  return JSON.stringify(sources, (key, value: unknown) => (key === 'location' ? undefined : value));
}

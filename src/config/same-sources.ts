import type { SourceSpec } from './config.ts';

/** What a list of sources says, wherever its entries stand. Two that say the same give the same text. */
export function sourcesText(sources: readonly SourceSpec[]): string {
  return JSON.stringify(sources, (key, value: unknown) => (key === 'location' ? undefined : value));
}

/** How a source is read, and what is said of it: not what it is. */
const MANNER: ReadonlySet<string> = new Set(['location', 'format', 'dialect', 'present']);

/** The same of what is read alone, however it is read. */
export function placesText(sources: readonly SourceSpec[]): string {
  return JSON.stringify(sources, (key, value: unknown) => (MANNER.has(key) ? undefined : value));
}

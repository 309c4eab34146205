import type { Finding } from '../finding/finding.ts';
import type { Entry } from './pages.ts';

/** What GitHub, or the workflow in its stead, gives of one environment. */
export interface GithubReading {
  /** Each name once. Of a secret there is the name alone, and no value. */
  readonly entries: readonly Entry[];
  /** Without places: those of the source. */
  readonly problems: readonly Finding[];
  /** False when something could not be read, so that nothing can be said about what is missing. */
  readonly complete: boolean;
  /** Why GitHub was not asked, where that is no failure: what the event forbids. */
  readonly withheld?: 'fork' | 'dependabot' | undefined;
  /** Whether there may be secrets whose names nobody could see. */
  readonly hasUnseenNames: boolean;
}

/** Later over earlier, each name once. */
export function laid(...layers: readonly (readonly Entry[])[]): Entry[] {
  return [...new Map(layers.flat().map((entry) => [entry.name, entry])).values()];
}

/** Names that are there without a value. */
export function named(names: readonly string[] = []): Entry[] {
  return names.map((name) => ({ name, value: undefined }));
}

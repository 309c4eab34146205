import type { ManifestShape } from '../finding/facts/manifest.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { type Field, placeOf } from './field.ts';

/** Pairs of letters that may be compared for all did-you-means together: less than a second. */
const MOST_EFFORT = 20_000_000;

/** What was wrong so far while manifests are read. It grows in one place. */
export interface Gathered {
  readonly problems: Finding[];
  /** False once something could not be understood, so that variables may have been lost. */
  complete: boolean;
  /** Pairs of letters that may still be compared for a did-you-mean. */
  effort: number;
}

/** Nothing was wrong yet. */
export function gather(): Gathered {
  return { problems: [], complete: true, effort: MOST_EFFORT };
}

/** Tells that a field is not as it must be: what it should have brought is unknown. */
export function tellShape(gathered: Gathered, field: Field, expected: ManifestShape, place: Place = {}): void {
  gathered.complete = false;
  gathered.problems.push(
    finding('manifest/shape', { expected }, { location: placeOf(field), pointer: field.pointer, ...place }),
  );
}

/** The candidate that was probably meant; none once looking has cost too much. */
export function nearest(gathered: Gathered, wanted: string, candidates: Iterable<string>): string | undefined {
  if (gathered.effort <= 0) return undefined;
  const names = [...candidates];
  // A name that is empty costs a look at each candidate as well.
  gathered.effort -= names.length * Math.max(wanted.length, 1) ** 2;
  return gathered.effort > 0 ? suggest(wanted, names) : undefined;
}

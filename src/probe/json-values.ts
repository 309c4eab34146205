import { runBounded, TimedOut } from '../schema/bounded.ts';
import type { JsonPlace } from '../schema/json-path.ts';

/** Seconds that a place may be looked for in one value: filters and patterns can be made to run for ever. */
const SECONDS = 2;

/** What stands at a place; empty where nothing does. `stopped` when it could not be looked for to the end. */
export function valuesAt(place: JsonPlace, json: unknown): readonly unknown[] | 'stopped' {
  try {
    return runBounded(SECONDS, () => place.read(json));
  } catch (thrown) {
    // JSONPath gives up on what is nested too deep, and so does the engine.
    if (thrown instanceof TimedOut || thrown instanceof RangeError) return 'stopped';
    throw thrown;
  }
}

/** JSONPath gives up on what is nested too deep, and so does the engine. */
export function givesUp(thrown: unknown): boolean {
  return thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'JSONPathRecursionLimitError');
}

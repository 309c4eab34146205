import { childPointer, toPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { runBounded, TimedOut } from './bounded.ts';
import { expressionOf } from './expression.ts';
import type { HangingPattern } from './schema.ts';
import type { SchemaFile } from './schema-file.ts';

/** Seconds for the whole search. A run has taken its time already when it begins. */
const SEARCH_SECONDS = 0.5;
/** Texts of a value that are tried; the longest ones, since those hang. */
const MOST_TEXTS = 5000;

interface Pair extends HangingPattern {
  readonly began: number;
}

/**
 * The pattern that does not come to an end, after a validation was stopped: each pattern of the schemas is tried on each
 * text of the value, and the pair that the search is stopped in is told if it took most of the time by itself.
 */
export function findHangingPattern(
  files: readonly SchemaFile[],
  value: unknown,
  seconds: number,
): HangingPattern | undefined {
  const bound = Math.min(SEARCH_SECONDS, seconds);
  const texts = textsIn(value);
  const patterns = files.flatMap(patternsIn);
  let current: Pair | undefined;
  try {
    runBounded(bound, () => {
      for (const text of texts) {
        for (const { source, document, pointer } of patterns) {
          current = { document, pattern: pointer, value: text.pointer, part: text.part, began: performance.now() };
          expressionOf(source).test(text.text);
        }
      }
    });
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    const isLong = current !== undefined && performance.now() - current.began > (bound * 1000) / 2;
    return isLong ? current : undefined;
  }
  return undefined;
}

function patternsIn({ document, parts }: SchemaFile) {
  return [...parts].flatMap(([{ pattern, patternProperties }, path]) => {
    const names = isMapping(patternProperties) ? Object.keys(patternProperties) : [];
    const found = names.map((source) => ({ source, path: [...path, 'patternProperties', source] }));
    if (typeof pattern === 'string') found.push({ source: pattern, path: [...path, 'pattern'] });
    return found.map(({ source, path: whole }) => ({ source, document, pointer: toPointer(whole) }));
  });
}

/** The texts of a value, keys included, the longest first. */
function textsIn(value: unknown) {
  const found: { readonly text: string; readonly pointer: string; readonly part: 'key' | 'value' }[] = [];
  const waiting = [{ part: value, pointer: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, pointer } = next;
    if (typeof part === 'string') found.push({ text: part, pointer, part: 'value' });
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, child] of Object.entries(part)) {
      const below = childPointer(pointer, key);
      if (!Array.isArray(part)) found.push({ text: key, pointer: below, part: 'key' });
      waiting.push({ part: child, pointer: below });
    }
  }
  return found.sort((a, b) => b.text.length - a.text.length).slice(0, MOST_TEXTS);
}

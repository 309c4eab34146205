import type { CustomPage } from '../../config/probe-spec.ts';
import type { JsonPlace } from '../../schema/json-path.ts';
import { valuesAt } from '../json-values.ts';
import { meaningOf, type PageState, type PageWord, worstOf } from './state.ts';

/** Reads the texts at the place that tollgate.yml names. All of them must mean that it is up. */
export function readCustom(
  content: unknown,
  place: JsonPlace,
  { up, degraded, down }: Omit<CustomPage, 'path'>,
): PageState {
  const values = valuesAt(place, content);
  if (values === 'stopped') return { word: 'unknown', reason: 'stopped' };
  if (values.length === 0) return { word: 'unknown', reason: 'place' };
  const words = new Map<string, PageWord>([
    ...up.map((text) => [text, 'up'] as const),
    ...degraded.map((text) => [text, 'degraded'] as const),
    ...down.map((text) => [text, 'down'] as const),
  ]);
  return worstOf(values.map((value) => meaningOf(words, asText(value))));
}

/** `true` and `1` are written into tollgate.yml as texts. */
function asText(value: unknown): unknown {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}

import { fromPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { RawConfig } from './raw.ts';

/** Lists of tollgate.yml in which one entry may be wrong, and an entry for each with which nothing is. */
const LISTS = {
  validate: { schema: 'x', files: 'x' },
  probes: { url: 'https://example.com/' },
  'payment-methods': { 'any-of': [] },
  redundancy: { of: [], 'at-least': 0 },
} as const satisfies { readonly [K in keyof RawConfig]?: unknown };

/**
 * What is left of tollgate.yml without the parts that its schema refuses, so that what else is wrong is told in the same
 * round. An entry of a list that is refused leaves one in its place that has its name, since others speak of it; any
 * other part is left out whole. Nothing of this is ever run.
 */
export function soundPart(document: Document, refused: readonly string[]): Document {
  const paths = refused.map(fromPointer);
  const whole = new Set(paths.flatMap(([part = '', entry]) => (isList(part) && entry !== undefined ? [] : [part])));
  // What is wrong with the whole leaves nothing to look at.
  if (whole.has('') || !isMapping(document.value)) return { ...document, value: {} };
  const kept = Object.entries(document.value).filter(([part]) => !whole.has(part));
  const value = Object.fromEntries(
    kept.map(([part, entries]) => {
      if (!isList(part) || !Array.isArray(entries)) return [part, entries];
      const wrong = new Set(paths.flatMap(([of, entry]) => (of === part ? Number(entry) : [])));
      return [part, entries.map((entry: unknown, at) => (wrong.has(at) ? standIn(part, entry, at) : entry))];
    }),
  );
  // Of a probe without a name nobody knows which one others mean.
  const probes: readonly unknown[] = Array.isArray(document.value['probes']) ? document.value['probes'] : [];
  if (!whole.has('probes') && probes.every((probe) => nameOf(probe) !== undefined)) return { ...document, value };
  const { 'payment-methods': _methods, redundancy: _groups, ...others } = value;
  return { ...document, value: others };
}

function isList(part: string): part is keyof typeof LISTS {
  return Object.hasOwn(LISTS, part);
}

function standIn(part: keyof typeof LISTS, entry: unknown, at: number): unknown {
  // No name that the schema lets through is so long.
  return { ...LISTS[part], name: nameOf(entry) ?? `${'-'.repeat(200)}${at}` };
}

function nameOf(entry: unknown): string | undefined {
  const name = memberOf(entry, 'name') ?? memberOf(entry, 'gateway');
  return typeof name === 'string' ? name : undefined;
}

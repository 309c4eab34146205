import { type Finding, finding } from '../finding/finding.ts';
import type { SourceText } from './document.ts';
import { lineIndex } from './position.ts';

/** A key that is set a second time: its name, what it names, and the offsets of both. */
export interface Duplicate {
  readonly key: string;
  readonly pointer: string;
  readonly first: number;
  readonly again: number;
}

/** The findings of keys that are set twice, with both places. */
export function duplicatesIn({ file, text }: SourceText, duplicates: readonly Duplicate[]): Finding[] {
  if (duplicates.length === 0) return [];
  const lines = lineIndex(text);
  return duplicates.map(({ key, pointer, first, again }) => {
    const firstPlace = { file, ...lines.at(first) };
    const location = { file, ...lines.at(again) };
    const related = [{ role: 'first', location: firstPlace } as const];
    return finding('source/duplicate-key', { key, first: firstPlace }, { location, pointer, related });
  });
}

import dotenv from 'dotenv';
import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { SyntaxReason } from '../finding/rules.ts';
import type { Reader, SourceText } from './document.ts';
import { type DotenvEntry, type DotenvFlaw, scanDotenv } from './dotenv-scan.ts';
import { type Extent, makeDocument } from './outline.ts';
import { setOwn } from './own.ts';
import { lineIndex } from './position.ts';

/**
 * Reads dotenv. The values are those that the `dotenv` package gives; a scanner beside it sees what the package
 * passes over without a word: lines that are no assignments, names set twice, values cut at `#`, unclosed quotes.
 */
export const readDotenv: Reader = (source) => {
  const { entries, flaws } = scanDotenv(source.text);
  // The package's usual expression takes quadratic time on empty lines: a megabyte of them would hold up the run for
  // minutes. Its other parser reads the same and does not.
  const parsed = dotenv.parse(source.text, { fast: true });
  const value: Record<string, unknown> = { ...parsed };
  // The package cannot hold a name such as __proto__; the scanner's own reading stands in.
  for (const { name, text } of entries) if (!Object.hasOwn(value, name)) setOwn(value, name, text);
  const outline = () => outlineOf(entries, source.text.length);
  const document = makeDocument(source, { format: 'dotenv', index: 0, value, stringsOnly: true, outline });
  return { documents: [document], problems: [...problemsOf(source, flaws), ...duplicatesOf(source, entries)] };
};

function outlineOf(entries: readonly DotenvEntry[], length: number): Map<string, Extent> {
  const outline = new Map<string, Extent>();
  outline.set('', { key: 0, value: 0, end: entries.at(-1)?.end ?? length });
  // The last one wins, in the outline as in the value.
  for (const entry of entries) outline.set(toPointer([entry.name]), entry);
  return outline;
}

const REASON: Record<Exclude<DotenvFlaw['kind'], 'cut-at-hash'>, SyntaxReason> = {
  'not-an-assignment': 'not-an-assignment',
  'name-not-allowed': 'name-not-allowed',
  'unclosed-quote': 'unclosed-quote',
};

function problemsOf(source: SourceText, flaws: readonly DotenvFlaw[]): Finding[] {
  const index = lineIndex(source.text);
  const placed = flaws.map((flaw) => ({ flaw, ...index.at(flaw.offset) }));
  /** Lines in a row that are no assignments, such as a key that was pasted without quotes, are one slip. */
  const follows = (at: number) =>
    placed[at]?.flaw.kind === 'not-an-assignment' &&
    placed[at - 1]?.flaw.kind === 'not-an-assignment' &&
    placed[at - 1]?.line === placed[at].line - 1;
  return placed.flatMap(({ flaw, line, column }, at) => {
    const location = { file: source.file, line, column };
    if (flaw.kind === 'cut-at-hash') {
      return finding('source/cut-at-hash', { key: flaw.name }, { location, pointer: toPointer([flaw.name]) });
    }
    if (follows(at)) return [];
    let lines = 1;
    while (follows(at + lines)) lines++;
    const facts = { format: 'dotenv', reason: REASON[flaw.kind] };
    return finding('source/syntax', lines > 1 ? { ...facts, lines } : facts, { location });
  });
}

function duplicatesOf(source: SourceText, entries: readonly DotenvEntry[]): Finding[] {
  const lines = lineIndex(source.text);
  const first = new Map<string, DotenvEntry>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.name);
    if (!before) {
      first.set(entry.name, entry);
      return [];
    }
    const firstPlace = { file: source.file, ...lines.at(before.key) };
    return finding(
      'source/duplicate-key',
      { key: entry.name, first: firstPlace },
      {
        location: { file: source.file, ...lines.at(entry.key) },
        pointer: toPointer([entry.name]),
        related: [{ role: 'first', location: firstPlace }],
      },
    );
  });
}

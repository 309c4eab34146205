import { type Finding, finding } from '../finding/finding.ts';
import { checkBounds, countKeys } from './bounds.ts';
import type { Reader, SourceText } from './document.ts';
import { countMembers, scanJson } from './json-scan.ts';
import { makeDocument } from './outline.ts';
import { lineIndex } from './position.ts';

/** JSON as RFC 8259 has it. `JSON.parse` reads; a scan says where things stand, and only when that is needed. */
export const readJson: Reader = (source, limits) => {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return { documents: [], problems: [notJson(source)] };
  }
  const broken = checkBounds(value, limits, { file: source.file, line: 1, column: 1 });
  if (broken) return { documents: [], problems: [broken] };
  const outline = () => scanJson(source.text).outline;
  const document = makeDocument(source, { format: 'json', index: 0, value, stringsOnly: false, outline });
  // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
  const lost = countMembers(source.text) > countKeys(value);
  return { documents: [document], problems: lost ? duplicatesOf(source) : [] };
};

/** The place of the first error. `JSON.parse`'s own message is not used: it holds pieces of the file. */
function notJson(source: SourceText): Finding {
  const { error = 0 } = scanJson(source.text);
  const location = { file: source.file, ...lineIndex(source.text).at(error) };
  return finding('source/syntax', { format: 'JSON', reason: 'not-json' }, { location });
}

function duplicatesOf(source: SourceText): Finding[] {
  const lines = lineIndex(source.text);
  return scanJson(source.text).duplicates.map(({ key, pointer, first, again }) => {
    const firstPlace = { file: source.file, ...lines.at(first) };
    const location = { file: source.file, ...lines.at(again) };
    const related = [{ role: 'first', location: firstPlace } as const];
    return finding('source/duplicate-key', { key, first: firstPlace }, { location, pointer, related });
  });
}

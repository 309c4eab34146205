import type { SyntaxReason } from '../finding/facts/syntax.ts';
import { finding } from '../finding/finding.ts';
import { checkBounds, countKeys } from './bounds.ts';
import { lostDigits, mayLoseDigits } from './digits.ts';
import type { Reader, Reading, SourceText } from './document.ts';
import { duplicatesIn } from './duplicate.ts';
import { jsonMistake } from './json-mistake.ts';
import { jsonPlaces } from './json-places.ts';
import { measureJson, scanJson } from './json-scan.ts';
import type { Limits } from './limits.ts';
import { makeDocument } from './outline.ts';
import { lineIndex } from './position.ts';

/** JSON as RFC 8259 has it. `JSON.parse` reads; a scan says where things stand, and only when that is needed. */
export const readJson: Reader = (source, limits) => {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return refuse(source, limits);
  }
  const { members, depth } = measureJson(source.text);
  // Each value takes a character at least, so that a short text of few levels is within its caps.
  const isSmall = depth <= limits.depth && source.text.length <= limits.nodes;
  const broken = isSmall ? undefined : checkBounds(value, limits, { file: source.file, line: 1, column: 1 });
  if (broken) return { documents: [], problems: [broken] };
  const outline = () => scanJson(source.text).outline;
  const document = makeDocument(source, {
    format: 'json',
    index: 0,
    value,
    stringsOnly: false,
    outline,
    place: jsonPlaces(source.text),
  });
  // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
  const isLost = members > countKeys(value);
  const duplicates = isLost ? duplicatesIn(source, scanJson(source.text).duplicates) : [];
  const lost = mayLoseDigits(source.text) ? lostDigits(source, value, outline) : [];
  return { documents: [document], problems: [...duplicates, ...lost] };
};

/**
 * What is wrong first, and where. `JSON.parse`'s own message is not used: it holds pieces of the file. Where it is a comment,
 * the reader of JSON with comments is asked whether nothing else is wrong.
 */
function refuse(source: SourceText, limits: Limits): Reading {
  const { reason: mistake, offset } = jsonMistake(source.text, scanJson(source.text, { places: false }), 'json');
  const told = (reason: SyntaxReason): Reading => {
    const location = { file: source.file, ...lineIndex(source.text).at(offset) };
    return { documents: [], problems: [finding('source/syntax', { format: 'JSON', reason }, { location })] };
  };
  const reading = told(mistake);
  if (mistake !== 'json-comment') return reading;
  const again = async () => {
    const { readJsonc } = await import('./jsonc.ts');
    return readJsonc(source, limits).documents.length > 0 ? told('json-with-comments') : reading;
  };
  return { ...reading, again };
}

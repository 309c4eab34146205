import { finding } from '../finding/finding.ts';
import { checkBounds } from './bounds.ts';
import { lostDigits, mayLoseDigits } from './digits.ts';
import { FORMAT_NAME, type Reader } from './document.ts';
import { duplicatesIn } from './duplicate.ts';
import { jsonMistake } from './json-mistake.ts';
import { type Lexicon, scanJson } from './json-scan.ts';
import { makeDocument } from './outline.ts';
import { lineIndex } from './position.ts';
import { behind } from './sticky.ts';

/**
 * A reader of a relaxed JSON. Our own scan reads it: the libraries that give positions take line breaks inside of texts,
 * refuse `-.5`, or recurse, and a nesting without end would be the end of the run.
 */
export function readByScan(format: 'jsonc' | 'json5', lexicon: Lexicon): Reader {
  return (source, limits) => {
    const { text, file } = source;
    const scan = scanJson(text, { lexicon, places: false, depth: limits.depth });
    const { value, error, tooDeep, duplicates } = scan;
    if (error !== undefined) {
      const { reason, offset } = tooDeep ? { reason: undefined, offset: error } : jsonMistake(text, scan, format);
      const location = { file, ...lineIndex(text).at(offset) };
      const problem =
        reason === undefined
          ? finding('source/cap', { cap: 'depth', limit: limits.depth }, { location })
          : finding('source/syntax', { format: FORMAT_NAME[format], reason }, { location });
      return { documents: [], problems: [problem] };
    }
    const broken = checkBounds(value, limits, { file, line: 1, column: 1 });
    if (broken) return { documents: [], problems: [broken] };
    const outline = () => scanJson(text, { lexicon }).outline;
    const document = makeDocument(source, { format, index: 0, value, stringsOnly: false, outline });
    const lost = mayLoseDigits(text) ? lostDigits(source, value, outline) : [];
    return {
      documents: [document],
      problems: [...duplicatesIn(source, duplicates), ...lost],
    };
  };
}

/**
 * Skips white space, `//` to the end of the line, and block comments. A block that is never closed is not skipped, so
 * that it is an error where it begins. Both expressions are sticky and take nothing where there is nothing to take.
 */
export function skipWithComments(space: RegExp, line: RegExp): Lexicon['skipSpace'] {
  return (text, from) => {
    let at = behind(space, text, from);
    while (text[at] === '/') {
      const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
      const end = close === -1 ? behind(line, text, at) : close + 2;
      if (end === at) return at;
      at = behind(space, text, end);
    }
    return at;
  };
}

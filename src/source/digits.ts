import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { SourceText } from './document.ts';
import type { Outline } from './outline.ts';
import { memberOf } from './own.ts';
import { lineIndex } from './position.ts';

/** As few characters as a number may have that a double cannot hold, if it is not written with an exponent or a base. */
const LONG = 16;

const EXPONENT_OR_BASE = /\d(?:[eE][+-]?\d{3,}(?!\w)|[xX][\da-fA-F_]{14})/;

const DECIMAL = /^[+-]?(\d*)\.?(\d*)(?:e[+-]?\d+)?$/i;
const OTHER_BASE = /^[+-]?(0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;

/** With so many significant digits every double can be told from every other. */
const ENOUGH_DIGITS = 17;

/** As many as `Number#toPrecision` can be asked for. */
const MOST_DIGITS = 100;

/**
 * Numbers of a document that lose digits where they are read as doubles (RFC 8259, section 6), as most loaders do.
 * `mayLoseDigits` says of the whole text whether it is worth asking.
 */
export function lostDigits(source: SourceText, value: unknown, outline: () => Outline): Finding[] {
  const lines = lineIndex(source.text);
  return [...outline()].flatMap(([pointer, extent]) => {
    if (typeof fromPointer(pointer).reduce<unknown>(memberOf, value) !== 'number') return [];
    if (!losesDigits(source.text.slice(extent.value, extent.end))) return [];
    return finding('source/number-loss', {}, { location: { file: source.file, ...lines.at(extent.value) }, pointer });
  });
}

/** Whether a text may hold such a number. Every file is asked, so this looks at one character in sixteen and little more. */
export function mayLoseDigits(text: string): boolean {
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (isInNumber(text, at) && lengthAround(text, at) >= LONG) return true;
  }
  return EXPONENT_OR_BASE.test(text);
}

function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x5f;
}

/** How many digits, points and underscores stand in a row here, as far as it matters. */
function lengthAround(text: string, at: number): number {
  let [start, end] = [at, at + 1];
  while (at - start < LONG && isInNumber(text, start - 1)) start--;
  while (end - at < LONG && isInNumber(text, end)) end++;
  return end - start;
}

/**
 * Whether a number as it is written is not what a double makes of it. Up to 17 digits that a double gives back when it is
 * asked for as many are not lost: `0.10000000000000001` is 0.1, written long. Nor are those by which JavaScript writes it,
 * which may be rounded another way. Where there are more, all must be there.
 */
export function losesDigits(written: string): boolean {
  const text = written.replaceAll('_', '');
  const [, whole] = OTHER_BASE.exec(text) ?? [];
  if (whole !== undefined) return !Number.isFinite(Number(whole)) || BigInt(whole) !== BigInt(Number(whole));
  const [, before, behind] = DECIMAL.exec(text) ?? [];
  if (before === undefined || behind === undefined) return false;
  const digits = significant(before + behind);
  const read = Math.abs(Number(text));
  if (digits === '') return false;
  if (read === 0 || !Number.isFinite(read)) return true;
  const precision = digits.length > ENOUGH_DIGITS ? MOST_DIGITS : digits.length;
  return digitsOf(String(read)) !== digits && digitsOf(read.toPrecision(precision)) !== digits;
}

/** The significant digits of a number as JavaScript writes it. */
function digitsOf(written: string): string {
  return significant(written.replace(/e.*$/, '').replace('.', ''));
}

function significant(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end--;
  return digits.slice(0, end).replace(/^0+/, '');
}

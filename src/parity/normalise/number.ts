import { decimalText, parseDecimal } from './decimal.ts';

/** A number, exactly: `3`, `3.0`, `"3"` and `3e0` are one. Undefined for what is no decimal number. */
export function normaliseNumber(value: unknown): string | undefined {
  const text = numeral(value);
  const decimal = text === undefined ? undefined : parseDecimal(text);
  return decimal && decimalText(decimal);
}

/** A text, or a number as it is written; undefined for all else. */
export function numeral(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}

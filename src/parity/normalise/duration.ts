import { type Decimal, parseDecimal, plainText, scaled, sumOf } from './decimal.ts';
import { numeral } from './number.ts';

const SECOND = 1_000_000_000n;
const DAY = 86_400n * SECOND;

/** Nanoseconds by unit: those of Go's `time.ParseDuration`, and days and weeks as Prometheus and tollgate.yml write them. */
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  // The micro sign, and the Greek letter that looks like it.
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND,
  d: DAY,
  w: 7n * DAY,
};

const PLAIN = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/;
const PLAIN_PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h|d|w)/g;

/** ISO 8601 without years and months, which have no length of their own. */
const ISO =
  /^([+-]?)P(?=[\dT])(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const ISO_UNITS: readonly bigint[] = [7n * DAY, DAY, 3600n * SECOND, 60n * SECOND, SECOND];

/** Characters that any duration makes do with, so that no text is multiplied without end. */
const LONGEST = 100;

/**
 * A length of time, exactly: `1m30s`, `90s`, `90000ms` and `PT1M30S` are one. A number without a unit is no duration,
 * since nobody knows of what; only zero is the same in all units. Undefined for all else.
 */
export function normaliseDuration(value: unknown): string | undefined {
  const text = numeral(value);
  if (text === undefined || text.length > LONGEST) return undefined;
  if (parseDecimal(text)?.digits === '0') return '0ns';
  const parts = plainParts(text) ?? isoParts(text);
  if (!parts) return undefined;
  const total = sumOf(parts);
  return `${plainText({ ...total, negative: text.startsWith('-') && total.digits !== '0' })}ns`;
}

function plainParts(text: string): readonly Decimal[] | undefined {
  const [, , body] = PLAIN.exec(text) ?? [];
  return body === undefined
    ? undefined
    : [...body.matchAll(PLAIN_PART)].flatMap(([, number, unit = '']) => nanoseconds(number, UNITS[unit]));
}

function isoParts(text: string): readonly Decimal[] | undefined {
  const found = ISO.exec(text);
  return found ? ISO_UNITS.flatMap((unit, at) => nanoseconds(found[at + 2], unit)) : undefined;
}

function nanoseconds(number: string | undefined, unit: bigint | undefined): Decimal[] {
  const decimal = number === undefined ? undefined : parseDecimal(number.replace(',', '.'));
  return decimal && unit !== undefined ? [scaled(decimal, unit)] : [];
}

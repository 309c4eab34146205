/** A decimal number without any loss: `digits` × 10^`exponent`. Zero has the digits `0`. */
export interface Decimal {
  readonly negative: boolean;
  /** Without zeros at either end, unless it is zero. */
  readonly digits: string;
  readonly exponent: number;
}

const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;

/**
 * Reads a decimal number with a sign, a fraction and an exponent, as JSON and most loaders do. Undefined for all else:
 * other bases, separators between digits, white space, and an exponent of more than nine digits.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = '', only = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const behind = fraction || only;
  return decimalOf(sign === '-', whole + behind, Number(exponent) - behind.length);
}

function decimalOf(negative: boolean, digits: string, exponent: number): Decimal {
  const [leading, trailing] = [leadingZeros(digits), trailingZeros(digits)];
  if (leading === digits.length) return { negative: false, digits: '0', exponent: 0 };
  return { negative, digits: digits.slice(leading, digits.length - trailing), exponent: exponent + trailing };
}

/** Counted by hand: an expression would look at each run of zeros again from each of its zeros. */
function trailingZeros(digits: string): number {
  let count = 0;
  while (count < digits.length && digits[digits.length - 1 - count] === '0') count++;
  return count;
}

function leadingZeros(digits: string): number {
  let count = 0;
  while (digits[count] === '0') count++;
  return count;
}

/** The one text of a number, however it was written. */
export function decimalText({ negative, digits, exponent }: Decimal): string {
  return `${negative ? '-' : ''}${digits}e${exponent}`;
}

/** A number with all of its digits written out, for one whose exponent is small. */
export function plainText({ negative, digits, exponent }: Decimal): string {
  const whole = digits + '0'.repeat(Math.max(0, exponent));
  const behind = Math.max(0, -exponent);
  const padded = whole.padStart(behind + 1, '0');
  const point = padded.length - behind;
  return `${negative ? '-' : ''}${padded.slice(0, point)}${behind > 0 ? `.${padded.slice(point)}` : ''}`;
}

/** A number times a whole one and a power of ten. */
export function scaled(decimal: Decimal, factor: bigint, power = 0): Decimal {
  const digits = (BigInt(decimal.digits) * factor).toString();
  return decimalOf(decimal.negative, digits, decimal.exponent + power);
}

/** The sum of numbers that are not below zero. The exponents must be near each other: zeros are written out between them. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const exponent = Math.min(0, ...decimals.map((one) => one.exponent));
  const sum = decimals.reduce((total, one) => total + BigInt(one.digits + '0'.repeat(one.exponent - exponent)), 0n);
  return decimalOf(false, sum.toString(), exponent);
}

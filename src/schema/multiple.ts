import type { Ajv } from 'ajv';

/** A number as its shortest decimal: digits times a power of ten. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Whether a number is a multiple of another as both are written: 19.99 is one of 0.01 although binary fractions are not,
 * and 1 is none of 1,073,741,824 although the quotient is nearly a whole number.
 */
export function isMultiple(value: number, of: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(of)) return value % of === 0;
  const [dividend, divisor] = [decimalOf(value), decimalOf(of)];
  if (!dividend || !divisor) return false;
  const least = Math.min(dividend.exponent, divisor.exponent);
  const scaled = ({ digits, exponent }: Decimal) => digits * 10n ** BigInt(exponent - least);
  return scaled(dividend) % scaled(divisor) === 0n;
}

/** Undefined for what no decimal stands for. */
function decimalOf(number: number): Decimal | undefined {
  const parts = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(number)));
  if (!parts) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = parts;
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** Teaches an ajv `multipleOf` anew: its own way takes a quotient for whole that is so to some digits. */
export function teachMultiples(ajv: Ajv): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    errors: false,
    validate: (of: number, value: number) => isMultiple(value, of),
  });
}

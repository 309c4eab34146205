/** What Compose makes of a scalar that is written without quotes. */
export interface ComposeScalar {
  readonly kind: 'text' | 'number' | 'boolean' | 'date';
  /** The text that the container gets. */
  readonly text: string;
}

const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DATE =
  /^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[Tt]\d\d:\d\d?:\d\d?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)| \d\d:\d\d?:\d\d?(?:\.\d+)?)?$/;
const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/**
 * Reads a plain scalar as Compose does: its YAML reader makes a value of it (go-yaml v3, resolve.go: YAML 1.2 with the
 * numbers and dates of 1.1, and `yes` and `on` as texts), and the value is printed again (`fmt.Sprint`). So `1.10`
 * becomes `1.1`, `010` becomes `8`, `1_000` becomes `1000` and `True` becomes `true`.
 */
export function composeScalar(plain: string): ComposeScalar {
  if (BOOLEAN.test(plain)) return { kind: 'boolean', text: plain.toLowerCase() };
  if (NOT_A_NUMBER.test(plain)) return { kind: 'number', text: 'NaN' };
  const infinite = INFINITE.exec(plain);
  if (infinite) return { kind: 'number', text: `${infinite[1] === '-' ? '-' : '+'}Inf` };
  if (DATE.test(plain)) return { kind: 'date', text: plain };
  // Longer than any number that keeps its digits; a hostile one would take long.
  const number = /^[-+.\d]/.test(plain) && plain.length <= 400 ? numberText(plain) : undefined;
  return number === undefined ? { kind: 'text', text: plain } : { kind: 'number', text: number };
}

function numberText(plain: string): string | undefined {
  const digits = plain.startsWith('.') ? plain : plain.replaceAll('_', '');
  const integer = INTEGER.test(digits) ? wholeNumber(digits) : undefined;
  if (integer !== undefined && integer >= -(2n ** 63n) && integer < 2n ** 64n) return String(integer);
  const float = FLOAT.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(float) ? floatText(float) : undefined;
}

/** A zero before the digits makes them octal, with or without an o. */
function wholeNumber(digits: string): bigint {
  const unsigned = digits.replace(/^[-+]/, '');
  const size = BigInt(/^0\d/.test(unsigned) ? `0o${unsigned.slice(1)}` : unsigned.toLowerCase());
  return digits.startsWith('-') ? -size : size;
}

/** As `%v` prints a float: the shortest digits, with an exponent below 1e-4 and from 1e6 on. */
function floatText(float: number): string {
  if (Object.is(float, -0)) return '-0';
  const [mantissa = '', power = '0'] = float.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(float);
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

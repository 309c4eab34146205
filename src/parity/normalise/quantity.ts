import { decimalText, parseDecimal, scaled } from './decimal.ts';
import { numeral } from './number.ts';

const BINARY: readonly string[] = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** Powers of ten by suffix. */
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/** Digits that any quantity makes do with, so that no text is multiplied without end. */
const LONGEST = 100;

/**
 * A quantity of Kubernetes, exactly: `1Gi` is `1024Mi`, `500m` is `0.5`, `1e3` is `1k`.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ has the grammar. Undefined for all else.
 */
export function normaliseQuantity(value: unknown): string | undefined {
  const text = numeral(value);
  if (text === undefined || text.length > LONGEST) return undefined;
  const suffix = /(?:[KMGTPE]i|[numkMGTPE])$/.exec(text)?.[0] ?? '';
  const number = text.slice(0, text.length - suffix.length);
  // Either a suffix or an exponent, never both.
  const decimal = suffix !== '' && /e/i.test(number) ? undefined : parseDecimal(number);
  if (!decimal) return undefined;
  const binary = BINARY.indexOf(suffix);
  const exact = binary >= 0 ? scaled(decimal, 1024n ** BigInt(binary + 1)) : scaled(decimal, 1n, DECIMAL[suffix] ?? 0);
  return decimalText(exact);
}

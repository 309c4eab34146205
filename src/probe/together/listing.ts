import type { PaymentMethodSpec } from '../../config/config.ts';
import type { Ask } from '../../config/probe-spec.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import type { JsonPlace } from '../../schema/json-path.ts';
import { valuesAt } from '../json-values.ts';

/** The provider's words for the payment methods that an answer lists. They are never shown. */
export type Listing =
  | { readonly kind: 'read'; readonly words: ReadonlySet<string> }
  /** `none`: there is none in the answer, or nobody says where; `stopped`: it could not be looked for to the end. */
  | { readonly kind: 'none' | 'stopped' };

/** Where the answer of a probe lists payment methods: as tollgate.yml says, or as the catalogue knows of its gateway. */
export function listingPath(
  { listing }: PaymentMethodSpec,
  ask: Ask,
  gateways: readonly Gateway[],
): string | undefined {
  if (listing !== undefined || ask.kind !== 'url') return listing;
  return gateways.find(({ id }) => id === ask.gateway)?.listing?.path;
}

/** Reads the listing in an answer, at its place. One that is empty cannot be told from none. */
export function readListing(place: JsonPlace | undefined, content: unknown): Listing {
  if (!place || content === undefined) return { kind: 'none' };
  const values = valuesAt(place, content);
  if (values === 'stopped') return { kind: 'stopped' };
  // A JSON Pointer leads to one value, which is then the list of them.
  const words = new Set(values.flat().flatMap((value) => asWord(value) ?? []));
  return words.size > 0 ? { kind: 'read', words } : { kind: 'none' };
}

/** Some providers number their methods; tollgate.yml has the number as a text. */
function asWord(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** How many words of one listing another lacks, and which of them tollgate.yml names itself. */
export function lacking(
  words: ReadonlySet<string>,
  than: ReadonlySet<string>,
  named: readonly string[],
): { readonly count: number; readonly named: readonly string[] } {
  const missing = than.difference(words);
  return { count: missing.size, named: [...new Set(named)].filter((word) => missing.has(word)) };
}

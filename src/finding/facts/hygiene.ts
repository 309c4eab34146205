/** A character that cannot be seen, or looks like another, by its kind. */
export type InvisibleKind =
  | 'control'
  | 'no-break-space'
  | 'zero-width'
  | 'byte-order-mark'
  | 'soft-hyphen'
  | 'direction';

/** What is wrong with an address. */
export type UrlFlaw = 'no-scheme' | 'credentials' | 'double-slash' | 'port-0' | 'space';

/** Facts of findings about what is wrong whatever a schema says. */
export interface HygieneFacts {
  'hygiene/empty': { readonly blank: boolean };
  'hygiene/line-break': { readonly where: 'before' | 'behind' };
  'hygiene/space': { readonly where: 'before' | 'behind' };
  'hygiene/invisible': { readonly kind: InvisibleKind; readonly inKey: boolean };
  'hygiene/smart-quotes': { readonly wraps: boolean };
  'hygiene/quoted-twice': Record<never, never>;
  'hygiene/placeholder': Record<never, never>;
  'hygiene/url': { readonly flaw: UrlFlaw };
  'hygiene/near-key': { readonly other: string; readonly caseOnly: boolean };
  'hygiene/cap': { readonly rule: string; readonly limit: number; readonly more: number };
}

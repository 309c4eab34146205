import type { Normalisation } from '../config/config.ts';

/** A value in the form in which it is compared: a text that equal values share. It is used as a key and never shown. */
export type Form =
  | { readonly kind: 'form'; readonly text: string }
  /** It cannot be read as `as` says. */
  | { readonly kind: 'unreadable' }
  /** Nobody knows the value, or not all of it: it is only present, made at run time, or a number that has lost digits. */
  | { readonly kind: 'unknown' };

/** How values are brought into a form. */
export interface Manner {
  readonly as: Normalisation | undefined;
  /** Types do not count: something that it is compared with is text only because its loader knows nothing else. */
  readonly untyped?: boolean | undefined;
  /** Types and keys alone, whatever the values. */
  readonly shape?: boolean | undefined;
}

import type { Normalisation } from '../config/config.ts';
import { type Leaf, textOf } from '../environment/effective.ts';
import { asUrl } from '../parity/suspicion.ts';

/** What a form is called in a snapshot where no normalisation was asked for. */
export const TYPED = 'typed';

/**
 * A value in the form in which it is compared: equal values have equal forms. It is used as a key and never shown. Of a
 * leaf out of a snapshot it is the fingerprint of that form. Undefined where the value cannot be compared.
 */
export function comparableForm(leaf: Leaf, as: Normalisation | undefined): string | undefined {
  const { content } = leaf;
  if (content.state === 'fingerprint') return content.forms?.get(as ?? TYPED) ?? content.forms?.get(TYPED);
  if (content.state === 'present' || content.state === 'runtime') return undefined;
  const value = content.state === 'known' ? content.value : textOf(leaf);
  // Whole numbers beyond 2^53 have lost digits when they were read: two that look the same may have differed.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined;
  const url = as === 'url' && typeof value === 'string' ? asUrl(value) : undefined;
  if (url) return url.href;
  // JSON has no words for the numbers that are not finite.
  return typeof value === 'number' ? String(value) : (JSON.stringify(leaf.textual ? String(value) : value) ?? '');
}

/** The text by which a leaf identifies the item of a list that holds it; a number does so as often as a name. */
export function identifyingText(leaf: Leaf): string | undefined {
  const { content } = leaf;
  if (content.state === 'fingerprint') return content.identity;
  return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : textOf(leaf);
}

import type { Finding } from '../finding/finding.ts';

/**
 * Whether a finding says that an answer is another one than a fact of the catalogue which is not sure: somebody answered,
 * and nobody knows whether rightly.
 */
export function isUnsure({ facts }: Finding): boolean {
  return 'unsure' in facts && facts.unsure === true;
}

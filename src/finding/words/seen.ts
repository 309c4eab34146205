import type { Seen } from '../finding.ts';
import { plural } from './rule-words.ts';

/** The sentence of a finding with how often it was seen, and at which address: `… (3 of 20 samples).` */
export function withSeen(message: string, seen: Seen | undefined): string {
  if (seen === undefined) return message;
  const often = seen.of > 1 && `${seen.samples} of ${plural(seen.of, 'sample')}`;
  const where = seen.address !== undefined && `at ${seen.address}`;
  const parts = [often, where].filter((part) => part !== false);
  if (parts.length === 0) return message;
  const more = parts.join(', ');
  return message.endsWith(').') ? `${message.slice(0, -2)}, ${more}).` : `${message.replace(/\.$/, '')} (${more}).`;
}

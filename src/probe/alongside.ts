import type { Finding } from '../finding/finding.ts';
import type { Voice } from './voice.ts';

/** Adds what only warns. Where `expect` is not met already, its rule says nothing more. */
export function withWarnings(
  voice: Voice,
  findings: readonly Finding[],
  warn: (voice: Voice) => readonly Finding[],
): readonly Finding[] {
  const warned = warn({ ...voice, blocks: false });
  return [...findings, ...warned.filter(({ rule }) => !findings.some((found) => found.rule === rule))];
}

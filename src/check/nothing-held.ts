import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Rule } from '../finding/rules.ts';
import type { Subject } from './check.ts';

/** What says of a document that it was held against nothing. */
const REASONS: readonly Rule[] = ['validate/no-schema', 'validate/nothing-inside'];

/**
 * That nothing of an entry was held against anything, where tollgate.yml has taken the weight from what says so: that may
 * excuse some documents, but an entry without any would pass without having looked.
 */
export function nothingHeld(
  findings: readonly Finding[],
  { config: { severities, waivers } }: Subject,
  location: Location | undefined,
): Finding[] {
  const isExcused = (rule: Rule) =>
    (severities.get(rule) ?? 'error') !== 'error' || waivers.some((waiver) => waiver.rule === rule);
  const isHidden = findings.some(({ rule }) => REASONS.includes(rule) && isExcused(rule));
  return isHidden ? [finding('validate/nothing-held', {}, { location })] : [];
}

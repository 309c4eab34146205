import type { Finding } from '../finding/finding.ts';

/**
 * One stable word for what a finding says: the reason of what could not be reached, was not asked or cannot be used, and
 * else the last part of the rule, such as `status`.
 */
export function reasonOf(found: Finding): string {
  switch (found.rule) {
    case 'probe/unreachable':
    case 'probe/blocked':
    case 'database/unusable':
      return found.facts.reason;
    default:
      return found.rule.slice(found.rule.lastIndexOf('/') + 1);
  }
}

/** The word, with the number that a status has. */
export function detailedReasonOf(found: Finding): string {
  return found.rule === 'probe/status' ? `status ${found.facts.status}` : reasonOf(found);
}

import type { Finding } from '../finding/finding.ts';

/** Facts that tell which of several things of a rule a finding speaks of. Its other facts say what is wrong with it. */
const WHICH = ['header', 'path', 'name', 'of'];

/** Rules of which the reason itself tells the thing: whether the body could be read, or fits, or holds what it must not. */
const BY_REASON = ['probe/body', 'probe/tls'];

/** Whether two findings of one probe, about one answer, speak of the same thing. */
export function isSameThing(one: Finding, other: Finding): boolean {
  // Of patterns over the body those that were judged before are not judged again.
  if (one.rule !== other.rule || (one.rule === 'probe/body' && one.facts.at !== undefined)) return false;
  const [mine, theirs]: readonly Readonly<Record<string, unknown>>[] = [{ ...one.facts }, { ...other.facts }];
  const which = BY_REASON.includes(one.rule) ? [...WHICH, 'reason'] : WHICH;
  return which.every((fact) => mine?.[fact] === theirs?.[fact]);
}

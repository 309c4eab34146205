import type { RedundancySpec } from '../../config/config.ts';
import { type Finding, finding, type Place } from '../../finding/finding.ts';
import { countDistinct, sharingOf } from './distinct.ts';
import { type Member, sortOut } from './member.ts';

/** What came of a group. */
export interface RedundancyJudgement {
  readonly findings: readonly Finding[];
  /** How many count, which can be fewer than there are in `through`. */
  readonly usable: number;
  /** Names of the probes that can be used. */
  readonly through: readonly string[];
}

/** Counts the services of a group that can be used, and says whether they are enough. */
export function judgeRedundancy(
  { name, atLeast, want, distinct }: RedundancySpec,
  members: readonly Member[],
  place: Place,
): RedundancyJudgement {
  const { usable: found, failed } = sortOut(members);
  const usable = countDistinct(found, distinct);
  const shared = sharingOf(members, distinct).map((sharing) =>
    finding('redundancy/shared', { group: name, ...sharing }, place),
  );
  const facts = { group: name, usable, failed };
  const few =
    usable < atLeast
      ? [finding('redundancy/lost', { ...facts, wanted: atLeast }, place)]
      : usable < want
        ? [finding('redundancy/low', { ...facts, wanted: want }, place)]
        : [];
  return { findings: [...few, ...shared], usable, through: found.map((member) => member.name) };
}

import type { LoosenedHow } from '../finding/facts/policy.ts';
import { type Finding, finding, type Related, reaches } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { WORDS } from '../finding/words.ts';
import type { Judged } from '../verdict/waive.ts';

/** What the policy that is checked out makes of its own findings. */
export interface Now {
  /** Files of the policy that are not as in the base: what is found in these is about the policy. */
  readonly changed: ReadonlySet<string>;
  /** All that was found, whatever `rules` makes of it. */
  readonly found: readonly Finding[];
  readonly judged: readonly Judged[];
  /** Where `rules` of tollgate.yml speaks of a rule. */
  readonly rulePlace: (rule: string) => Location | undefined;
  /** A gateway of the user that the base has not, which may be why nothing is said of gateways. */
  readonly gatewayPlace: Location | undefined;
}

/** Findings of one rule that are told one by one; one more stands for the rest. */
const MOST_OF_A_RULE = 10;

/** What weighs under the policy of the base, and not, or less, under the one that is checked out. */
export function hiddenFindings(before: readonly Judged[], now: Now): Finding[] {
  const foundAt = byPlace(now.found, (found) => found);
  const judgedAt = byPlace(now.judged, ({ finding: found }) => found);
  const hidden = before.flatMap(({ finding: found, waiver }) => {
    if (waiver || found.severity === 'info' || !isOfTree(found, now)) return [];
    const judged = judgedAt.get(placeOf(found)) ?? [];
    if (judged.some((one) => covers(one, found))) return [];
    return [{ found, ...whyHidden(found, judged, foundAt.get(placeOf(found)) ?? [], now) }];
  });
  return Map.groupBy(hidden, ({ found }) => found.rule)
    .values()
    .flatMap((ofRule) => told(ofRule))
    .toArray();
}

interface Hidden {
  readonly found: Finding;
  readonly how: LoosenedHow;
  /** Where that is decided, if anybody knows. */
  readonly by: Location | undefined;
}

function whyHidden(
  found: Finding,
  judged: readonly Judged[],
  raw: readonly Finding[],
  now: Now,
): Omit<Hidden, 'found'> {
  const same = judged.filter((one) => one.finding.rule === found.rule);
  const waived = same.find(({ waiver }) => waiver)?.waiver;
  if (waived) return { how: 'waived', by: waived.location };
  if (same.length > 0) return { how: 'less-severe', by: now.rulePlace(found.rule) };
  if (raw.some(({ rule }) => rule === found.rule)) return { how: 'off', by: now.rulePlace(found.rule) };
  return { how: 'gone', by: groupOf(found) === 'gateway' ? now.gatewayPlace : undefined };
}

/** Findings about the policy itself say nothing of the tree: they are told by whoever compares what is declared. */
function isOfTree({ rule, location }: Finding, { changed }: Now): boolean {
  if (location && changed.has(location.file)) return false;
  return WORDS[rule].stop === 'failed' && !/^(?:waiver|policy|change)\//.test(rule);
}

/** Whether a finding stands in the way of the same place as much as the other would. */
export function covers({ finding: one, waiver }: Judged, other: Finding): boolean {
  return !waiver && groupOf(one) === groupOf(other) && reaches(one.severity, other.severity);
}

function groupOf({ rule }: Finding): string {
  return rule.split('/')[0] ?? '';
}

function told(ofRule: readonly Hidden[]): Finding[] {
  const isWhole = ofRule.length <= MOST_OF_A_RULE;
  const listed = isWhole ? ofRule : ofRule.slice(0, MOST_OF_A_RULE);
  return listed.map(({ found, how, by }, at) => {
    const { rule, location, pointer, environment, service } = found;
    const more = at === listed.length - 1 ? ofRule.length - listed.length : 0;
    const related: readonly Related[] = by ? [{ role: 'rule', location: by }] : [];
    return finding(
      'policy/loosened',
      { by: 'finding', rule, how, more },
      {
        location,
        pointer,
        environment,
        service,
        ...(related.length > 0 && { related }),
      },
    );
  });
}

function byPlace<T>(all: readonly T[], findingOf: (one: T) => Finding): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(all, (one) => placeOf(findingOf(one)));
}

/** What makes two findings be about the same thing. */
function placeOf({ location, pointer, environment, service }: Finding): string {
  const { file, line, column } = location ?? {};
  return JSON.stringify([file, line, column, pointer, environment, service]);
}

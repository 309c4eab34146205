import type { PlanItem } from '../config/plan.ts';
import type { Reach } from '../config/request.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Effective } from './effective.ts';

/** Finds what an item of the plan speaks of; parity speaks of every environment. */
export function concerned(effective: readonly Effective[]): (item: PlanItem | undefined) => readonly Effective[] {
  // There are as many items as services, and more environments: nobody goes over all for each.
  const byService = Map.groupBy(effective, ({ service }) => service);
  return (item) =>
    (byService.get(item?.service) ?? []).filter(
      ({ environment }) => environment === item?.environment || item?.check === 'parity',
    );
}

/** Items that were carried out over files alone, since the event lets nobody ask for the rest. */
export function seenInPart(plan: readonly PlanItem[], effective: readonly Effective[]): ReadonlySet<string> {
  const isWithheld = ({ withheld }: Effective): boolean => withheld !== undefined;
  const concernedBy = concerned(effective);
  return new Set(plan.filter((item) => concernedBy(item).some(isWithheld)).map(({ id }) => id));
}

/** A finding where nothing at all was looked at: all that is declared lies where the event lets nobody ask. */
export function nothingSeen(
  plan: readonly PlanItem[],
  effective: readonly Effective[],
  reach: Reach,
  location: Location | undefined,
): Finding | undefined {
  const ofFiles = plan.some(({ check, environment }) => check === 'validate' && environment === undefined);
  const isBlank = effective.every(({ leaves, withheld }) => withheld !== undefined && leaves.size === 0);
  if (reach.online || effective.length === 0 || ofFiles || !isBlank) return undefined;
  const declared = [...new Set(plan.map(({ check }) => check))].filter((check) => check !== 'hygiene');
  return finding('config/nothing-to-check', { declared, why: reach.why }, { location });
}

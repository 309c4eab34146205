import type { PlanItem } from '../config/plan.ts';
import type { Effective } from '../environment/effective.ts';
import type { Subject } from './check.ts';

/** The effective configuration that an item of the plan speaks of. The plan names none that was not assembled. */
export function effectiveOf({ effective }: Subject, { environment, service, id }: PlanItem): Effective {
  const found = effective.find((one) => one.environment === environment && one.service === service);
  if (!found) throw new Error(`no configuration was assembled for ${id}`);
  return found;
}

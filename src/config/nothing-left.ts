import type { Facts } from '../finding/rules.ts';
import type { Config } from './config.ts';
import { makePlan, type PlanItem } from './plan.ts';
import type { Request } from './request.ts';

/** Why a plan has nothing that can be run: what is declared, and what of the request leaves none of it. */
export function whyNothingIsLeft(
  config: Config,
  services: ReadonlyMap<string, readonly string[]>,
  request: Request,
  plan: readonly PlanItem[],
): Facts['config/nothing-to-check'] {
  const planFor = (asked: Partial<Request>) => declaredIn(makePlan(config, services, { ...request, ...asked }));
  const { reach } = request;
  if (plan.length > 0 && !reach.online) return { declared: declaredIn(plan), why: reach.why };
  const everywhere = planFor({ environment: undefined });
  if (everywhere.length > 0) return { declared: everywhere, why: 'environment' };
  const all = planFor({ environment: undefined, checks: [] });
  if (all.length === 0) return {};
  const areOff = !config.gateways && request.checks.every((check) => check === 'gateways');
  return { declared: all, why: areOff ? 'gateways-off' : 'checks' };
}

/** Hygiene is declared by nobody. */
function declaredIn(plan: readonly PlanItem[]): readonly string[] {
  return [...new Set(plan.map(({ check }) => check))].filter((check) => check !== 'hygiene');
}

import type { Config, EnvironmentSpec, ParitySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective } from '../environment/effective.ts';
import { EMPTY } from '../environment/tree.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Subject } from './check.ts';
import type { Comparer } from './parity-compare.ts';
import { decisionsFor, excusedSides } from './parity-decide.ts';
import { judgeValues } from './parity-judge.ts';
import { rowsOf } from './parity-rows.ts';
import { suspicionsIn } from './parity-suspect.ts';
import type { ToldByGateways } from './parity-told.ts';

/** What one environment is judged with. */
interface Means {
  readonly spec: ParitySpec;
  readonly subject: Subject;
  readonly told: ToldByGateways;
  readonly comparer: Comparer;
}

/**
 * What parity says of one environment by itself. The job that makes a snapshot has the values, and judges what needs them:
 * `expect`, and what looks wrong without a rule. A job that compares snapshots takes over how that came out.
 */
export function judgeOwn({ environment, service }: PlanItem, means: Means): readonly Finding[] {
  const { spec, subject, told, comparer } = means;
  const { config, request, effective, plan } = subject;
  const own = effective.find((one) => one.environment === environment && one.service === service);
  if (!own) return [];
  if (own.snapshot) return madeBy(own, config);
  const sides = config.environments.map((one) => (one.name === environment ? own : unseen(one, service)));
  const rows = rowsOf(sides, spec);
  const comparison = { sides, spec, comparer, seconds: request.limits.patternSeconds };
  const isHygiene = (item: PlanItem): boolean =>
    item.check === 'hygiene' && item.environment === environment && item.service === service;
  return [
    ...rows.flatMap((row) =>
      decisionsFor(row, sides, spec).flatMap((decision) => judgeValues(row, decision, comparison)),
    ),
    ...suspicionsIn(rows, sides, {
      ignored: (row) => excusedSides(row, sides, spec),
      isTold: told.isTold,
      hasHygiene: (side) => side === own && plan.some(isHygiene),
    }).filter(isSureAlone),
  ];
}

/** Whether others may have addresses of their own in private networks, which is as it should be, nobody knows here. */
function isSureAlone({ rule, facts }: Finding): boolean {
  return rule !== 'parity/private-host' || facts.kind !== 'private';
}

/** An environment that this job knows by its name and payments alone. */
function unseen({ name, payments }: EnvironmentSpec, service: string | undefined): Effective {
  const nothing = { root: EMPTY, leaves: new Map(), layers: [], documents: [], complete: false };
  return { environment: name, service, payments, ...nothing };
}

/** How the run came out that made the snapshot of an environment. */
function madeBy({ environment, snapshot }: Effective, { environments }: Config): Finding[] {
  if (!snapshot || snapshot.verdict === 'passed') return [];
  const place = { environment, location: environments.find(({ name }) => name === environment)?.location };
  return [finding(`snapshot/${snapshot.verdict}`, { environment }, place)];
}

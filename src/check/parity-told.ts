import type { Effective, Leaf } from '../environment/effective.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import type { Subject } from './check.ts';
import { sceneOf } from './gateway-scene.ts';
import { untilDeadline } from './own-patterns.ts';
import type { Excuses } from './parity-suspect.ts';

/**
 * What the gateways check tells of, where this run makes it: what it says is not said again by a guess. Undefined where
 * the run has ended meanwhile.
 */
export async function toldByGateways(subject: Subject): Promise<Excuses['isTold'] | undefined> {
  const { plan, config, effective: all } = subject;
  const judged = plan.filter(({ check }) => check === 'gateways');
  if (judged.length === 0) return () => false;
  const recogniser = recogniserOf(await loadCatalogue(config.ownGateways));
  const leavesIn = (effective: Effective): ReadonlySet<Leaf> => {
    const { environment, service, payments } = effective;
    const isJudged = judged.some((item) => item.environment === environment && item.service === service);
    const seen = isJudged && payments === 'live' ? sceneOf(effective, recogniser).seen : [];
    return new Set(seen.filter(({ mode }) => mode === 'test').map(({ leaf }) => leaf));
  };
  const known = untilDeadline(subject, () => new Map(all.map((effective) => [effective, leavesIn(effective)])));
  return known && ((leaf, effective) => known.get(effective)?.has(leaf) ?? false);
}

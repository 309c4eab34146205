import type { Effective, Leaf } from '../environment/effective.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import type { Subject } from './check.ts';
import { sceneOf } from './gateway-scene.ts';
import type { Excuses } from './parity-suspect.ts';

/** What the gateways check tells of, where this run makes it: what it says is not said again by a guess. */
export async function toldByGateways({ plan, config }: Subject): Promise<Excuses['isTold']> {
  const judged = plan.filter(({ check }) => check === 'gateways');
  if (judged.length === 0) return () => false;
  const recogniser = recogniserOf(await loadCatalogue(config.ownGateways));
  const leavesIn = (effective: Effective): ReadonlySet<Leaf> => {
    const { environment, service, payments } = effective;
    const isJudged = judged.some((item) => item.environment === environment && item.service === service);
    const seen = isJudged && payments === 'live' ? sceneOf(effective, recogniser).seen : [];
    return new Set(seen.filter(({ mode }) => mode === 'test').map(({ leaf }) => leaf));
  };
  const known = new Map<Effective, ReadonlySet<Leaf>>();
  return (leaf, effective) => {
    const leaves = known.get(effective) ?? leavesIn(effective);
    known.set(effective, leaves);
    return leaves.has(leaf);
  };
}

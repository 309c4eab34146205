import type { Effective, Leaf } from '../environment/effective.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import type { Subject } from './check.ts';
import { sceneOf } from './gateway-scene.ts';
import { untilDeadline } from './own-patterns.ts';

/** What the gateways check says in this run, so that it is not said again by a guess. */
export interface ToldByGateways {
  /** Whether it says that the value is of the wrong mode. */
  readonly isTold: (leaf: Leaf, effective: Effective) => boolean;
  /** Whether it knows the value as a credential, and so whether it may be the same elsewhere. */
  readonly isJudged: (leaf: Leaf, effective: Effective) => boolean;
}

/** Leaves of one environment. */
interface Known {
  readonly wrong: ReadonlySet<Leaf>;
  readonly credentials: ReadonlySet<Leaf>;
}

/** What the gateways check tells of, where this run makes it. Undefined where the run has ended meanwhile. */
export async function toldByGateways(subject: Subject): Promise<ToldByGateways | undefined> {
  const { plan, config, effective: all } = subject;
  const judged = plan.filter(({ check }) => check === 'gateways');
  if (judged.length === 0) return { isTold: () => false, isJudged: () => false };
  const recogniser = recogniserOf(await loadCatalogue(config.ownGateways));
  const leavesIn = (effective: Effective): Known => {
    const { environment, service, payments } = effective;
    const isJudged = judged.some((item) => item.environment === environment && item.service === service);
    const { seen } = sceneOf(effective, recogniser);
    const wrong = seen.filter(({ mode }) => isJudged && payments === 'live' && mode === 'test');
    const credentials = seen.filter(({ kind }) => kind === 'credential');
    return { wrong: new Set(wrong.map(({ leaf }) => leaf)), credentials: new Set(credentials.map(({ leaf }) => leaf)) };
  };
  const known = untilDeadline(subject, () => new Map(all.map((effective) => [effective, leavesIn(effective)])));
  return (
    known && {
      isTold: (leaf, effective) => known.get(effective)?.wrong.has(leaf) ?? false,
      isJudged: (leaf, effective) => known.get(effective)?.credentials.has(leaf) ?? false,
    }
  );
}

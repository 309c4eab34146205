import type { Config, EnvironmentSpec, ParitySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { EMPTY, emptyKind } from '../environment/tree.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { align } from '../parity/align.ts';
import { parsePathGlob } from '../parity/path-glob.ts';
import type { Subject } from './check.ts';
import { identifyingText } from './comparable.ts';
import { decisionsFor, excusedSides } from './parity-decide.ts';
import { judgeValues } from './parity-judge.ts';
import { type Excuses, suspicionsIn } from './parity-suspect.ts';

/**
 * What parity says of one environment by itself. The job that makes a snapshot has the values, and judges what needs them:
 * `expect`, and what looks wrong without a rule. A job that compares snapshots takes over how that came out.
 */
export function judgeAlone(
  item: PlanItem,
  spec: ParitySpec,
  subject: Subject,
  isTold: Excuses['isTold'],
): readonly Finding[] {
  const { environment, service } = item;
  const own = subject.effective.find((one) => one.environment === environment && one.service === service);
  if (!own) return [];
  const { config, request } = subject;
  if (own.snapshot) return madeBy(own, config);
  const sides = config.environments.map((one) => (one.name === environment ? own : unseen(one, service)));
  const identities = Object.entries(spec.match).map(([path, member]) => ({ glob: parsePathGlob(path), member }));
  const rows = align<Leaf>(
    sides.map(({ root }) => root),
    identities,
    { textOf: identifyingText, emptyKind },
  );
  const comparison = { sides, seconds: request.limits.patternSeconds };
  return [
    ...rows.flatMap((row) =>
      decisionsFor(row, sides, spec).flatMap((decision) => judgeValues(row, decision, comparison)),
    ),
    ...suspicionsIn(rows, sides, { ignored: (row) => excusedSides(row, sides, spec), isTold }),
  ];
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

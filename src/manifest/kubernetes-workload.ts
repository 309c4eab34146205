import { finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { chooseContainer, namedContainers } from './choose.ts';
import { type Field, itemsOf, memberAt, memberOf } from './field.ts';
import { type Gathered, tellShape } from './gathered.ts';
import { findObject, type KubernetesObject } from './kubernetes-objects.ts';

const TEMPLATE = ['spec', 'template', 'spec'];

/** The kinds that run containers, and where each has the specification of its pods. */
const POD_SPEC: ReadonlyMap<string, readonly string[]> = new Map([
  ['Deployment', TEMPLATE],
  ['StatefulSet', TEMPLATE],
  ['DaemonSet', TEMPLATE],
  ['ReplicaSet', TEMPLATE],
  ['Job', TEMPLATE],
  ['CronJob', ['spec', 'jobTemplate', ...TEMPLATE]],
  ['Pod', ['spec']],
  // Argo Rollouts: a Deployment in all that concerns the container.
  ['Rollout', TEMPLATE],
]);

/** The workload that `Kind/name` means, or the only one there is. */
export function chooseWorkload(
  wanted: string | undefined,
  objects: readonly KubernetesObject[],
  gathered: Gathered,
): KubernetesObject | undefined {
  const workloads = objects.filter(({ kind }) => POD_SPEC.has(kind));
  const choices = [...new Set(workloads.map(titleOf))];
  const meant = wanted === undefined ? (choices.length === 1 ? choices[0] : undefined) : named(wanted, choices);
  const chosen = workloads.find((workload) => titleOf(workload) === meant);
  if (chosen) {
    const { kind, name } = chosen;
    // In whatever namespace: two workloads of one name are two to choose from.
    return findObject(workloads, { kinds: [kind], name, namespace: undefined }, gathered);
  }
  // What could not be read may have held it; that was told.
  if (!gathered.complete) return undefined;
  const suggestion = wanted === undefined ? undefined : suggest(wanted, choices);
  gathered.complete = false;
  gathered.problems.push(finding('manifest/workload', { what: 'workload', name: wanted, choices, suggestion }));
  return undefined;
}

function titleOf({ kind, name }: KubernetesObject): string {
  return `${kind}/${name}`;
}

/** The kind is taken in any letter case, as kubectl takes it; the name is not. */
function named(wanted: string, choices: readonly string[]): string | undefined {
  const normal = (title: string) => title.replace(/^[^/]*/, (kind) => kind.toLowerCase());
  return choices.find((choice) => normal(choice) === normal(wanted));
}

/** The container of a workload that a source means; an init container where it is named. */
export function containerOf(
  workload: KubernetesObject,
  wanted: string | undefined,
  gathered: Gathered,
): Field | undefined {
  const podSpec = memberAt(workload.field, POD_SPEC.get(workload.kind) ?? []);
  if (!podSpec) {
    tellShape(gathered, workload.field, 'workload');
    return undefined;
  }
  const lists = ['containers', 'initContainers'].map((key) => listAt(podSpec, key, gathered));
  if (lists.includes(undefined)) return undefined;
  const all = namedContainers(
    lists.flatMap((list) => list ?? []),
    gathered,
  );
  const inFirst = new Set(lists[0]);
  const usual = all.filter(({ field }) => inFirst.has(field));
  return chooseContainer(wanted, all, usual, gathered);
}

/** The items of a list; none where there is no list, undefined where there is something else. */
function listAt(podSpec: Field, key: string, gathered: Gathered): readonly Field[] | undefined {
  const field = memberOf(podSpec, key);
  if (!field) return [];
  const items = itemsOf(field);
  if (!items) tellShape(gathered, field, 'list');
  return items;
}

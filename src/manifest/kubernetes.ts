import type { KubernetesSource } from '../config/config.ts';
import type { Location } from '../finding/location.ts';
import type { Document } from '../source/document.ts';
import type { Workspace } from '../source/workspace.ts';
import { addDeclared } from './elsewhere.ts';
import { memberOf, placeOf, textAt } from './field.ts';
import { readManifestFiles } from './files.ts';
import { type Gathered, gather } from './gathered.ts';
import { dataObjects } from './kubernetes-data.ts';
import { layContainer } from './kubernetes-env.ts';
import { objectsIn } from './kubernetes-objects.ts';
import { chooseWorkload, containerOf } from './kubernetes-workload.ts';
import type { ManifestReading, Variable } from './manifest.ts';

/** What Linux hands to a process at most, of which its environment is a part (execve(2)). Nothing larger can be started. */
const MOST_TEXT = 2 * 1024 * 1024;

/** Reads what one container of one workload gets: `envFrom`, `env`, and the ConfigMaps and Secrets that they refer to. */
export async function readKubernetes(source: KubernetesSource, workspace: Workspace): Promise<ManifestReading> {
  const gathered = gather();
  const documents = await readManifestFiles(source.paths, 'kubernetes', workspace, gathered);
  const objects = objectsIn(documents, gathered);
  const { complete } = gathered;
  const workload = chooseWorkload(source.workload, objects, gathered);
  const container = workload && containerOf(workload, source.container, gathered);
  if (!container) return reading(gathered, documents, new Map(), undefined);
  const variables = new Map<string, Variable>();
  layContainer(container, {
    data: dataObjects(objects, workload.namespace, gathered),
    gathered,
    whole: complete,
    declared: source.present !== undefined,
    variables,
    uncertain: new Set(),
    room: MOST_TEXT,
    mostKeys: workspace.limits.nodes,
    keys: 0,
  });
  const insertion = () => placeOf(memberOf(container, 'env') ?? container, 'end');
  addDeclared(variables, source.present, () => source.location ?? insertion());
  const receiver = `${workload.kind}/${workload.name}, container ${textAt(container, ['name']) ?? ''}`;
  return { ...reading(gathered, documents, variables, insertion), receiver };
}

function reading(
  { problems, complete }: Gathered,
  documents: readonly Document[],
  variables: ReadonlyMap<string, Variable>,
  insertion: (() => Location) | undefined,
): ManifestReading {
  return { variables: [...variables.values()], insertion, documents, problems, complete };
}

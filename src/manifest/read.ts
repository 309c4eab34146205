import type { ManifestSource } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../source/workspace.ts';
import type { ManifestReading } from './manifest.ts';

/** Reads the manifests of one kind, of which a source names the container. */
type ManifestReader<S extends ManifestSource> = (source: S, workspace: Workspace) => Promise<ManifestReading>;

const READERS: { readonly [S in ManifestSource as S['kind']]: () => Promise<ManifestReader<S>> } = {
  kubernetes: async () => (await import('./kubernetes.ts')).readKubernetes,
  compose: async () => (await import('./compose.ts')).readCompose,
  ecs: async () => (await import('./ecs.ts')).readEcs,
};

/**
 * Reads what a container will really get from its manifests. Each kind is loaded when it is first needed; `paths` of the
 * source name files, with every `{service}` filled in.
 */
export async function readManifest(source: ManifestSource, workspace: Workspace): Promise<ManifestReading> {
  const reading = await readKind(source, workspace);
  return { ...reading, problems: withoutTold(reading.problems) };
}

async function readKind(source: ManifestSource, workspace: Workspace): Promise<ManifestReading> {
  switch (source.kind) {
    case 'kubernetes':
      return (await READERS.kubernetes())(source, workspace);
    case 'compose':
      return (await READERS.compose())(source, workspace);
    case 'ecs':
      return (await READERS.ecs())(source, workspace);
  }
}

/** That versions of YAML read a scalar differently says nothing more where the scalar is refused for what it is. */
function withoutTold(problems: readonly Finding[]): Finding[] {
  const placeOf = ({ location }: Finding) => JSON.stringify(location);
  const others = new Set(problems.filter(({ rule }) => rule !== 'source/yaml-1.1').map(placeOf));
  return problems.filter((problem) => problem.rule !== 'source/yaml-1.1' || !others.has(placeOf(problem)));
}

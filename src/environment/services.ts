import type { Config, ManifestSource, SourceSpec } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../source/workspace.ts';

const SERVICE = '{service}';

/** The paths of a source for one service: `{service}` stands for its name. */
export function pathForService(path: string, service: string | undefined): string {
  return service === undefined ? path : path.replaceAll(SERVICE, service);
}

/** Whether the path speaks of services. */
export function namesService(path: string): boolean {
  return path.includes(SERVICE);
}

/** The paths and globs that a source reads. */
function pathsOf(source: SourceSpec): readonly string[] {
  if (source.kind === 'process' || source.kind === 'github') return [];
  return source.kind === 'file' ? [source.path] : source.paths;
}

/** The services of each environment, sorted, and what kept any from being found. */
export interface Discovered {
  readonly services: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Finding[];
}

/**
 * Finds the names that stand in the place of `{service}` in the paths that exist. An environment whose sources never say
 * `{service}` has none.
 */
export async function discoverServices(config: Config, workspace: Workspace): Promise<Discovered> {
  const services = new Map<string, readonly string[]>();
  const problems: Finding[] = [];
  for (const { name, sources } of config.environments) {
    const found = new Set<string>();
    for (const source of sources) {
      for (const path of pathsOf(source).filter(namesService)) {
        const expansion = await workspace.expand(path.replaceAll(SERVICE, '*'));
        problems.push(...expansion.problems.map((problem) => ({ ...problem, location: source.location })));
        for (const service of await servicesIn(path, expansion.paths, workspace)) found.add(service);
      }
    }
    services.set(name, [...found].sort());
  }
  return { services, problems };
}

async function servicesIn(path: string, paths: readonly string[], workspace: Workspace): Promise<string[]> {
  const segments = path.replace(/^\.\//, '').split('/');
  const at = segments.findIndex(namesService);
  const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
  const names: string[] = [];
  for (const found of paths) {
    const segment = found.split('/')[at] ?? '';
    const name = segment.slice(before.length, segment.length - after.length);
    // The name must fit every place where {service} stands, not only the first.
    const own = name === '' ? [] : (await workspace.expand(pathForService(path, name))).paths;
    if (own.includes(found)) names.push(name);
  }
  return names;
}

/**
 * A manifest source for one service, with its name in every path and name. Paths of a service that lead to nothing are
 * left out; undefined when all of them do, for then the service has no such manifest.
 */
export async function manifestForService(
  source: ManifestSource,
  service: string | undefined,
  workspace: Workspace,
): Promise<ManifestSource | undefined> {
  if (!source.paths.some(namesService)) return withPaths(source, source.paths, service);
  if (service === undefined) return undefined;
  const paths: string[] = [];
  let own = 0;
  for (const path of source.paths) {
    const filled = pathForService(path, service);
    const expansion = namesService(path) ? await workspace.expand(filled) : undefined;
    // What could not be looked into is told by whoever reads the path.
    if (expansion && !expansion.paths.some(workspace.has) && expansion.problems.length === 0) continue;
    if (expansion) own++;
    paths.push(filled);
  }
  return own > 0 ? withPaths(source, paths, service) : undefined;
}

function withPaths(source: ManifestSource, paths: readonly string[], service: string | undefined): ManifestSource {
  const named = (name: string | undefined) => name && pathForService(name, service);
  switch (source.kind) {
    case 'kubernetes':
      return { ...source, paths, workload: named(source.workload), container: named(source.container) };
    case 'compose':
      return {
        ...source,
        paths,
        composeService: named(source.composeService),
        envFiles: source.envFiles?.map((path) => pathForService(path, service)),
      };
    case 'ecs':
      return { ...source, paths, container: named(source.container) };
  }
}

import type { Config } from '../config/config.ts';
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
      if (source.kind !== 'file' || !namesService(source.path)) continue;
      const expansion = await workspace.expand(source.path.replaceAll(SERVICE, '*'));
      problems.push(...expansion.problems.map((problem) => ({ ...problem, location: source.location })));
      for (const service of await servicesIn(source.path, expansion.paths, workspace)) found.add(service);
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

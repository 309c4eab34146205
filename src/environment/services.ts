import type { Config } from '../config/config.ts';
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

/**
 * The services of each environment, sorted: the names that stand in the place of `{service}` in the paths that exist.
 * An environment whose sources never say `{service}` has none.
 */
export async function discoverServices(
  config: Config,
  workspace: Workspace,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const services = new Map<string, readonly string[]>();
  for (const { name, sources } of config.environments) {
    const found = new Set<string>();
    for (const source of sources) {
      if (source.kind !== 'file' || !namesService(source.path)) continue;
      for (const service of await servicesIn(source.path, workspace)) found.add(service);
    }
    services.set(name, [...found].sort());
  }
  return services;
}

async function servicesIn(path: string, workspace: Workspace): Promise<string[]> {
  const segments = path.replace(/^\.\//, '').split('/');
  const at = segments.findIndex(namesService);
  const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
  const names: string[] = [];
  for (const found of await workspace.expand(path.replaceAll(SERVICE, '*'))) {
    const segment = found.split('/')[at] ?? '';
    const name = segment.slice(before.length, segment.length - after.length);
    // The name must fit every place where {service} stands, not only the first.
    if (name !== '' && (await workspace.expand(pathForService(path, name))).includes(found)) names.push(name);
  }
  return names;
}

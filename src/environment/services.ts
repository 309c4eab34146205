import type { Config, FileSource } from '../config/config.ts';
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
export function discoverServices(config: Config, workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  return new Map(
    config.environments.map((environment) => {
      const sources = environment.sources.filter((source): source is FileSource => source.kind === 'file');
      const services = sources.flatMap(({ path }) => (namesService(path) ? servicesIn(path, workspace) : []));
      return [environment.name, [...new Set(services)].sort()];
    }),
  );
}

function servicesIn(path: string, workspace: Workspace): string[] {
  const segments = path.replace(/^\.\//, '').split('/');
  const at = segments.findIndex(namesService);
  const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
  return workspace.expand(path.replaceAll(SERVICE, '*')).flatMap((found) => {
    const segment = found.split('/')[at] ?? '';
    const name = segment.slice(before.length, segment.length - after.length);
    // The name must fit every place where {service} stands, not only the first.
    return name !== '' && workspace.expand(pathForService(path, name)).length > 0 ? [name] : [];
  });
}

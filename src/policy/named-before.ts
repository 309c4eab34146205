import type { PolicyFiles } from '../check/check.ts';
import { readAsked } from '../check/inside.ts';
import type { Config, ValidateSpec } from '../config/config.ts';
import { namedSchemas } from '../schema/discover.ts';
import { listFiles } from '../source/files.ts';
import type { Workspace } from '../source/workspace.ts';

/**
 * Schemas that checked files name for themselves, as `before` has them, where they name another one now. A file that is
 * new, or names none there, may name what it wants.
 */
export async function namedBefore(config: Config, now: Workspace, before: Workspace): Promise<PolicyFiles['named']> {
  const named = new Map<string, ReadonlyMap<number, string>>();
  for (const spec of config.validate.filter(({ schema, files }) => schema === undefined && files.length > 0)) {
    for (const pattern of spec.files) {
      const { paths } = await listFiles(now, pattern, spec.format);
      for (const path of paths) {
        const other = await otherNames(path, spec, now, before);
        if (other.size > 0) named.set(path, other);
      }
    }
  }
  return named;
}

async function otherNames(path: string, spec: ValidateSpec, now: Workspace, before: Workspace) {
  const [read, old] = [now.read(path), before.read(path)];
  if (!read.ok || !old.ok || read.source.text === old.source.text) return new Map<number, string>();
  const [names, oldNames] = [await namesIn(path, spec, now), await namesIn(path, spec, before)];
  return new Map([...oldNames].filter(([index, name]) => names.has(index) && names.get(index) !== name));
}

async function namesIn(path: string, spec: ValidateSpec, workspace: Workspace): Promise<ReadonlyMap<number, string>> {
  const named = namedSchemas(await readAsked(workspace, path, spec));
  return new Map([...named].map(([{ index }, { name }]) => [index, name]));
}

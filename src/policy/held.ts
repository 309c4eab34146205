import type { Config, ValidateSpec } from '../config/config.ts';
import { listFiles } from '../source/files.ts';
import type { Workspace } from '../source/workspace.ts';
import { type Both, environmentsOf, hasAll, type Loosening, successorsIn } from './loosening.ts';

/** Entries of `validate` that hold less than before: of the files that are there now, and of the environments. */
export async function loosenedValidate(both: Both, workspace: Workspace): Promise<Loosening[]> {
  const { before, now } = both;
  if (hasAll(now.validate, before.validate)) return [];
  const held = await countHeld(before, both, workspace);
  const [tallied, left] = [tally(held), tally(await countHeld(now, both, workspace))];
  const isLess = ({ key, what }: Held) => (left.get(`${key} ${what}`) ?? 0) < (tallied.get(`${key} ${what}`) ?? 0);
  const successorOf = successorsIn(now.validate);
  return before.validate.flatMap((entry) => {
    const lost = (held.get(entry) ?? []).filter(isLess).map(({ key }) => key);
    if (lost.length === 0) return [];
    const one = successorOf(entry);
    const top = now.file === undefined ? undefined : { file: now.file, line: 1, column: 1 };
    const keys = one ? [...new Set(lost)].sort() : [];
    return [{ part: 'validate', name: entry.name, keys, location: one?.location ?? top, weighs: false } as const];
  });
}

/** One thing that an entry holds: a file or an environment against its schema, or a key that it asks for or forbids. */
interface Held {
  readonly key: 'files' | 'environments' | 'require' | 'forbid';
  readonly what: string;
}

type Counts = ReadonlyMap<ValidateSpec, readonly Held[]>;

/** By how many entries each is held: an entry may have another name, and its schema may have moved. */
function tally(counts: Counts): ReadonlyMap<string, number> {
  const tallied = new Map<string, number>();
  for (const { key, what } of [...counts.values()].flat())
    tallied.set(`${key} ${what}`, (tallied.get(`${key} ${what}`) ?? 0) + 1);
  return tallied;
}

async function countHeld({ validate }: Config, both: Both, workspace: Workspace): Promise<Counts> {
  const counts = new Map<ValidateSpec, readonly Held[]>();
  for (const entry of validate) counts.set(entry, await heldBy(entry, both, workspace));
  return counts;
}

async function heldBy(entry: ValidateSpec, both: Both, workspace: Workspace): Promise<Held[]> {
  const held: Held[] = [];
  const paths = new Set<string>();
  for (const pattern of entry.files)
    for (const path of (await listFiles(workspace, pattern, entry.format)).paths)
      if (workspace.has(path)) paths.add(path);
  const inside = entry.inside ?? '';
  for (const path of paths) held.push({ key: 'files', what: JSON.stringify([path, inside]) });
  const environments = environmentsOf([], both);
  for (const name of entry.environments.filter((one) => environments.has(one))) {
    if (entry.schema !== undefined) held.push({ key: 'environments', what: JSON.stringify([name, inside]) });
    for (const key of ['require', 'forbid'] as const)
      for (const asked of entry[key][name] ?? []) held.push({ key, what: JSON.stringify([name, asked]) });
  }
  return held;
}

import type { Config } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Assembled, assemble, type Means } from '../environment/assemble.ts';
import type { Effective } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../source/workspace.ts';
import { whyNotComparable } from './comparable-set.ts';
import { readFolder, type SnapshotFile } from './read-folder.ts';
import { restore } from './restore.ts';

/** What the snapshots of a folder tell of all environments, or why it cannot be compared. */
export interface Gathered {
  /** The services of each environment, sorted. */
  readonly services: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Finding[];
  /** Puts the effective configurations together; to be asked for where there is no problem. */
  readonly assemble: (means: Means) => Promise<Assembled>;
}

/** Reads the snapshots that the request names: one of each environment, made in one run, under one key and the same rules. */
export async function gather(config: Config, request: Request, workspace: Workspace): Promise<Gathered> {
  const { files, findings } = await readFolder(request.workspace, request.snapshots ?? '', request.limits);
  const problems = findings.length > 0 ? findings : whyNotComparable(files, config, request);
  const services = new Map(
    files.map(({ snapshot }) => [
      snapshot.environment,
      snapshot.services.flatMap(({ service }) => service ?? []).sort(),
    ]),
  );
  return {
    services,
    problems,
    assemble: async (means) => {
      const checkout = await readCheckout(config, services, workspace, means);
      return { effective: config.environments.flatMap((spec) => restoreAll(files, spec, checkout)), findings: [] };
    },
  };
}

function restoreAll(
  files: readonly SnapshotFile[],
  spec: Config['environments'][number],
  checkout: readonly Effective[],
) {
  const own = files.filter(({ snapshot }) => snapshot.environment === spec.name);
  return own.flatMap(({ snapshot }) =>
    snapshot.services.map((part) => {
      const isOfPart = ({ environment, service }: Effective) =>
        environment === spec.name && service === (part.service ?? undefined);
      return restore(snapshot, part, { spec, checkout: checkout.find(isOfPart) });
    }),
  );
}

const IN_FILES: readonly string[] = ['file', 'kubernetes', 'compose', 'ecs'];

/**
 * The sources of this checkout that are files, for the places of keys: a snapshot holds none, since a column tells how long
 * the values before it are. What is wrong with the files was told by the jobs that made the snapshots.
 */
async function readCheckout(
  config: Config,
  services: Gathered['services'],
  workspace: Workspace,
  means: Means,
): Promise<readonly Effective[]> {
  const environments = config.environments.map((spec) => ({
    ...spec,
    sources: spec.sources.filter(({ kind }) => IN_FILES.includes(kind)),
  }));
  const names = new Set(environments.map(({ name }) => name));
  return (await assemble({ ...config, environments }, names, services, workspace, means)).effective;
}

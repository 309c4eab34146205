import { realpathSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { Request } from '../config/request.ts';
import { assemble } from '../environment/assemble.ts';
import type { Effective } from '../environment/effective.ts';
import type { Tree, TreeReason } from '../git/tree.ts';
import { treeWorkspace } from '../git/tree-workspace.ts';
import type { OpenGithub } from '../github/github.ts';
import type { Workspace } from '../source/workspace.ts';
import { openTreeAnywhere } from './open-tree.ts';

/** What was there before the change under check: the files of another commit. Nothing is read before it is asked for. */
export interface Base {
  /** Why nothing is known of it; undefined when it can be looked at. */
  readonly unknown: () => Promise<TreeReason | undefined>;
  /** Whether it is the very commit that is checked out: then nothing was changed by a commit. */
  readonly isHead: () => Promise<boolean>;
  /** What its own tollgate.yml says, or why it cannot be worked with; undefined when nobody can tell. */
  readonly loaded: () => Promise<LoadedConfig | undefined>;
  /** Its own tollgate.yml; undefined when it has none that can be worked with. */
  readonly config: () => Promise<Config | undefined>;
  /**
   * What the sources that tollgate.yml names now make of its files; undefined when they could not all be read without
   * an error. What is read from the process and from GitHub is the same as now.
   */
  readonly effective: (environment: string, service: string | undefined) => Promise<Effective | undefined>;
  /**
   * Works over its files as over those of a folder. The work may be done several times, until all files that it asks for
   * are there, so that it must have no effect but what it returns; undefined when they cannot be had.
   */
  readonly over: <T>(work: (workspace: Workspace) => Promise<T>) => Promise<T | undefined>;
  /** The text of one of its files; undefined when it has none that can be read. */
  readonly text: (path: string) => Promise<string | undefined>;
  /** Takes what was assembled of its files by others among what secrets are looked for in. */
  readonly note: (effective: readonly Effective[]) => void;
  /** All that was assembled so far, for whoever looks for secrets in it. */
  readonly assembled: () => readonly Effective[];
}

/** Opens the base that a request names. `configOf` gives the configuration that the run has come to go by. */
export function openBase(
  request: Request,
  configOf: () => Config | undefined,
  signal: AbortSignal,
  github: OpenGithub,
): Base | undefined {
  const { base, workspace, limits } = request;
  if (!base) return undefined;
  const { ref, head, searchPath } = base;
  const setting = { ref, head, searchPath, workspace, fileSize: limits.fileSize, signal };
  const opened = once(() => openTreeAnywhere(setting, request.github?.repository, github));
  const assembled: Effective[] = [];
  const known = new Map<string, Promise<Effective | undefined>>();
  const look = async <T>(work: (over: Workspace) => Promise<T>): Promise<T | undefined> => {
    const found = await opened();
    return found.ok ? lookInto(found.tree, request, work) : undefined;
  };
  const loaded = once(() => look((over) => loadConfig(request, over)));
  const assembleOne = async (environment: string, service: string | undefined): Promise<Effective | undefined> => {
    const config = configOf();
    if (!config) return undefined;
    const services = new Map([[environment, service === undefined ? [] : [service]]]);
    const made = await look((over) => assemble(config, new Set([environment]), services, over, { request, github }));
    const [effective] = made?.effective ?? [];
    if (effective) assembled.push(effective);
    return made?.findings.some(({ severity }) => severity === 'error') || !effective?.complete ? undefined : effective;
  };
  return {
    unknown: async () => {
      const found = await opened();
      return found.ok ? undefined : found.reason;
    },
    isHead: async () => {
      const found = await opened();
      return found.ok && found.tree.isHead;
    },
    loaded,
    config: async () => {
      const found = await loaded();
      return found?.ok ? found.config : undefined;
    },
    effective: (environment, service) => {
      const key = JSON.stringify([environment, service]);
      const made = known.get(key) ?? assembleOne(environment, service);
      known.set(key, made);
      return made;
    },
    over: look,
    text: async (path) => {
      const read = await look(async (over) => over.read(path));
      return read?.ok ? read.source.text : undefined;
    },
    note: (effective) => void assembled.push(...effective),
    assembled: () => assembled,
  };
}

/** A file can lead to another one, as with `extends` of Compose. Deeper than this no file is looked for. */
const MOST_ROUNDS = 100;

/**
 * Works over the files of a tree as over those of a folder. What is asked for is not known before, and reading waits for
 * nobody: the work is done again, with what it asked for fetched, until it has all. Undefined when that cannot be.
 */
async function lookInto<T>(
  tree: Tree,
  { workspace: root, limits }: Request,
  work: (over: Workspace) => Promise<T>,
): Promise<T | undefined> {
  const real = realpathSync.native(root);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { workspace, wanted } = treeWorkspace(tree, real, limits);
    const done = await work(workspace);
    if (wanted.size === 0) return done;
    if (!(await tree.fetch([...wanted]))) return undefined;
  }
  return undefined;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}

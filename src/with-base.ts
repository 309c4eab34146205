import { type Against, compareWithBase } from './against.ts';
import { type Base, openBase } from './base/base.ts';
import type { PolicyFiles } from './check/check.ts';
import { loadConfig } from './config/load.ts';
import type { BaseRequest, Request } from './config/request.ts';
import { type Examination, examine, guarded, type Surroundings } from './examine.ts';
import { holdToBase } from './policy/hold.ts';
import { findLoosened, type Judge } from './policy/loosened.ts';
import { type Watched, watch } from './source/watched.ts';
import { openWorkspace } from './source/workspace.ts';

/** A run that has a base to compare with. */
export interface RunWithBase {
  readonly request: Request & { readonly base: BaseRequest };
  readonly base: Base;
  readonly judge: Judge;
}

/** What was read of the files that are checked, and under which policy. */
interface Held {
  readonly watched: Watched;
  readonly policy: PolicyFiles;
  /** What was read of the policy that is checked out; undefined where that of the base decides. */
  readonly own: Watched | undefined;
}

/**
 * Examines the state now, lays the base beside it, and looks at what the change does to its own policy. Gives what is
 * known of the base; undefined where nothing is, which is told.
 */
export async function examineWithBase(
  state: Examination,
  { request, base, judge }: RunWithBase,
  surroundings: Surroundings,
): Promise<Against | undefined> {
  const run = { request, base, surroundings };
  const held = request.policy === 'base' ? await underBase(state, run) : await underHead(state, run);
  const { config } = state;
  const isExamined = state.effective.length + state.items.size > 0;
  if (!held || !config || !isExamined || surroundings.signal.aborted) return undefined;
  const { watched, policy, own } = held;
  const against = await compareWithBase(state, { request, base, config, watched, policy }, surroundings);
  // What was pushed is merged already, and whoever deploys it cannot take the change back.
  if (own && request.base.by !== 'push' && !surroundings.signal.aborted)
    await guarded('policy', state, async () => {
      for (const found of await findLoosened(run, state, own, judge)) state.findings.push(found);
    });
  return against;
}

type Run = Pick<RunWithBase, 'request' | 'base'> & { readonly surroundings: Surroundings };

/** Under the policy that is checked out. */
async function underHead(state: Examination, { request, base, surroundings }: Run): Promise<Held | undefined> {
  const workspace = openWorkspace(request.workspace, request.limits);
  const [watched, own] = [watch(workspace), watch(workspace)];
  const loaded = await loadConfig(request, own.workspace);
  if (!loaded.ok) {
    state.findings.push(...loaded.findings);
    return undefined;
  }
  const policy = { workspace: own.workspace, isBase: false, named: new Map() };
  const tree = { request, workspace: watched.workspace, policy };
  await examine(state, loaded.config, tree, surroundings, async () => base);
  return { watched, policy, own };
}

/** Under the policy that the base has. */
async function underBase(state: Examination, run: Run): Promise<Held | undefined> {
  const { request, surroundings } = run;
  const watched = watch(openWorkspace(request.workspace, request.limits));
  const deciding = { ...request, base: { ...request.base, decides: true } };
  const base = openBase(deciding, () => state.config, surroundings.signal, surroundings.github);
  if (!base) throw new Error('a base was asked for and not opened');
  const policy = await holdToBase(state, { ...run, base }, { workspace: watched.workspace, change: run.base });
  return policy && { watched, policy, own: undefined };
}

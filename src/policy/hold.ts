import type { Base } from '../base/base.ts';
import type { PolicyFiles } from '../check/check.ts';
import { declaredSchemas } from '../check/schemas.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { type Examination, examine } from '../examine.ts';
import type { PolicyReason } from '../finding/facts/policy.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { isRemote } from '../schema/shelf.ts';
import { type Watched, watch } from '../source/watched.ts';
import type { Workspace } from '../source/workspace.ts';
import { examineOffline, fresh, loadBasePolicy, namesInBase, overPolicy, type PolicyRun } from './base-policy.ts';

/**
 * Examines the work tree under the policy of the base. The one that is checked out is loaded as well: where it is broken,
 * it would stop every run once it is merged. Without a policy to go by nothing is examined, and the run is errored.
 * `workspace` is where the checked files are read, and `change` what the change is compared with. Gives the files of the
 * policy.
 */
export async function holdToBase(
  state: Examination,
  run: PolicyRun,
  { workspace, change }: { readonly workspace: Workspace; readonly change: Base },
): Promise<PolicyFiles | undefined> {
  const { request, surroundings, base } = run;
  const own = await loadConfig(request, fresh(request));
  const loaded = await loadBasePolicy(run);
  if (!loaded.ok) {
    state.findings.push(...(own.ok ? [] : own.findings), unknown(loaded.reason));
    return undefined;
  }
  const { config } = loaded;
  const settled = await settle(run, config);
  if (!settled) {
    state.findings.push(...(own.ok ? [] : own.findings), unknown((await base.unknown()) ?? 'unreadable'));
    return undefined;
  }
  const { policy, trace } = settled;
  await examine(state, config, { request, workspace, policy }, surroundings, async () => change);
  const ownFile = own.ok ? own.config.file : undefined;
  const differing = (await trace.differsIn(fresh(request))).files.map(({ path }) => path);
  const changed = new Set([...differing, ...(ownFile === config.file ? [] : [ownFile ?? []].flat())]);
  placeInTree(state, changed, workspace);
  if (!own.ok) state.findings.push(...own.findings);
  if (changed.size > 0) state.findings.push(changedFinding([...changed].sort(), workspace));
  return policy;
}

/** The files of the base's policy, with all fetched that a run reads of them: probes are asked once, and never again. */
async function settle(run: PolicyRun, config: Config): Promise<{ policy: PolicyFiles; trace: Watched } | undefined> {
  const named = await namesInBase(run, config);
  if (!named) return undefined;
  // What checked files name themselves is known when they were held.
  const isByName = config.validate.some(({ schema, files }) => schema === undefined && files.length > 0);
  return overPolicy(run, config, named, async (files) => {
    const trace = watch(files.workspace);
    await loadConfig(run.request, trace.workspace);
    // What only probes read was fetched, and may still differ.
    for (const name of declaredSchemas(config)) if (!isRemote(name)) trace.workspace.read(name);
    const policy = { ...files, workspace: trace.workspace };
    if (isByName) await examineOffline(run, config, policy);
    return { policy, trace };
  });
}

function unknown(reason: PolicyReason): Finding {
  return finding('policy/unknown', { reason, counts: true });
}

/** Lines of the base's own files are no lines of those that are checked out. */
function placeInTree(state: Examination, changed: ReadonlySet<string>, workspace: Workspace): void {
  const placed = (location: Location | undefined): Location | undefined => {
    if (!location || !changed.has(location.file)) return location;
    return workspace.has(location.file) ? { file: location.file, line: 1, column: 1 } : undefined;
  };
  const found = state.findings.map((one) => ({
    ...one,
    location: placed(one.location),
    ...(one.related && { related: one.related.filter(({ location }) => !changed.has(location.file)) }),
  }));
  // One by one: there can be more of them than a call takes arguments.
  state.findings.length = 0;
  for (const one of found) state.findings.push(one);
}

/** Files that are told by name. */
const MOST_FILES = 10;

function changedFinding(changed: readonly string[], workspace: Workspace): Finding {
  const files = changed.slice(0, MOST_FILES);
  const there = changed.find((path) => workspace.has(path));
  const location = there === undefined ? undefined : { file: there, line: 1, column: 1 };
  return finding('policy/changed', { files, more: changed.length - files.length }, { location });
}

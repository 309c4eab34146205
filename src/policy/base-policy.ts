import type { Base } from '../base/base.ts';
import type { PolicyFiles } from '../check/check.ts';
import { readDeclared } from '../check/schemas.ts';
import type { Config } from '../config/config.ts';
import type { CheckName, Request } from '../config/request.ts';
import { type Examination, examine, newExamination, type Surroundings } from '../examine.ts';
import type { PolicyReason } from '../finding/facts/policy.ts';
import type { Workspace } from '../source/workspace.ts';
import { openWorkspace } from '../source/workspace.ts';
import { namedBefore } from './named-before.ts';

/** What a run hands over to whoever judges its policy. */
export interface PolicyRun {
  readonly request: Request;
  readonly surroundings: Surroundings;
  readonly base: Base;
}

/** The policy of the base, or why there is none to go by. */
export type BasePolicy =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly reason: PolicyReason };

/** Loads the configuration that the base has, with the gateways of its own files. */
export async function loadBasePolicy({ base }: PolicyRun): Promise<BasePolicy> {
  const loaded = await base.loaded();
  if (!loaded) return { ok: false, reason: (await base.unknown()) ?? 'unreadable' };
  if (loaded.ok) return loaded;
  // One that says nothing yet is none.
  const isMissing = loaded.findings.some(
    ({ rule, facts }) =>
      rule === 'config/missing' ||
      rule === 'config/nothing-to-check' ||
      (rule === 'source/file' && facts.reason === 'missing'),
  );
  return { ok: false, reason: isMissing ? 'no-policy' : 'broken' };
}

/** Schemas that checked files name for themselves in the base, where they name another one now. */
export function namesInBase({ request, base }: PolicyRun, config: Config): Promise<PolicyFiles['named'] | undefined> {
  return base.over((tree) => namedBefore(config, fresh(request), tree));
}

/** Works with the files of the base's policy, all of which are there when the work is done for the last time. */
export async function overPolicy<T>(
  { request, base }: PolicyRun,
  config: Config,
  named: PolicyFiles['named'],
  work: (policy: PolicyFiles) => Promise<T>,
): Promise<T | undefined> {
  const policyOf = (tree: Workspace): PolicyFiles => ({ workspace: tree, isBase: true, named });
  // Before the work, which takes longer, and would be done again for each schema that another one leads to.
  const read = await base.over(async (tree) => {
    await readDeclared({ config, workspace: fresh(request), policy: policyOf(tree) });
    for (const { ask } of config.probes) if (ask.kind === 'url' && ask.body?.kind === 'file') tree.read(ask.body.path);
    return true;
  });
  return read === true ? base.over((tree) => work(policyOf(tree))) : undefined;
}

/** Checks that need no network, so that they can be made twice. */
const OFFLINE: readonly CheckName[] = ['validate', 'hygiene', 'gateways', 'parity'];

/** Those of them that were asked for. */
export function offlineChecks({ checks }: Request): readonly CheckName[] {
  return OFFLINE.filter((check) => checks.length === 0 || checks.includes(check));
}

/** Makes the checks of a configuration that need no network, over the work tree. */
export async function examineOffline(
  { request, surroundings }: PolicyRun,
  config: Config,
  policy: PolicyFiles,
): Promise<Examination> {
  const state = newExamination();
  const asked: Request = { ...request, checks: offlineChecks(request) };
  await examine(
    state,
    config,
    { request: asked, workspace: fresh(request), policy },
    surroundings,
    async () => undefined,
  );
  return state;
}

/** Each has a count of its own of the files that were read. */
export function fresh({ workspace, limits }: Request): Workspace {
  return openWorkspace(workspace, limits);
}

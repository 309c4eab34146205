import type { Base } from './base/base.ts';
import type { Subject } from './check/check.ts';
import { CHECKS } from './check/checks.ts';
import { NO_RECORDS, type Records, withRecordsOf } from './check/records.ts';
import type { Config } from './config/config.ts';
import { whyNothingIsLeft } from './config/nothing-left.ts';
import { makePlan, type PlanItem } from './config/plan.ts';
import type { Request } from './config/request.ts';
import { assemble } from './environment/assemble.ts';
import type { Effective } from './environment/effective.ts';
import { discoverServices } from './environment/services.ts';
import { type Finding, finding } from './finding/finding.ts';
import { suggest } from './finding/suggest.ts';
import { nameOfThrown } from './finding/thrown.ts';
import type { OpenGithub } from './github/github.ts';
import type { Draft } from './snapshot/snapshot.ts';

/** What an examination has gathered so far. It grows in one place, so that an early end still reports what was seen. */
export interface Examination {
  readonly findings: Finding[];
  plan: readonly PlanItem[];
  /** What was seen in each item that was carried out. */
  readonly items: Map<string, readonly Finding[]>;
  records: Records;
  effective: readonly Effective[];
  config: Config | undefined;
  /** The snapshot that was asked for, once all of its environment was read. */
  snapshot?: Draft | undefined;
}

/** An examination that has seen nothing yet. */
export function newExamination(): Examination {
  return { findings: [], plan: [], items: new Map(), records: NO_RECORDS, effective: [], config: undefined };
}

/** What an examination takes from the run that it is part of. */
export interface Surroundings extends Pick<Subject, 'progress' | 'signal' | 'until' | 'fingerprints'> {
  readonly github: OpenGithub;
}

/**
 * Examines one state of the repository under one configuration: plan, sources, checks. `open` gives what probes that fail
 * are compared with; without it nothing is probed, although what probes ask is read as ever.
 */
export async function examine(
  state: Examination,
  config: Config,
  { request, workspace, policy }: Pick<Subject, 'request' | 'workspace' | 'policy'>,
  surroundings: Surroundings,
  open?: () => Promise<Base | undefined>,
): Promise<void> {
  state.config = config;
  const unknown = unknownEnvironment(request, config);
  if (unknown) {
    state.findings.push(unknown);
    return;
  }
  const made = request.snapshots === undefined ? undefined : await gatherSnapshots(config, request, workspace);
  const { services, problems } = made ?? (await discoverServices(config, workspace));
  state.findings.push(...problems);
  state.plan = makePlan(config, services, request);
  const runnable = state.plan.filter(({ skipped }) => skipped === undefined);
  if (runnable.length === 0) {
    const facts = whyNothingIsLeft(config, services, request, state.plan);
    state.findings.push(finding('config/nothing-to-check', facts, { location: fileOf(config) }));
    return;
  }
  // Snapshots that do not belong together are not compared: the plan is not carried out, and that never passes.
  if (made && made.problems.length > 0) return;
  const means = { request, github: surroundings.github };
  const assembled =
    (await made?.assemble(means)) ??
    (await assemble(config, environmentsOf(runnable, config), services, workspace, means));
  state.effective = assembled.effective;
  // One by one: there can be more of them than a call takes arguments.
  for (const found of assembled.findings) state.findings.push(found);
  if (request.snapshot) await takeSnapshot(state, config, request, surroundings);
  const base = runnable.some(({ check }) => check === 'probes') ? await open?.() : undefined;
  const { effective } = assembled;
  const checks = CHECKS.filter(({ name }) => open || name !== 'probes');
  const subject = { request, config, workspace, policy, plan: runnable, effective, base, ...surroundings };
  await runChecks(state, checks, subject);
}

async function gatherSnapshots(config: Config, request: Request, workspace: Subject['workspace']) {
  return (await import('./snapshot/gather.ts')).gather(config, request, workspace);
}

/** Before anything is checked: what a check finds does not change what there is. */
async function takeSnapshot(
  state: Examination,
  config: Config,
  request: Request,
  { fingerprints }: Surroundings,
): Promise<void> {
  const { takeSnapshot } = await import('./snapshot/take.ts');
  const { draft, findings } = await takeSnapshot(state.effective, { config, request, fingerprints });
  for (const found of findings) state.findings.push(found);
  state.snapshot = draft;
}

async function runChecks(state: Examination, checks: typeof CHECKS, subject: Subject): Promise<void> {
  for (const { name, load } of checks) {
    const items = subject.plan.filter(({ check }) => check === name);
    if (items.length === 0 || subject.signal.aborted) continue;
    await guarded(name, state, async () => {
      const outcome = await (await load()).run(items, subject);
      for (const { id, findings } of outcome.items) state.items.set(id, findings);
      for (const found of outcome.items.flatMap(({ findings }) => findings)) state.findings.push(found);
      for (const found of outcome.findings) state.findings.push(found);
      state.records = withRecordsOf(outcome, state.records);
    });
  }
}

/** One part's crash is told, by the kind of what was thrown alone, and does not hide what the others see. */
export async function guarded(where: string, state: Examination, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    state.findings.push(finding('run/crashed', { where, thrown: nameOfThrown(thrown) }));
  }
}

function unknownEnvironment({ environment }: Request, config: Config): Finding | undefined {
  const names = config.environments.map(({ name }) => name);
  if (environment === undefined || names.includes(environment)) return undefined;
  const facts = { name: environment, suggestion: suggest(environment, names), known: names };
  return finding('config/unknown-environment', facts);
}

/** A comparison is one of all environments; every other item names the one that it needs. */
function environmentsOf(items: readonly PlanItem[], config: Config): ReadonlySet<string> {
  const isComparison = ({ check, environment }: PlanItem) => check === 'parity' && environment === undefined;
  const all = items.some(isComparison) ? config.environments.map(({ name }) => name) : [];
  return new Set([...all, ...items.flatMap(({ environment }) => environment ?? [])]);
}

function fileOf({ file }: Config) {
  return file === undefined ? undefined : { file, line: 1, column: 1 };
}

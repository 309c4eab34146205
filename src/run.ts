import { setMaxListeners } from 'node:events';
import type { Base } from './base/base.ts';
import type { Subject } from './check/check.ts';
import { CHECKS } from './check/checks.ts';
import { NO_RECORDS, type Records, withRecordsOf } from './check/records.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import { whyNothingIsLeft } from './config/nothing-left.ts';
import { makePlan, type PlanItem } from './config/plan.ts';
import type { Request } from './config/request.ts';
import { assemble } from './environment/assemble.ts';
import type { Effective } from './environment/effective.ts';
import { secretsIn } from './environment/secrets.ts';
import { discoverServices } from './environment/services.ts';
import { type Finding, finding } from './finding/finding.ts';
import { suggest } from './finding/suggest.ts';
import { nameOfThrown } from './finding/thrown.ts';
import { WORDS } from './finding/words.ts';
import { buildReport, conclude } from './report/build.ts';
import type { Report } from './report/report.ts';
import type { Secret } from './secret/secret.ts';
import { openWorkspace } from './source/workspace.ts';
import { applySeverities } from './verdict/severity.ts';
import { type Judged, waive } from './verdict/waive.ts';
import { VERSION } from './version.ts';

export { conclude };

/** What a run has come to: its report, and the secrets that must not leave with it. */
export interface RunResult {
  readonly report: Report;
  readonly secrets: readonly Secret[];
}

/** Milliseconds that checks are given to stop by themselves once the run has ended. */
const GRACE = 500;

/**
 * One run from request to report: configuration, plan, sources, checks, verdict. Never throws: a crash, the deadline
 * and an end from outside become findings that make the report errored.
 *
 * `signal` ends the run; its reason, when it is a text, names what ended it.
 */
export async function run(request: Request, progress: Subject['progress'], signal: AbortSignal): Promise<RunResult> {
  const began = performance.now();
  const state: State = {
    findings: [],
    plan: [],
    items: new Map(),
    records: NO_RECORDS,
    effective: [],
    config: undefined,
  };
  const until = began + request.limits.runSeconds * 1000;
  const deadline = AbortSignal.timeout(request.limits.runSeconds * 1000);
  const { signal: ended, release } = eitherOf(signal, deadline);
  await Promise.race([
    guarded('run', state, () => carryOut(state, request, progress, { signal: ended, until })),
    settledAfter(ended),
  ]);
  release();
  if (signal.aborted) state.findings.push(finding('run/signal', { signal: nameOfReason(signal.reason) }));
  // Work that let no timer fire has passed the deadline all the same.
  else if (deadline.aborted || performance.now() > until)
    state.findings.push(finding('run/deadline', { seconds: request.limits.runSeconds }));
  const secrets = [
    ...[...request.credentials.values()].map(({ secret }) => secret),
    ...[...request.processValues.values()].flatMap((value) => value ?? []),
    ...secretsIn([...state.effective, ...(state.base?.assembled() ?? [])]),
  ];
  return { report: reportOf(state, request, performance.now() - began), secrets };
}

/**
 * Ends with the first of two signals. `AbortSignal.any` says the same, and goes over all its listeners whenever one comes
 * or goes, as several do with every connection.
 */
function eitherOf(...signals: readonly [AbortSignal, AbortSignal]) {
  const controller = new AbortController();
  // Node warns of more than ten listeners, of which every connection under way has its own.
  setMaxListeners(0, controller.signal);
  const end = (): void => controller.abort(signals.find(({ aborted }) => aborted)?.reason);
  for (const signal of signals) signal.addEventListener('abort', end, { once: true });
  if (signals.some(({ aborted }) => aborted)) end();
  const release = (): void => {
    for (const signal of signals) signal.removeEventListener('abort', end);
  };
  return { signal: controller.signal, release };
}

/** A report that only says why a request could not be worked with. */
export function refuse(findings: readonly Finding[], now: Date): Report {
  return buildReport({
    judged: findings.map((found) => ({ finding: found, waiver: undefined })),
    plan: [],
    items: new Map(),
    ...NO_RECORDS,
    environments: [],
    failOn: 'error',
    started: now,
    duration: 0,
    version: VERSION,
  });
}

/** What a run has gathered so far. It grows in one place, so that an early end still reports what was seen. */
interface State {
  readonly findings: Finding[];
  plan: readonly PlanItem[];
  /** What was seen in each item that was carried out. */
  readonly items: Map<string, readonly Finding[]>;
  records: Records;
  effective: readonly Effective[];
  config: Config | undefined;
  base?: Base | undefined;
}

async function carryOut(
  state: State,
  request: Request,
  progress: Subject['progress'],
  end: Pick<Subject, 'signal' | 'until'>,
): Promise<void> {
  const workspace = openWorkspace(request.workspace, request.limits);
  const loaded = await loadConfig(request, workspace);
  if (!loaded.ok) {
    state.findings.push(...loaded.findings);
    return;
  }
  const { config } = loaded;
  state.config = config;
  const unknown = unknownEnvironment(request, config);
  if (unknown) {
    state.findings.push(unknown);
    return;
  }
  const { services, problems } = await discoverServices(config, workspace);
  state.findings.push(...problems);
  state.plan = makePlan(config, services, request);
  const runnable = state.plan.filter(({ skipped }) => skipped === undefined);
  if (runnable.length === 0) {
    state.findings.push(
      finding('config/nothing-to-check', whyNothingIsLeft(config, services, request, state.plan), {
        location: fileOf(config),
      }),
    );
    return;
  }
  const assembled = await assemble(config, environmentsOf(runnable, config), services, workspace, request);
  state.effective = assembled.effective;
  // One by one: there can be more of them than a call takes arguments.
  for (const found of assembled.findings) state.findings.push(found);
  if (request.base && runnable.some(({ check }) => check === 'probes'))
    state.base = (await import('./base/base.ts')).openBase(request, config, end.signal);
  await runChecks(state, {
    request,
    config,
    workspace,
    plan: runnable,
    effective: assembled.effective,
    base: state.base,
    ...end,
    progress,
  });
}

async function runChecks(state: State, subject: Subject): Promise<void> {
  for (const { name, load } of CHECKS) {
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
async function guarded(where: string, state: State, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    state.findings.push(finding('run/crashed', { where, thrown: nameOfThrown(thrown) }));
  }
}

/** Resolves some time after the signal, for a check that does not heed it. */
function settledAfter(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => setTimeout(resolve, GRACE).unref();
    if (signal.aborted) settle();
    else signal.addEventListener('abort', settle, { once: true });
  });
}

function nameOfReason(reason: unknown): string {
  return typeof reason === 'string' ? reason : 'an outside request';
}

function unknownEnvironment({ environment }: Request, config: Config): Finding | undefined {
  const names = config.environments.map(({ name }) => name);
  if (environment === undefined || names.includes(environment)) return undefined;
  return finding('config/unknown-environment', { name: environment, suggestion: suggest(environment, names) });
}

/** Parity compares all environments; every other item names the one that it needs. */
function environmentsOf(items: readonly PlanItem[], config: Config): ReadonlySet<string> {
  const all = items.some(({ check }) => check === 'parity') ? config.environments.map(({ name }) => name) : [];
  return new Set([...all, ...items.flatMap(({ environment }) => environment ?? [])]);
}

function fileOf({ file }: Config) {
  return file === undefined ? undefined : { file, line: 1, column: 1 };
}

function reportOf(state: State, request: Request, duration: number): Report {
  const { config, plan, items, records } = state;
  const planned = plan.filter(({ skipped }) => skipped === undefined).length;
  const asked = request.checks.length === 0 && request.environment === undefined;
  const policy = policyOf(request, config, asked && items.size === plan.length);
  const judged = policy(state.findings);
  const report = buildReport({
    judged,
    plan,
    items: new Map([...items].map(([id, findings]) => [id, holds(policy(findings)) && isComplete(id, state)])),
    ...records,
    environments: config?.environments.map(({ name }) => name) ?? [],
    failOn: request.failOn,
    started: request.now,
    duration: Math.round(duration),
    version: VERSION,
  });
  const explained = judged.some(
    ({ finding: { rule, severity } }) => severity === 'error' && WORDS[rule].stop === 'unknown',
  );
  if (report.exitCode === 3 && !explained)
    return conclude(report, [finding('run/incomplete', { planned, done: items.size })]);
  // Where a source could not be read, what is missing is not looked for; that alone never passes.
  const unread = report.exitCode === 0 && state.effective.some(({ complete }) => !complete);
  return unread ? conclude(report, [finding('run/incomplete', { planned, done: items.size, unread })]) : report;
}

/** Severities and waivers, as one function over findings. */
function policyOf(
  { now }: Request,
  config: Config | undefined,
  whole: boolean,
): (findings: readonly Finding[]) => Judged[] {
  const today = now.toISOString().slice(0, 10);
  return (findings) =>
    waive(applySeverities(findings, config?.severities ?? new Map()), config?.waivers ?? [], today, whole);
}

/** Whether no finding that counts is an error. */
function holds(judged: readonly Judged[]): boolean {
  return !judged.some(({ finding: { severity }, waiver }) => severity === 'error' && !waiver);
}

/** Whether all sources that the item speaks of could be read; parity speaks of every environment. */
function isComplete(id: string, { plan, effective }: State): boolean {
  const item = plan.find((one) => one.id === id);
  const concerned = effective.filter(
    ({ environment, service }) =>
      service === item?.service && (environment === item?.environment || item?.check === 'parity'),
  );
  return concerned.every(({ complete }) => complete);
}

import { setMaxListeners } from 'node:events';
import type { Against } from './against.ts';
import type { Base } from './base/base.ts';
import type { Subject } from './check/check.ts';
import { NO_RECORDS } from './check/records.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import type { BaseRequest, Request } from './config/request.ts';
import { pinsOf } from './environment/pin.ts';
import { secretsIn } from './environment/secrets.ts';
import { concerned, nothingSeen, seenInPart } from './environment/withheld.ts';
import { type Examination, examine, guarded, newExamination, type Surroundings } from './examine.ts';
import { type Finding, finding, orderFindings } from './finding/finding.ts';
import { WORDS } from './finding/words.ts';
import type { Github } from './github/github.ts';
import { buildReport, conclude } from './report/build.ts';
import type { Report } from './report/report.ts';
import { fingerprintsUnder } from './secret/fingerprint.ts';
import type { Secret } from './secret/secret.ts';
import type { Draft } from './snapshot/snapshot.ts';
import { openWorkspace } from './source/workspace.ts';
import { applySeverities } from './verdict/severity.ts';
import { type Judged, remarksOn, waive } from './verdict/waive.ts';
import type { WaiverTerms } from './verdict/waiver-terms.ts';
import { VERSION } from './version.ts';

export { conclude };

/** What a run has come to: its report, and the secrets that must not leave with it. */
export interface RunResult {
  readonly report: Report;
  readonly secrets: readonly Secret[];
  /** The snapshot that was asked for; undefined where not all of its environment could be read. */
  readonly snapshot?: Draft | undefined;
  /** What the report was made from, with values; a function, so that nobody prints it with the rest. */
  readonly examined: () => Pick<Examination, 'config' | 'effective' | 'findings'>;
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
  const state: State = newExamination();
  const fingerprints = fingerprintsUnder(request.fingerprintKey);
  const until = began + request.limits.runSeconds * 1000;
  const deadline = AbortSignal.timeout(request.limits.runSeconds * 1000);
  const { signal: ended, release } = eitherOf(signal, deadline);
  let github: Promise<Github> | undefined;
  const openGithub = (): Promise<Github> => {
    github ??= import('./github/github.ts').then((room) => room.openGithub(request, ended));
    return github;
  };
  const surroundings: Surroundings = { progress, signal: ended, until, fingerprints, github: openGithub };
  await Promise.race([guarded('run', state, () => carryOut(state, request, surroundings)), settledAfter(ended)]);
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
  const report = reportOf(state, request, performance.now() - began);
  return { report, secrets, snapshot: state.snapshot, examined: () => state };
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
    unseen: new Set(),
    ...NO_RECORDS,
    environments: [],
    failOn: 'error',
    started: now,
    duration: 0,
    version: VERSION,
  });
}

/** An examination, and what it was compared with. */
interface State extends Examination {
  base?: Base | undefined;
  against?: Against | undefined;
}

async function carryOut(state: State, request: Request, surroundings: Surroundings): Promise<void> {
  const { base } = request;
  if (base) return carryOutWithBase(state, { ...request, base }, surroundings);
  const workspace = openWorkspace(request.workspace, request.limits);
  const loaded = await loadConfig(request, workspace);
  if (loaded.ok) await examine(state, loaded.config, { request, workspace }, surroundings, async () => undefined);
  else state.findings.push(...loaded.findings);
}

/** The same, and against a base: what is new, and what of the policy itself was changed. Loaded where there is one. */
async function carryOutWithBase(
  state: State,
  request: Request & { readonly base: BaseRequest },
  surroundings: Surroundings,
): Promise<void> {
  const { openBase } = await import('./base/base.ts');
  const base = openBase(request, () => state.config, surroundings.signal, surroundings.github);
  if (!base) throw new Error('a base was asked for and not opened');
  state.base = base;
  const { examineWithBase } = await import('./with-base.ts');
  const judge = (config: Config, findings: readonly Finding[]) =>
    policyOf(request, config, { isWhole: false, pinOf: pinsFor(state, request) }).judge(findings);
  state.against = await examineWithBase(state, { request, base, judge }, surroundings);
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

function reportOf(state: State, request: Request, duration: number): Report {
  const { config, plan, items, records } = state;
  const planned = plan.filter(({ skipped }) => skipped === undefined).length;
  const { checks, environment, snapshots } = request;
  const asked = checks.length === 0 && environment === undefined && snapshots === undefined;
  const unseen = seenInPart(plan, state.effective);
  const policy = policyOf(request, config, {
    isWhole: asked && items.size === plan.length && unseen.size === 0,
    pinOf: pinsFor(state, request),
  });
  const isComplete = completeness(state);
  const remarks = policy.remarks(state.findings).map((one) => ({ finding: one, waiver: undefined }));
  const judged = [...policy.judge(state.findings), ...remarks];
  const report = buildReport({
    judged,
    pinOf: policy.terms.pinOf,
    against: state.against && againstOf(state.against, judged, policy),
    plan,
    items: new Map([...items].map(([id, findings]) => [id, holds(policy.judge(findings)) && isComplete(id)])),
    unseen,
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
  const location = config?.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
  const nothing = nothingSeen(plan, state.effective, request.reach, location);
  if (report.exitCode === 0 && nothing) return conclude(report, [nothing]);
  // Where a source could not be read, what is missing is not looked for; that alone never passes.
  const unread = report.exitCode === 0 && state.effective.some(({ complete, withheld }) => !complete && !withheld);
  return unread ? conclude(report, [finding('run/incomplete', { planned, done: items.size, unread })]) : report;
}

/** What is new, old and mended, once severities and waivers have been laid over the findings of both sides. */
function againstOf(
  { before, change, compare }: Against,
  judged: readonly Judged[],
  { judge, remarks }: Pick<ReturnType<typeof policyOf>, 'judge' | 'remarks'>,
) {
  const said = remarks(before.findings).map((one) => ({ finding: one, waiver: undefined }));
  const old = [...judge(before.findings), ...said];
  const waivers = new Map(old.map((one) => [one.finding, one]));
  const { marks, mended } = compare(
    orderFindings(judged.map(({ finding: found }) => found)),
    orderFindings(old.map(({ finding: found }) => found)),
  );
  return { change, marks, mended: mended.flatMap((found) => waivers.get(found) ?? []) };
}

/** Fingerprints of what findings are about, where the run has a key that lasts. */
function pinsFor({ effective }: State, { fingerprintKey }: Request): WaiverTerms['pinOf'] {
  return fingerprintKey && pinsOf(effective, fingerprintsUnder(fingerprintKey));
}

/** Severities and waivers, as functions over findings. */
function policyOf(
  { now, limits }: Request,
  config: Config | undefined,
  { isWhole, pinOf }: Pick<WaiverTerms, 'isWhole' | 'pinOf'>,
) {
  const terms: WaiverTerms = { today: now.toISOString().slice(0, 10), mostDays: limits.waiverDays, isWhole, pinOf };
  const [severities, waivers] = [config?.severities ?? new Map(), config?.waivers ?? []];
  return {
    terms,
    judge: (findings: readonly Finding[]) => waive(applySeverities(findings, severities), waivers, terms),
    remarks: (findings: readonly Finding[]) => remarksOn(applySeverities(findings, severities), waivers, terms),
  };
}

/** Whether no finding that counts is an error. */
function holds(judged: readonly Judged[]): boolean {
  return !judged.some(({ finding: { severity }, waiver }) => severity === 'error' && !waiver);
}

/** Whether all sources that an item speaks of could be read, but for those that the event lets nobody ask. */
function completeness({ plan, effective }: State): (id: string) => boolean {
  const items = new Map(plan.map((item) => [item.id, item]));
  const concernedBy = concerned(effective);
  return (id) => concernedBy(items.get(id)).every(({ complete, withheld }) => complete || withheld !== undefined);
}

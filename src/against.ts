import type { Base } from './base/base.ts';
import type { ChangeRecord, Deployed } from './change/change.ts';
import { type Comparison, compareFindings, type Sides } from './change/compare.ts';
import { describeEnvironments, describeFiles } from './change/describe.ts';
import { readFileValues } from './change/file-values.ts';
import { goneIn } from './change/gone.ts';
import { type Live, liveOf } from './change/live.ts';
import { layBeside } from './change/pairs.ts';
import { keyOf, type Touched, touchedIn, touchedPlaces } from './change/touched.ts';
import type { PolicyFiles, Subject } from './check/check.ts';
import { matchesOf } from './check/parity-rows.ts';
import type { Config } from './config/config.ts';
import type { BaseRequest, Request } from './config/request.ts';
import type { Effective } from './environment/effective.ts';
import { type Examination, examine, newExamination, type Surroundings } from './examine.ts';
import type { TreeUnknown } from './finding/facts/change.ts';
import { type Finding, finding } from './finding/finding.ts';
import type { Difference, Watched } from './source/watched.ts';
import { openWorkspace, type Workspace } from './source/workspace.ts';

/** What is known of the base once the state now was examined. */
export interface Against {
  /** The base, examined under the configuration of now; the examination of now itself where nothing differs. */
  readonly before: Examination;
  readonly change: ChangeRecord;
  /** Tells which findings are new and which are gone. */
  readonly compare: (now: readonly Finding[], before: readonly Finding[]) => Comparison;
}

/** The base, and what the examination of the state now has looked at. */
export interface Looked {
  readonly base: Base;
  readonly watched: Watched;
  /** Where the policy was read, under which both sides are examined. */
  readonly policy: PolicyFiles;
  readonly config: Config;
  readonly request: Request & { readonly base: BaseRequest };
}

/**
 * Examines the base as the state now was examined, without the network, and lays both beside each other. The
 * configuration is that of now on both sides, and so are its schemas: what a stricter rule finds is old where it was
 * there before, so that a rule can be written without mending all that it finds in one change. What an environment is put
 * together from is what the base itself says.
 */
export async function compareWithBase(
  state: Examination,
  looked: Looked,
  surroundings: Surroundings,
): Promise<Against | undefined> {
  const { base, watched, request } = looked;
  const unknown = await base.unknown();
  if (unknown !== undefined) return refuse(state, unknown, looked);
  const difference = await base.over(watched.differsIn);
  const live = await liveIn(looked);
  if (!difference || !live) return refuse(state, 'unreadable', looked);
  const isUntouched = difference.same && live.isSame;
  // A copy: what is found of the change itself is none of what was there before.
  const before = isUntouched
    ? { ...state, findings: [...state.findings] }
    : await examineBase({ ...looked, config: live.config }, surroundings);
  if (!before) return refuse(state, 'unreadable', looked);
  base.note(before.effective);
  // A crash over the files of the base is one of ours as well.
  if (!isUntouched) state.findings.push(...before.findings.filter(({ rule }) => rule === 'run/crashed'));
  const isHead = difference.alike && live.isSame && (await base.isHead());
  if (isHead && request.failOnNew) state.findings.push(finding('change/same-commit', {}, placeOf(looked)));
  const same = isHead ? 'commit' : isUntouched ? 'files' : undefined;
  return layTogether(state, before, { ...looked, difference, live, same }, surroundings);
}

/** The configuration of now over the sources that the base names; undefined where nobody can tell which these are. */
async function liveIn({ base, config, policy }: Looked): Promise<Live | undefined> {
  if (policy.isBase) return liveOf(config, undefined);
  const loaded = await base.loaded();
  return loaded && liveOf(config, loaded.ok ? loaded.config : undefined);
}

/** What somebody asked for and cannot be had is not told as nothing new. The commit before a push is often not there. */
function refuse(state: Examination, reason: TreeUnknown, looked: Looked): undefined {
  const { by = 'request', ref } = looked.request.base;
  const severity = by === 'push' && !looked.request.failOnNew ? 'info' : 'error';
  state.findings.push(
    finding('change/base-unknown', { reason, by, ...(by === 'request' && { ref }) }, placeOf(looked), severity),
  );
  return undefined;
}

function placeOf({ config: { file } }: Looked) {
  return file === undefined ? {} : { location: { file, line: 1, column: 1 } };
}

async function examineBase({ base, config, request, policy: held }: Looked, surroundings: Surroundings) {
  return base.over(async (workspace) => {
    const before = newExamination();
    // The policy of the base is that of its files, all of which may not be there yet.
    const policy = held.isBase ? { ...held, workspace } : { ...held, workspace: fresh(request) };
    await examine(before, config, { request, workspace, policy }, { ...surroundings, progress: () => {} });
    return before;
  });
}

interface Differing extends Looked {
  readonly difference: Difference;
  readonly live: Live;
  readonly same: ChangeRecord['same'];
}

async function layTogether(
  state: Examination,
  before: Examination,
  looked: Differing,
  surroundings: Surroundings,
): Promise<Against> {
  const { request, config, difference, live, same } = looked;
  const { touched, unread } = layEnvironments(state.effective, before.effective, config, live);
  const subjectOf = (one: Examination, workspace: Workspace): Subject => ({
    ...surroundings,
    request,
    config,
    workspace,
    plan: one.plan,
    effective: one.effective,
  });
  const now = subjectOf(state, fresh(request));
  const environments = await describeEnvironments(now, subjectOf(before, now.workspace), touched);
  const ofEnvironments = new Set([...state.effective, ...before.effective].flatMap(filesOf));
  const files = await describeFiles(difference.files, now, ofEnvironments);
  const { ref } = request.base;
  const change = { base: ref, onlyNew: request.failOnNew ?? false, same, environments, unread, ...files } as const;
  const changed = new Set(difference.files.map(({ path }) => path));
  const sides: Sides = {
    touched,
    unread: new Set(unread.map(keyOf)),
    isTouchedAt: touchedPlaces(touched),
    files: changed,
    valuesNow: await readFileValues(fresh(request), state.findings, changed),
    valuesBefore:
      (await looked.base.over((over) => readFileValues(over, before.findings, changed))) ??
      (await readFileValues(now.workspace, [], changed)),
    ...(await linesOf(state, before, looked, now.workspace)),
  };
  const isLeft = (file: string) => !sides.isPolicy(file) && now.workspace.has(file) && !looked.watched.wasRead(file);
  const compare: Against['compare'] = (ours, theirs) => {
    const known = theirs.filter(({ environment = '' }) => !live.unknown.has(environment));
    const { marks, mended } = compareFindings(ours, known, sides);
    const [itemsOf, isGone] = [itemsIn(before), goneIn({ ...state, isLeft })];
    return { marks, mended: mended.filter((found) => isGone(found, itemsOf(found))) };
  };
  return { before, change, compare };
}

/** Every environment beside what it was; `unread` are those of which the base has nothing that could be read whole. */
function layEnvironments(
  now: readonly Effective[],
  before: readonly Effective[],
  { parity }: Config,
  { unknown }: Live,
) {
  const identities = parity && matchesOf(parity);
  const touched = new Map<string, Touched>();
  const unread: Deployed[] = [];
  for (const effective of now) {
    const old = before.find((one) => keyOf(one) === keyOf(effective));
    const { environment, service } = effective;
    if (old && [old, effective].every(isComparable) && !unknown.has(environment))
      touched.set(keyOf(effective), touchedIn(layBeside(old, effective, identities)));
    else unread.push({ environment, service });
  }
  return { touched, unread };
}

/** What an event lets nobody ask is left out on both sides. */
function isComparable({ complete, withheld }: Effective): boolean {
  return complete || withheld !== undefined;
}

function filesOf({ documents }: Effective): string[] {
  return documents.map(({ file }) => file);
}

/** The lines that findings of files stand in, on both sides. */
async function linesOf(state: Examination, before: Examination, { base, config }: Differing, workspace: Workspace) {
  const all = [...state.findings, ...before.findings];
  const placed = all.flatMap(({ location }) => location?.file ?? []);
  const files = new Set([...placed, ...(config.file === undefined ? [] : [config.file])]);
  const read = (over: Workspace) => {
    const lines = new Map<string, readonly string[]>();
    for (const file of files) {
      const text = over.read(file);
      if (text.ok) lines.set(file, text.source.text.split(/\r\n|\r|\n/));
    }
    return lines;
  };
  const [now, old] = [read(workspace), (await base.over(async (over) => read(over))) ?? new Map()];
  const ofSchemas = all.flatMap(({ rule, location }) => (rule.startsWith('schema/') ? (location?.file ?? []) : []));
  const policy = new Set([...ofSchemas, ...(config.file === undefined ? [] : [config.file])]);
  return {
    linesNow: (file: string) => now.get(file),
    linesBefore: (file: string) => old.get(file),
    isPolicy: (file: string) => policy.has(file),
  };
}

/** The items of a plan in which a finding was seen, whatever severity was chosen for it. */
function itemsIn({ items }: Examination): (found: Finding) => readonly string[] {
  const keyIn = (found: Finding) => JSON.stringify({ ...found, severity: '' });
  const known = new Map<string, string[]>();
  for (const [id, findings] of items)
    for (const found of findings) known.set(keyIn(found), [...(known.get(keyIn(found)) ?? []), id]);
  return (found) => known.get(keyIn(found)) ?? [];
}

/** Each has a count of its own of the files that were read. */
function fresh({ workspace, limits }: Request): Workspace {
  return openWorkspace(workspace, limits);
}

import { readDeclared } from '../check/schemas.ts';
import type { Config } from '../config/config.ts';
import type { Examination } from '../examine.ts';
import type { PolicyReason } from '../finding/facts/policy.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { formatLocation, type Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { memberOf } from '../source/own.ts';
import { readDocuments } from '../source/read.ts';
import { type Watched, watch } from '../source/watched.ts';
import type { Judged } from '../verdict/waive.ts';
import {
  examineOffline,
  fresh,
  loadBasePolicy,
  namesInBase,
  offlineChecks,
  overPolicy,
  type PolicyRun,
} from './base-policy.ts';
import { loosenedEntries } from './declared.ts';
import type { ChangedFiles } from './declared-probes.ts';
import { covers, hiddenFindings } from './hidden.ts';
import { hasAll, type Loosening } from './loosening.ts';
import { hasOtherSources, rulesOver } from './rules-of-base.ts';

/** Severities and waivers of a configuration, over findings. */
export type Judge = (config: Config, findings: readonly Finding[]) => readonly Judged[];

/**
 * What the policy that is checked out loosens, against that of the base: `state` is what the run has seen under the
 * former, and `trace` all that it has read of it. Where both are the same nothing is examined again.
 */
export async function findLoosened(
  run: PolicyRun,
  state: Examination,
  trace: Watched,
  judge: Judge,
): Promise<readonly Finding[]> {
  const { request, base } = run;
  const { config: now } = state;
  // That nothing is known of the base at all is told by whoever compares with it.
  if (!now || (await base.unknown()) !== undefined) return [];
  const loaded = await loadBasePolicy(run);
  if (!loaded.ok) return loaded.reason === 'no-policy' ? [] : unknown(now, loaded.reason);
  const before = loaded.config;
  const differing = await compare(run, before, trace);
  if (!differing) return unknown(now, 'unreadable');
  const { isSame, changed, files, named } = differing;
  if (isSame && files.size + named.size === 0) return [];
  const seen = await overPolicy(run, before, named, (policy) => underBase(run, before, { now, policy, state, judge }));
  if (!seen) return unknown(now, 'unreadable');
  if (before.file !== undefined && before.file !== now.file) changed.add(before.file);
  const rulePlace = await rulePlaces(run, now);
  const judged = judge(now, state.findings);
  const gatewayPlace = now.ownGateways.find((one) => !hasAll(before.ownGateways, [one]))?.own?.location;
  // Nothing is asked twice: of what probes found it is known what the base's `rules` and waivers make of it.
  const asked = judge(before, state.findings.filter(isOfNetwork));
  const hidden = hiddenFindings(isWhole(state) ? [...seen.judged, ...asked] : asked, {
    changed,
    found: state.findings,
    judged,
    rulePlace,
    gatewayPlace,
  });
  const read = new Set(state.effective.flatMap(({ documents }) => documents.map(({ file }) => file)));
  const isRead = (file: string) => read.has(file);
  const about = { workspace: fresh(request), files, rulePlace, isRead, told: weighing(judged) };
  const loosenings = await loosenedEntries({ before, now }, about);
  // A waiver that is told where it hides something is not told again.
  const isTold = ({ part, location }: Loosening) =>
    part === 'waiver' && hidden.some(({ related = [] }) => related.some((one) => isSamePlace(one.location, location)));
  const entries = entryFindings(loosenings.filter((one) => !isTold(one)));
  return [...hidden, ...entries, ...(seen.isDone ? [] : unknown(now, 'not-judged')), ...seen.findings];
}

/** What of the base's policy is not as it is here; undefined when it cannot be read. */
async function compare(run: PolicyRun, before: Config, trace: Watched) {
  const compared = await run.base.over(async (tree) => {
    const { alike, files } = await trace.differsIn(tree);
    return { isSame: alike, changed: new Set(files.map(({ path }) => path)) };
  });
  const files = await changedFiles(run, before);
  const named = await namesInBase(run, before);
  return compared && files && named ? { ...compared, files, named } : undefined;
}

interface Under {
  readonly now: Config;
  readonly policy: Parameters<typeof examineOffline>[2];
  readonly state: Examination;
  readonly judge: Judge;
}

/** What the base's policy says of the tree. Twice where sources were dropped: what only these hold counts as well. */
async function underBase(run: PolicyRun, before: Config, { now, policy, state, judge }: Under) {
  if (offlineChecks(run.request).length === 0) return { judged: [], findings: [], isDone: true };
  const rules = rulesOver(before, now);
  const seen =
    rules.environments.length + rules.validate.length === 0 ? undefined : await examineOffline(run, rules, policy);
  const whole = hasOtherSources(before, now) ? await examineOffline(run, before, policy) : undefined;
  const known = new Set(state.effective.flatMap(({ documents }) => documents.map(({ file }) => file)));
  const judged = judge(rules, seen?.findings ?? []);
  const ours = judge(now, state.findings);
  const dropped = judge(before, whole?.findings ?? []).filter(
    ({ finding: found }) =>
      (found.location !== undefined && isDropped(found.location.file, whole, known)) || isAbandoned(found, now, ours),
  );
  const both = [seen, whole].filter((one) => one !== undefined);
  // A source that was dropped may hold secrets that nothing else does.
  for (const { effective } of both) run.base.note(effective);
  return {
    judged: [...judged, ...dropped],
    // That a part of us has crashed is no less true for having been done on the side.
    findings: both.flatMap(({ findings }) => findings.filter(({ rule }) => rule.startsWith('run/'))),
    isDone: !seen || isWhole(seen),
  };
}

/** Whether a finding speaks of an environment that there is no more, and nobody tells it of another one. */
function isAbandoned(found: Finding, { environments }: Config, ours: readonly Judged[]): boolean {
  const { environment, location, pointer } = found;
  if (environment === undefined || !location || environments.some(({ name }) => name === environment)) return false;
  return !ours.some(
    (one) => one.finding.pointer === pointer && isSamePlace(location, one.finding.location) && covers(one, found),
  );
}

function isDropped(file: string, whole: Examination | undefined, known: ReadonlySet<string>): boolean {
  const wasRead = whole?.effective.some(({ documents }) => documents.some((document) => document.file === file));
  return wasRead === true && !known.has(file);
}

function isSamePlace(one: Location, other: Location | undefined): boolean {
  return other !== undefined && formatLocation(one) === formatLocation(other);
}

function isOfNetwork({ rule }: Finding): boolean {
  return /^(?:probe|database|redundancy|payment-method)\//.test(rule);
}

/** Whether all that needs no network was carried out. */
function isWhole({ plan, items }: Examination): boolean {
  return plan.every(({ check, id, skipped }) => check === 'probes' || skipped !== undefined || items.has(id));
}

function weighing(judged: readonly Judged[]): Finding[] {
  return judged.flatMap(({ finding: found, waiver }) => (waiver || found.severity === 'info' ? [] : [found]));
}

/** Files that probes of the base read and that are not the same now. */
async function changedFiles(run: PolicyRun, before: Config): Promise<ChangedFiles | undefined> {
  const { base, request } = run;
  const changed = new Map<string, readonly string[]>();
  for (const { name, ask, expect, warn } of before.probes) {
    const body = ask.kind === 'url' && ask.body?.kind === 'file' ? ask.body.path : undefined;
    const schemas = { 'expect.json-schema': expect.jsonSchema, 'warn.json-schema': warn.jsonSchema };
    const keys: string[] = [];
    for (const [key, path] of Object.entries({ ...schemas, body })) {
      if (path === undefined) continue;
      const isSame = await base.over(async (tree) => {
        const trace = watch(tree);
        if (key === 'body') trace.workspace.read(path);
        else await readDeclared({ config: onlySchema(before, path), workspace: trace.workspace });
        return (await trace.differsIn(fresh(request))).alike;
      });
      if (isSame === undefined) return undefined;
      if (!isSame) keys.push(key);
    }
    if (keys.length > 0) changed.set(name, keys);
  }
  return changed;
}

/** A configuration that names one schema alone. */
function onlySchema(config: Config, schema: string): Config {
  const entry = { name: '', schema, files: [], environments: [], require: {}, forbid: {} };
  const nowhere = { inside: undefined, format: undefined, dialect: undefined };
  const places = { location: undefined, schemaLocation: undefined, filesLocation: undefined };
  return { ...config, probes: [], validate: [{ ...entry, ...nowhere, ...places }] };
}

/** Finds where `rules` of tollgate.yml speaks of a rule; the file itself where it does not. */
async function rulePlaces({ request }: PolicyRun, { file }: Config): Promise<(rule: string) => Location | undefined> {
  if (file === undefined) return () => undefined;
  const { documents } = await readDocuments(fresh(request), file, 'yaml');
  const [document] = documents;
  return (rule) =>
    document && memberOf(memberOf(document.value, 'rules'), rule) !== undefined
      ? document.locate(toPointer(['rules', rule]), 'key')
      : { file, line: 1, column: 1 };
}

function unknown({ file }: Config, reason: PolicyReason): Finding[] {
  const location = file === undefined ? undefined : { file, line: 1, column: 1 };
  return [finding('policy/unknown', { reason, counts: false }, { location }, 'info')];
}

/** Entries that are told one by one; one more stands for the rest. */
const MOST_ENTRIES = 50;

function entryFindings(entries: readonly Loosening[]): Finding[] {
  // What weighs comes first, so that it is never among what is left out.
  const sorted = entries.toSorted((a, b) => Number(b.weighs) - Number(a.weighs));
  const listed = sorted.slice(0, MOST_ENTRIES).map(({ part, name, keys, location, weighs }) => {
    const facts = { by: 'entry', part, name, keys } as const;
    return finding('policy/loosened', facts, { location }, weighs ? 'warning' : 'info');
  });
  const rest = sorted.slice(MOST_ENTRIES);
  if (rest.length === 0) return listed;
  const facts = { by: 'entry', part: 'more', name: String(rest.length), keys: [] } as const;
  const weighs = rest.some((one) => one.weighs);
  return [...listed, finding('policy/loosened', facts, { location: rest[0]?.location }, weighs ? 'warning' : 'info')];
}

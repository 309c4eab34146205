import type { Base } from '../base/base.ts';
import type { ProbeSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective } from '../environment/effective.ts';
import type { BlameReason } from '../finding/facts/blame.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import type { ProbeResult } from '../probe/run-probe.ts';
import { isUnsure } from '../probe/unsure.ts';
import { compareValues, isSameHost, isSameProbe, keysOf, keysOfParts, targetKeyOf } from './asked-values.ts';
import type { Subject } from './check.ts';
import { isWholeOutage, outageIn } from './outage.ts';

/** One probe that was made, and how it went. */
export interface Finished {
  readonly item: PlanItem;
  readonly result: ProbeResult;
  /** Pointers of what the configuration gave as parts of the catalogue's address. */
  readonly parts?: readonly string[] | undefined;
}

/** Looks at the probe of an item once more, over other values. */
export interface Again {
  /** Makes it. Undefined when the run ended meanwhile; `once` where what it sends may change something, and was not sent. */
  readonly ask: (item: PlanItem, effective: readonly Effective[]) => Promise<ProbeResult | 'once' | undefined>;
  /** Pointers of what would give parts of the catalogue's address. Nothing is sent. */
  readonly partsOf: (item: PlanItem, effective: readonly Effective[]) => Promise<readonly string[]>;
}

/** Probes of which the base is asked at a time. */
const AT_A_TIME = 8;

/** The results with who is to blame, and what concerns all of them. */
export interface Blamed {
  readonly results: readonly Finished[];
  readonly findings: readonly Finding[];
}

/**
 * Says of each probe that failed whether the change or the provider is to blame, where a base is there to compare with.
 * What the base has is asked under the very rules of today: the same guard, `allow` and credentials. Any doubt leaves the
 * findings as they are.
 */
export async function blame(finished: readonly Finished[], subject: Subject, again: Again): Promise<Blamed> {
  const failed = finished.filter(({ result }) => mayBeBlamed(result));
  const { base, config, signal } = subject;
  if (!base || failed.length === 0 || signal.aborted) return { results: finished, findings: [] };
  const unknown = await base.unknown();
  if (unknown !== undefined) {
    const probes = [...new Set(failed.map(({ item }) => item.name))];
    const location = config.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
    return { results: finished, findings: [finding('probe/blame-unknown', { probes, reason: unknown }, { location })] };
  }
  const judged = new Map<Finished, ProbeResult>();
  const waiting = failed.values();
  const work = async (): Promise<void> => {
    for (const one of waiting) if (!signal.aborted) judged.set(one, await blameOne(one, { ...subject, base }, again));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return { results: finished.map((one) => ({ ...one, result: judged.get(one) ?? one.result })), findings: [] };
}

/** Nothing was sent for these, so that nothing about the provider can be seen. */
const NEVER_SENT: readonly Finding['rule'][] = ['probe/blocked', 'probe/no-target', 'probe/not-known'];

function mayBeBlamed({ findings }: ProbeResult): boolean {
  return errorsOf(findings).length > 0 && !findings.some(({ rule }) => NEVER_SENT.includes(rule));
}

/** What a probe itself has found; a schema that cannot be used says nothing about an answer. */
function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, severity }) => severity === 'error' && /^(?:probe|database)\//.test(rule));
}

/** Who is to blame; `shown` are the ways to fail that are an outage. */
type Verdict =
  | { readonly kind: 'changed'; readonly keys: readonly string[] }
  | { readonly kind: 'outage'; readonly same: boolean; readonly shown: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: BlameReason }
  /** Nothing is left to say: the value is the old one, and its failure is none of an outage. */
  | { readonly kind: 'none' };

type WithBase = Subject & { readonly base: Base };

async function blameOne(finished: Finished, subject: WithBase, again: Again): Promise<ProbeResult> {
  const { item, result } = finished;
  const spec = subject.config.probes[item.entry];
  if (!spec) throw new Error('The plan names a probe that tollgate.yml does not have.');
  const verdict = await judge(finished, spec, subject, again);
  const { findings } = result;
  const place = placeOf(errorsOf(findings)[0]);
  const probe = spec.name;
  switch (verdict.kind) {
    case 'none':
      return result;
    case 'unknown': {
      const facts = { probes: [probe], reason: verdict.reason };
      return { ...result, findings: [...findings, finding('probe/blame-unknown', facts, place)] };
    }
    case 'changed':
      return { ...result, findings: [...findings, finding('probe/changed', { probe, keys: verdict.keys }, place)] };
    case 'outage': {
      const sure = verdict.shown.filter(isWholeOutage);
      const [may, warns] = [sure.length > 0, sure.length > 0 && spec.onOutage === 'warn'];
      const outage = finding('probe/outage', { probe, same: verdict.same, warns, may }, place);
      return { ...result, findings: [...(warns ? findings.map(softened(sure)) : findings), outage] };
    }
  }
}

async function judge(
  { item, result: { findings }, parts = [] }: Finished,
  { ask: asked }: ProbeSpec,
  subject: WithBase,
  again: Again,
): Promise<Verdict> {
  const { environment, service } = item;
  const ways = waysOf(findings);
  const now = subject.effective.filter((one) => one.environment === environment && one.service === service);
  const ofParts = keysOfParts(parts, now[0]);
  const keys = [...new Set([...keysOf(asked), ...ofParts])];
  const reads = environment !== undefined && keys.length > 0;
  const before = reads ? await subject.base.effective(environment, service) : undefined;
  if (keys.length > 0 && !before) return { kind: 'unknown', reason: 'sources' };
  const standing = keys.map((key) => (now[0] && before ? compareValues(key, now[0], before) : 'unknown'));
  if (standing.includes('missing')) return { kind: 'unknown', reason: 'no-value' };
  if (standing.includes('unknown')) return { kind: 'unknown', reason: 'sources' };
  // Another variable gives the part than did, so that the address is another one though no value differs.
  const partsBefore = before && parts.length > 0 ? await again.partsOf(item, [before]) : parts;
  const moved = keysOfParts([...new Set(parts).symmetricDifference(new Set(partsBefore))], before);
  const changed = [...new Set([...keys.filter((_, at) => standing[at] === 'differs'), ...moved])];
  if (changed.length === 0) {
    if (ways.length === 0) return { kind: 'none' };
    if (await subject.base.isHead()) return { kind: 'unknown', reason: 'same-commit' };
    return (await isSameAsked(item, subject)) ? outage(true, ways) : { kind: 'unknown', reason: 'probe-changed' };
  }
  const answered = before && (await again.ask(item, [before]));
  if (!answered) return { kind: 'none' };
  if (answered === 'once') return { kind: 'unknown', reason: 'sent-once' };
  // Another answer than a fact knows that is not sure is no failure, and does not show that the old value is right.
  const wrong = answered.findings.filter((found) => isUnsure(found) || errorsOf([found]).length > 0);
  if (answered.findings.some(({ rule }) => NEVER_SENT.includes(rule))) return { kind: 'unknown', reason: 'blocked' };
  if (wrong.length === 0) {
    // A service that comes and goes would lay its failure at the door of the change.
    const repeated = ways.length > 0 ? await again.ask(item, now) : undefined;
    const gone = repeated && repeated !== 'once' && errorsOf(repeated.findings).length === 0;
    return gone ? { kind: 'unknown', reason: 'wavers' } : { kind: 'changed', keys: changed };
  }
  const target = targetKeyOf(asked);
  const isOtherHost = target !== undefined && now[0] && before && !isSameHost(target, now[0], before);
  const sameHost = !isOtherHost && moved.length === 0 && !changed.some((key) => ofParts.includes(key));
  const shared = ways.filter((way) => waysOf(answered.findings).includes(way) && (sameHost || isWholeOutage(way)));
  if (shared.length === 0) return { kind: 'unknown', reason: 'fails-otherwise' };
  // Nobody has deployed what is changed without a commit, so that what it was changed from need not be live either.
  if (await subject.base.isHead()) return { kind: 'unknown', reason: 'same-commit' };
  return (await isSameAsked(item, subject)) ? outage(false, shared) : { kind: 'unknown', reason: 'probe-changed' };
}

function outage(same: boolean, shown: readonly string[]): Verdict {
  return { kind: 'outage', same, shown };
}

/** The ways to fail that are an outage. */
function waysOf(findings: readonly Finding[]): string[] {
  return [...new Set(errorsOf(findings).flatMap((found) => outageIn(found) ?? []))];
}

/** Whether the base asks the same of the same: a probe that was changed may fail for that alone. */
async function isSameAsked({ name, environment, entry }: PlanItem, subject: WithBase): Promise<boolean> {
  const { base, config, policy, workspace } = subject;
  const before = await base.config();
  if (!before || !isSameProbe(name, environment, config, before)) return false;
  const ask = config.probes[entry]?.ask;
  if (ask?.kind !== 'url' || ask.body?.kind !== 'file') return true;
  const read = (policy?.workspace ?? workspace).read(ask.body.path);
  return read.ok && read.source.text === (await base.text(ask.body.path));
}

/** What shows the outage warns; all else that was found stays as it is. */
function softened(shown: readonly string[]): (found: Finding) => Finding {
  return (found) => {
    const way = found.severity === 'error' ? outageIn(found) : undefined;
    return way !== undefined && shown.includes(way) ? { ...found, severity: 'warning' } : found;
  };
}

function placeOf(found: Finding | undefined): Place {
  if (!found) return {};
  const { location, pointer, environment, service, related, runbook } = found;
  return {
    location,
    environment,
    service,
    ...(pointer !== undefined && { pointer }),
    ...(related && { related }),
    ...(runbook !== undefined && { runbook }),
  };
}

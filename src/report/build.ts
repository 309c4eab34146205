import type { ChangeRecord } from '../change/change.ts';
import type { Records } from '../check/records.ts';
import type { PlanItem } from '../config/plan.ts';
import { type Finding, orderFindings } from '../finding/finding.ts';
import { displayPath, displayPointer } from '../finding/pointer.ts';
import type { Facts, Rule, Severity } from '../finding/rules.ts';
import type { RuleWords } from '../finding/words/rule-words.ts';
import { hintOf } from '../finding/words/schema-says.ts';
import { withSeen } from '../finding/words/seen.ts';
import { isChoosable, WORDS } from '../finding/words.ts';
import { exitCodeOf, highestOf, verdictOf } from '../verdict/verdict.ts';
import type { Judged } from '../verdict/waive.ts';
import type { Report, ReportedFinding, ReportedItem } from './report.ts';

/** What a run has come to, before it is put into words. */
export interface Result extends Records {
  readonly judged: readonly Judged[];
  /** Gives the fingerprint of the value that a finding is about, where there is a key that lasts. */
  readonly pinOf?: ((found: Finding) => string | undefined) | undefined;
  /** Where there is a base: which of them are new or old, by their JSON, and what was mended. */
  readonly against?: Against | undefined;
  readonly plan: readonly PlanItem[];
  /** The items that were carried out to the end, by `id`, and whether nothing was wrong in them. */
  readonly items: ReadonlyMap<string, boolean>;
  /** Those of them that saw files alone, where an event lets nobody ask for the rest. Without errors they count as skipped. */
  readonly unseen: ReadonlySet<string>;
  readonly environments: readonly string[];
  readonly failOn: Severity;
  readonly started: Date;
  /** Milliseconds. */
  readonly duration: number;
  readonly version: string;
}

/** What came of comparing with a base. */
export interface Against {
  readonly change: ChangeRecord;
  readonly marks: ReadonlyMap<string, 'new' | 'old'>;
  readonly mended: readonly Judged[];
}

/** Puts a result into words and judges it. Findings come out sorted and without repetition. */
export function buildReport(result: Result): Report {
  const { plan, items, failOn, against } = result;
  const findings = inOrder(result.judged).map((judged) => reported(judged, result.pinOf, against?.marks));
  const planned = plan.filter(({ skipped }) => skipped === undefined);
  const progress = { planned: planned.length, done: planned.filter(({ id }) => items.has(id)).length };
  const onlyNew = against?.change.onlyNew ?? false;
  const exitCode = exitCodeOf(findings.map(weightOf), progress, failOn, onlyNew);
  const states = plan.map((item) => withState(item, result));
  const unseen = states.filter(({ skipped }) => skipped === 'unseen').length;
  return {
    version: 1,
    tool: { name: 'tollgate', version: result.version },
    verdict: verdictOf(exitCode),
    exitCode,
    started: result.started.toISOString(),
    duration: result.duration,
    counts: {
      ...countFindings(findings),
      checked: progress.done - unseen,
      probed: planned.filter(({ check, part, id }) => check === 'probes' && !part && items.has(id)).length,
      skipped: plan.length - planned.length + unseen,
    },
    environments: result.environments,
    plan: states,
    findings,
    mended: inOrder(against?.mended ?? []).map((judged) => reported(judged, result.pinOf)),
    change: against?.change,
    gateways: result.gateways,
    probes: result.probes,
    methods: result.methods,
    redundancy: result.redundancy,
    matrix: result.matrix,
    parityRules: result.parityRules,
  };
}

/** The same report with further findings, and the verdict judged again. It can only become worse. */
export function conclude(report: Report, further: readonly Finding[]): Report {
  const added = further.map((finding) => reported({ finding, waiver: undefined }, undefined));
  const findings = [...report.findings, ...added];
  const code = exitCodeOf(added.map(weightOf), { planned: 1, done: 1 }, 'error');
  const exitCode = highestOf([code, report.exitCode]);
  const counts = { ...report.counts, ...countFindings(findings) };
  return { ...report, findings, counts, exitCode, verdict: verdictOf(exitCode) };
}

function inOrder(judged: readonly Judged[]): Judged[] {
  const waivers = new Map(judged.map(({ finding, waiver }) => [JSON.stringify(finding), waiver]));
  return orderFindings(judged.map(({ finding }) => finding)).map((finding) => ({
    finding,
    waiver: waivers.get(JSON.stringify(finding)),
  }));
}

function reported(
  { finding: found, waiver }: Judged,
  pinOf: Result['pinOf'],
  marks?: Against['marks'],
): ReportedFinding {
  const { title, message, hint } = wordsOf(found);
  return {
    rule: found.rule,
    severity: found.severity,
    title,
    subject: displayPath(found.pointer ?? ''),
    message: withSeen(message, found.seen),
    hint: found.says ? hintOf(found.says, hint) : hint,
    location: found.location,
    pointer: found.pointer === undefined ? undefined : displayPointer(found.pointer),
    environment: found.environment,
    service: found.service,
    related: found.related ?? [],
    runbook: found.runbook,
    change: marks?.get(JSON.stringify(found)),
    pin: isChoosable(found.rule) ? pinOf?.(found) : undefined,
    waived: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
  };
}

function wordsOf(found: Finding): { readonly title: string; readonly message: string; readonly hint: string } {
  // The table pairs each rule with its facts; the compiler cannot follow the pairing through a union.
  const words = WORDS[found.rule] as RuleWords<Rule>;
  const facts = found.facts as Facts[Rule];
  return { title: words.title, message: words.message(facts as never), hint: words.hint(facts as never) };
}

function weightOf({ rule, severity, waived, change }: ReportedFinding) {
  return { rule, severity, waived: waived !== undefined, change };
}

function countFindings(findings: readonly ReportedFinding[]) {
  const count = (severity: Severity) => findings.filter((one) => !one.waived && one.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    new: findings.filter((one) => !one.waived && one.severity !== 'info' && one.change === 'new').length,
    waived: findings.filter(({ waived }) => waived !== undefined).length,
  };
}

function withState(item: PlanItem, { items, unseen }: Pick<Result, 'items' | 'unseen'>): ReportedItem {
  if (item.skipped !== undefined) return { ...item, state: 'skipped' };
  const clean = items.get(item.id);
  if (clean && unseen.has(item.id)) return { ...item, skipped: 'unseen', state: 'skipped' };
  return { ...item, state: clean === undefined ? 'not-run' : clean ? 'passed' : 'failed' };
}

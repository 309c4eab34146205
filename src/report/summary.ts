import type { Location } from '../finding/location.ts';
import type { Severity } from '../finding/rules.ts';
import { list, plural } from '../finding/words/rule-words.ts';
import { oldTitle, splitOld } from './change.ts';
import { clip, markdownCode, markdownSentence, markdownText } from './escape.ts';
import { countShown, foldAlike } from './fold.ts';
import { type Group, groupFindings, mostSevereFirst } from './group.ts';
import type { Report, ReportedFinding, Verdict } from './report.ts';
import { renderChange } from './summary-change.ts';
import { renderGateways } from './summary-gateways.ts';
import { renderMatrix } from './summary-matrix.ts';
import { renderPlan, renderProbes, renderTogether, renderWaivers } from './summary-sections.ts';
import { conclusion, duration } from './wording.ts';

/** The runner drops a summary over 1 MiB as a whole, and the step stays green. This leaves room. */
const BUDGET = 900_000;
/** What the sections that are not findings may take of it, at most. */
const RESERVED = 250_000;

const SIGN: Readonly<Record<Verdict, string>> = { passed: '✅', failed: '❌', errored: '⛔' };

/** The report as Markdown: the job summary, and `--format markdown`. Never more than 900,000 bytes. */
export function renderSummary(report: Report): string {
  const { word, sentence } = conclusion(report);
  const counting = report.findings.filter((found) => found.waived === undefined);
  const verdict = `## ${SIGN[report.verdict]} ${word}: ${sentence}\n\n${numbers(report)}\n`;
  const head = `${verdict}${withinBudget(
    [renderChange(report)].filter((text) => text !== ''),
    RESERVED,
  )}`;
  const sections = [
    renderGateways(report),
    renderProbes(report.probes),
    renderTogether(report),
    renderMatrix(report),
    renderPlan(report),
    renderWaivers(report),
  ].filter((text) => text !== '');
  const rest = withinBudget(sections, RESERVED);
  const room = BUDGET - Buffer.byteLength(head) - Buffer.byteLength(rest) - 1000;
  const { shown, text } = renderSplit(report, counting, room);
  const cut =
    shown < counting.length
      ? `\n> Shown are ${shown} of ${plural(counting.length, 'finding')}, the most severe first. The JSON report holds all of them.\n`
      : '';
  return `${head}${cut}${text}${rest}`;
}

/** As many of the sections as fit; one that does not is named. Each caps its own rows, so this is the last resort. */
function withinBudget(sections: readonly string[], budget: number): string {
  let used = 0;
  return sections
    .map((section) => {
      used += Buffer.byteLength(section);
      return used <= budget
        ? `\n${section}`
        : '\nA further section is too long for this page; the JSON report holds it.\n';
    })
    .join('');
}

function numbers({ counts, change, duration: took, tool, environments }: Report): string {
  const parts = [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    ...(counts.infos > 0 ? [plural(counts.infos, 'note')] : []),
    ...(change ? [`${counts.new} new`] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    `${counts.checked} checked`,
    `${counts.probed} probed`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    duration(took),
    `Tollgate ${markdownText(tool.version)}`,
  ];
  const where =
    environments.length === 0
      ? ''
      : ` in ${list(environments.slice(0, 30).map((name) => markdownCode(clip(name, 80))))}`;
  return `${parts.slice(0, 2).join(', ')}${where} · ${parts.slice(2).join(' · ')}`;
}

/** What the change brings first, and what the base has as well folded behind it; open where it stops the deploy too. */
function renderSplit(report: Report, findings: readonly ReportedFinding[], room: number) {
  const { fresh, old } = splitOld(findings);
  const first = renderFindings(report, fresh, room);
  if (old.length === 0) return first;
  const second = renderFindings(report, old, room - Buffer.byteLength(first.text));
  const open = report.change?.onlyNew ? '<details>' : '<details open>';
  const folded = `\n${open}\n<summary>${oldTitle(old.length, report)}</summary>\n${second.text}\n</details>\n`;
  return { shown: first.shown + second.shown, text: `${first.text}${second.shown > 0 ? folded : ''}` };
}

/** Rows are chosen by severity until the room is used up, and then shown where they belong. */
function renderFindings(report: Report, findings: readonly ReportedFinding[], room: number) {
  const rows = new Map<ReportedFinding, string>();
  const folded = foldAlike(mostSevereFirst(findings));
  let left = room;
  for (const found of folded.shown) {
    const row = renderRow(found);
    // Headings and table heads come on top, at worst one set for each row.
    left -= Buffer.byteLength(row) + headingCost(found);
    if (left < 0) break;
    rows.set(found, row);
  }
  const text = groupFindings(report, [...rows.keys()])
    .map((group) => renderGroup(group, rows))
    .join('');
  return { shown: countShown([...rows.keys()], folded), text };
}

const TABLE_HEAD = '| | line | key | what, and how to mend it |\n|:-:|--:|:--|:--|\n';

function headingCost(found: ReportedFinding): number {
  return Buffer.byteLength(TABLE_HEAD) + Buffer.byteLength(fileHeading(found.location?.file)) + 300;
}

function renderGroup(group: Group, rows: ReadonlyMap<ReportedFinding, string>): string {
  const names = [group.environment, group.service].filter((name) => name !== undefined);
  const title =
    names.length === 0 ? 'Request and files' : names.map((name) => markdownText(clip(name, 80))).join(' · ');
  const byFile = Map.groupBy(group.findings, (found) => found.location?.file);
  const tables = [...byFile].map(
    ([file, findings]) => `${fileHeading(file)}${TABLE_HEAD}${findings.map((found) => rows.get(found) ?? '').join('')}`,
  );
  return `\n### ${title}\n${tables.join('')}`;
}

function fileHeading(file: string | undefined): string {
  return file === undefined ? '\n' : `\n**${markdownCode(clip(file, 300))}**\n\n`;
}

const MARK: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

function renderRow(found: ReportedFinding): string {
  const where = found.location === undefined ? '' : `${found.location.line}:${found.location.column}`;
  const what = [
    `${markdownSentence(clip(found.message, 1000))}`,
    ...(found.hint === '' ? [] : [`→ ${markdownSentence(clip(found.hint, 500))}`]),
    [
      ...(found.change === 'new' ? ['**new**'] : []),
      ...found.related.slice(0, 8).map(related),
      ...runbook(found),
      markdownCode(found.rule),
    ].join(' · '),
  ];
  return `| ${MARK[found.severity]} | ${where} | ${markdownCode(clip(found.subject, 200))} | ${what.join('<br>')} |\n`;
}

function runbook({ runbook: read }: ReportedFinding): string[] {
  return read === undefined ? [] : [`runbook ${markdownCode(clip(read, 300))}`];
}

const ROLE = {
  first: 'first at',
  other: 'also at',
  rule: 'asked for at',
  value: 'the value stands at',
  missing: 'belongs at',
} as const;

function related({ role, location, environment }: ReportedFinding['related'][number]): string {
  const also = environment === undefined ? ROLE[role] : `also in ${markdownText(clip(environment, 80))} at`;
  return `${role === 'other' ? also : ROLE[role]} ${place(location)}`;
}

function place(location: Location): string {
  return markdownCode(`${clip(location.file, 200)}:${location.line}:${location.column}`);
}

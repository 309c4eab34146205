import type { ProbeRecord } from '../check/check.ts';
import type { Related } from '../finding/finding.ts';
import type { Severity } from '../finding/rules.ts';
import { plural } from '../finding/words/rule-words.ts';
import { newFirst } from './change.ts';
import { clip, inert, splitCode, visible } from './escape.ts';
import { type Group, groupFindings, groupName, mostSevereFirst } from './group.ts';
import { countsOf, drawTimes, longestOf, timesOf } from './probe-times.ts';
import type { Report, ReportedFinding, Verdict } from './report.ts';
import { type Colors, shownName as name, type Screen, shownPlace } from './screen.ts';
import { renderChange, renderMended } from './terminal-change.ts';
import { renderGateways } from './terminal-gateways.ts';
import { renderMatrix } from './terminal-matrix.ts';
import { type TogetherTable, togetherTables } from './together.ts';
import { answerOf, conclusion, duration, LEFT_OUT, labelOf, SKIP_REASONS, SKIPPED } from './wording.ts';

/** More are counted and left to the other reports: a log of ten thousand lines is read by nobody. */
const MOST_FINDINGS = 400;
const MOST_PROBES = 100;
const MOST_SKIPPED = 20;
const LONGEST_NAME = 160;
const LONGEST_SENTENCE = 1000;

/**
 * The report for a person at a terminal, or reading a log.
 *
 * Every line begins with a rail of ours: in a log of GitHub Actions a line could otherwise begin with a file name that
 * is a workflow command.
 */
export function renderTerminal(report: Report, screen: Screen): string {
  const counting = mostSevereFirst(report.findings.filter((found) => found.waived === undefined));
  const shown = newFirst(counting).slice(0, MOST_FINDINGS);
  const lines = [
    ...renderChange(report, screen),
    ...groupFindings(report, shown).flatMap((group) => [...renderGroup(group, screen), '']),
    ...leftOut(report, shown, screen),
    ...renderMended(report, screen),
    ...renderWaived(report, screen),
    ...renderGateways(report, screen),
    ...renderProbes(report.probes, screen),
    ...togetherTables(report).flatMap((table) => renderTogether(table, screen)),
    ...renderMatrix(report, screen),
    ...renderSkipped(report, screen),
  ];
  const rail = (mark: string, line: string) => `${screen.colors.dim(mark)} ${inert(line)}`.trimEnd();
  const head = screen.colors.dim(`tollgate ${name(report.tool.version)}${environments(report)}`);
  const body = lines.map((line) => rail('│', line));
  return `${[rail('┌', head), rail('│', ''), ...body, ...renderEnd(report, screen, rail)].join('\n')}\n`;
}

function environments(report: Report): string {
  return report.environments.length === 0 ? '' : ` · ${clip(visible(report.environments.join(', ')), LONGEST_NAME)}`;
}

const SIGN: Readonly<Record<Severity, string>> = { error: '✗', warning: '▲', info: '·' };

function tint(severity: Severity, { colors }: Screen): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}

function renderGroup(group: Group, screen: Screen): string[] {
  return [
    screen.colors.bold(name(groupName(group))),
    ...group.findings.flatMap((found, at) => [...(at > 0 ? [''] : []), ...renderFinding(found, screen)]),
  ];
}

/** The first line has the form that grep and editors know: severity, rule, `file:line:column`, key. */
function renderFinding(found: ReportedFinding, screen: Screen): string[] {
  const { colors } = screen;
  const paint = tint(found.severity, screen);
  const first = [
    `${paint(SIGN[found.severity])} ${paint(colors.bold(found.severity))} ${colors.dim(found.rule)}`,
    found.location === undefined ? '' : place(found.location, colors),
    found.subject === '' ? '' : colors.bold(name(found.subject)),
    found.change === undefined ? '' : found.change === 'new' ? colors.magenta('new') : colors.dim('old'),
  ];
  return [
    first.filter((part) => part !== '').join('  '),
    ...wrap(found.message, screen, 4).map((line) => `  ${code(line, colors)}`),
    ...wrap(found.hint, screen, 6).map((line, at) => `  ${colors.green(at === 0 ? '→' : ' ')} ${code(line, colors)}`),
    ...relatedLine(found.related, colors),
    ...(found.runbook === undefined ? [] : [`  ${colors.dim('runbook')} ${name(found.runbook)}`]),
    // Who waives a finding takes it from here.
    ...(found.pin === undefined ? [] : [`  ${colors.dim('pin')} ${name(found.pin)}`]),
  ];
}

function place(location: NonNullable<ReportedFinding['location']>, colors: Colors): string {
  return colors.cyan(shownPlace(location));
}

const ROLE: Readonly<Record<Related['role'], string>> = {
  first: 'first at',
  other: 'also at',
  rule: 'asked for at',
  value: 'the value stands at',
  missing: 'belongs at',
};

function relatedLine(related: readonly Related[], colors: Colors): string[] {
  return related.slice(0, 8).map(({ role, location, environment }) => {
    const where = environment === undefined ? '' : `${name(environment)} `;
    return `  ${colors.dim(role === 'other' && where !== '' ? `also in ${where}at` : ROLE[role])} ${place(location, colors)}`;
  });
}

/** Breaks a sentence at its spaces. A word that is longer than the screen stays whole, so that it can be copied. */
function wrap(text: string, screen: Screen, indent: number): string[] {
  const room = Math.max(40, Math.min(screen.width, 110) - indent);
  const lines: string[] = [];
  for (const word of clip(visible(text), LONGEST_SENTENCE).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}

function code(line: string, colors: Colors): string {
  if (!colors.isColorSupported) return line;
  return splitCode(line)
    .map((part) => (part.code ? colors.cyan(part.text) : part.text))
    .join('');
}

function leftOut(report: Report, shown: readonly ReportedFinding[], { colors }: Screen): string[] {
  const more = report.findings.length - report.counts.waived - shown.length;
  return more > 0
    ? [colors.yellow(`… and ${plural(more, 'further finding')}: all of them are in the JSON report.`), '']
    : [];
}

function renderWaived(report: Report, screen: Screen): string[] {
  const waived = report.findings.filter((found) => found.waived !== undefined).slice(0, 50);
  if (waived.length === 0) return [];
  const lines = waived.map((found) => {
    const where = found.location === undefined ? '' : `  ${place(found.location, screen.colors)}`;
    const until = `until ${name(found.waived?.expires ?? '')}: ${name(found.waived?.reason ?? '')}`;
    return `${screen.colors.dim(`~ ${found.rule}`)}${where}  ${name(found.subject)}  ${screen.colors.dim(until)}`;
  });
  return [screen.colors.bold('waived'), ...lines, ''];
}

const OUTCOME: Readonly<Record<ProbeRecord['outcome'], readonly [sign: string, severity: Severity | undefined]>> = {
  passed: ['✓', undefined],
  warned: ['▲', 'warning'],
  failed: ['✗', 'error'],
};

function renderProbes(probes: readonly ProbeRecord[], screen: Screen): string[] {
  if (probes.length === 0) return [];
  const rows = probes.slice(0, MOST_PROBES).map((probe) => ({
    probe,
    cells: [
      clip(visible(probe.probe), 40),
      clip(visible([probe.environment, probe.service].filter((part) => part !== undefined).join(' · ')), 40),
      answerOf(probe),
    ],
  }));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? '').length)));
  const longest = longestOf(probes);
  // The rail, the sign, the gaps, the time and a word about attempts leave this for the picture.
  const room = screen.width - widths.reduce((sum, width) => sum + width + 2, 0) - 28;
  const picture = { longest, cells: Math.max(6, Math.min(20, room)), colors: screen.colors };
  const lines = rows.flatMap(({ probe, cells }) => {
    const [sign, severity] = OUTCOME[probe.outcome];
    const paint = severity === undefined ? screen.colors.green : tint(severity, screen);
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return [
      `${paint(sign)} ${padded}  ${latency(probe, picture)}`.trimEnd(),
      ...(probe.samples ? [`  ${screen.colors.dim([...countsOf(probe), ...timesOf(probe)].join(' · '))}`] : []),
    ];
  });
  const more = probes.length - rows.length;
  return [screen.colors.bold('probes'), ...lines, ...(more > 0 ? [`… and ${plural(more, 'further probe')}`] : []), ''];
}

function renderTogether({ title, noun, lines }: TogetherTable, screen: Screen): string[] {
  const rows = lines.slice(0, MOST_PROBES).map(({ outcome, ...line }) => ({
    outcome,
    cells: [
      clip(visible(line.name), 40),
      clip(visible([line.environment, line.service].filter((part) => part !== undefined).join(' · ')), 40),
      line.count,
      clip(visible(line.through.join(', ')), 80),
    ],
  }));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? '').length)));
  const shown = rows.map(({ outcome, cells }) => {
    const [sign, severity] = OUTCOME[outcome];
    const paint = severity === undefined ? screen.colors.green : tint(severity, screen);
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).filter((cell) => cell !== '');
    return `${paint(sign)} ${padded.join('  ')}`.trimEnd();
  });
  const more = lines.length - rows.length;
  const further = more > 0 ? [`… and ${plural(more, `further ${noun}`)}`] : [];
  return [screen.colors.bold(title.toLowerCase()), ...shown, ...further, ''];
}

interface Picture {
  readonly longest: number;
  readonly cells: number;
  readonly colors: Colors;
}

function latency(probe: ProbeRecord, { longest, cells, colors }: Picture): string {
  const attempts = probe.attempts > 1 && !probe.samples ? colors.yellow(`${probe.attempts} attempts`) : '';
  if (probe.latency === undefined) return attempts;
  const time = duration(probe.latency).padStart(9);
  return `${time}  ${colors.dim(drawTimes(probe, longest, cells))}${attempts === '' ? '' : `  ${attempts}`}`;
}

function renderSkipped(report: Report, screen: Screen): string[] {
  const lines = SKIP_REASONS.flatMap((why) => {
    const items = report.plan.filter((item) => item.skipped === why);
    if (items.length === 0) return [];
    const names = items.slice(0, MOST_SKIPPED).map((item) => clip(labelOf(item), LONGEST_NAME));
    const more = items.length > names.length ? [`${items.length - names.length} more`] : [];
    return [
      screen.colors.yellow(`${plural(items.length, 'item')} of the plan ${LEFT_OUT[why]}: ${SKIPPED[why]}`),
      ...wrap(`${[...names, ...more].join(', ')}.`, screen, 2).map((line) => `  ${line}`),
    ];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

const TINT: Readonly<Record<Verdict, 'green' | 'red' | 'magenta'>> = {
  passed: 'green',
  failed: 'red',
  errored: 'magenta',
};

function renderEnd(report: Report, { colors }: Screen, rail: (mark: string, line: string) => string): string[] {
  const { word, sentence } = conclusion(report);
  const { counts } = report;
  const paint = colors[TINT[report.verdict]];
  const numbers = [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    ...(counts.infos > 0 ? [plural(counts.infos, 'note')] : []),
    ...(report.change ? [`${counts.new} new`] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    `${counts.checked} checked`,
    ...(counts.probed > 0 || counts.skipped > 0 ? [`${counts.probed} probed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    duration(report.duration),
  ];
  const first = mostSevereFirst(report.findings)[0];
  const explain =
    first === undefined ? [] : [rail('│', colors.dim(`more about a rule: tollgate explain ${first.rule}`))];
  return [
    rail('│', colors.dim(numbers.join(' · '))),
    ...explain,
    rail('└', `${paint(colors.bold(word))}: ${sentence}`),
  ];
}

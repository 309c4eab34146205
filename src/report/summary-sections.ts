import type { ProbeRecord } from '../check/check.ts';
import { plural } from '../finding/words/rule-words.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import { countsOf, drawTimes, longestOf, timesOf } from './probe-times.ts';
import type { Report, ReportedItem } from './report.ts';
import { togetherTables } from './together.ts';
import { answerOf, duration, LEFT_OUT, labelOf, SKIP_REASONS, SKIPPED } from './wording.ts';

/** Rows of one table; what is more is counted. */
export const MOST_ROWS = 200;

const OUTCOME: Readonly<Record<ProbeRecord['outcome'], string>> = { passed: '✅', warned: '⚠️', failed: '❌' };

/** The probes with their latency as a picture, or nothing when none ran. */
export function renderProbes(probes: readonly ProbeRecord[]): string {
  if (probes.length === 0) return '';
  const longest = longestOf(probes);
  const rows = probes.slice(0, MOST_ROWS).map((probe) => {
    const cells = [
      OUTCOME[probe.outcome],
      markdownCode(clip(probe.probe, 80)),
      where(probe.environment, probe.service),
      markdownText(answerOf(probe)),
      probe.samples || probe.latency === undefined ? timesOf(probe).join('<br>') : duration(probe.latency),
      drawTimes(probe, longest, 16),
      probe.samples ? countsOf(probe).join('<br>') : String(probe.attempts),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const head = '| | probe | where | answer | latency | | attempts |\n|:-:|:--|:--|:--|--:|:--|--:|\n';
  return `### Probes\n\n${head}${rows.join('')}${further(probes.length - rows.length, 'probe')}`;
}

/** Payment methods and groups of services: what came of each, and through which probes it can be used. */
export function renderTogether(report: Report): string {
  return togetherTables(report)
    .map(({ title, noun, lines }) => {
      const counted = lines.some(({ count }) => count !== '');
      const rows = lines.slice(0, MOST_ROWS).map((line) => {
        const through = line.through.slice(0, 20).map((probe) => markdownCode(clip(probe, 80)));
        const cells = [
          OUTCOME[line.outcome],
          markdownCode(clip(line.name, 80)),
          where(line.environment, line.service),
          ...(counted ? [line.count] : []),
          through.join(', '),
        ];
        return `| ${cells.join(' | ')} |\n`;
      });
      const head = `| | ${noun} | where |${counted ? ' usable |' : ''} through |\n|:-:|:--|:--|${counted ? ':--|' : ''}:--|\n`;
      return `### ${title}\n\n${head}${rows.join('')}${further(lines.length - rows.length, noun)}`;
    })
    .join('\n');
}

const STATE: Readonly<Record<ReportedItem['state'], string>> = {
  passed: '✅',
  failed: '❌',
  skipped: '⏭️',
  'not-run': '⛔',
};

/** What was to be checked and what came of it. What was left out stands in the open, with the reason. */
export function renderPlan(report: Report): string {
  if (report.plan.length === 0) return '';
  const ran = report.plan.filter((item) => item.state !== 'skipped');
  const rows = ran.slice(0, MOST_ROWS).map((item) => {
    const note = item.state === 'not-run' ? 'not run' : item.state;
    return `| ${STATE[item.state]} | ${item.part ?? item.check} | ${markdownCode(clip(item.name, 80))} | ${where(item.environment, item.service)} | ${note} |\n`;
  });
  const head = '| | check | name | where | |\n|:-:|:--|:--|:--|:--|\n';
  const table = `${head}${rows.join('')}${further(ran.length - rows.length, 'item')}`;
  const folded = `<details>\n<summary>What was checked (${plural(ran.length, 'item')})</summary>\n\n${table}\n</details>\n`;
  return `${skipped(report)}${ran.length === 0 ? '' : folded}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function skipped(report: Report): string {
  const lines = SKIP_REASONS.flatMap((why) => {
    const items = report.plan.filter((item) => item.skipped === why);
    if (items.length === 0) return [];
    const names = items.slice(0, 20).map((item) => markdownCode(clip(labelOf(item), 120)));
    const more = items.length > names.length ? ` and ${items.length - names.length} more` : '';
    return [
      `**${capital(LEFT_OUT[why])}**, and so neither passed nor failed, since ${SKIPPED[why]}: ${names.join(', ')}${more}.\n\n`,
    ];
  });
  return lines.join('');
}

/** Findings that are accepted for now: they stay in every report. */
export function renderWaivers(report: Report): string {
  const waived = report.findings.filter((found) => found.waived !== undefined);
  if (waived.length === 0) return '';
  const rows = waived.slice(0, MOST_ROWS).map((found) => {
    const cells = [
      markdownCode(found.rule),
      markdownCode(clip(found.subject, 120)),
      where(found.environment, found.service),
      markdownText(clip(found.waived?.reason ?? '', 300)),
      markdownCode(clip(found.waived?.owner ?? '', 80)),
      markdownText(found.waived?.expires ?? ''),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const head = '| rule | key | where | reason | owner | until |\n|:--|:--|:--|:--|:--|:--|\n';
  return `### Waived for now\n\n${head}${rows.join('')}${further(waived.length - rows.length, 'waived finding')}`;
}

/** The environment and the service in the cell of a table. */
export function where(environment: string | undefined, service: string | undefined): string {
  return [environment, service]
    .filter((part) => part !== undefined)
    .map((part) => markdownText(clip(part, 80)))
    .join(' · ');
}

/** A line about the rows that are left out; nothing where there are none. */
export function further(count: number, noun: string): string {
  return count > 0 ? `\n… and ${plural(count, `further ${noun}`)}; the JSON report holds all of them.\n` : '';
}

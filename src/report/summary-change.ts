import type { ChangeRecord, EnvironmentChange, KeyChange } from '../change/change.ts';
import { formatLocation } from '../finding/location.ts';
import { displayPath } from '../finding/pointer.ts';
import { plural } from '../finding/words/rule-words.ts';
import { baseName, countsOfKeys, HOW, nothingChanged, reachOf, unreadSentence } from './change.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import type { Report } from './report.ts';
import { further, MOST_ROWS, where } from './summary-sections.ts';

/** With more rows than this a table is folded: on a phone it would push the findings out of sight. */
const MOST_OPEN = 12;
const MOST_ENVIRONMENTS = 60;

/** What the change does to each environment, with what each key reaches, and what it mends; empty where there is no base. */
export function renderChange(report: Report): string {
  const { change } = report;
  if (!change) return '';
  const nothing = nothingChanged(change);
  const unread = unreadSentence(change);
  const parts = [
    `### What the change does\n\nAgainst ${markdownCode(clip(baseName(change), 100))}.${nothing === undefined ? '' : ` ${markdownText(nothing)}`}\n`,
    nothing === undefined ? environments(change) : '',
    keyTable(change),
    fileTable(change),
    unread === undefined ? '' : `> ${markdownText(clip(unread, 2000))}\n`,
    mendedTable(report),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function environments({ environments: all }: ChangeRecord): string {
  const lines = all.slice(0, MOST_ENVIRONMENTS).map((one) => `- **${nameOf(one)}**: ${countsOfKeys(one)}\n`);
  return `${lines.join('')}${further(all.length - lines.length, 'environment')}`;
}

function nameOf({ environment, service }: EnvironmentChange): string {
  return where(environment, service);
}

function keyTable({ environments: all }: ChangeRecord): string {
  const rows = all.flatMap((one) => one.keys.map((key) => ({ one, key })));
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MOST_ROWS).map(({ one, key }) => `| ${keyCell(one, key)} | ${reachCell(key)} |\n`);
  const left = rows.length - shown.length + all.reduce((sum, { more }) => sum + more, 0);
  const table = `| key | what it reaches |\n|:--|:--|\n${shown.join('')}${further(left, 'key')}`;
  return rows.length > MOST_OPEN ? folded(`The keys, and what they reach (${rows.length})`, table) : table;
}

function keyCell(one: EnvironmentChange, { how, pointer, location }: KeyChange): string {
  const place = location === undefined ? '' : `<br>${markdownCode(clip(formatLocation(location), 200))}`;
  const sign = how === 'removed' ? '−' : HOW[how];
  return `${sign} ${markdownCode(clip(displayPath(pointer), 120))}<br>${how} in ${nameOf(one)}${place}`;
}

function reachCell(key: KeyChange): string {
  const lines = reachOf(key).map(
    ({ what, names }) => `${what} ${names.map((name) => markdownCode(clip(name, 80))).join(', ')}`,
  );
  return lines.join('<br>');
}

function fileTable({ files, moreFiles }: ChangeRecord): string {
  if (files.length === 0) return '';
  const shown = files.slice(0, MOST_ROWS).map(({ path, how, schemas }) => {
    const checked = schemas.map((name) => markdownCode(clip(name, 80))).join(', ');
    return `| ${markdownCode(clip(path, 200))} | ${how} | ${checked} |\n`;
  });
  const left = files.length - shown.length + moreFiles;
  const table = `| file of no environment | | checked by |\n|:--|:--|:--|\n${shown.join('')}${further(left, 'file')}`;
  return files.length > MOST_OPEN ? folded(`Files of no environment (${files.length})`, table) : table;
}

function mendedTable({ mended }: Report): string {
  if (mended.length === 0) return '';
  const rows = mended.slice(0, MOST_ROWS).map((found) => {
    const place = found.location === undefined ? '' : markdownCode(clip(formatLocation(found.location), 200));
    const cells = [
      markdownCode(found.rule),
      markdownCode(clip(found.subject, 120)),
      where(found.environment, found.service),
    ];
    return `| ${[...cells, place].join(' | ')} |\n`;
  });
  const head = '| rule | key | where | place in the base |\n|:--|:--|:--|:--|\n';
  const title = `✅ Mended by this change: ${plural(mended.length, 'finding')}`;
  return folded(title, `${head}${rows.join('')}${further(mended.length - rows.length, 'mended finding')}`);
}

/** The title is of our own words: inside of HTML nothing is read as Markdown. */
function folded(title: string, text: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${text}\n</details>\n`;
}

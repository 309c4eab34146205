import type { ParityRuleRecord } from '../check/check.ts';
import { formatLocation } from '../finding/location.ts';
import { plural } from '../finding/words/rule-words.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import { type Holders, holdersOf, legendOf, markOf, matrixOf, rulesInWords, type ShownRow } from './matrix.ts';
import type { Report } from './report.ts';
import { further, MOST_ROWS } from './summary-sections.ts';

/** The most telling rows; all of them are in the JSON report. */
const MOST_KEYS = 25;
/** With more environments a row is a sentence: a table with so many columns cannot be read. */
const MOST_COLUMNS = 8;
/** Environments of one kind that such a sentence names. */
const MOST_NAMES = 6;

/** Where environments differ, side by side, and what the rules of parity came to. */
export function renderMatrix(report: Report): string {
  const { environments, rows, more, same } = matrixOf(report);
  if (environments.length < 2) return '';
  const shown = rows.slice(0, MOST_KEYS);
  const table = environments.length > MOST_COLUMNS ? asSentences(shown, environments) : asColumns(shown, environments);
  const legend = legendOf(shown, '**bold**');
  const text =
    rows.length + more === 0
      ? `No key differs between ${environments.map(named).join(', ')}; ${plural(same, 'key')} the same.\n`
      : `${table}\n${legend.join(' · ')}\n${left(rows.length + more - shown.length, same)}`;
  return `### Environments side by side\n\n${text}${renderRules(report.parityRules)}`;
}

function left(more: number, same: number): string {
  const parts = [
    ...(more > 0 ? [`and ${more} more in the JSON report`] : []),
    ...(same > 0 ? [`${plural(same, 'key')} the same everywhere`] : []),
  ];
  return parts.length === 0 ? '' : `\n… ${parts.join('; ')}.\n`;
}

function asColumns(rows: readonly ShownRow[], environments: readonly string[]): string {
  const isRuled = rows.some(({ must }) => must !== '');
  const heads = ['key', ...environments.map(named), ...(isRuled ? ['must be'] : [])];
  const head = `| ${heads.join(' | ')} |\n|:--|${':-:|'.repeat(environments.length)}${isRuled ? ':--|' : ''}\n`;
  const lines = rows.map((row) => {
    const cells = row.cells.map((cell, at) => (at === row.odd ? `**${markOf(cell)}**` : markOf(cell)));
    return `| ${[keyOf(row), ...cells, ...(isRuled ? [row.must] : [])].join(' | ')} |\n`;
  });
  return `${head}${lines.join('')}`;
}

function asSentences(rows: readonly ShownRow[], environments: readonly string[]): string {
  const lines = rows.map((row) => {
    const holders = holdersOf(row, environments);
    const most = Math.max(...holders.map((one) => one.environments.length));
    const parts = holders.map((one) => inWords(one, one.environments.length === most && most > 1));
    return `| ${keyOf(row)} | ${parts.join(' · ')} |\n`;
  });
  return `| key | of ${environments.length} environments |\n|:--|:--|\n${lines.join('')}`;
}

function inWords({ mark, isOdd, environments }: Holders, isCounted: boolean): string {
  const names = environments.slice(0, MOST_NAMES).map(named);
  const more = environments.length - names.length;
  const who = isCounted ? `${environments.length}` : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return isOdd ? `**${mark} in ${who}**` : `${mark} in ${who}`;
}

function named(environment: string): string {
  return markdownText(clip(environment, 60));
}

function keyOf({ service, key }: ShownRow): string {
  const code = markdownCode(clip(key, 120));
  return service === undefined ? code : `${markdownText(clip(service, 60))} · ${code}`;
}

function renderRules(rules: readonly ParityRuleRecord[]): string {
  const words = rulesInWords(rules);
  if (words === undefined) return '';
  const rows = rules.slice(0, MOST_ROWS).map(({ paths, must, location, matched, decided }) => {
    const shown = paths.slice(0, 8).map((path) => markdownCode(clip(path, 120)));
    const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
    const place = location === undefined ? '' : markdownCode(clip(formatLocation(location), 300));
    return `| ${shown.join(', ')}${more} | ${must} | ${matched} | ${decided} | ${place} |\n`;
  });
  const head = '| rule | must be | keys matched | decided for | at |\n|:--|:--|--:|--:|:--|\n';
  const table = `${head}${rows.join('')}${further(rules.length - rows.length, 'rule')}`;
  return `\n<details>\n<summary>${words}</summary>\n\n${table}\n</details>\n`;
}

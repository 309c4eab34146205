import type { EnvironmentGateways } from '../check/check.ts';
import { formatLocation } from '../finding/location.ts';
import { displayPath } from '../finding/pointer.ts';
import { plural } from '../finding/words/rule-words.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import { areAllAsked, gatewaysOf, PAYMENTS, withoutGateways, wordsOfSign } from './gateways.ts';
import type { Report } from './report.ts';
import { further, MOST_ROWS, where } from './summary-sections.ts';

/** What was recognised in each environment, and every sign of it where nothing else was asked for. */
export function renderGateways(report: Report): string {
  if (report.gateways.length === 0) return '';
  const found = report.gateways.filter(({ recognised }) => recognised.length > 0);
  const rows = found.slice(0, MOST_ROWS).map((one) => {
    const cells = [
      where(one.environment, one.service),
      PAYMENTS[one.payments],
      markdownText(clip(gatewaysOf(one), 600)),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const table = rows.length === 0 ? '' : `| where | | gateways |\n|:--|:--|:--|\n${rows.join('')}`;
  const rest = further(found.length - rows.length, 'environment');
  const empty = withoutGateways(report.gateways);
  const none = empty === undefined ? '' : `\nNone recognised in ${markdownText(clip(empty, 600))}.\n`;
  const signs = areAllAsked(report) ? renderSigns(report.gateways) : '';
  return `### Payment gateways\n\n${`${table}${rest}${none}${signs}`.trimStart()}`;
}

function renderSigns(all: readonly EnvironmentGateways[]): string {
  const signs = all.flatMap(({ environment, service, recognised }) =>
    recognised.flatMap((gateway) => gateway.signs.map((sign) => ({ environment, service, gateway, sign }))),
  );
  if (signs.length === 0) return '';
  const rows = signs.slice(0, MOST_ROWS).map(({ environment, service, gateway, sign }) => {
    const cells = [
      where(environment, service),
      markdownText(clip(gateway.name, 80)),
      sign.location === undefined ? '' : markdownCode(clip(formatLocation(sign.location), 300)),
      markdownCode(clip(displayPath(sign.pointer), 120)),
      wordsOfSign(sign),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  // Those that the report itself leaves out, so that nobody may be sent to it for them.
  const left = all.flatMap(({ recognised }) => recognised).reduce((sum, { more }) => sum + more, 0);
  const head = '| where | gateway | place | key | sign |\n|:--|:--|:--|:--|:--|\n';
  const beyond = left === 0 ? '' : `\n… and ${plural(left, 'further sign')}.\n`;
  return `\n${head}${rows.join('')}${further(signs.length - rows.length, 'sign')}${beyond}`;
}

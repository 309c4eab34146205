import type { EnvironmentGateways, GatewayRecord } from '../check/check.ts';
import { displayPath } from '../finding/pointer.ts';
import { plural } from '../finding/words/rule-words.ts';
import { areAllAsked, gatewaysOf, MODES, PAYMENTS, withoutGateways, wordsOfSign } from './gateways.ts';
import type { Report } from './report.ts';
import { type Screen, shownName, shownPlace } from './screen.ts';

/** Environments of services that are shown; what is more is counted. */
const MOST_ENVIRONMENTS = 100;
const LONGEST_KEY = 60;

/** What was recognised: a line for each environment, and every sign where nothing else was asked for. */
export function renderGateways(report: Report, screen: Screen): string[] {
  const shown = report.gateways.slice(0, MOST_ENVIRONMENTS);
  if (shown.length === 0) return [];
  const more = report.gateways.length - shown.length;
  const further =
    more > 0 ? [`… and ${plural(more, 'further environment')}: all of them are in the JSON report.`, ''] : [];
  if (areAllAsked(report))
    return [...shown.flatMap((one) => [...inFull(one, screen), '']), ...further, ...ending(report, screen)];
  return [screen.colors.bold('gateways'), ...inLines(shown, screen), '', ...further];
}

function whereOf({ environment, service }: EnvironmentGateways): string {
  return [environment, service].flatMap((part) => (part === undefined ? [] : shownName(part, 40))).join(' · ');
}

function inLines(all: readonly EnvironmentGateways[], { colors }: Screen): string[] {
  const found = all.filter(({ recognised }) => recognised.length > 0);
  const width = Math.max(...found.map((one) => whereOf(one).length));
  const payments = Math.max(...found.map((one) => PAYMENTS[one.payments].length));
  const rows = found.map((one) => {
    const said = colors.dim(PAYMENTS[one.payments].padEnd(payments));
    return `  ${whereOf(one).padEnd(width)}  ${said}  ${shownName(gatewaysOf(one), 400)}`;
  });
  const empty = withoutGateways(all);
  return empty === undefined ? rows : [...rows, `  ${colors.dim(`none recognised in ${shownName(empty, 400)}`)}`];
}

function inFull(one: EnvironmentGateways, screen: Screen): string[] {
  const { colors } = screen;
  return [
    `${colors.bold(whereOf(one))}  ${colors.dim(PAYMENTS[one.payments])}`,
    ...(one.recognised.length === 0 ? ['  No payment gateway was recognised.'] : []),
    ...one.recognised.flatMap((gateway) => signsOf(gateway, one, screen)),
  ];
}

/** Where more is told of what was recognised, or of what could have been. */
function ending({ gateways }: Report, { colors }: Screen): string[] {
  const [first] = gateways.flatMap(({ recognised }) => recognised);
  const how =
    first === undefined
      ? 'those that are known: tollgate gateways list'
      : `what is known of one: tollgate gateways ${shownName(first.id)}`;
  return [colors.dim(how), ''];
}

/** The mode stands out where it is not the one of the payments. */
function modeOf({ mode }: GatewayRecord, payments: EnvironmentGateways['payments'], { colors }: Screen): string {
  if (mode === 'untold') return colors.dim(MODES[mode]);
  return mode === payments ? colors.green(MODES[mode]) : colors.yellow(MODES[mode]);
}

function signsOf(gateway: GatewayRecord, { payments }: EnvironmentGateways, screen: Screen): string[] {
  const { colors } = screen;
  const { name, signs, more } = gateway;
  const rows = signs.map((sign) => ({
    place: sign.location === undefined ? 'in no file' : shownPlace(sign.location),
    key: shownName(displayPath(sign.pointer), LONGEST_KEY),
    what: wordsOfSign(sign),
  }));
  const place = Math.max(...rows.map((row) => row.place.length));
  const key = Math.max(...rows.map((row) => row.key.length));
  return [
    `  ${colors.bold(shownName(name))}  ${modeOf(gateway, payments, screen)}`,
    ...rows.map((row) => `    ${colors.cyan(row.place.padEnd(place))}  ${row.key.padEnd(key)}  ${row.what}`),
    ...(more > 0 ? [`    … and ${plural(more, 'further sign')}`] : []),
  ];
}

import { WORDS } from '../finding/words.ts';
import type { Report, ReportedFinding } from '../report/report.ts';
import type { Incident } from './demo-incidents.ts';
import type { Process } from './process.ts';

/** How the demo prints: a heading for each chapter, and the report as `tollgate check` prints it. */
export interface DemoScreen {
  readonly chapter: (state: 'broken' | 'mended') => string;
  readonly render: (report: Report) => string;
}

/** Prepares the screen of a process: colours only where there is a terminal. */
export async function screenOf({ stdout, env }: Process, incident?: Pick<Incident, 'mended'>): Promise<DemoScreen> {
  const { default: picocolors } = await import('picocolors');
  const { renderTerminal } = await import('../report/terminal.ts');
  const colors = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
  const screen = { colors, width: stdout.columns || 100 };
  return {
    chapter: (state) => {
      const title = state === 'broken' ? '1. As it would be deployed' : `2. ${incident?.mended ?? 'Mended'}`;
      return `\n${colors.bold(title)}\n\n`;
    },
    render: (report) => renderTerminal(report, screen),
  };
}

/** What is about to be seen. */
export function intro({ folder, story }: Incident): string {
  return [
    `Tollgate stands in front of a deploy. This is examples/${folder}: ${story}`,
    'Payment providers and databases are stood in for by servers on this machine.',
    '',
  ].join('\n');
}

/** The incidents that there are. */
export function unknownIncident(names: readonly string[]): string {
  return `tollgate: there is no such incident; the demo knows ${names.join(', ')}\n`;
}

const WAYS: readonly (readonly [group: string, way: string])[] = [
  ['validate', 'the schema'],
  ['gateway', 'the gateway catalogue'],
  ['parity', 'parity'],
  ['probe', 'the probe'],
  ['database', 'the probe of the database'],
  ['payment-method', 'the payment methods'],
  ['redundancy', 'redundancy'],
];

/** What was seen, and whether the gate behaved as it should. */
export function outcome(stopped: Report, passed: Report, behaved: boolean): string {
  const ways = WAYS.flatMap(([group, way]) => {
    const found = stopped.findings.filter(({ rule }) => rule.startsWith(`${group}/`));
    const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
    return worst ? [`  ${way.padEnd(26)} ${sentence(worst)}`] : [];
  });
  const verdict = behaved
    ? `The gate behaved as it should: ${stopped.verdict} (exit ${stopped.exitCode}), then ${passed.verdict} (exit ${passed.exitCode}).`
    : `The gate did not behave as it should: ${stopped.verdict}, then ${passed.verdict}.`;
  return [
    '',
    `What is wrong was seen in ${ways.length} ${ways.length === 1 ? 'way' : 'ways'}:`,
    ...ways,
    '',
    verdict,
    '',
  ].join('\n');
}

function sentence({ rule, location }: ReportedFinding): string {
  const at = location ? ` at ${location.file}:${location.line}` : '';
  return `${WORDS[rule].title}${at}`;
}

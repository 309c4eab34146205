import { WORDS } from '../finding/words.ts';
import type { Report, ReportedFinding } from '../report/report.ts';
import type { Process } from './process.ts';

/** How the demo prints: a heading for each chapter, and the report as `tollgate check` prints it. */
export interface DemoScreen {
  readonly chapter: (state: 'broken' | 'mended') => string;
  readonly render: (report: Report) => string;
}

const CHAPTERS = {
  broken: '1. As it would be deployed',
  mended: '2. Mended',
} as const;

/** Prepares the screen of a process: colours only where there is a terminal. */
export async function screenOf({ stdout, env }: Process): Promise<DemoScreen> {
  const { default: picocolors } = await import('picocolors');
  const { renderTerminal } = await import('../report/terminal.ts');
  const colors = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
  const screen = { colors, width: stdout.columns || 100 };
  return {
    chapter: (state) => `\n${colors.bold(CHAPTERS[state])}\n\n`,
    render: (report) => renderTerminal(report, screen),
  };
}

/** What is about to be seen. */
export function intro(example: string): string {
  return [
    `Tollgate stands in front of a deploy. This is examples/${example}: somebody is about to deploy production,`,
    'and something in its configuration is wrong. The payment gateways are stood in for by servers on this machine.',
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
];

/** What was seen, and whether the gate behaved as it should. */
export function outcome(stopped: Report, passed: Report, behaved: boolean): string {
  const ways = WAYS.flatMap(([group, way]) => {
    const [first] = stopped.findings.filter(
      ({ rule, severity }) => severity === 'error' && rule.startsWith(`${group}/`),
    );
    return first ? [`  ${way.padEnd(22)} ${sentence(first)}`] : [];
  });
  const verdict = behaved
    ? `The gate behaved as it should: ${stopped.verdict} (exit ${stopped.exitCode}), then ${passed.verdict} (exit ${passed.exitCode}).`
    : `The gate did not behave as it should: ${stopped.verdict}, then ${passed.verdict}.`;
  return ['', `The mistake was seen in ${ways.length} ways:`, ...ways, '', verdict, ''].join('\n');
}

function sentence({ rule, location }: ReportedFinding): string {
  const at = location ? ` at ${location.file}:${location.line}` : '';
  return `${WORDS[rule].title}${at}`;
}

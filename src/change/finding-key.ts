import type { Finding } from '../finding/finding.ts';

/** What is needed to say what a finding is about. */
export interface Naming {
  /** What its pointer is called on both sides, in its environment and in its file. */
  readonly name: string | undefined;
  readonly nameInFile: string | undefined;
  /** Whether it is about a line of a file: where no environment knows the value by a key of its own. */
  readonly isOfLine: boolean;
  readonly isPolicy: (file: string) => boolean;
  /** The lines of a file on the side of the finding, and now. */
  readonly lines: (file: string) => readonly string[] | undefined;
  readonly linesNow: (file: string) => readonly string[] | undefined;
}

/** What a finding is about, without where it stands. It may hold pieces of the configuration, and stays in memory. */
export interface FindingKey {
  /** Two findings with the same are about the same thing. */
  readonly about: string;
  /** The line that it stands in, where no environment says more of the value; empty where that says nothing. */
  readonly line: string;
  /** The line in any case. */
  readonly text: string;
  /** How many more of its kind it counts; with more of them it is another matter. */
  readonly count: number;
}

/** Facts that count what is not listed. */
const COUNTS: Partial<Readonly<Record<Finding['rule'], string>>> = {
  'source/dialects': 'more',
  'source/dialect-alone': 'lines',
  'source/passed-over': 'files',
};

/** Facts that only say what there is elsewhere: what is missing here is missing whoever else has it. */
const BESIDE: ReadonlySet<string> = new Set(['parity/missing has', 'parity/empty has', 'gateway/mode-missing setIn']);

/** Says what a finding is about. */
export function keyIn(finding: Finding, naming: Naming): FindingKey {
  const { rule, environment, service, location, facts } = finding;
  const counted = COUNTS[rule];
  const told: Readonly<Record<string, unknown>> = { ...facts };
  const count = counted === undefined ? 0 : told[counted];
  const said = Object.entries(told).flatMap(([name, value]) =>
    name === counted || BESIDE.has(`${rule} ${name}`) ? [] : [[name, withoutPlace(value)]],
  );
  const { isOfLine } = naming;
  const place = isOfLine ? [location?.file, naming.nameInFile] : [naming.name];
  // Files that say what is checked are those of now on both sides.
  const isPolicy = location !== undefined && naming.isPolicy(location.file);
  const lines = isOfLine && location ? (isPolicy ? naming.linesNow : naming.lines)(location.file) : undefined;
  const text = (location && lines?.[location.line - 1]?.trim()) ?? '';
  // Where something is missing, the line is only the nearest one.
  const line = rule === 'validate/required' ? '' : text;
  return {
    about: JSON.stringify([rule, environment, service, ...place, said]),
    line,
    text,
    count: typeof count === 'number' ? count : 0,
  };
}

/** Of a place among the facts, the file alone. */
function withoutPlace(value: unknown): unknown {
  const isPlace = typeof value === 'object' && value !== null && 'file' in value && 'line' in value;
  return isPlace ? value.file : value;
}

/** A workflow command as the runner of GitHub Actions would obey it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of a step's standard output. */
export interface Obeyed {
  readonly commands: readonly RunnerCommand[];
  /** Shown on the page of the run: at most ten of a kind, each message cut at 4,096 units. */
  readonly annotations: readonly RunnerCommand[];
}

/** All that the runner knows; what is not in this list stays text. */
const REGISTERED = new Set([
  ...['add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'debug', 'echo', 'error', 'warning', 'notice', 'group'],
  ...['endgroup', 'save-state', 'set-env', 'set-output', 'set-repo-path', 'internal-set-repo-path', 'stop-commands'],
]);

const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4096;

/**
 * Reads standard output as the runner does: line by line (a lone carriage return ends a line too), `::name k=v::data`
 * behind any white space, and the older `##[name k=v;]data` anywhere in a line.
 */
export function obey(output: string): Obeyed {
  const commands = output.split(/\r\n|\n|\r/).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);
  const annotations = ['error', 'warning', 'notice'].flatMap((kind) =>
    commands
      .filter((command) => command.name === kind)
      .slice(0, MOST_OF_A_KIND)
      .map((command) => ({ ...command, data: command.data.slice(0, LONGEST_MESSAGE) })),
  );
  return { commands, annotations };
}

function parseNew(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name = '', ...rest] = text.slice(2, end).split(' ');
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const properties = parseProperties(rest.join(' ').trim(), ',', unescapeProperty);
  return { name: name.toLowerCase(), properties, data: unescapeData(text.slice(end + 2)) };
}

function parseOld(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name = '', ...rest] = line.slice(start + 3, end).split(' ');
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const decode = (text: string) =>
    text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
  return {
    name: name.toLowerCase(),
    properties: parseProperties(rest.join(' '), ';', decode),
    data: decode(line.slice(end + 1)),
  };
}

function parseProperties(text: string, separator: string, decode: (text: string) => string): Record<string, string> {
  const pairs = text.split(separator).filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), decode(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** Reads a GITHUB_OUTPUT file: `name=value`, or `name<<delimiter` and lines up to the delimiter. The last one wins. */
export function readOutputFile(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
      outputs.set(name, lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (line.includes('=')) outputs.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1));
    else throw new Error(`Invalid format '${line}'`);
  }
  return outputs;
}

const LONGEST_SUMMARY = 1024 * 1024;

/** What GitHub shows of a summary file: all of it, or nothing when it is over 1 MiB. */
export function shownSummary(text: string): string {
  return Buffer.byteLength(text) > LONGEST_SUMMARY ? '' : text;
}

import type { Description, Fact } from '../gateway/describe/description.ts';
import type { Summary } from '../gateway/describe/summary.ts';
import { clip, inert, splitCode, visible } from '../report/escape.ts';
import type { Screen } from '../report/screen.ts';

/** Longest line, where the terminal has room for it. Addresses stay whole, so that they can be copied. */
const LONGEST_LINE = 100;

/** What is known of a gateway, for a terminal. */
export function printDescription({ id, name, tells, sections, sources }: Description, screen: Screen): string {
  const { bold, dim } = screen.colors;
  const told = sections.flatMap(({ title, facts }) => [
    '',
    bold(title),
    ...facts.flatMap((fact, at) => [...(at > 0 ? [''] : []), ...printFact(fact, screen)]),
  ]);
  const addresses = sources.map((source, at) => `  ${dim(`[${at + 1}]`.padStart(4))} ${visible(source)}`);
  return finished([
    `${bold(visible(name))}  ${dim(visible(id))}`,
    ...wrap(`${tells} ${WEIGHT}`, 0, screen),
    ...told,
    ...(addresses.length > 0 ? ['', bold('Sources'), ...addresses] : []),
  ]);
}

const WEIGHT = 'Only what is of high confidence and has a source makes an error; all else warns.';

function printFact({ title, rows, sentences, confidence, sources }: Fact, screen: Screen): string[] {
  const indent = title === '' ? 2 : 4;
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  const evidence = [confidence ?? '', ...sources.map((number) => `[${number}]`)]
    .filter((part) => part !== '')
    .join(' ');
  return [
    ...(title === '' ? [] : wrap(title, 2, screen)),
    ...rows.flatMap(([label, text]) => {
      const [first = '', ...rest] = wrap(text, indent + width + 2, screen);
      return [`${' '.repeat(indent)}${screen.colors.dim(label.padEnd(width))}  ${first.trimStart()}`, ...rest];
    }),
    ...sentences.flatMap((sentence) => wrap(sentence, indent, screen)),
    ...(evidence === '' ? [] : wrap(evidence, indent, screen).map(screen.colors.dim)),
  ];
}

/** Every gateway that is known, a line each. */
export function printSummaries(all: readonly Summary[], { colors }: Screen): string {
  const rows = all.map((one) => [visible(one.id), clip(visible(one.name), 28), one.tells.join(', '), modesOf(one)]);
  const head = ['id', 'name', 'mode told by', 'probe'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return finished([
    colors.dim(line(head)),
    ...rows.map(line),
    '',
    colors.dim(`${all.length} payment gateways; tollgate gateways ID tells what is known of one.`),
  ]);
}

function modesOf({ probes }: Summary): string {
  return probes.map(([mode]) => (mode === 'both' ? 'both modes' : mode)).join(', ');
}

/** Breaks a text at its spaces, and never inside of data, which stands between backticks in it and is coloured here. */
function wrap(text: string, indent: number, { colors, width }: Screen): string[] {
  const room = Math.max(40, Math.min(width, LONGEST_LINE) - indent);
  const lines: string[] = [];
  let used = room;
  for (const word of wordsIn(visible(text))) {
    const length = word.replaceAll('`', '').length;
    used += 1 + length;
    if (used <= room) lines[lines.length - 1] += ` ${word}`;
    else {
      lines.push(word);
      used = length;
    }
  }
  return lines.map((line) => `${' '.repeat(indent)}${coloured(line, colors.cyan)}`);
}

/** The words of a text. Data is one word, with what stands at it without a space. */
function wordsIn(text: string): string[] {
  return text.match(/(?:`[^`]+`|[^ `]|`)+/g) ?? [];
}

function coloured(line: string, paint: (text: string) => string): string {
  return splitCode(line)
    .map((part) => (part.code ? paint(part.text) : part.text))
    .join('');
}

/** A gateway of the user has words of the user, which a log of GitHub Actions must not take for a command. */
function finished(lines: readonly string[]): string {
  return `${lines
    .map((line) =>
      inert(line)
        .replace(/^(\s*)::/, '$1\\::')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

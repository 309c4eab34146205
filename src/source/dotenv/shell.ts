import { behind } from '../sticky.ts';
import { readWord, type Word } from './shell-word.ts';
import { type Assignment, bounded, type Flaw, type Lookup, lineEnd, type Step } from './statement.ts';

const BLANK = /(?:[ \t\n]|\\\n)*/y;
const SPACE = /(?:[ \t]|\\\n)*/y;

/**
 * One command as a POSIX shell reads it (`set -a; . ./file`; XCU 2.3, 2.6, 2.9.1). Only assignments and `export` are read;
 * whatever would have to be run is told and never guessed.
 */
export function readShellStep(text: string, from: number, lookup: Lookup): Step {
  const start = behind(BLANK, text, from);
  if (start === text.length) return { assignments: [], flaws: [], next: start };
  const command = readCommand(text, start, lookup);
  const flaw = command.flaw ?? flawOf(command.words, text);
  if (flaw) return { assignments: [], flaws: [flaw], next: command.next };
  const assignments: Assignment[] = [];
  const isExport = command.words[0]?.raw === 'export';
  for (const word of isExport ? command.words.slice(1) : command.words) {
    const assignment = assignmentOf(word, isExport, lookup);
    if (assignment) assignments.push(assignment);
  }
  return { assignments, flaws: [], next: command.next };
}

interface Command {
  readonly words: readonly Word[];
  /** What keeps the command from being read. */
  readonly flaw: Flaw | undefined;
  readonly next: number;
}

function readCommand(text: string, start: number, outer: Lookup): Command {
  const words: Word[] = [];
  const given = new Map<string, Word>();
  const lookup = bounded((name) => {
    const content = given.get(name)?.content;
    return content === undefined ? outer(name) : content.state === 'known' ? content.text : undefined;
  });
  for (let at = start; ; at = behind(SPACE, text, at)) {
    const char = text.charAt(at);
    if (char === '' || char === '\n') return { words, flaw: undefined, next: at };
    if (char === '#') return { words, flaw: undefined, next: lineEnd(text, at) };
    if (char === ';' && words.length > 0) return { words, flaw: undefined, next: at + 1 };
    if (';&|<>()'.includes(char)) return { words, flaw: runs(at), next: lineEnd(text, at) };
    const word = readWord(text, at, lookup);
    if (word.unclosed !== undefined) {
      const flaw = { reason: 'unclosed-quote', offset: word.unclosed } as const;
      return { words, flaw, next: lineEnd(text, word.unclosed) };
    }
    words.push(word);
    // What stands behind `export` is worked out before any of it is assigned.
    if (word.name !== undefined && words[0]?.raw !== 'export') given.set(word.name, word);
    at = word.end;
  }
}

function runs(offset: number): Flaw {
  return { reason: 'runs-a-command', offset };
}

/** A command is nothing but assignments, or `export` with names and assignments behind it; anything else is run. */
function flawOf(words: readonly Word[], text: string): Flaw | undefined {
  const [first] = words;
  if (first?.raw === 'export') {
    const other = words.slice(1).find(({ name, raw }) => name === undefined && !/^[A-Za-z_]\w*$/.test(raw));
    if (words.length > 1) return other && runs(other.start);
  }
  const command = words.find(({ name }) => name === undefined);
  if (command === undefined) return undefined;
  const isAssignment = command === first && /^[^\s'"`$\\=]+=/.test(text.slice(command.start, command.end));
  return isAssignment ? { reason: 'name-not-allowed', offset: command.start } : runs(command.start);
}

function assignmentOf(word: Word, isExport: boolean, lookup: Lookup): Assignment | undefined {
  const { name, start, value, end, content } = word;
  if (name === undefined) {
    // `export A` passes on what A has been given.
    if (typeof lookup(word.raw) === 'string') return undefined;
    return { name: word.raw, key: start, value: start, end, content: { state: 'outside', why: 'name-alone' } };
  }
  return {
    name,
    key: start,
    value,
    end,
    content: isExport && mayBeSplit(word) ? { state: 'outside', why: 'shell' } : content,
  };
}

/** Behind `export`, some shells split what a variable puts in, some take braces apart, and some do neither. */
function mayBeSplit({ hasBareVariable, hasBareBrace, content }: Word): boolean {
  return hasBareBrace || (hasBareVariable && content.state === 'known' && /[\s*?[\\]/.test(content.text));
}

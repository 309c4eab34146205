import { behind } from '../sticky.ts';
import { readNpmStep } from './npm.ts';
import { type Assignment, type Flaw, known, type Step } from './statement.ts';

/** A statement that the loaders may read differently, and where the npm package reads on behind it. */
export interface Unclear {
  readonly start: number;
  readonly next: number;
}

/** Statements that are told of once for a file: how many, and the first. */
export interface Tally {
  lines: number;
  first: Assignment | undefined;
}

/** A dotenv text as the npm package reads it, and what of it other loaders may read differently. */
export interface PlainReading {
  readonly assignments: Assignment[];
  readonly flaws: Flaw[];
  readonly unclear: Unclear[];
  /** Texts in plain quotes, which docker alone keeps. */
  readonly quoted: Tally;
  /** Assignments in front of a CRLF, of which a shell alone keeps the carriage return. */
  readonly carriageReturns: Tally;
}

// What every loader reads the same: a name that a shell takes, and a text without white space and without a character that
// means something to one of them; or, but for docker, a text in quotes in which nothing does. One expression tells the
// lines that need no second look, which are nearly all.
const PLAIN =
  /([A-Za-z_]\w*)=(?:([\w.,:/@%+^=!?*[\]{}-]*)|"([ !#%&()*+,./:;<=>?@[\]^{|}~\w-]*)"|'([ !#%&()*+,./:;<=>?@[\]^{|}~\w-]*)')(?:\r?\n|$)/y;
const BLANK = /\s*/y;
const COMMENT = /#.*/y;
const LINE_BREAK = /[^\S\r\n]*\r\n/y;

/** Reads every statement of a dotenv text, so that nothing in it is lost. */
export function readPlainly(text: string): PlainReading {
  const reading: PlainReading = {
    assignments: [],
    flaws: [],
    unclear: [],
    quoted: { lines: 0, first: undefined },
    carriageReturns: { lines: 0, first: undefined },
  };
  for (let at = behind(BLANK, text, 0); at < text.length; at = behind(BLANK, text, at)) {
    if (text.charAt(at) === '#') at = behind(COMMENT, text, at);
    else at = readPlainLine(text, at, reading) ?? take(text, at, readNpmStep(text, at), reading);
  }
  return reading;
}

/** Reads a line that needs no second look, and gives the offset behind it; undefined where the line is another. */
function readPlainLine(text: string, at: number, reading: PlainReading): number | undefined {
  PLAIN.lastIndex = at;
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const [line, name = '', bare, double, single] = match;
  const next = at + line.length;
  const read = bare ?? double ?? single ?? '';
  // The package looks for an opening quote on the lines below.
  if (bare === '' && /["'`]/.test(text.charAt(behind(BLANK, text, next)))) return undefined;
  const value = at + name.length + 1;
  const end = value + read.length + (bare === undefined ? 2 : 0);
  const assignment = { name, key: at, value, end, content: known(read) };
  reading.assignments.push(assignment);
  if (bare === undefined) count(reading.quoted, assignment);
  if (text.charAt(next - 2) === '\r') count(reading.carriageReturns, assignment);
  return next;
}

function take(text: string, start: number, step: Step, reading: PlainReading): number {
  reading.assignments.push(...step.assignments);
  reading.flaws.push(...step.flaws);
  const [assignment] = step.assignments;
  if (assignment !== undefined && step.flaws.length === 0) {
    reading.unclear.push({ start, next: step.next });
    if (behind(LINE_BREAK, text, step.next) > step.next) count(reading.carriageReturns, assignment);
  }
  return step.next;
}

function count(tally: Tally, assignment: Assignment): void {
  tally.lines++;
  tally.first ??= assignment;
}

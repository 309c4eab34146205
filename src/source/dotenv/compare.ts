import type { DotenvSight } from '../../finding/facts/dotenv.ts';
import { DOTENV_DIALECTS, type DotenvDialect } from '../document.ts';
import { STEP_READERS } from './dialects.ts';
import type { Unclear } from './plain.ts';
import { type Assignment, type Lookup, lineEnd, type Step } from './statement.ts';

/** Loaders that see the same, and what kind of thing that is. */
export interface Sight {
  readonly dialects: readonly DotenvDialect[];
  readonly sees: DotenvSight;
}

/** What came of a comparison: nothing, loaders of whom it is no wonder, or loaders that disagree. */
export type Comparison =
  | { readonly agreed: 'all' }
  | { readonly agreed: 'but-some'; readonly some: readonly Pick<Outcome, 'dialect' | 'sees'>[] }
  | { readonly agreed: 'none'; readonly sights: readonly Sight[] };

/** Stands around the name of a variable that is put in. No text that was decoded holds it. */
const MARK = '\0';
const symbolic: Lookup = (name) => MARK + name + MARK;

interface Outcome {
  readonly dialect: DotenvDialect;
  /** Equal for loaders that see the same. */
  readonly key: string;
  readonly sees: DotenvSight;
}

/**
 * Lays the readings of one statement by all loaders beside each other. Variables stand for themselves, so that it does
 * not matter what they hold.
 */
export function compareLoaders(text: string, { start, next }: Unclear): Comparison {
  // The carriage returns of CRLF are counted apart: a shell keeps every one of them.
  const unit = text.slice(start, lineEnd(text, next) + 1).replaceAll('\r\n', '\n');
  const [base] = STEP_READERS.dotenv(unit, 0, symbolic).assignments;
  if (base === undefined) return { agreed: 'all' };
  const outcomes = DOTENV_DIALECTS.map((dialect) => outcomeOf(dialect, unit, base));
  const groups = [...Map.groupBy(outcomes, ({ key }) => key).values()];
  if (groups.length === 1) return { agreed: 'all' };
  const most = groups.find((group) => group.some(({ dialect }) => !isNoWonder(dialect))) ?? [];
  const others = outcomes.filter((outcome) => !most.includes(outcome));
  if (others.every(({ dialect }) => isNoWonder(dialect))) return { agreed: 'but-some', some: others };
  const sights = groups.map((group) => ({
    dialects: group.map(({ dialect }) => dialect),
    sees: group[0]?.sees ?? 'other',
  }));
  return { agreed: 'none', sights };
}

/** docker takes everything literally, and to a shell a line is a command: few files are written for these two. */
function isNoWonder(dialect: DotenvDialect): boolean {
  return dialect === 'docker' || dialect === 'shell';
}

function outcomeOf(dialect: DotenvDialect, unit: string, base: Assignment): Outcome {
  const step = STEP_READERS[dialect](unit, 0, symbolic);
  const found = step.assignments.find(({ name }) => name === base.name);
  if (found === undefined) {
    const sees = whyNothing(dialect, step);
    return { dialect, key: sees, sees };
  }
  if (found.content.state === 'outside') {
    const sees = found.content.why;
    return { dialect, key: sees, sees };
  }
  const { text } = found.content;
  return { dialect, key: `=${text}`, sees: kindOf(text, unit, found) };
}

function whyNothing(dialect: DotenvDialect, { flaws: [flaw] }: Step): DotenvSight {
  if (flaw?.reason === 'unclosed-quote') return 'unclosed';
  if (flaw?.reason === 'runs-a-command') return 'command';
  // A loader of containers refuses a file for one line of it; the others go on.
  return flaw !== undefined && (dialect === 'docker' || dialect === 'compose') ? 'refused' : 'dropped';
}

/** What kind of text a loader sees, told from the text itself and from what is written. */
function kindOf(text: string, unit: string, { value }: Assignment): DotenvSight {
  if (text === '') return 'empty';
  if (text.includes(MARK)) return 'variable';
  const written = unit.slice(value).trim();
  const quote = /^["'`]/.exec(written)?.[0];
  if (text.trim() !== text && quote === undefined) return 'outer-spaces';
  if (quote !== undefined && text.startsWith(quote)) {
    return text.trimEnd() === written ? 'with-quotes' : written.includes('\n') ? 'first-line' : 'other';
  }
  if (text === written) return written.includes('#') ? 'with-comment' : 'as-written';
  if (quote !== undefined) return kindOfQuoted(text, written, quote);
  return isCut(text, written) ? 'cut-at-hash' : 'other';
}

function kindOfQuoted(text: string, written: string, quote: string): DotenvSight {
  if (written.startsWith(quote + text + quote)) return 'without-quotes';
  return written.includes('\\') ? 'escapes-replaced' : 'other';
}

function isCut(text: string, written: string): boolean {
  return written.startsWith(text) && written.slice(text.length).trimStart().startsWith('#');
}

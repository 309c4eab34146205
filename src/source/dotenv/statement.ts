import type { SyntaxReason } from '../../finding/facts/syntax.ts';
import type { Extent } from '../outline.ts';

/** Why a value is not in the file: another variable, the environment of a bare name, what only a shell works out. */
export type OutsideReason = 'name-alone' | 'variable' | 'shell';

/** What an assignment gives: a text, or something that is known only where the file is used. */
export type Content =
  | { readonly state: 'known'; readonly text: string }
  | { readonly state: 'outside'; readonly why: OutsideReason };

/** One assignment. Offsets into the file. */
export interface Assignment extends Extent {
  readonly name: string;
  readonly content: Content;
}

/** Something that the loader drops, cuts or refuses. */
export type Flaw =
  /** `lines`: how many belong to it, where those below were taken for its rest. */
  | { readonly reason: SyntaxReason; readonly offset: number; readonly lines?: number }
  | { readonly reason: 'cut-at-hash' | 'comment-as-value'; readonly offset: number; readonly name: string };

/** What stands at a place of a dotenv text as one loader reads it, and where that loader reads on. */
export interface Step {
  readonly assignments: readonly Assignment[];
  readonly flaws: readonly Flaw[];
  /** Always behind the place that the step began at, unless the text ends there. */
  readonly next: number;
}

/**
 * What is known of a variable: its text; `null` when it is known not to be set; `undefined` when only the place of use
 * can tell.
 */
export type Lookup = (name: string) => string | null | undefined;

/** Reads what stands at `at`, where a statement may begin. */
export type StepReader = (text: string, at: number, lookup: Lookup) => Step;

/**
 * So many quotes may be left open. What is never closed is looked for to the end of the text, which a file made of
 * nothing else would drag out; behind one of them everything is in doubt anyway.
 */
const MOST_UNCLOSED = 20;

/** So many characters may variables bring: one that stands twice in the next doubles with every line. */
const MOST_BROUGHT = 2 * 1024 * 1024;

/** A lookup that brings so many characters at most; what is more is not known. */
export function bounded(lookup: Lookup): Lookup {
  let room = MOST_BROUGHT;
  return (name) => {
    const value = lookup(name);
    room -= value?.length ?? 0;
    return room < 0 ? undefined : value;
  };
}

/** Reads a whole text step by step. A variable stands for what earlier lines gave it, else for what `outer` knows. */
export function readSteps(
  text: string,
  read: StepReader,
  outer: Lookup = () => undefined,
): { readonly assignments: Assignment[]; readonly flaws: Flaw[] } {
  const assignments: Assignment[] = [];
  const flaws: Flaw[] = [];
  const given = new Map<string, Content>();
  const lookup = bounded((name) => {
    const content = given.get(name);
    if (content === undefined) return outer(name);
    return content.state === 'known' ? content.text : undefined;
  });
  let unclosed = 0;
  let room = text.length + MOST_BROUGHT;
  for (let at = 0; at < text.length && unclosed < MOST_UNCLOSED; ) {
    const step = read(text, at, lookup);
    for (const assignment of step.assignments) {
      room -= assignment.content.state === 'known' ? assignment.content.text.length : 0;
      const kept: Assignment =
        room < 0 ? { ...assignment, content: { state: 'outside', why: 'variable' } } : assignment;
      assignments.push(kept);
      given.set(kept.name, kept.content);
    }
    flaws.push(...step.flaws);
    unclosed += step.flaws.filter(({ reason }) => reason === 'unclosed-quote').length;
    at = step.next;
  }
  return { assignments, flaws };
}

/** A text that is known. */
export function known(text: string): Content {
  return { state: 'known', text };
}

/** The offset of the line feed that ends the line of `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The next `quote` behind the one at `at` that no backslash takes its meaning from; undefined when there is none. */
export function closingQuote(text: string, at: number, quote: string): number | undefined {
  const wanted = quote.charCodeAt(0);
  for (let close = at + 1; close < text.length; close++) {
    const code = text.charCodeAt(close);
    if (code === wanted) return close;
    if (code === 0x5c) close++;
  }
  return undefined;
}

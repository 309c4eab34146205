import { toPointer } from '../finding/pointer.ts';
import type { DotenvDialect, Reader, Reading, SourceText } from './document.ts';
import { STEP_READERS } from './dotenv/dialects.ts';
import { disagreementFindings } from './dotenv/disagreements.ts';
import { readPlainly } from './dotenv/plain.ts';
import { duplicateFindings, flawFindings, markFindings, outsideFindings } from './dotenv/problems.ts';
import { type Assignment, type Lookup, readSteps } from './dotenv/statement.ts';
import { setStrayAside } from './dotenv/stray.ts';
import { type Extent, makeDocument } from './outline.ts';
import { setOwn } from './own.ts';
import { spellDotenvValue } from './spelling.ts';

/**
 * Reads dotenv. Without a dialect the values are those that the npm package `dotenv` gives, and lines that other loaders
 * read differently are told. With one they are what that loader gives. Lines that are no assignments, names set twice,
 * values cut at `#`, unclosed quotes: what loaders pass over without a word is told in both.
 */
export const readDotenv: Reader = (source, _limits, dialect) => {
  if (dialect !== undefined) return readDotenvAs(source, dialect);
  const reading = readPlainly(source.text);
  const { assignments, flaws, isSetAside } = setStrayAside(source.text, reading.assignments, reading.flaws);
  const unclear = reading.unclear.filter(({ start }) => !isSetAside(start));
  const { document, problems } = documentOf(source, assignments);
  return {
    documents: [document],
    problems: [
      ...markFindings(source, assignments[0]),
      ...flawFindings(source, flaws),
      ...problems,
      ...disagreementFindings(source, { ...reading, unclear }),
    ],
  };
};

/**
 * Reads dotenv as one loader does. `outer` knows the variables that the loader finds around it; without it a value that
 * needs one counts as not readable, and is told.
 */
export function readDotenvAs(source: SourceText, dialect: DotenvDialect, outer?: Lookup): Reading {
  const steps = readSteps(source.text, STEP_READERS[dialect], outer);
  const { assignments, flaws } = setStrayAside(source.text, steps.assignments, steps.flaws, dialect === 'docker');
  const { document, problems } = documentOf(source, assignments);
  return {
    documents: [document],
    problems: [
      ...markFindings(source, assignments[0], dialect),
      ...flawFindings(source, flaws, dialect),
      ...outsideFindings(source, assignments),
      ...problems,
    ],
  };
}

/** The document that assignments make, of which the last of a name wins, and the names that are set twice. */
function documentOf(source: SourceText, assignments: readonly Assignment[]) {
  const value: Record<string, unknown> = {};
  const unreadable = new Set<string>();
  for (const { name, content } of assignments) {
    setOwn(value, name, content.state === 'known' ? content.text : null);
    if (content.state === 'outside') unreadable.add(toPointer([name]));
    else if (unreadable.size > 0) unreadable.delete(toPointer([name]));
  }
  const outline = () => outlineOf(assignments, source.text);
  const outlined = { format: 'dotenv', index: 0, value, stringsOnly: true, outline } as const;
  const document = makeDocument(source, unreadable.size > 0 ? { ...outlined, unreadable } : outlined);
  const isUnique = Object.keys(value).length === assignments.length;
  return { document, problems: isUnique ? [] : duplicateFindings(source, assignments) };
}

function outlineOf(assignments: readonly Assignment[], text: string): Map<string, Extent> {
  const outline = new Map<string, Extent>();
  outline.set('', { key: 0, value: 0, end: assignments.at(-1)?.end ?? text.length });
  // The last one wins, in the outline as in the value.
  for (const assignment of assignments) {
    const spellings = () => spellDotenvValue(text, assignment.value, assignment.end);
    outline.set(toPointer([assignment.name]), { ...assignment, spellings });
  }
  return outline;
}

import type { ComposeShape } from '../finding/facts/compose.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { InterpolationFlaw } from '../source/compose-interpolation.ts';
import type { Document, Reading } from '../source/document.ts';
import type { Workspace } from '../source/workspace.ts';

/** A variable that a dotenv file sets. */
export interface Setting {
  /** Undefined where only the machine that runs Compose knows it: a name without a value. */
  readonly value: string | undefined;
  readonly location: () => Location;
  readonly valueLocation: () => Location;
}

/** The variables that `$` is filled in from, by name. */
export type Settings = ReadonlyMap<string, Setting>;

/** One reading of Compose files: what it has come to so far, and the bounds that all of it shares. */
export interface ComposeReading {
  readonly workspace: Workspace;
  readonly documents: Document[];
  /** The Compose files among them, with what their variables are filled in from. */
  readonly files: { readonly document: Document; readonly settings: Settings }[];
  readonly problems: Finding[];
  complete: boolean;
  /** How many characters the texts with variables may still have, with what is filled in. */
  room: number;
  /** What was read of each file. */
  readonly known: Map<string, Reading>;
  /** How many more files and services may be brought in by `include` and `extends`. */
  steps: number;
  /** How many more did-you-means are looked for: each takes time. */
  suggestions: number;
  /** Places of variables and keys that were told of, so that none is told twice. */
  readonly told: Set<string>;
}

/** A reading of nothing yet. */
export function openReading(workspace: Workspace): ComposeReading {
  const { fileSize, files: steps } = workspace.limits;
  const room = 4 * fileSize;
  return {
    workspace,
    documents: [],
    files: [],
    problems: [],
    complete: true,
    room,
    steps,
    suggestions: 1000,
    told: new Set(),
    known: new Map(),
  };
}

/** Tells of something without which nothing can be said about what is missing. */
export function refuse(reading: ComposeReading, problem: Finding): void {
  reading.problems.push(problem);
  reading.complete = false;
}

/** Tells of a part that has not the form that Compose reads. */
export function refuseShape(reading: ComposeReading, part: ComposeShape, document: Document, pointer: string): void {
  refuse(reading, finding('compose/shape', { part }, { location: placeOf(document, pointer), pointer }));
}

/**
 * Tells of a variable that could not be filled in, once for each place. A `$` inside of a value may be no variable but a
 * character of a password, so that a name is told only where `text` is nothing but a reference (`isReference`).
 */
export function tellFlaw(
  reading: ComposeReading,
  { reason, variable: name, offset }: InterpolationFlaw,
  text: string,
  location: Location,
  pointer: string,
  severity?: 'warning',
): void {
  const place = `${location.file}:${location.line}:${location.column}`;
  if (reading.told.has(place)) return;
  reading.told.add(place);
  const variable = offset === 0 && isReference(text) ? name : undefined;
  reading.problems.push(finding('compose/interpolation', { reason, variable }, { location, pointer }, severity));
}

/** Whether a text is one `${NAME}` and nothing else. `$NAME` is not counted: passwords begin with a dollar, too. */
function isReference(text: string): boolean {
  return /^\$\{[A-Z][A-Z0-9_]*(?::?[-?+][^{}]*)?\}$/.test(text);
}

/** Counts one more thing that is brought in. False, with a finding, when there are too many. */
export function mayStep(reading: ComposeReading, location: Location): boolean {
  if (--reading.steps >= 0) return true;
  if (reading.steps === -1) {
    refuse(reading, finding('source/cap', { cap: 'files', limit: reading.workspace.limits.files }, { location }));
  }
  return false;
}

/** Where a member is written, behind aliases and merge keys. */
export function placeOf(document: Document, pointer: string): Location {
  return document.written?.(pointer)?.locate(0) ?? document.locate(pointer);
}

/** In a double-quoted text a `$` can be an escape (YAML 1.2.2, 5.7), and a backslash before another escapes that. */
const ESCAPED_DOLLARS = /\\(?:x24|u0024|U00000024)|\\\\|\$/g;

/**
 * Finds where each `$` of a text of the file stands, by its offset in the text: the first is the first that is written,
 * and so on, however the text is quoted or folded.
 */
export function dollarPlaces(document: Document, pointer: string, text: string): (offset: number) => Location {
  const written = document.written?.(pointer);
  if (!written) return () => document.locate(pointer);
  const pattern = written.text.startsWith('"') ? ESCAPED_DOLLARS : /\$/g;
  const found = [...written.text.matchAll(pattern)].filter(([mark]) => mark !== '\\\\');
  const inText = [...text.matchAll(/\$/g)];
  const places = new Map(inText.map(({ index }, at) => [index, found[at]?.index]));
  return (offset) => written.locate(places.get(offset) ?? 0);
}

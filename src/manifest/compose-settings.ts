import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { type InterpolationFlaw, type InterpolationReason, interpolate } from '../source/compose-interpolation.ts';
import type { Document, DotenvDialect } from '../source/document.ts';
import { readDotenvAs } from '../source/dotenv.ts';
import { type ComposeReading, dollarPlaces, refuse, type Setting, type Settings, tellFlaw } from './compose-reading.ts';

/** A dotenv file that is to be read, and what is said where it cannot be. */
export interface EnvFile {
  readonly path: string;
  readonly dialect: DotenvDialect;
  /** Whether it is a mistake that there is no such file. */
  readonly required: boolean;
  /** Where it is named; undefined for what tollgate.yml names. */
  readonly location: Location | undefined;
}

/** Reads dotenv files, later over earlier. A variable in them stands for what `around` or an earlier file gives it. */
export async function readEnvFiles(
  reading: ComposeReading,
  files: readonly EnvFile[],
  around: Settings = new Map(),
): Promise<Map<string, Setting>> {
  const settings = new Map<string, Setting>();
  const outer = (name: string) => (around.get(name) ?? settings.get(name))?.value;
  for (const { path, dialect, required, location } of files) {
    const read = reading.workspace.read(path);
    const { documents, problems } = read.ok
      ? readDotenvAs(read.source, dialect, outer)
      : { documents: [], problems: [read.problem] };
    if (!required && problems.some(isMissing)) continue;
    const placed = problems.map((problem) => ({ ...problem, location: problem.location ?? location }));
    for (const problem of placed) reading.problems.push(problem);
    if (documents.length === 0) reading.complete = false;
    for (const document of documents) {
      reading.documents.push(document);
      for (const [name, setting] of settingsOf(document)) settings.set(name, setting);
    }
  }
  return settings;
}

function isMissing(problem: Finding): boolean {
  return problem.rule === 'source/file' && problem.facts.reason === 'missing';
}

function settingsOf(document: Document): (readonly [string, Setting])[] {
  return Object.entries(document.value ?? {}).map(([name, value]) => {
    const pointer = toPointer([name]);
    const location = () => document.locate(pointer, 'key');
    const text = typeof value === 'string' ? value : undefined;
    return [name, { value: text, location, valueLocation: () => document.locate(pointer) }] as const;
  });
}

/** A text of a Compose file, and where it stands. */
export interface Templated {
  readonly document: Document;
  readonly pointer: string;
  readonly text: string;
  readonly settings: Settings;
  /** What the finding is about, where that is not the place in the file: a variable of the container. */
  readonly subject?: string;
}

/** A text with its variables filled in. What is wrong with it is told; undefined where Compose would refuse it. */
export function fillIn(
  reading: ComposeReading,
  { document, pointer, text, settings, subject }: Templated,
): string | undefined {
  // That there is too much was told where it began.
  if (reading.room < 0 && text.includes('$')) return undefined;
  const filling = { lookup: (name: string) => settings.get(name)?.value, room: reading.room };
  const { text: filled, flaws } = interpolate(text, filling);
  reading.room = filling.room;
  if (reading.room < 0) reading.complete = false;
  if (flaws.length === 0) return filled;
  const placeOf = dollarPlaces(document, pointer, text);
  for (const flaw of flaws) tellFlaw(reading, flaw, text, placeOf(flaw.offset), subject ?? pointer);
  return filled;
}

/**
 * Tells of what Compose refuses anywhere else in a file. There a variable that is required and not set is a warning,
 * since it is no part of what is read, and one that is only not set is left alone: names of images are full of them.
 */
export function reviewTexts(reading: ComposeReading, document: Document, settings: Settings): void {
  const lookup = (name: string) => settings.get(name)?.value;
  const { findings, fileSize } = reading.workspace.limits;
  const sound = new Set<string>();
  let flawed = 0;
  const visit = (value: unknown, pointer: string) => {
    if (flawed > findings) return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, pointer + toPointer([key]));
    } else if (typeof value === 'string' && !sound.has(value)) {
      const flaws = interpolate(value, { lookup, room: 2 * fileSize }).flaws.filter(({ reason }) => isRefused(reason));
      if (flaws.length === 0) sound.add(value);
      else if (++flawed > findings) refuse(reading, tooMany(document, findings));
      else tellFlaws(reading, { document, pointer, text: value }, flaws);
    }
  };
  visit(document.value, '');
}

function isRefused(reason: InterpolationReason): boolean {
  return reason === 'malformed' || reason === 'required';
}

function tooMany(document: Document, limit: number): Finding {
  return finding('source/cap', { cap: 'findings', limit }, { location: document.locate('') });
}

function tellFlaws(
  reading: ComposeReading,
  { document, pointer, text }: Pick<Templated, 'document' | 'pointer' | 'text'>,
  flaws: readonly InterpolationFlaw[],
): void {
  const placeOf = dollarPlaces(document, pointer, text);
  for (const flaw of flaws) {
    const severity = flaw.reason === 'required' ? 'warning' : undefined;
    tellFlaw(reading, flaw, text, placeOf(flaw.offset), pointer, severity);
  }
}

import { posix } from 'node:path';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { type Document, type Reading, thorough } from '../source/document.ts';
import { isMapping, memberOf } from '../source/own.ts';
import { readComposeYaml } from '../source/yaml.ts';
import { SERVICE, TOP, tellUnknownKeys } from './compose-keys.ts';
import { type ComposeReading, refuseShape, type Settings } from './compose-reading.ts';

/** A document of a Compose file, with what its paths are relative to and what its variables are filled in from. */
export interface ComposeFile {
  readonly document: Document;
  readonly directory: string;
  readonly settings: Settings;
  /** The services that stand in it, by name. */
  readonly services: ReadonlyMap<string, ServicePart>;
}

/** What one document says of a service. */
export interface ServicePart {
  readonly file: ComposeFile;
  readonly name: string;
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Whether a path is the address of something that Compose would fetch (git, OCI or HTTP). */
export function isRemote(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(path);
}

/** A path of a Compose file, relative to the workspace. */
export function pathFrom(directory: string, path: string): string {
  return posix.isAbsolute(path) ? path : posix.join(directory, path);
}

/** Reads the documents of a file, each once. `location` is where the file is named. */
export async function readComposeFile(
  reading: ComposeReading,
  path: string,
  project: Pick<ComposeFile, 'directory' | 'settings'>,
  location: Location | undefined,
): Promise<readonly ComposeFile[]> {
  const { documents, problems } = reading.known.get(path) ?? (await readNew(reading, path));
  for (const problem of problems) reading.problems.push({ ...problem, location: problem.location ?? location });
  if (documents.length === 0) reading.complete = false;
  const filled = documents.filter(({ value }) => value !== null);
  const [first] = documents;
  if (first && filled.length === 0) refuseShape(reading, 'file', first, '');
  return filled.flatMap((document) => {
    reading.documents.push(document);
    reading.files.push({ document, settings: project.settings });
    if (isMapping(document.value)) return fileOf(reading, document, project);
    refuseShape(reading, 'file', document, '');
    return [];
  });
}

async function readNew(reading: ComposeReading, path: string): Promise<Reading> {
  const { workspace, known } = reading;
  const read = workspace.read(path);
  const made: Reading = read.ok
    ? await thorough(readComposeYaml(read.source, workspace.limits))
    : { documents: [], problems: [read.problem] };
  known.set(path, made);
  return made;
}

function fileOf(
  reading: ComposeReading,
  document: Document,
  { directory, settings }: Pick<ComposeFile, 'directory' | 'settings'>,
): ComposeFile {
  const services = new Map<string, ServicePart>();
  const file: ComposeFile = { document, directory, settings, services };
  if (isMapping(document.value)) tellUnknownKeys(reading, document.value, TOP, { document, pointer: '' });
  const written = isMapping(document.value) ? memberOf(document.value, 'services') : undefined;
  if (written !== undefined && !isMapping(written)) refuseShape(reading, 'services', document, '/services');
  for (const [name, value] of isMapping(written) ? Object.entries(written) : []) {
    const pointer = toPointer(['services', name]);
    if (isMapping(value)) {
      tellUnknownKeys(reading, value, SERVICE, { document, pointer });
      services.set(name, { file, name, pointer, value });
    } else if (document.written?.(pointer)?.tag === '!reset') services.set(name, { file, name, pointer, value: {} });
    else refuseShape(reading, 'service', document, pointer);
  }
  return file;
}

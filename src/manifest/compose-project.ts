import { posix } from 'node:path';
import { finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { isMapping, memberOf } from '../source/own.ts';
import { type ComposeFile, isRemote, pathFrom, readComposeFile, type ServicePart } from './compose-file.ts';
import { type ComposeReading, mayStep, placeOf, refuse, refuseShape, type Setting } from './compose-reading.ts';
import { type EnvFile, fillIn, readEnvFiles } from './compose-settings.ts';

/** Services by name, each with what the files say of it, earlier first. */
export type Services = Map<string, ServicePart[]>;

/** Which files belong together: the project directory, the variables, and the files that include them. */
export interface ComposeProject {
  readonly directory: string;
  readonly settings: Map<string, Setting>;
  readonly includedBy: readonly string[];
}

/** The file `.env` of a project directory, which may be missing. */
export function defaultEnvFile(directory: string): EnvFile {
  return { path: pathFrom(directory, '.env'), dialect: 'compose', required: false, location: undefined };
}

/**
 * Reads files that belong together, later over earlier, with all that they include (Compose specification, 13-merge and
 * 14-include). Paths are relative to the project directory, which is that of the first file.
 */
export async function readProject(
  reading: ComposeReading,
  paths: readonly string[],
  project: ComposeProject,
  location: Location | undefined,
): Promise<Services> {
  const services: Services = new Map();
  const files: { readonly path: string; readonly documents: readonly ComposeFile[] }[] = [];
  for (const path of paths) files.push({ path, documents: await readComposeFile(reading, path, project, location) });
  setProjectName(
    reading,
    files.flatMap(({ documents }) => documents),
    project.settings,
  );
  for (const { path, documents } of files) {
    for (const file of documents) {
      const inside: ComposeProject = { ...project, includedBy: [...project.includedBy, path] };
      for (const [name, parts] of await includedServices(reading, file, inside)) {
        services.set(name, [...(services.get(name) ?? []), ...parts]);
      }
      for (const [name, part] of file.services) services.set(name, [...(services.get(name) ?? []), part]);
    }
  }
  return services;
}

const PROJECT_NAME = 'COMPOSE_PROJECT_NAME';

/** The name of the project can be filled in like any variable; a file of variables may set it and wins. */
function setProjectName(reading: ComposeReading, files: readonly ComposeFile[], settings: Map<string, Setting>): void {
  const named = files.findLast(
    ({ document: { value } }) => isMapping(value) && typeof memberOf(value, 'name') === 'string',
  );
  const text = named && isMapping(named.document.value) ? memberOf(named.document.value, 'name') : undefined;
  if (!named || typeof text !== 'string' || settings.has(PROJECT_NAME)) return;
  const { document } = named;
  const value = fillIn(reading, { document, pointer: '/name', text, settings });
  if (value === undefined) return;
  const location = () => placeOf(document, '/name');
  settings.set(PROJECT_NAME, { value, location, valueLocation: location });
}

async function includedServices(
  reading: ComposeReading,
  file: ComposeFile,
  project: ComposeProject,
): Promise<Services> {
  const included: Services = new Map();
  const { document } = file;
  const list = isMapping(document.value) ? memberOf(document.value, 'include') : undefined;
  if (list === undefined || list === null) return included;
  if (!Array.isArray(list)) {
    refuseShape(reading, 'include', document, '/include');
    return included;
  }
  for (const [at, entry] of list.entries()) {
    const pointer = `/include/${at}`;
    for (const [name, parts] of await readInclude(reading, entry, { file, pointer, project })) {
      const known = included.get(name) ?? (file.services.has(name) ? [] : undefined);
      if (known === undefined) included.set(name, parts);
      else if (!isSame(known, parts)) {
        const facts = { reason: 'conflict', name, suggestion: undefined } as const;
        refuse(reading, finding('compose/reference', facts, { location: placeOf(document, pointer), pointer }));
      }
    }
  }
  return included;
}

/** The same service may come in by two ways. */
function isSame(some: readonly ServicePart[], others: readonly ServicePart[]): boolean {
  const placesOf = (parts: readonly ServicePart[]) =>
    parts.map(({ file, pointer }) => `${file.document.file}:${file.document.index}:${pointer}`).join('\n');
  return placesOf(some) === placesOf(others);
}

interface Including {
  readonly file: ComposeFile;
  readonly pointer: string;
  readonly project: ComposeProject;
}

async function readInclude(reading: ComposeReading, entry: unknown, including: Including): Promise<Services> {
  const { file, pointer, project } = including;
  const nothing: Services = new Map();
  const location = placeOf(file.document, pointer);
  const textsAt = (key: string) =>
    isMapping(entry) ? textsOf(reading, memberOf(entry, key) ?? [], { file, pointer: pointer + toPointer([key]) }) : [];
  const paths = isMapping(entry) ? textsAt('path') : textsOf(reading, entry, { file, pointer });
  const envFiles = textsAt('env_file');
  const directories = textsAt('project_directory');
  if (!paths || !envFiles || !directories) return nothing;
  if (paths.length === 0) {
    refuseShape(reading, 'include', file.document, pointer);
    return nothing;
  }
  const remote = paths.find(isRemote);
  const found = paths.map((path) => pathFrom(project.directory, path));
  const back = found.find((path) => project.includedBy.includes(path));
  if (remote !== undefined || back !== undefined) {
    const facts = {
      reason: remote === undefined ? 'cycle' : 'remote',
      name: (remote === undefined && back) || '',
    } as const;
    refuse(reading, finding('compose/reference', { ...facts, suggestion: undefined }, { location, pointer }));
    return nothing;
  }
  const { depth } = reading.workspace.limits;
  if (project.includedBy.length > depth) {
    refuse(reading, finding('source/cap', { cap: 'depth', limit: depth }, { location }));
    return nothing;
  }
  if (!mayStep(reading, location)) return nothing;
  const directory =
    directories[0] === undefined ? posix.dirname(found[0] ?? '') : pathFrom(project.directory, directories[0]);
  const named = envFiles.map((path): EnvFile => {
    return { path: pathFrom(project.directory, path), dialect: 'compose', required: true, location };
  });
  const own = await readEnvFiles(reading, named.length > 0 ? named : [defaultEnvFile(directory)], project.settings);
  // What the including project sets wins (compose-go, loader/include.go).
  const settings = new Map<string, Setting>([...own, ...project.settings]);
  return readProject(reading, found, { directory, settings, includedBy: project.includedBy }, location);
}

/** A text or a list of texts, filled in; undefined, and told, where it is neither. */
function textsOf(
  reading: ComposeReading,
  value: unknown,
  { file: { document, settings }, pointer }: Pick<Including, 'file' | 'pointer'>,
): string[] | undefined {
  const texts: string[] = [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [at, text] of list.entries()) {
    const inside = Array.isArray(value) ? `${pointer}/${at}` : pointer;
    const filled =
      typeof text === 'string' ? fillIn(reading, { document, pointer: inside, text, settings }) : undefined;
    if (typeof text !== 'string') refuseShape(reading, 'include', document, inside);
    if (filled !== undefined) texts.push(filled);
  }
  if (texts.length === list.length) return texts;
  reading.complete = false;
  return undefined;
}

import { posix } from 'node:path';
import type { ComposeSource } from '../config/config.ts';
import { finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { Workspace } from '../source/workspace.ts';
import { envFilesOf } from './compose-env-file.ts';
import { contentOf, type EnvironmentEntry, environmentOf } from './compose-environment.ts';
import { withBases } from './compose-extends.ts';
import type { ServicePart } from './compose-file.ts';
import { defaultEnvFile, readProject } from './compose-project.ts';
import { type ComposeReading, openReading, refuse, type Setting } from './compose-reading.ts';
import { activeProfiles, chooseService, standing } from './compose-service.ts';
import { type EnvFile, readEnvFiles, reviewTexts } from './compose-settings.ts';
import type { ManifestReading, Variable } from './manifest.ts';

/**
 * Reads the environment that Compose gives the container of one service: `env_file`, then `environment` over it, of all
 * files that the source names (later over earlier), with what they extend and include. Only those files are read: no
 * `compose.override.yaml` that is not named, and nothing of the process. After the Compose specification
 * (github.com/compose-spec/compose-spec) and its reference, compose-go.
 */
export async function readCompose(source: ComposeSource, workspace: Workspace): Promise<ManifestReading> {
  const reading = openReading(workspace);
  const paths = await pathsOf(reading, source);
  const [first] = paths;
  if (first === undefined) return resultOf(reading, []);
  const directory = posix.dirname(first);
  const settings = await readEnvFiles(reading, envFilesOfSource(source, directory));
  const services = await readProject(reading, paths, { directory, settings, includedBy: [] }, undefined);
  const choice = chooseService(reading, services, source.composeService, activeProfiles(source.profiles, settings));
  let parts: readonly ServicePart[] = [];
  if ('name' in choice) {
    const own = standing(services.get(choice.name) ?? []);
    const built: ServicePart[] = [];
    for (const part of own) built.push(...(await withBases(reading, part)));
    parts = standing(built);
    // Everything of it was taken away by `!reset`.
    if (parts.length === 0) refuse(reading, missingService(choice.name));
  }
  // What could not be read may hold the service: that is told already.
  else if (reading.complete) refuse(reading, choice.problem);
  const variables = await variablesOf(reading, parts);
  for (const file of reading.files) reviewTexts(reading, file.document, file.settings);
  const receiver = 'name' in choice ? `service ${choice.name}` : undefined;
  return { ...resultOf(reading, parts, variables), receiver };
}

function missingService(name: string) {
  return finding('compose/service', { reason: 'missing', name, suggestion: undefined });
}

async function pathsOf(reading: ComposeReading, { paths }: ComposeSource): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pattern of paths) {
    const expansion = await reading.workspace.expand(pattern);
    for (const problem of expansion.problems) refuse(reading, problem);
    if (expansion.paths.length + expansion.problems.length === 0)
      refuse(reading, finding('source/no-match', { pattern }));
    found.push(...expansion.paths);
  }
  return found;
}

function envFilesOfSource({ envFiles }: ComposeSource, directory: string): readonly EnvFile[] {
  if (!envFiles) return [defaultEnvFile(directory)];
  return envFiles.map((path): EnvFile => ({ path, dialect: 'compose', required: true, location: undefined }));
}

/** `env_file` first, then `environment`; what is said later wins and keeps the place of the first mention. */
async function variablesOf(reading: ComposeReading, parts: readonly ServicePart[]): Promise<Variable[]> {
  const variables = new Map<string, Variable>();
  const files = standing(parts, 'env_file').flatMap((part) => envFilesOf(reading, part));
  const entries = standing(parts, 'environment').flatMap((part) => environmentOf(reading, part));
  const around = new Map([...entries.flatMap(settingOf), ...(parts.at(-1)?.file.settings ?? [])]);
  for (const [name, { value, location, valueLocation }] of await readEnvFiles(reading, files, around)) {
    variables.set(name, { name, content: contentOf(value), location, valueLocation });
  }
  for (const { name, variable } of entries) {
    if (variable) variables.set(name, variable);
    else variables.delete(name);
  }
  return [...variables.values()];
}

/** A variable of `environment` as what a variable of an env file stands for. */
function settingOf({ name, variable }: EnvironmentEntry): (readonly [string, Setting])[] {
  if (variable?.content.state !== 'known') return [];
  const { content, location, valueLocation } = variable;
  return [[name, { value: content.value, location, valueLocation }]];
}

function resultOf(
  { documents, problems, complete }: ComposeReading,
  parts: readonly ServicePart[],
  variables: readonly Variable[] = [],
): ManifestReading {
  const last = parts.at(-1);
  const insertion = last && (() => insertionOf(parts, last));
  return { variables, insertion, documents, problems, complete };
}

/** Behind the last variable of the last `environment`; without any, behind the last key of the service. */
function insertionOf(parts: readonly ServicePart[], last: ServicePart): Location {
  const holder = parts.findLast(({ value }) => isHolder(memberOf(value, 'environment')));
  const { file, pointer } = holder ?? last;
  const inside = holder ? `${pointer}/environment` : pointer;
  const written = file.document.written?.(inside);
  return written?.locate(written.text.length) ?? file.document.locate(inside, 'end');
}

function isHolder(environment: unknown): boolean {
  return isMapping(environment) ? Object.keys(environment).length > 0 : Array.isArray(environment);
}

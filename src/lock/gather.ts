import { readAsked } from '../check/inside.ts';
import type { Config, ValidateSpec } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { namedSchemas } from '../schema/discover.ts';
import { openLibrary, type SchemaLibrary } from '../schema/library.ts';
import type { Copies } from '../schema/lock.ts';
import { listFiles } from '../source/files.ts';
import type { Workspace } from '../source/workspace.ts';

/**
 * Opens every schema that a configuration names, those of `schemas:` and those that checked files name for themselves,
 * with all that they refer to. `copies` is asked for each of another host. Gives what keeps a schema from being followed.
 */
export async function gatherSchemas(config: Config, workspace: Workspace, copies: Copies): Promise<readonly Finding[]> {
  const { schemas, validate } = config;
  const named = namesIn(config);
  const declared = [...new Set(named.map(({ name }) => name))];
  const library = openLibrary({ workspace, schemas, declared, copies });
  const findings: Finding[] = [...(await library.problems())];
  const tell = (found: readonly Finding[], location: Location | undefined) =>
    findings.push(...found.map((one) => ({ ...one, location: one.location ?? location })));
  for (const { name, location } of named) tell((await library.load(name)).findings, location);
  for (const path of await pathsOf(schemas, workspace)) tell((await library.load(path)).findings, undefined);
  for (const spec of validate.filter(({ schema }) => schema === undefined)) {
    for (const pattern of spec.files) {
      const { paths, problems } = await listFiles(workspace, pattern, spec.format);
      tell(problems, spec.filesLocation);
      for (const path of paths) findings.push(...(await openNamed(path, spec, workspace, library)));
    }
  }
  return findings.filter(isInTheWay);
}

/** The schemas that entries name, and where they do. */
function namesIn({ validate, probes }: Config): { readonly name: string; readonly location: Location | undefined }[] {
  return [
    ...validate.map(({ schema: name, schemaLocation: location }) => ({ name, location })),
    ...probes.map(({ expect: { jsonSchema: name }, location }) => ({ name, location })),
  ].flatMap(({ name, location }) => (name === undefined ? [] : { name, location }));
}

async function pathsOf(patterns: readonly string[], workspace: Workspace): Promise<string[]> {
  const expansions = await Promise.all(patterns.map((pattern) => workspace.expand(pattern)));
  return expansions.flatMap(({ paths }) => paths);
}

async function openNamed(
  path: string,
  spec: ValidateSpec,
  workspace: Workspace,
  library: SchemaLibrary,
): Promise<Finding[]> {
  const reading = await readAsked(workspace, path, spec);
  const findings = [...reading.problems];
  for (const [document, { name, place }] of namedSchemas(reading))
    findings.push(...(await library.loadFor(document, name, place)).findings);
  return findings;
}

/** What a run will tell by itself, and what does not hide a reference, is no matter of the lock file. */
function isInTheWay(found: Finding): boolean {
  if (found.severity !== 'error') return false;
  if (found.rule === 'schema/syntax')
    return found.facts.reason !== 'not-a-schema' && found.facts.reason !== 'unsupported';
  if (found.rule === 'schema/constrains-nothing') return false;
  return found.rule !== 'schema/keyword' && found.rule !== 'schema/timeout' && found.rule !== 'source/duplicate-key';
}

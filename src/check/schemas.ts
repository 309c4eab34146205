import type { Config } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import { openLibrary, type SchemaLibrary } from '../schema/library.ts';
import { lockedCopies } from '../schema/lock.ts';
import type { Document } from '../source/document.ts';
import type { Workspace } from '../source/workspace.ts';
import type { Subject } from './check.ts';

type Asker = Pick<Subject, 'config' | 'workspace' | 'policy'>;

/** The schemas that the checks of a run work with. */
export function libraryOf({ config, workspace, policy }: Asker): SchemaLibrary {
  const held = openFrom(policy?.workspace ?? workspace, config);
  if (!policy?.isBase) return held;
  let own: SchemaLibrary | undefined;
  return {
    ...held,
    loadFor: async (document, name, place) => {
      const loaded = await held.loadFor(document, name, place);
      if (loaded.ok || !isNowhere(loaded.findings, document)) return loaded;
      // What is new came with the file that names it.
      own ??= openFrom(workspace, config);
      return own.loadFor(document, name, place);
    },
  };
}

/** Names of the schemas that tollgate.yml gives to what it checks. */
export function declaredSchemas({ validate, probes }: Config): readonly string[] {
  const named = [
    ...validate.map(({ schema }) => schema),
    ...probes.flatMap(({ expect, warn }) => [expect.jsonSchema, warn.jsonSchema]),
  ];
  return [...new Set(named.filter((name) => name !== undefined))];
}

/** Reads every schema that tollgate.yml names, and what they lead to, from where the policy has them. */
export async function readDeclared(asker: Asker): Promise<void> {
  const library = libraryOf(asker);
  await library.problems();
  for (const name of declaredSchemas(asker.config)) await library.load(name);
}

function openFrom(workspace: Workspace, config: Config): SchemaLibrary {
  const declared = declaredSchemas(config);
  return openLibrary({ workspace, schemas: config.schemas, declared, copies: lockedCopies(workspace) });
}

/** Whether there is no schema of that name at all; one that is there and wrong is another matter. */
function isNowhere(findings: readonly Finding[], { file }: Document): boolean {
  return findings.every(
    ({ rule, facts, location }) =>
      rule === 'schema/reference' &&
      location?.file === file &&
      ['file-missing', 'address-unknown', 'not-locked'].includes(facts.reason),
  );
}

/** What is wrong with `schemas:`. What is named there and cannot be read has no place but tollgate.yml. */
export async function furtherProblems(library: SchemaLibrary, { config }: Pick<Subject, 'config'>): Promise<Finding[]> {
  const location = config.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
  return (await library.problems()).map((problem) => ({ ...problem, location: problem.location ?? location }));
}

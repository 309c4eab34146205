import type { Finding } from '../finding/finding.ts';
import { openLibrary, type SchemaLibrary } from '../schema/library.ts';
import { lockedCopies } from '../schema/lock.ts';
import type { Subject } from './check.ts';

/** The schemas that the checks of a run work with. */
export function libraryOf(subject: Pick<Subject, 'config' | 'workspace' | 'schemas'>): SchemaLibrary {
  const { schemas, validate, probes } = subject.config;
  const workspace = subject.schemas ?? subject.workspace;
  const named = [
    ...validate.map(({ schema }) => schema),
    ...probes.flatMap(({ expect, warn }) => [expect.jsonSchema, warn.jsonSchema]),
  ];
  const declared = [...new Set(named.filter((name) => name !== undefined))];
  return openLibrary({ workspace, schemas, declared, copies: lockedCopies(workspace) });
}

/** What is wrong with `schemas:`. What is named there and cannot be read has no place but tollgate.yml. */
export async function furtherProblems(library: SchemaLibrary, { config }: Pick<Subject, 'config'>): Promise<Finding[]> {
  const location = config.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
  return (await library.problems()).map((problem) => ({ ...problem, location: problem.location ?? location }));
}

import { type Finding, finding } from '../finding/finding.ts';
import { findLoops } from './loops.ts';
import { reachedFrom } from './reached.ts';
import { resolveReference } from './resolve.ts';
import type { Mapping, SchemaFile, Target } from './schema-file.ts';
import type { Shelf } from './shelf.ts';

/**
 * All schemas that a schema needs, itself first, and what is wrong with the references among them: errors, and warnings
 * where nothing that is checked can come to a reference.
 */
export interface Closure {
  readonly files: readonly SchemaFile[];
  readonly findings: readonly Finding[];
}

/** Follows every reference of a schema, through all files. What was resolved for another schema is not done again. */
export async function closeOver(start: Target, shelf: Shelf, failures: Failures): Promise<Closure> {
  start.file.include(start.pointer);
  const files = new Set([start.file]);
  // A set grows while it is walked, and gives what was added as well.
  for (const file of files) {
    await resolvePending(file, shelf, failures);
    for (const links of file.targets.values()) for (const link of links.values()) files.add(link.file);
  }
  // A later file may have made an earlier one larger.
  for (const file of files) if (file.pending.length > 0) return closeOver(start, shelf, failures);
  for (const { file, schema } of findLoops(files, failures.cleared)) note(failures, file, schema, [loop(file, schema)]);
  return { files: [...files], findings: findingsOf([...files], start, failures) };
}

/** What is known of references already, for all who come to the same schemas. */
export interface Failures {
  /** What is wrong with the references of a schema. */
  readonly byFile: Map<SchemaFile, readonly Failed[]>;
  /** Schema objects whose references were followed round to the end. */
  readonly cleared: Set<Mapping>;
}

/** What is wrong with one reference, and the schema object that holds it. */
interface Failed {
  readonly holder: Mapping;
  readonly finding: Finding;
}

export function noFailures(): Failures {
  return { byFile: new Map(), cleared: new Set() };
}

/** References of one schema that are told to be wrong; the rest of a thousand would say no more. */
const MOST_FAILURES = 100;

async function resolvePending(file: SchemaFile, shelf: Shelf, failures: Failures): Promise<void> {
  // It grows while it is gone through: what a reference leads to may hold others.
  for (const next of file.pending) {
    if ((failures.byFile.get(file)?.length ?? 0) >= MOST_FAILURES) break;
    const resolved = await resolveReference(next, file, shelf);
    if (resolved.ok) {
      const links = file.targets.get(next.holder) ?? [];
      file.targets.set(next.holder, new Map([...links, [next.keyword, { ...resolved.target, at: next.pointer }]]));
      resolved.target.file.include(resolved.target.pointer);
    } else note(failures, file, next.holder, resolved.findings);
  }
  file.pending.length = 0;
}

function note(failures: Failures, file: SchemaFile, holder: Mapping, findings: readonly Finding[]): void {
  const failed = findings.map((one) => ({ holder, finding: one }));
  failures.byFile.set(file, [...(failures.byFile.get(file) ?? []), ...failed]);
}

/** Published schemas carry definitions that they do not use; a reference in these that leads nowhere is a warning. */
function findingsOf(files: readonly SchemaFile[], start: Target, failures: Failures): readonly Finding[] {
  const known = files.map((file) => failures.byFile.get(file) ?? []).filter(({ length }) => length > 0);
  if (known.length === 0) return [];
  const reached = reachedFrom(start);
  return known.flatMap((failed) => {
    // Where the list was cut short nobody knows what the references behind it lead to.
    const isWhole = failed.length < MOST_FAILURES;
    return failed.map(({ holder, finding: one }) =>
      isWhole && !reached.has(holder) ? { ...one, severity: 'warning' as const } : one,
    );
  });
}

function loop({ document, targets }: SchemaFile, holder: Mapping): Finding {
  const [link] = targets.get(holder)?.values() ?? [];
  const pointer = link?.at ?? '';
  const facts = { reason: 'loop', suggestion: undefined } as const;
  return finding('schema/reference', facts, { location: document.locate(pointer), pointer });
}

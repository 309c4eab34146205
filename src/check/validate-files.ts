import type { ValidateSpec } from '../config/config.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isNoSchema, namedSchemas } from '../schema/discover.ts';
import type { SchemaLibrary } from '../schema/library.ts';
import type { CompiledSchema } from '../schema/schema.ts';
import type { Document, Reading } from '../source/document.ts';
import { listFiles } from '../source/files.ts';
import type { Subject } from './check.ts';
import { type Holder, holdDocuments } from './documents.ts';
import { documentHygiene } from './hygiene-findings.ts';
import { readAsked } from './inside.ts';
import { nothingHeld } from './nothing-held.ts';
import { holdQuickly } from './quick-files.ts';

/** What was seen in an item; not ok when a schema could not be used. */
export interface Seen {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** Holds each document of the files of an entry against `schema`, or without one against the schema that it names. */
export async function checkFiles(
  spec: ValidateSpec,
  schema: CompiledSchema | undefined,
  subject: Subject,
  library: SchemaLibrary,
): Promise<Seen> {
  const { workspace } = subject;
  const { format, dialect } = spec;
  /** A file that several patterns name is looked at once. */
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const holder = holdDocuments(subject, findings);
  const tell = (problems: readonly Finding[]) => {
    for (const problem of problems) findings.push({ ...problem, location: problem.location ?? spec.filesLocation });
  };
  let ok = true;
  // What is held in the quick way is held, or it is said why not.
  let held = schema !== undefined && spec.inside === undefined;
  for (const pattern of spec.files) {
    const { problems, passedOver, folder, ...listed } = await listFiles(workspace, pattern, format);
    const isEmpty = listed.paths.length + problems.length === 0;
    tell(isEmpty ? [finding('source/no-match', { pattern, folder })] : problems);
    const paths = listed.paths.filter((path) => !seen.has(path));
    for (const path of paths) seen.add(path);
    if (passedOver > 0) tell([finding('source/passed-over', { files: passedOver })]);
    const isWhole = spec.inside === undefined;
    const left = schema && isWhole ? await holdQuickly({ paths, format, dialect, schema, subject, tell }) : paths;
    // One file after the other: what was read of some is let go before the next, however many there are.
    for (const path of left) {
      const asked = await readAsked(workspace, path, spec);
      tell(asked.problems);
      if (!schema) {
        const named = await checkAsNamed(asked, library, holder, findings, subject);
        ok &&= named.ok;
        held ||= named.held;
        continue;
      }
      held ||= asked.documents.length > 0;
      for (const document of asked.documents) await holder.add({ document, schema }, asked.text?.length ?? 0);
    }
  }
  await holder.finish();
  if (subject.signal.aborted) ok = false;
  if (!held) findings.push(...nothingHeld(findings, subject, spec.location));
  return { ok, findings };
}

/** Holds each document against the schema that it names for itself; not ok when one of these could not be used. */
async function checkAsNamed(
  asked: Reading,
  library: SchemaLibrary,
  holder: Holder,
  findings: Finding[],
  subject: Subject,
): Promise<{ readonly ok: boolean; readonly held: boolean }> {
  const named = namedSchemas(asked);
  let ok = true;
  let held = false;
  for (const document of asked.documents) {
    const found = named.get(document);
    const isDialect = found !== undefined && isNoSchema(found, document);
    const own = isDialect ? undefined : found;
    const loaded = own && (await library.loadFor(document, nameFor(document, own.name, subject), own.place));
    if (loaded) findings.push(...loaded.findings);
    else if (isDialect) findings.push(finding('validate/no-schema', { isDialect }, { location: found.place() }));
    else findings.push(namesNone(document));
    if (loaded?.ok) {
      held = true;
      const { schema } = loaded;
      await holder.add({ document, schema, related: ruledBy(schema) }, asked.text?.length ?? 0);
    } else findings.push(...documentHygiene(document, { subject }));
    ok &&= loaded?.ok !== false;
  }
  return { ok, held };
}

/** Under the policy of another commit a file cannot choose another schema than it has there. */
function nameFor({ file, index }: Document, name: string, { policy }: Subject): string {
  return policy?.named.get(file)?.get(index) ?? name;
}

/** The schema that a document was held against, where nobody but the document says which. */
function ruledBy({ document: { file } }: CompiledSchema): Place['related'] {
  return [{ role: 'rule', location: { file, line: 1, column: 1 } }];
}

/** A key that is nearly `$schema` is where the name was meant to stand. */
function namesNone(document: Document): Finding {
  const { value } = document;
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const near = keys.find((key) => key.startsWith('$') && key !== '$schema' && suggest(key, ['$schema']) !== undefined);
  if (near === undefined) return finding('validate/no-schema', { near }, { location: document.locate('') });
  const pointer = toPointer([near]);
  return finding('validate/no-schema', { near }, { location: document.locate(pointer, 'key'), pointer });
}

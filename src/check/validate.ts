import type { ValidateSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective } from '../environment/effective.ts';
import { insertionPoint, likelyFormat } from '../environment/insertion.ts';
import { isSet, locateMember, pointerOf } from '../environment/lookup.ts';
import { plainOf } from '../environment/tree.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { fromPointer, parentPointer } from '../finding/pointer.ts';
import { TimedOut } from '../schema/bounded.ts';
import { validateTextual } from '../schema/coerce.ts';
import { type LoadedSchema, loadSchema } from '../schema/compile.ts';
import type { CompiledSchema, Violation } from '../schema/schema.ts';
import type { Document } from '../source/document.ts';
import { readAll } from '../source/read.ts';
import type { Check, ItemOutcome, Subject } from './check.ts';
import { effectiveOf } from './subject.ts';
import { hasUnreadable, readableValue, unreadableViolations } from './unreadable.ts';

/** Holds files, and the effective configuration of environments, against JSON Schemas. */
export const validateCheck: Check = {
  name: 'validate',
  run: async (items, subject) => {
    const schemas = new Map<string, Promise<LoadedSchema>>();
    const load = (path: string) => {
      const loading = schemas.get(path) ?? loadSchema(subject.workspace, path, subject.request.limits);
      schemas.set(path, loading);
      return loading;
    };
    const findings: Finding[] = [];
    const done: ItemOutcome[] = [];
    for (const item of items) {
      if (subject.signal.aborted) break;
      const seen = await checkItem(item, subject, load);
      if (seen.ok) done.push({ id: item.id, findings: seen.findings });
      else findings.push(...seen.findings);
    }
    return { items: done, findings };
  },
};

/** What was seen in an item; not ok when its schema could not be used. */
interface Seen {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

async function checkItem(
  item: PlanItem,
  subject: Subject,
  load: (path: string) => Promise<LoadedSchema>,
): Promise<Seen> {
  const spec = subject.config.validate[item.entry];
  if (!spec) throw new Error(`no entry for ${item.id}`);
  const loaded = spec.schema === undefined ? undefined : await load(spec.schema);
  const said = (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? spec.schemaLocation }));
  if (loaded && !loaded.ok) return { ok: false, findings: said };
  const findings =
    item.environment === undefined
      ? await checkFiles(spec, loaded?.schema, subject)
      : checkEnvironment(spec, loaded?.schema, effectiveOf(subject, item));
  return { ok: true, findings: [...said, ...findings] };
}

async function checkFiles(
  spec: ValidateSpec,
  schema: CompiledSchema | undefined,
  subject: Subject,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const pattern of spec.files) {
    const { documents, problems } = await readAll(subject.workspace, pattern);
    findings.push(...problems.map((problem) => ({ ...problem, location: problem.location ?? spec.filesLocation })));
    if (schema)
      for (const document of withContent(documents)) findings.push(...checkDocument(document, schema, subject));
  }
  return findings;
}

/** Between `---` and `---` there may be nothing; only a file that holds nothing at all is itself a value, null. */
function withContent(documents: readonly Document[]): readonly Document[] {
  const files = Map.groupBy(documents, ({ file }) => file);
  return [...files.values()].flatMap((inFile) => {
    const filled = inFile.filter(({ value }) => value !== null);
    return filled.length > 0 ? filled : inFile.slice(0, 1);
  });
}

/** A file as it is: only what its format calls text is text. */
function checkDocument(document: Document, schema: CompiledSchema, subject: Subject): Finding[] {
  const value = document.stringsOnly ? structuredClone(document.value) : document.value;
  const violations = orTimeout(schema, () => validateTextual(schema, value, () => document.stringsOnly));
  if ('rule' in violations) return [violations];
  const cap = subject.request.limits.findings;
  const listed = violations.slice(0, cap).map((violation) => {
    const part = violation.place === 'missing' ? 'end' : violation.place;
    const holder = violation.place === 'missing' ? parentPointer(violation.pointer) : violation.pointer;
    return violationFinding(violation, { location: document.locate(holder, part) });
  });
  if (violations.length <= cap) return listed;
  const more = violations.length - cap;
  return [...listed, finding('validate/cap', { limit: cap, more }, { location: document.locate('') })];
}

function checkEnvironment(spec: ValidateSpec, schema: CompiledSchema | undefined, effective: Effective): Finding[] {
  const { environment, service } = effective;
  const place: Place = { environment, service };
  const required = (spec.require[environment] ?? [])
    .filter((key) => effective.complete && !isSet(effective, key))
    .map((key) => {
      const pointer = pointerOf(effective, key);
      const facts = { key, suggestion: undefined, declared: true };
      const related = spec.location && [{ role: 'rule', location: spec.location } as const];
      return finding('validate/required', facts, {
        ...place,
        pointer,
        // A key that is there and empty has a place of its own.
        location: locateMember(effective, pointer) ?? insertionFor(effective, pointer),
        related,
      });
    });
  if (!schema) return required;
  const violations = orTimeout(schema, () => violationsIn(effective, schema));
  if ('rule' in violations) return [...required, violations];
  const said = new Set(required.map(({ pointer }) => pointer));
  const shown = violations.filter(
    ({ place: where, pointer }) => where !== 'missing' || (effective.complete && !said.has(pointer)),
  );
  return [
    ...required,
    ...shown.map((violation) => violationFinding(violation, { ...place, location: placeOf(effective, violation) })),
  ];
}

function violationsIn(effective: Effective, schema: CompiledSchema): readonly Violation[] {
  const isTextual = (pointer: string) => effective.leaves.get(pointer)?.textual === true;
  const validate = (unreadable: string) =>
    validateTextual(
      schema,
      plainOf(effective.root, (leaf) => readableValue(leaf, unreadable)),
      isTextual,
    );
  return hasUnreadable(effective) ? unreadableViolations(effective, validate) : validate('');
}

function placeOf(effective: Effective, { place, pointer }: Violation): Location | undefined {
  return place === 'missing' ? insertionFor(effective, pointer) : locateMember(effective, pointer, place);
}

function insertionFor(effective: Effective, pointer: string): Location | undefined {
  return insertionPoint(effective, pointer, likelyFormat(fromPointer(pointer).at(-1) ?? ''));
}

function orTimeout(schema: CompiledSchema, validate: () => readonly Violation[]): readonly Violation[] | Finding {
  try {
    return validate();
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    return finding('schema/timeout', { seconds: schema.patternSeconds }, { location: schema.document.locate('') });
  }
}

function violationFinding({ pointer, detail }: Violation, place: Place): Finding {
  return finding(detail.rule, detail.facts, { ...place, pointer });
}

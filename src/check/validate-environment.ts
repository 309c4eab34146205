import type { Config, ValidateSpec } from '../config/config.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { insertionPoint, likelyFormat } from '../environment/insertion.ts';
import { isSet, locateMember, pointerOf } from '../environment/lookup.ts';
import { plainOf } from '../environment/tree.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { fromPointer } from '../finding/pointer.ts';
import { runBounded } from '../schema/bounded.ts';
import { validateTextual } from '../schema/coerce.ts';
import type { CompiledSchema, Violation } from '../schema/schema.ts';
import type { Subject } from './check.ts';
import { holdDocuments } from './documents.ts';
import { forbiddenKeys } from './forbidden.ts';
import { isLive } from './hygiene.ts';
import { documentHygiene } from './hygiene-findings.ts';
import { documentsInEnvironment } from './inside.ts';
import { nothingHeld } from './nothing-held.ts';
import { stopOf, stoppedFinding } from './stopped.ts';
import { hasUnreadable, readableValue, unreadableViolations } from './unreadable.ts';

/** Holds the effective configuration of an environment against a schema, and against what tollgate.yml asks for. */
export function checkEnvironment(
  spec: ValidateSpec,
  schema: CompiledSchema | undefined,
  effective: Effective,
  { severities }: Pick<Config, 'severities'>,
): Finding[] {
  const { environment, service } = effective;
  const place: Place = { environment, service };
  const declared = [...forbiddenKeys(spec, effective, place), ...requiredKeys(spec, effective, place)];
  if (!schema) return declared;
  const violations = violationsOrStop(effective, schema);
  if ('rule' in violations) return [...declared, { ...violations, ...place }];
  const empty = emptyRequired(effective, schema, place);
  const said = new Set([...declared, ...empty].map(({ pointer }) => pointer));
  // What else an empty text breaks has the same cause, unless that weighs too little to stop what the rest would stop.
  const isCause = (severities.get('validate/required') ?? 'error') === 'error';
  const causes = new Set(isCause ? empty.map(({ pointer }) => pointer) : []);
  const shown = violations.filter(({ place: where, pointer }) =>
    where === 'missing' ? effective.complete && !said.has(pointer) : !causes.has(pointer),
  );
  return [
    ...declared,
    ...empty.filter(({ pointer }) => !declared.some((found) => found.pointer === pointer)),
    ...shown.map((violation) => violationFinding(violation, { ...place, location: placeOf(effective, violation) })),
  ];
}

function requiredKeys(spec: ValidateSpec, effective: Effective, place: Place): Finding[] {
  return (spec.require[effective.environment] ?? [])
    .filter((key) => effective.complete && !isSet(effective, key))
    .map((key) => {
      const pointer = pointerOf(effective, key);
      const there = locateMember(effective, pointer);
      const facts = { key, suggestion: undefined, declared: true, empty: effective.leaves.has(pointer) };
      // A key that is there and empty has a place of its own.
      const location = there ?? insertionFor(effective, pointer);
      return finding('validate/required', facts, { ...place, pointer, location, related: askedBy(spec) });
    });
}

function askedBy({ location }: ValidateSpec) {
  return location && [{ role: 'rule', location } as const];
}

/** Keys that the schema requires and that hold an empty text, which is what an undefined secret leaves behind. */
function emptyRequired(effective: Effective, schema: CompiledSchema, place: Place): Finding[] {
  return [...effective.leaves.values()]
    .filter((leaf) => leaf.textual && /^\s*$/.test(textOf(leaf) ?? '-'))
    .filter(({ pointer }) => schema.requiresContent(fromPointer(pointer)))
    .map(({ pointer }) => {
      const key = fromPointer(pointer).at(-1) ?? '';
      const facts = { key, suggestion: undefined, declared: false, empty: true };
      return finding('validate/required', facts, { ...place, pointer, location: locateMember(effective, pointer) });
    });
}

/** A document that stands in a variable of an environment. */
export async function checkInsideEnvironment(
  spec: ValidateSpec,
  schema: CompiledSchema | undefined,
  effective: Effective,
  subject: Subject,
): Promise<Finding[]> {
  const { environment, service } = effective;
  const { documents, problems } = await documentsInEnvironment(effective, spec, subject.request.limits);
  const findings: Finding[] = [...problems];
  if (documents.length === 0) findings.push(...nothingHeld(problems, subject, spec.location));
  const asked = { subject, isOfLive: isLive(effective), deployed: true };
  const holder = holdDocuments(subject, findings, asked);
  for (const document of documents) {
    if (schema) await holder.add({ document, schema }, 0);
    else findings.push(...documentHygiene(document, asked));
  }
  await holder.finish();
  const placed = findings.map((one) => ({ ...one, environment, service }));
  return [...checkEnvironment(spec, undefined, effective, subject.config), ...placed];
}

function violationsIn(effective: Effective, schema: CompiledSchema): readonly Violation[] {
  const isTextual = (pointer: string) => effective.leaves.get(pointer)?.textual === true;
  const validate = (standIn: (leaf: Leaf) => string) =>
    validateTextual(
      schema,
      plainOf(effective.root, (leaf) => readableValue(leaf, standIn(leaf))),
      isTextual,
    );
  if (!hasUnreadable(effective)) return validate(() => '');
  // One watch over all rounds: there are many of them where a schema compares values with many texts.
  return runBounded(schema.patternSeconds, () => unreadableViolations(effective, schema.constants(), validate));
}

function placeOf(effective: Effective, { place, pointer }: Violation): Location | undefined {
  return place === 'missing' ? insertionFor(effective, pointer) : locateMember(effective, pointer, place);
}

function insertionFor(effective: Effective, pointer: string): Location | undefined {
  return insertionPoint(effective, pointer, likelyFormat(fromPointer(pointer).at(-1) ?? ''));
}

function violationsOrStop(effective: Effective, schema: CompiledSchema): readonly Violation[] | Finding {
  try {
    return violationsIn(effective, schema);
  } catch (error) {
    const stop = stopOf(error);
    if (stop === undefined) throw error;
    return stoppedFinding(stop, schema, {
      value: () => plainOf(effective.root, (leaf) => readableValue(leaf, '')),
      locate: (pointer, part) => locateMember(effective, pointer, part),
    });
  }
}

function violationFinding({ pointer, detail, says }: Violation, place: Place): Finding {
  return finding(detail.rule, detail.facts, { ...place, pointer, ...(says && { says }) });
}

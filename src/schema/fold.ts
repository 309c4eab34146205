import type { ErrorObject } from 'ajv';
import { fromPointer, parentPointer } from '../finding/pointer.ts';
import { isMapping } from './vocabulary.ts';

/**
 * One error for each cause. Of a choice that nothing fits, the errors of its branches are noise: the choice itself is
 * what is wrong. `if` only says that `then` or `else` failed. At least one error is always left: a value that ajv
 * refuses is never made valid by folding.
 */
export function foldErrors(errors: readonly ErrorObject[], root: unknown): readonly ErrorObject[] {
  const folded = foldConditions(foldChoices(errors, root));
  return folded.length > 0 ? folded : errors;
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function foldChoices(errors: readonly ErrorObject[], root: unknown): readonly ErrorObject[] {
  const choices = Map.groupBy(errors.filter(isChoice), ({ instancePath }) => instancePath);
  if (choices.size === 0) return errors;
  const known = new Map<unknown, ReadonlySet<unknown>>();
  const partsOfChoice = ({ schema }: ErrorObject) => {
    const parts = known.get(schema) ?? reachable(schema, root);
    known.set(schema, parts);
    return parts;
  };
  /** A recursive schema is a part of its own branches; what stands beside a choice in one schema is not inside it. */
  const belongsTo = (error: ErrorObject, choice: ErrorObject) =>
    error !== choice &&
    (error.instancePath !== choice.instancePath || error.parentSchema !== choice.parentSchema) &&
    partsOfChoice(choice).has(error.parentSchema);
  return errors.filter(
    (error) =>
      !holdersOf(error.instancePath).some((path) => choices.get(path)?.some((choice) => belongsTo(error, choice))),
  );
}

/** A pointer and all that hold what it points at. */
function holdersOf(pointer: string): string[] {
  return pointer === '' ? [''] : [pointer, ...holdersOf(parentPointer(pointer))];
}

function foldConditions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (!errors.some(({ keyword }) => keyword === 'if')) return errors;
  const told = new Set(
    errors.filter(({ keyword }) => keyword !== 'if').flatMap(({ instancePath }) => holdersOf(instancePath)),
  );
  return errors.filter(({ keyword, instancePath }) => keyword !== 'if' || !told.has(instancePath));
}

/** Every schema object that can be reached from `schema`, through references inside the document as well. */
function reachable(schema: unknown, root: unknown): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  const waiting = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null || parts.has(part)) continue;
    parts.add(part);
    waiting.push(...Object.values(part).filter((child) => child !== undefined));
    const reference = isMapping(part) ? part['$ref'] : undefined;
    if (typeof reference === 'string' && reference.startsWith('#'))
      waiting.push(follow(root, reference.slice(1)) ?? null);
  }
  return parts;
}

function follow(root: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined,
    root,
  );
}

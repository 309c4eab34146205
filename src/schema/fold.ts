import type { ErrorObject } from 'ajv';
import { parentPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { commonCause } from './alternatives.ts';
import { likelyBranches } from './branch.ts';
import type { Follow } from './parts.ts';

/** Validates a value against one branch of a choice alone; undefined when that cannot be done. */
export type ValidateBranch = (choice: ErrorObject, branch: number) => readonly ErrorObject[] | undefined;

/** What the errors of a value are folded with. */
export interface Folding {
  readonly follow: Follow;
  readonly validateBranch: ValidateBranch;
  /** Work that may still be spent on looking into choices. */
  budget: number;
}

/** What may be spent on one value: each branch that is validated costs as much as it has errors, and some more. */
export const FOLDING_BUDGET = 10_000;
const COST_OF_BRANCH = 10;
/** Branches that are validated for one choice. */
const MOST_CANDIDATES = 8;
/** Choices inside of choices that are looked into. */
const DEEPEST = 16;

/**
 * One error for each cause. Of a choice that nothing fits, the errors of the branch that was meant are told, or else the
 * choice itself; those of the other branches are noise. `if` only says that `then` or `else` failed. At least one error
 * is always left: a value that ajv refuses is never made valid by folding.
 */
export function foldErrors(errors: readonly ErrorObject[], folding: Folding, depth = 0): readonly ErrorObject[] {
  const folded = foldConditions(foldUnevaluated(foldChoices(foldNames(errors), folding.follow)));
  const told = folded.length > 0 ? folded : errors;
  if (depth === 0) folding.budget -= errors.length;
  return told.flatMap((error) => (isChoice(error) ? openChoice(error, folding, depth) : [error]));
}

/** The errors of the branch that fits best, where it is plain which one does; else the choice itself. */
function openChoice(choice: ErrorObject, folding: Folding, depth: number): readonly ErrorObject[] {
  const { schema, data, params } = choice;
  const fitsSeveral = Array.isArray(params['passingSchemas']);
  if (fitsSeveral || !Array.isArray(schema) || depth >= DEEPEST) return [choice];
  const likely = likelyBranches(schema, data, folding.follow);
  if (likely.length === 0 || likely.length > MOST_CANDIDATES) return [causeOf(choice, folding)];
  const failed = likely.map((branch) => validateWithin(folding, choice, branch));
  // Of several, one that takes the value itself and is broken only inside of it is meant.
  const meant = failed.length === 1 ? failed : failed.filter((errors) => isBrokenInside(errors, choice));
  const [errors = []] = meant;
  return meant.length === 1 && errors.length > 0 ? foldErrors(errors, folding, depth + 1) : [causeOf(choice, folding)];
}

/** What keeps the value from every branch, if it is one thing; else the choice itself. */
function causeOf(choice: ErrorObject, folding: Folding): ErrorObject {
  if (folding.budget <= 0) return choice;
  folding.budget -= COST_OF_BRANCH;
  return commonCause(choice, folding.follow) ?? choice;
}

function validateWithin(folding: Folding, choice: ErrorObject, branch: number): readonly ErrorObject[] {
  if (folding.budget <= 0) return [];
  const errors = folding.validateBranch(choice, branch) ?? [];
  folding.budget -= COST_OF_BRANCH + errors.length;
  return errors;
}

function isBrokenInside(errors: readonly ErrorObject[], { instancePath }: ErrorObject): boolean {
  return errors.length > 0 && errors.every((error) => error.instancePath !== instancePath);
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

/** What says by itself what is wrong: a choice that nothing fits, a list without an item that fits. */
function isSum(error: ErrorObject): boolean {
  return isChoice(error) || error.keyword === 'contains';
}

function foldChoices(errors: readonly ErrorObject[], follow: Follow): readonly ErrorObject[] {
  const choices = Map.groupBy(errors.filter(isSum), ({ instancePath }) => instancePath);
  if (choices.size === 0) return errors;
  const known = new Map<unknown, ReadonlySet<unknown>>();
  const partsOfChoice = ({ schema }: ErrorObject) => {
    const parts = known.get(schema) ?? reachable(schema, follow);
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

/** Of a key that `propertyNames` refuses, the key is what is wrong. */
function foldNames(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(({ keyword, propertyName }) => keyword === 'propertyNames' || propertyName === undefined);
}

/** What no branch of a choice has looked at is told by the choice beside it, which nothing fits. */
function foldUnevaluated(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (!errors.some(({ keyword }) => keyword.startsWith('unevaluated'))) return errors;
  const broken = Map.groupBy(errors.filter(isChoice), ({ instancePath }) => instancePath);
  return errors.filter(
    ({ keyword, parentSchema, instancePath }) =>
      !keyword.startsWith('unevaluated') ||
      !broken.get(instancePath)?.some((choice) => choice.parentSchema === parentSchema),
  );
}

function foldConditions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (!errors.some(({ keyword }) => keyword === 'if')) return errors;
  const told = new Set(
    errors.filter(({ keyword }) => keyword !== 'if').flatMap(({ instancePath }) => holdersOf(instancePath)),
  );
  return errors.filter(({ keyword, instancePath }) => keyword !== 'if' || !told.has(instancePath));
}

/** Every schema object that can be reached from `schema`, through references as well. */
function reachable(schema: unknown, follow: Follow): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  const waiting = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null || parts.has(part)) continue;
    parts.add(part);
    // One by one: `enum` may hold more values than a call can have arguments.
    for (const child of Object.values(part)) if (child !== undefined) waiting.push(child);
    if (isMapping(part)) waiting.push(follow(part['$ref']) ?? null);
  }
  return parts;
}

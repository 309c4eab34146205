import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Kind } from '../finding/kind.ts';
import { isKind, kindOf } from '../finding/kind.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Limits } from '../source/limits.ts';
import { isMapping } from '../source/own.ts';
import { isBounded, NotValidated, runBounded } from './bounded.ts';
import type { CompiledSchema, Convert, Violation } from './schema.ts';
import { type Broken, violationsOf } from './violations.ts';

/** What a compiled schema is made of, beside what it says of itself. */
export interface Making extends Omit<CompiledSchema, 'validate' | 'patternSeconds'> {
  readonly validate: ValidateFunction;
  readonly broken: Broken;
}

/** More rounds than any schema needs: each turns at least one text into what the schema asks for. */
const MOST_ROUNDS = 8;

/** Makes a compiled schema of what an engine has compiled. */
export function readySchema({ validate, needsBound, broken, ...rest }: Making, limits: Limits): CompiledSchema {
  const neverText = kindsOfMembers(validate.schema);
  const violations = (value: unknown, convert: Convert | undefined): readonly Violation[] => {
    // What the first round would find anyway, at a tenth of its price.
    if (convert) for (const [pointer, kinds] of neverText) convert(pointer, kinds);
    for (let round = 0; !isValid(validate, value); round++) {
      const errors = validate.errors ?? [];
      // Refused without a reason: what has no violation would pass.
      if (errors.length === 0) throw new NotValidated();
      const isChanged = round < MOST_ROUNDS && convert !== undefined && convertAll(errors, convert);
      if (!isChanged) return violationsOf(errors, broken);
    }
    return [];
  };
  return {
    ...rest,
    needsBound,
    patternSeconds: limits.patternSeconds,
    validate: (value, convert) => {
      // A schema without patterns, choices and references takes a time that its value bounds, if that is small.
      if (isBounded() || (!needsBound && !isLarge(value))) return violations(value, convert);
      return runBounded(limits.patternSeconds, () => violations(value, convert));
    },
  };
}

/** The kinds of the members for which a schema plainly asks for something else than text. */
function kindsOfMembers(schema: unknown): (readonly [pointer: string, kinds: readonly Kind[]])[] {
  const properties = isMapping(schema) && isMapping(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([key, member]) => {
    const kinds = isMapping(member) ? [member['type'] ?? []].flat().filter(isKind) : [];
    return kinds.length === 0 || kinds.includes('string') ? [] : [[toPointer([key]), kinds] as const];
  });
}

function isValid(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value) === true;
  } catch (error) {
    // The stack is full: under `then` a schema asks itself of the very same value, for one.
    throw error instanceof RangeError ? new NotValidated() : error;
  }
}

/** Converts wherever a type was asked for, inside choices as well; whether anything was converted. */
function convertAll(errors: readonly ErrorObject[], convert: Convert): boolean {
  return errors.filter((error) => convert(error.instancePath, kindsAsked(error))).length > 0;
}

/** The kinds that an error asks for: by their names, or by the values that it allows. */
function kindsAsked({ keyword, params }: ErrorObject): readonly Kind[] {
  if (keyword === 'type') return [params['type']].flat();
  if (keyword === 'enum') return [params['allowedValues']].flat().map(kindOf);
  return keyword === 'const' ? [kindOf(params['allowedValue'])] : [];
}

/** Values with more parts than this are validated under a bound. */
const LARGE = 2000;

function isLarge(value: unknown): boolean {
  let count = 0;
  const waiting = [value];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (++count > LARGE) return true;
    if (typeof part !== 'object' || part === null) continue;
    // One by one: a list may hold more members than a call can have arguments.
    for (const child of Object.values(part)) waiting.push(child);
  }
  return false;
}

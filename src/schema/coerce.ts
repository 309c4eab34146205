import type { Kind } from '../finding/kind.ts';
import { fromPointer } from '../finding/pointer.ts';
import { memberOf } from '../source/own.ts';
import type { CompiledSchema, Violation } from './schema.ts';

/**
 * Validates values that come from loaders which know text only. Where the schema asks for a number, a boolean or null
 * and the text is written as one, it counts as one; nothing else is converted. `value` is changed in place.
 */
export function validateTextual(
  schema: CompiledSchema,
  value: unknown,
  isTextual: (pointer: string) => boolean,
): readonly Violation[] {
  const violations = schema.validate(
    value,
    (pointer, expected) => isTextual(pointer) && convertAt(value, pointer, expected),
  );
  return violations.map((violation) => (isTextual(violation.pointer) ? asText(violation) : violation));
}

/** Of a text in a source that knows nothing else, the hint says how it must be written. */
function asText(violation: Violation): Violation {
  const { detail } = violation;
  if (detail.rule !== 'validate/type' || detail.facts.found !== 'string') return violation;
  return { ...violation, detail: { ...detail, facts: { ...detail.facts, textual: true } } };
}

/** What a text would be if it stood without quotes, where that is among what is expected. */
export function writtenAs(value: unknown, expected: readonly Kind[]): 'a number' | 'true or false' | undefined {
  const converted = typeof value === 'string' ? convertText(value, expected) : undefined;
  if (typeof converted === 'number') return 'a number';
  return typeof converted === 'boolean' ? 'true or false' : undefined;
}

function convertAt(root: unknown, pointer: string, expected: readonly Kind[]): boolean {
  const path = fromPointer(pointer);
  const last = path.at(-1);
  const holder = path.length === 1 ? root : path.slice(0, -1).reduce<unknown>(memberOf, root);
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  const text = memberOf(holder, last);
  if (typeof text !== 'string') return false;
  const converted = convertText(text, expected);
  if (converted === undefined) return false;
  Object.defineProperty(holder, last, { value: converted, enumerable: true, configurable: true, writable: true });
  return true;
}

/** A number as JSON writes it (RFC 8259, section 6). */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function convertText(text: string, expected: readonly Kind[]): number | boolean | null | undefined {
  const wants = (kind: Kind) => expected.includes(kind);
  if (JSON_NUMBER.test(text)) {
    const number = Number(text);
    if (wants('number') || (wants('integer') && Number.isInteger(number)))
      return Number.isFinite(number) ? number : undefined;
  }
  if (wants('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (wants('null') && text === '') return null;
  return undefined;
}

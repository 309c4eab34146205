import { fromPointer } from '../finding/pointer.ts';
import type { Kind } from '../finding/rules.ts';
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
  return schema.validate(value, (pointer, expected) => isTextual(pointer) && convertAt(value, pointer, expected));
}

function convertAt(root: unknown, pointer: string, expected: readonly Kind[]): boolean {
  const path = fromPointer(pointer);
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>(memberOf, root);
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  const text = memberOf(holder, last);
  if (typeof text !== 'string') return false;
  const converted = convertText(text, expected);
  if (converted === undefined) return false;
  Object.defineProperty(holder, last, { value: converted, enumerable: true, configurable: true, writable: true });
  return true;
}

function memberOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;
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

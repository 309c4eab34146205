import type { Ajv, ErrorObject, KeywordCxt } from 'ajv';
// Not from the package itself, which would bring the engine of draft-07 along.
import { _, Name } from 'ajv/dist/compile/codegen/index.js';
import { childPointer } from '../finding/pointer.ts';
import type { Family } from './dialect.ts';
import { unevaluatedMembers } from './evaluated.ts';
import type { Parts } from './parts.ts';

const KEYWORDS = [
  ['unevaluatedProperties', 'object', 'unevaluatedProperty'],
  ['unevaluatedItems', 'array', 'unevaluatedItem'],
] as const;

/** Checks a value, which stands at a path, and gives what is wrong with it. */
type Check = (value: object, instancePath: string) => readonly ErrorObject[];

/**
 * Teaches an ajv `unevaluatedProperties` and `unevaluatedItems` anew. Its own way of keeping account lets values through:
 * it takes over what a branch has looked at that the value does not fit, forgets that a list was not looked at to its
 * end, and takes `contains` to have looked at every item.
 */
export function teachUnevaluated(ajv: Ajv, family: Family, parts: Parts): void {
  for (const [keyword, type, param] of KEYWORDS) {
    if (!ajv.getKeyword(keyword)) continue;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type,
      schemaType: ['object', 'boolean'],
      code: (context) => {
        const { schema, parentSchema } = context;
        generate(context, (value, instancePath) =>
          unevaluatedMembers(parentSchema, value, { family, parts }).flatMap((key) => {
            if (schema === false) return [errorAt(keyword, { [param]: key }, { parentSchema, value, instancePath })];
            return errorsInside(schema, value, key, { instancePath, parts });
          }),
        );
      },
    });
  }
}

/** Writes the call of a check into the code that ajv makes. Names are those that it has given its own variables. */
function generate(context: KeywordCxt, check: Check): void {
  const { gen, data, it } = context;
  const call = gen.scopeValue('func', { ref: check });
  const [all, count, path] = [new Name('vErrors'), new Name('errors'), new Name('instancePath')];
  const found = gen.const('unevaluated', _`${call}(${data}, ${path} + (${it.errorPath}))`);
  const valid = gen.const('valid', _`${found}.length === 0`);
  gen.if(_`!${valid}`, () => {
    gen.assign(all, _`${all} === null ? ${found} : ${all}.concat(${found})`);
    gen.assign(count, _`${all}.length`);
  });
  context.ok(valid);
}

interface Place {
  readonly parentSchema: NonNullable<ErrorObject['parentSchema']>;
  readonly value: object;
  readonly instancePath: string;
}

function errorAt(
  keyword: string,
  params: Record<string, unknown>,
  { parentSchema, value, instancePath }: Place,
): ErrorObject {
  return { keyword, params, instancePath, schemaPath: '', schema: false, parentSchema, data: value };
}

function errorsInside(
  schema: unknown,
  holder: object,
  key: string,
  { instancePath, parts }: { readonly instancePath: string; readonly parts: Parts },
): readonly ErrorObject[] {
  if (typeof schema === 'boolean') return [];
  const validate = parts.validator(schema);
  const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
  const path = childPointer(instancePath, key);
  validate(value, { instancePath: path, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} });
  return validate.errors ?? [];
}

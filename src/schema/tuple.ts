import type { Ajv, CodeKeywordDefinition, KeywordCxt } from 'ajv';
// Not from the package itself, which would bring the engine of draft-07 along.
import { _ } from 'ajv/dist/compile/codegen/index.js';

/**
 * Teaches an ajv lists of schemas anew: `prefixItems`, and `items` before 2020-12. Where it stops at the first error, as
 * under `if` and `not`, its own way takes a value that is shorter than the list as valid without looking at what stands
 * behind, such as `contains`.
 */
export function teachTuples(ajv: Ajv): void {
  for (const keyword of ['prefixItems', 'items']) {
    const known = ajv.getKeyword(keyword);
    if (typeof known !== 'object' || !('code' in known)) continue;
    const { code, ...definition }: CodeKeywordDefinition = known;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      ...definition,
      code: (context) => (Array.isArray(context.schema) ? generate(context, context.schema) : code(context)),
    });
  }
}

function generate(context: KeywordCxt, schemas: readonly unknown[]): void {
  const { gen, data, keyword } = context;
  const valid = gen.name('valid');
  const length = gen.const('len', _`${data}.length`);
  for (const at of schemas.keys()) {
    gen.if(
      _`${length} > ${at}`,
      () => void context.subschema({ keyword, schemaProp: at, dataProp: at }, valid),
      () => void gen.var(valid, true),
    );
    context.ok(valid);
  }
}

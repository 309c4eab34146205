import type { Ajv, AnySchemaObject, Options, ValidateFunction } from 'ajv';
import { fromPointer } from '../finding/pointer.ts';
import type { Dialect, Family } from './dialect.ts';
import { teachEqual } from './equal.ts';
import { expressionOf } from './expression.ts';
import { teachMultiples } from './multiple.ts';
import { teachTuples } from './tuple.ts';

/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one, where a schema names such a key. What strict mode would find and matters, such as a
 * misspelt keyword, is found by the review; the rest is allowed by the specification, and real schemas do it.
 *
 * Ajv would compile its metaschema before the first schema, which takes longer than everything else in a run together.
 * What the metaschema would find is found by the review beforehand, or by Ajv's own check of each keyword's value.
 */
const OPTIONS: Options = {
  allErrors: true,
  ownProperties: true,
  verbose: true,
  strict: false,
  strictNumbers: true,
  logger: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  addUsedSchema: false,
  messages: false,
  loopRequired: 8,
  code: { optimize: false, regExp: Object.assign(expressionOf, { code: 'new RegExp' }) },
};

/**
 * A fresh engine; the library is loaded when a schema asks for it. That of 2019-09 reads older schemas as well. Looking
 * at own properties alone takes twice as long, so it is only done where a schema `namesInherited` ones.
 */
export async function loadEngine(family: Family, namesInherited: boolean): Promise<Ajv> {
  const { makeEngine } = await moduleFor(family);
  const ajv = makeEngine({ ...OPTIONS, ownProperties: namesInherited });
  // What each part has looked at is found out by ours. Ajv's own way lets values through, and stumbles at times.
  ajv.opts.unevaluated = false;
  teachMultiples(ajv);
  teachEqual(ajv);
  teachTuples(ajv);
  return ajv;
}

function moduleFor(dialect: Dialect) {
  if (dialect === 'draft-04') return import('./draft-04.ts');
  if (dialect === 'draft-06') return import('./draft-06.ts');
  if (dialect === '2020-12') return import('./draft-2020-12.ts');
  return dialect === '2019-09' ? import('./draft-2019-09.ts') : import('./draft-07.ts');
}

/** The first place where a schema breaks the metaschema of its dialect, deepest first; undefined when it breaks none. */
export async function findInvalidPlace(dialect: Dialect, schema: AnySchemaObject): Promise<string | undefined> {
  const { makeEngine } = await moduleFor(dialect);
  const ajv = makeEngine({ ...OPTIONS, meta: true, validateSchema: 'log' });
  const { $schema: _spelling, ...rest } = schema;
  ajv.validateSchema(rest);
  const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
  // The deepest place is the most telling one: the others only say that something inside is wrong.
  return places.sort((a, b) => fromPointer(b).length - fromPointer(a).length)[0];
}

/** The metaschema of a dialect, for files that are schemas themselves, and all schemas that it is put together from. */
export async function loadMetaschema(
  dialect: Dialect,
): Promise<{ readonly validate: ValidateFunction; readonly schemas: readonly unknown[] } | undefined> {
  const { makeEngine } = await moduleFor(dialect);
  const ajv = makeEngine({ ...OPTIONS, meta: true });
  const name = ajv.defaultMeta();
  const validate = typeof name === 'string' ? ajv.getSchema(name) : undefined;
  return validate && { validate, schemas: Object.values(ajv.schemas).map((held) => held?.schema) };
}

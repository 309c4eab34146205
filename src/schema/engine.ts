import type { Ajv, AnySchemaObject, Options } from 'ajv';
import { fromPointer } from '../finding/pointer.ts';
import type { Dialect } from './vocabulary.ts';

/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one. What strict mode would find and matters, such as a misspelt keyword, is found by
 * the review; the rest is allowed by the specification, and real schemas do it. Prices are multiples of 0.01 although
 * binary fractions are not.
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
  multipleOfPrecision: 9,
  logger: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
};

/**
 * A fresh engine for one schema; the library of a dialect is loaded when a schema asks for it. `unicode` says whether its
 * patterns are expressions of the `u` kind, which some that are common in draft-07 are not.
 */
export async function loadEngine(dialect: Dialect, unicode: boolean): Promise<Ajv> {
  const { makeEngine } = await (dialect === '2020-12' ? import('./draft-2020-12.ts') : import('./draft-07.ts'));
  return makeEngine({ ...OPTIONS, unicodeRegExp: unicode });
}

/** The first place where a schema breaks its metaschema, deepest first; undefined when it breaks none. */
export async function findInvalidPlace(dialect: Dialect, schema: AnySchemaObject): Promise<string | undefined> {
  const { makeEngine } = await (dialect === '2020-12' ? import('./draft-2020-12.ts') : import('./draft-07.ts'));
  const ajv = makeEngine({ ...OPTIONS, meta: true, validateSchema: 'log' });
  ajv.validateSchema(schema);
  const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
  // The deepest place is the most telling one: the others only say that something inside is wrong.
  return places.sort((a, b) => fromPointer(b).length - fromPointer(a).length)[0];
}

import type { Ajv, Options } from 'ajv';
import type { Dialect } from './vocabulary.ts';

/** An Ajv of one dialect, and the formats that it knows. */
export interface Engine {
  readonly ajv: Ajv;
  readonly formats: ReadonlySet<string>;
}

/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one; strict, except for what real schemas do on purpose.
 */
const OPTIONS: Options = {
  allErrors: true,
  ownProperties: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowUnionTypes: true,
  logger: false,
};

/** A fresh engine for one schema; the library of a dialect is loaded when a schema asks for it. */
export async function loadEngine(dialect: Dialect): Promise<Engine> {
  const { makeEngine } = await (dialect === '2020-12' ? import('./draft-2020-12.ts') : import('./draft-07.ts'));
  return makeEngine(OPTIONS);
}

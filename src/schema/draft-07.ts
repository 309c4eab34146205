import { Ajv, type Options } from 'ajv';

/** Ajv for draft-07. */
export const makeEngine = (options: Options): Ajv => new Ajv(options);

import type { Ajv, Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Ajv for 2020-12. */
export const makeEngine = (options: Options): Ajv => new Ajv2020(options);

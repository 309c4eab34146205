import type { Ajv, Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';

/** Ajv for 2019-09, and for schemas of earlier drafts that use its keywords. */
export const makeEngine = (options: Options): Ajv => new Ajv2019(options);

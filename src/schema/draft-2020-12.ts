import type { Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Engine } from './engine.ts';
import { withFormats } from './formats.ts';

/** Ajv for 2020-12, with all formats asserted. */
export const makeEngine = (options: Options): Engine => withFormats(new Ajv2020(options));

import { Ajv, type Options } from 'ajv';
import type { Engine } from './engine.ts';
import { withFormats } from './formats.ts';

/** Ajv for draft-07, with all formats asserted. */
export const makeEngine = (options: Options): Engine => withFormats(new Ajv(options));

import type { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Engine } from './engine.ts';

// CommonJS: the default export is the module itself or a member of it, depending on who loads it.
const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;

/** Teaches an Ajv the formats of JSON Schema. */
export function withFormats(ajv: Ajv): Engine {
  addFormats(ajv);
  return { ajv, formats: new Set(Object.keys(fullFormats)) };
}

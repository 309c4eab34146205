import type { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';

// CommonJS: the default export is the module itself or a member of it, depending on who loads it.
const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;

/** Whether a format of this name can be checked. */
export function isKnownFormat(name: string): boolean {
  return Object.hasOwn(fullFormats, name);
}

/** Teaches an Ajv all formats that can be checked. */
export function teachFormats(ajv: Ajv): void {
  // The package would also add keywords of its own, such as formatMinimum, which no dialect has.
  addFormats(ajv, { keywords: false });
}

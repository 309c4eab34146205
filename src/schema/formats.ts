import type { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Dialect } from './vocabulary.ts';

// CommonJS: the default export is the module itself or a member of it, depending on who loads it.
const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;

/**
 * Whether a format of this name can be checked. draft-07 has no `duration`; schemas of that time that say it mean forms of
 * their own, such as `1m30s`.
 */
export function isKnownFormat(name: string, dialect: Dialect): boolean {
  return Object.hasOwn(fullFormats, name) && !(dialect === 'draft-07' && name === 'duration');
}

/** Teaches an Ajv all formats that can be checked. */
export function teachFormats(ajv: Ajv): void {
  // The package would also add keywords of its own, such as formatMinimum, which no dialect has.
  addFormats(ajv, { keywords: false });
}

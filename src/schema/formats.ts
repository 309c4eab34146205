import type { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { suggest } from '../finding/suggest.ts';
import { type Dialect, isBefore } from './dialect.ts';

// CommonJS: the default export is the module itself or a member of it, depending on who loads it.
const addFormats = 'default' in formatsModule ? formatsModule.default : formatsModule;

/**
 * Whether a format of this name can be checked. `duration` came with 2019-09; schemas of earlier times that say it mean forms of
 * their own, such as `1m30s`.
 */
export function isKnownFormat(name: string, dialect: Dialect): boolean {
  return Object.hasOwn(fullFormats, name) && !(name === 'duration' && isBefore(dialect, '2019-09'));
}

/** Formats that are in use and were not meant for the known one that they are near to. */
const OF_OTHERS =
  /^(?:iri|iri-reference|idn-.*|duration|u?int\d*|u?uid|guid|uuidv?\d|ip|ipv\d-.*|cidr.*|ur[ln]|.*-ref|host|e-?mails|.*times?tamp)$/i;

/** The format that was probably meant, where one that is not known is nearly spelt as it. */
export function nearFormat(name: string, dialect: Dialect): string | undefined {
  if (OF_OTHERS.test(name)) return undefined;
  return suggest(
    name,
    Object.keys(fullFormats).filter((known) => isKnownFormat(known, dialect)),
  );
}

/** Teaches an Ajv all formats that can be checked. */
export function teachFormats(ajv: Ajv): void {
  // The package would also add keywords of its own, such as formatMinimum, which no dialect has.
  addFormats(ajv, { keywords: false });
}

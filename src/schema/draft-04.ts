import type { Ajv, Options } from 'ajv';
import draft04Module from 'ajv-draft-04';

// CommonJS: the default export is the class itself or a member of it, depending on who loads it.
const AjvDraft04 = 'default' in draft04Module ? draft04Module.default : draft04Module;

/** Ajv with the metaschema of draft-04. */
export const makeEngine = (options: Options): Ajv => new AjvDraft04(options);

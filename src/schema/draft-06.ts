import { Ajv, type Options } from 'ajv';
import metaschema from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

/** Ajv with the metaschema of draft-06; all else of it is in draft-07 as it was. */
export function makeEngine(options: Options): Ajv {
  const ajv = new Ajv({ ...options, defaultMeta: metaschema.$id });
  ajv.addMetaSchema(metaschema);
  return ajv;
}

/** The parsers that Tollgate reads files with, used as plainly as can be. */

/** The parser for files like this one. Only it is loaded. */
export async function parserOf(file) {
  if (!file.endsWith('.yaml')) return JSON.parse;
  const { CORE_SCHEMA, constructFromEvents, mergeTag, parseEvents } = await import(
    '../node_modules/js-yaml/dist/js-yaml.mjs'
  );
  const schema = CORE_SCHEMA.withTags(mergeTag);
  // Several documents are possible in a file; here each has one.
  return (text) => constructFromEvents(parseEvents(text), { source: text, schema })[0];
}

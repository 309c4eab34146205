import { KEYWORDS } from './vocabulary.ts';

/**
 * Keywords that tools have given themselves and that constrain nothing: they are used as they are meant, beside the
 * schema, and nothing is said of them.
 */
const OF_TOOLS: ReadonlySet<string> = new Set([
  // Visual Studio Code and its language servers.
  ...['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'defaultSnippets'],
  ...['errorMessage', 'patternErrorMessage', 'deprecationMessage', 'markdownDeprecationMessage', 'doNotSuggest'],
  ...['suggestSortText', 'allowComments', 'allowTrailingCommas', 'editPresentation', 'scope', 'order', 'tags'],
  // Generators of code and of documentation.
  ...['tsType', 'tsEnumNames', 'goType', 'javaType', 'javaInterfaces', 'enumNames', 'options', 'propertyOrder'],
  ...['meta:enum', 'meta:license', 'fileMatch', 'headerText', 'example', 'links', 'media', 'base', 'mediaType'],
  // Command lines and editors that are built from schemas: Angular, Nx, Skaffold, SchemaStore's tsconfig.
  ...['$default', 'alias', 'aliases', 'visible', 'hidden', 'cli', 'examplesFile', 'outputCapture', 'preferredOrder'],
  ...['explainer', 'reference'],
  // OpenAPI, beside nullable.
  ...['discriminator', 'xml', 'externalDocs'],
]);

/** Words that people write beside a schema, and that no keyword was meant by. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...['comment', 'comments', 'container', 'containers', 'group', 'hint', 'label', 'name', 'note', 'notes', 'types'],
  ...['unit', 'version'],
]);

/** Keywords that constrain where their tool validates, and that a near keyword of JSON Schema was not meant by. */
const OF_OTHER_VALIDATORS: ReadonlySet<string> = new Set([
  ...['formatMinimum', 'formatMaximum', 'formatExclusiveMinimum', 'formatExclusiveMaximum'],
  ...['instanceof', 'typeof', 'range', 'exclusiveRange', 'regexp', 'transform', 'uniqueItemProperties'],
  ...['allRequired', 'anyRequired', 'oneRequired', 'patternRequired', 'prohibited', 'deepProperties', 'deepRequired'],
  ...['dynamicDefaults', 'select', 'selectCases', 'selectDefault', 'optionalProperties', 'elements', 'values'],
]);

/** Whether a keyword is one of a tool and constrains nothing. */
export function isOfTool(keyword: string): boolean {
  return /^x-|^@|^\/\/|^#|^_|^\$\$/.test(keyword) || OF_TOOLS.has(keyword);
}

/** Whether a keyword is plainly no slip, whatever it is near to. */
export function isNoSlip(keyword: string): boolean {
  // `xrequired` is a keyword that somebody has put out of force.
  const isDisabled = /^x/.test(keyword) && Object.hasOwn(KEYWORDS, keyword.slice(1));
  return (
    isDisabled ||
    !(/^\$?[A-Za-z]+$/.test(keyword) || isRespelt(keyword)) ||
    PLAIN_WORDS.has(keyword) ||
    OF_OTHER_VALIDATORS.has(keyword)
  );
}

/** Whether a keyword is written in the style of another language: `additional_properties`, `min-length`. */
function isRespelt(keyword: string): boolean {
  const plain = keyword.replace(/[-_ ]/g, '').toLowerCase();
  return Object.keys(KEYWORDS).some((known) => known.toLowerCase() === plain);
}

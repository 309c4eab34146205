import type { Reading } from '../source/document.ts';

/** Rules of dialects for schemas, which other schemas refer to. Those of later dialects consist of several schemas. */
const BUILT_IN: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'draft-04': () => import('ajv-draft-04/dist/refs/json-schema-draft-04.json', { with: { type: 'json' } }),
  'draft-06': () => import('ajv/dist/refs/json-schema-draft-06.json', { with: { type: 'json' } }),
  'draft-07': () => import('ajv/dist/refs/json-schema-draft-07.json', { with: { type: 'json' } }),
};

/** Whether an address is that of a metaschema that is built in. */
export function isBuiltIn(uri: string): boolean {
  return nameOf(uri) !== undefined;
}

/** The metaschema of an address, as if it had been read from there; undefined for every other address. */
export async function readBuiltIn(uri: string): Promise<Reading | undefined> {
  const load = BUILT_IN[nameOf(uri) ?? ''];
  if (!load) return undefined;
  const { default: value } = await load();
  const locate = () => ({ file: uri, line: 1, column: 1 });
  const document = { file: uri, format: 'json', index: 0, value, stringsOnly: false, locate } as const;
  return { documents: [document], problems: [] };
}

function nameOf(uri: string): string | undefined {
  const name = /^https?:\/\/json-schema\.org\/(draft-0\d)\/schema$/.exec(uri)?.[1];
  return name !== undefined && Object.hasOwn(BUILT_IN, name) ? name : undefined;
}

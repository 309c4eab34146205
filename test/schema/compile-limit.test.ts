import { expect, test } from 'vitest';
import { compileSchema } from '../../src/schema/compile.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

function documentOf(value: unknown): Document {
  const at = { file: 's.json', line: 1, column: 1 };
  return { file: 's.json', format: 'json', index: 0, value, stringsOnly: false, locate: () => at };
}

/** As published schemas of clouds are: thousands of resources, each with members of its own. */
function largeSchema(resources: number): object {
  const names = Array.from({ length: resources }, (_, at) => `resource${at}`);
  const resource = (name: string) => ({
    type: 'object',
    properties: { Type: { const: name }, Count: { type: 'integer' }, Name: { type: 'string', pattern: '^[a-z]+$' } },
    required: ['Type'],
    additionalProperties: false,
  });
  return { anyOf: names.map(resource) };
}

test('compiling may take longer than a pattern may, since it takes as long as the schema is large', async () => {
  const limits = { ...DEFAULT_LIMITS, patternSeconds: 0.02 };
  const loaded = await compileSchema(documentOf(largeSchema(1500)), limits);
  expect(loaded.findings).toEqual([]);
  expect(loaded.ok).toBe(true);
});

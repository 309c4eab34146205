import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NotValidated } from '../../src/schema/bounded.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import { openLibrary } from '../../src/schema/library.ts';
import { makePlaces } from '../../src/schema/places.ts';
import { readySchema } from '../../src/schema/ready.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace } from '../../src/source/workspace.ts';

/** As many values as one file may hold: more than a call can have arguments. */
const MANY = Array.from({ length: DEFAULT_LIMITS.nodes - 10 }, (_, index) => index);

function documentOf(value: unknown): Document {
  const at = { file: 's.json', line: 1, column: 1 };
  return { file: 's.json', format: 'json', index: 0, value, stringsOnly: false, locate: () => at };
}

async function validate(schema: unknown, value: unknown) {
  const loaded = await compileSchema(documentOf(schema), DEFAULT_LIMITS);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.schema.validate(value).map(({ pointer, detail }) => [pointer, detail.rule]);
}

test('a list may be as long as a file allows', async () => {
  expect(await validate({ type: 'object', required: ['b'] }, { a: MANY })).toEqual([['/b', 'validate/required']]);
});

test('a choice may allow as many values as a file holds', async () => {
  const schema = { anyOf: [{ properties: { b: { enum: MANY } } }, { type: 'string' }] };
  expect(await validate(schema, { b: 'x' })).toEqual([['', 'validate/choice']]);
});

test('a value that is refused without a reason is not taken for a valid one', () => {
  const refuse = Object.assign(() => false as const, { errors: [], schema: true, schemaEnv: {} as never });
  const follow = () => undefined;
  const making = {
    document: documentOf(true),
    validate: refuse as never,
    needsBound: false,
    broken: { follow, places: makePlaces(), validateBranch: () => undefined },
    hangingPattern: () => undefined,
    constants: () => [],
    requiresContent: () => false,
  };
  expect(() => readySchema(making, DEFAULT_LIMITS).validate(1)).toThrow(NotValidated);
});

test('references that follow each other by the thousand are said to be too many, and not to be no schema', async () => {
  const links = MANY.slice(0, 3000).map((index) => [
    `a${index}`,
    { properties: { b: { $ref: `#/definitions/a${index + 1}` } } },
  ]);
  const definitions = { ...Object.fromEntries(links), a3000: { type: 'string' } };
  const loaded = await compileSchema(
    documentOf({ allOf: [{ $ref: '#/definitions/a0' }], definitions }),
    DEFAULT_LIMITS,
  );
  expect(loaded.ok).toBe(false);
  expect(loaded.findings).toMatchObject([{ rule: 'schema/syntax', facts: { reason: 'unsupported' } }]);
});

test('thousands of references to what two schemas say alike are followed in no time', { timeout: 8000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-'));
  const names = Array.from({ length: 3000 }, (_, index) => `a${index}`);
  const definitions = Object.fromEntries(names.map((name) => [name, { description: name.repeat(55) }]));
  const twice = JSON.stringify({ $id: 'https://test.example/twice', definitions });
  for (const name of ['one.json', 'two.json']) writeFileSync(join(folder, name), twice);
  const allOf = names.map((name) => ({ $ref: `https://test.example/twice#/definitions/${name}` }));
  writeFileSync(join(folder, 's.json'), JSON.stringify({ type: 'object', allOf }));
  const workspace = openWorkspace(folder, { ...DEFAULT_LIMITS, patternSeconds: 10 });
  const declared = ['s.json', 'one.json', 'two.json'];
  const library = openLibrary({ workspace, schemas: [], declared, copies: { read: async () => undefined } });
  expect((await library.load('s.json')).ok).toBe(true);
  rmSync(folder, { recursive: true });
});

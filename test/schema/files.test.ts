import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotValidated } from '../../src/schema/bounded.ts';
import { closeOver, noFailures } from '../../src/schema/closure.ts';
import { makeCompiler } from '../../src/schema/compile.ts';
import { DIALECT_ADDRESS, type Dialect } from '../../src/schema/dialect.ts';
import { type ReadSchema, schemaOfDocument } from '../../src/schema/read-schema.ts';
import type { CompiledSchema } from '../../src/schema/schema.ts';
import { type Shelf, uriOfPath } from '../../src/schema/shelf.ts';
import type { Document } from '../../src/source/document.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

type Files = Readonly<Record<string, unknown>>;

function documentOf(file: string, value: unknown): Document {
  return { file, format: 'json', index: 0, value, stringsOnly: false, locate: () => ({ file, line: 1, column: 1 }) };
}

/** Compiles `s.json` of files; undefined where a reference leads round in a circle without an end. */
async function compile(files: Files): Promise<CompiledSchema | undefined> {
  const read = new Map<string, ReadSchema>();
  const readPath = (path: string, inherited?: Dialect): ReadSchema => {
    const found = read.get(path) ?? schemaOfDocument(documentOf(path, files[path]), uriOfPath(path), inherited);
    read.set(path, found);
    return found;
  };
  const start = readPath('s.json');
  const shelf: Shelf = {
    readPath: async (path, inherited) => readPath(path, inherited),
    readCopy: async () => undefined,
    has: (path) => Object.hasOwn(files, path),
    bearing: async () => [],
    problems: async () => [],
  };
  if (!start.ok) throw new Error('no schema');
  const target = { file: start.file, pointer: '' };
  const { files: closure, findings } = await closeOver(target, shelf, noFailures());
  if (findings.length > 0) {
    expect(findings.map(({ facts }) => 'reason' in facts && facts.reason)).toContain('loop');
    return undefined;
  }
  const loaded = await makeCompiler(DEFAULT_LIMITS).compile(target, closure);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.schema;
}

const NAME = fc.constantFrom('a', 'b', 'c');
const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(NAME, tie('schema'), { maxKeys: 2 });
  const members: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.constantFrom('string', 'integer', 'object', 'array'),
    required: fc.uniqueArray(NAME, { minLength: 1, maxLength: 2 }),
    $ref: fc.constantFrom('n', 'o', 'p'),
    properties: map,
    additionalProperties: tie('schema'),
    contains: tie('schema'),
    items: tie('schema'),
    not: tie('schema'),
    if: tie('schema'),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    then: tie('schema'),
    allOf: list,
    anyOf: list,
    oneOf: list,
    unevaluatedProperties: fc.oneof(fc.constant(false), tie('schema')),
    unevaluatedItems: fc.oneof(fc.constant(false), tie('schema')),
    description: fc.constantFrom('One thing.', 'Another.'),
  };
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'xsmall' },
      fc.constantFrom<unknown>({ type: 'string' }, { $ref: 'n' }, { $ref: 'o' }, { $ref: 'p' }, true, false),
      fc
        .uniqueArray(fc.constantFrom(...Object.keys(members)), { minLength: 1, maxLength: 4 })
        .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, members[key] ?? fc.constant(true)])))),
    ),
  };
});
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<unknown>('a', 1, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(NAME, tie('value'), { maxKeys: 3 }),
  ),
}));

/** With its references spelt as another layout of the same schemas needs them. */
function spelt(part: unknown, spellings: Readonly<Record<string, string>>): unknown {
  return JSON.parse(JSON.stringify(part), (key, held) => (key === '$ref' ? (spellings[held] ?? held) : held));
}

/** The violations; or that there is no end, since under `then` a schema asks itself of the very same value. */
function outcomeOf(loaded: CompiledSchema | undefined, instance: unknown) {
  try {
    return loaded?.validate(instance);
  } catch (error) {
    if (error instanceof NotValidated) return 'no end';
    throw error;
  }
}

test.each(['draft-07', '2019-09', '2020-12'] as const)(
  'schemas of %s say the same of a value in several files as in one',
  async (dialect) => {
    let compared = 0;
    const parts = fc.record({ s: schema, n: schema, o: schema, p: schema });
    await fc.assert(
      fc.asyncProperty(parts, fc.array(value, { minLength: 3, maxLength: 6 }), async ({ s, n, o, p }, values) => {
        const $schema = DIALECT_ADDRESS[dialect];
        const inOne = { n: '#/$defs/n', o: '#/$defs/o', p: '#/$defs/p' };
        const apart = { n: 'n.json', o: 'more.json#/$defs/o', p: 'more.json#/parts/p' };
        // None of them is left out, used or not.
        const all = { anyOf: [{ $ref: 'n' }, { $ref: 'o' }, { $ref: 'p' }] };
        const one = await compile({ 's.json': spelt({ $schema, allOf: [s], $defs: { n, o, p } }, inOne) });
        const several = await compile({
          's.json': spelt({ $schema, allOf: [s], $defs: { all } }, apart),
          'n.json': spelt(n, { n: '#', o: apart.o, p: apart.p }),
          'more.json': spelt({ $schema, $defs: { o }, parts: { p } }, apart),
        });
        expect(several === undefined).toBe(one === undefined);
        for (const instance of JSON.parse(JSON.stringify(values))) {
          compared++;
          expect(outcomeOf(several, instance)).toEqual(outcomeOf(one, instance));
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  },
);

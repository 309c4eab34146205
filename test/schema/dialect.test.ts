import { describe, expect, test } from 'vitest';
import { DIALECT_ADDRESS, DIALECTS, dialectOf } from '../../src/schema/dialect.ts';
import { findInvalidPlace } from '../../src/schema/engine.ts';

describe('the dialect of a schema', () => {
  test.each([
    ['http://json-schema.org/draft-04/schema#', 'draft-04'],
    ['https://json-schema.org/draft-04/schema', 'draft-04'],
    ['http://json-schema.org/draft-04/hyper-schema#', 'draft-04'],
    ['http://json-schema.org/draft-05/schema#', 'draft-04'],
    ['http://json-schema.org/draft-06/schema#', 'draft-06'],
    ['https://json-schema.org/draft-07/schema#/', 'draft-07'],
    [' http://json-schema.org/draft-07/schema# ', 'draft-07'],
    ['https://json-schema.org/draft/2019-09/schema', '2019-09'],
    ['http://json-schema.org/draft/2020-12/schema#', '2020-12'],
    ['https://spec.openapis.org/oas/3.1/dialect/base', '2020-12'],
    ['http://json-schema-org/draft-07/schema#', 'draft-07'],
    ['http://json-schema.org/schema#', 'draft-07'],
    ['http://json-schema.org/draft-03/schema#', undefined],
    ['http://json-schema.org/draft-99/schema#', undefined],
    ['http://json-schema.org/constructor/schema#', undefined],
    ['https://json-schema.org.evil.example/draft-07/schema', undefined],
    ['draft-07', undefined],
    ['', undefined],
    [7, undefined],
  ])('that names %j is %s', ($schema, dialect) => {
    expect(dialectOf({ $schema })).toBe(dialect);
  });

  test.each([
    [{}, 'draft-07'],
    [true, 'draft-07'],
    [{ properties: { a: { minimum: 1, exclusiveMinimum: true } } }, 'draft-04'],
    [{ $schema: 'http://json-schema.org/schema#', maximum: 1, exclusiveMaximum: false }, 'draft-04'],
    [{ properties: { exclusiveMinimum: true } }, 'draft-07'],
  ])('that names none, %j, is %s', (schema, dialect) => {
    expect(dialectOf(schema)).toBe(dialect);
  });
});

describe.each(DIALECTS)('the metaschema of %s', (dialect) => {
  const $schema = DIALECT_ADDRESS[dialect];

  test('finds the deepest place that breaks it', async () => {
    const schema = { $schema, properties: { a: { properties: { b: { maxLength: -1 } } } } };
    expect(await findInvalidPlace(dialect, schema)).toBe('/properties/a/properties/b/maxLength');
  });

  test('finds nothing in a schema that follows it', async () => {
    expect(await findInvalidPlace(dialect, { $schema, properties: { a: { type: 'string' } } })).toBeUndefined();
  });

  test('knows its own form of an exclusive minimum', async () => {
    const flag = await findInvalidPlace(dialect, { $schema, minimum: 1, exclusiveMinimum: true });
    expect(flag).toBe(dialect === 'draft-04' ? undefined : '/exclusiveMinimum');
  });
});

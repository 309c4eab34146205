import { describe, expect, it } from 'vitest';
import { readJsonPlace } from '../../src/schema/json-place.ts';

const JSON_TEXT =
  '{"list":[1,2,{"kind":"ideal"}],"length":{"length":5},"number":5,"a/b":{"~":0},"":1,"none":null,"__proto__":{"x":1}}';

async function read(path: string): Promise<unknown> {
  return (await readJsonPlace(path))?.read(JSON.parse(JSON_TEXT));
}

describe('a JSON Pointer', () => {
  it.each<[string, readonly unknown[]]>([
    ['/list/0', [1]],
    ['/list/2/kind', ['ideal']],
    ['/length/length', [5]],
    ['/a~1b/~0', [0]],
    ['/', [1]],
    ['/none', [null]],
    ['/__proto__/x', [1]],
    ['/list/3', []],
    ['/list/-', []],
    ['/list/00', []],
    ['/list/length', []],
    ['/toString', []],
    ['/number/toString', []],
    ['/none/x', []],
    ['/list/2/constructor', []],
  ])('%s leads to %j', async (path, values) => expect(await read(path)).toEqual(values));

  it('of nothing is the whole', async () => expect(await read('')).toEqual([JSON.parse(JSON_TEXT)]));

  it.each(['x', 'list/0', '/a~2', '/~', '#/list'])('is not %s', async (path) => {
    expect(await readJsonPlace(path)).toBeUndefined();
  });
});

describe('a JSONPath', () => {
  it.each<[string, boolean, readonly unknown[]]>([
    ['$.number', false, [5]],
    ['$.list[-1].kind', false, ['ideal']],
    ["$['a/b']", false, [{ '~': 0 }]],
    ['$.list[*]', true, [1, 2, { kind: 'ideal' }]],
    ['$..kind', true, ['ideal']],
    ['$.list[?@ > 1]', true, [2]],
    ["$.list[?match(@.kind, 'id.*')].kind", true, ['ideal']],
    ["$.list[?match(@.kind, 'deal')]", true, []],
    ["$.list[?search(@.kind, 'deal')].kind", true, ['ideal']],
    // A number is no text, and what is not there is none either.
    ["$.list[?match(@, '1')]", true, []],
    ["$.list[?search(@.none, 'undefined')]", true, []],
    ['$.constructor', false, []],
    ['$.nothing', false, []],
  ])('%s (several: %s) leads to %j', async (path, many, values) => {
    expect((await readJsonPlace(path))?.many).toBe(many);
    expect(await read(path)).toEqual(values);
  });

  it.each([
    '$.',
    '$.list[',
    '$ ',
    '$list',
    '$.list[?@.kind ==]',
    '$[?unknown(@)]',
    "$[?match(@, '[')]",
    '$[?search(@, @.x)]',
  ])('is not %s', async (path) => expect(await readJsonPlace(path)).toBeUndefined());
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layBeside } from '../../src/change/pairs.ts';
import { matchesOf, rowsOf } from '../../src/check/parity-rows.ts';
import type { Effective, Leaf, LeafState, Node } from '../../src/environment/effective.ts';
import { leavesOf } from '../../src/environment/tree.ts';
import { childPointer } from '../../src/finding/pointer.ts';
import type { Row } from '../../src/parity/row.ts';

/** Stands for a value that nobody can read. */
const UNSEEN = Symbol('unseen');

function nodeOf(value: unknown, pointer = ''): Node {
  if (Array.isArray(value) && value.length > 0)
    return { kind: 'list', items: value.map((item, at) => nodeOf(item, childPointer(pointer, String(at)))) };
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    const members = Object.entries(value).map(
      ([key, child]) => [key, nodeOf(child, childPointer(pointer, key))] as const,
    );
    return { kind: 'mapping', children: new Map(members) };
  }
  const content: LeafState = value === UNSEEN ? { state: 'present' } : { state: 'known', value };
  const origin = () => ({ loader: 'file', format: 'yaml', location: undefined, valueLocation: undefined }) as const;
  return { kind: 'leaf', leaf: { pointer, content, textual: false, origin } };
}

function stateOf(value: unknown): Effective {
  const root = nodeOf(value);
  const rest = { environment: 'production', service: undefined, payments: 'none', layers: [], documents: [] } as const;
  return { ...rest, root, leaves: leavesOf(root), complete: true };
}

/** `before > now` for each change; a dash where there is none. */
function changes(before: unknown, now: unknown, member?: string): string[] {
  const spec = { default: 'present', match: member === undefined ? {} : { a: member }, groups: {}, rules: [] } as const;
  return layBeside(stateOf(before), stateOf(now), matchesOf(spec)).changes.map(
    (pair) => `${pair.before?.pointer ?? '-'} > ${pair.now?.pointer ?? '-'}`,
  );
}

/** Plain values of a list that grew are told by what they are. */
function isPlainItem({ indexes }: Row<Leaf>): boolean {
  return indexes !== undefined;
}

function named(name: string, v: number) {
  return { name, v };
}

describe('two states side by side', () => {
  test.each([
    ['nothing differs', { a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 2 }] }, []],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a number and a text of it', { a: 1 }, { a: '1' }, ['/a > /a']],
    ['an empty text and nothing', { a: '' }, { a: null }, ['/a > /a']],
    ['what came and what is gone', { a: 1 }, { b: 1 }, ['- > /b', '/a > -']],
    ['a mapping that was a value', { a: 1 }, { a: { b: 1 } }, ['- > /a/b', '/a > -']],
    ['members of a mapping that was empty', { a: {} }, { a: { b: 1 } }, ['- > /a/b']],
    ['a mapping that was emptied', { a: { b: 1 } }, { a: {} }, ['/a/b > -']],
    ['what cannot be read', { a: UNSEEN }, { a: UNSEEN }, []],
    ['what cannot be read any more', { a: 1 }, { a: UNSEEN }, ['/a > /a']],
    ['items of one length by their place', { a: [1, 2] }, { a: [2, 1] }, ['/a/0 > /a/0', '/a/1 > /a/1']],
    ['items of a list that grew by their values', { a: [1, 2] }, { a: [0, 1, 2] }, ['- > /a/0']],
    ['an item that is there twice', { a: [1, 1] }, { a: [1] }, ['/a/1 > -']],
    [
      'items with names',
      {
        a: [
          { name: 'x', v: 1 },
          { name: 'y', v: 1 },
        ],
      },
      {
        a: [
          { name: 'y', v: 2 },
          { name: 'x', v: 1 },
        ],
      },
      ['/a/1/v > /a/0/v'],
    ],
    [
      'items whose names repeat by what they hold, and what is left by its order',
      { a: [named('x', 1), named('x', 2), named('x', 3)] },
      { a: [named('x', 3), named('x', 1), named('x', 4), named('y', 2)] },
      ['/a/1/v > /a/2/v', '- > /a/3/name', '- > /a/3/v'],
    ],
    [
      'an item with another name among items that have none',
      { a: [named('x', 1), { v: 1 }] },
      { a: [{ v: 1 }, named('y', 1), named('x', 1)] },
      ['- > /a/1/name', '- > /a/1/v'],
    ],
    [
      'items whose names repeat, and one that takes the place of another',
      { a: [{ name: 'x' }, { name: 'x', v: 1 }] },
      { a: [{ name: 'x' }, { name: 'y', v: 1 }] },
      ['- > /a/1/name', '- > /a/1/v', '/a/1/name > -', '/a/1/v > -'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(changes(before, now)).toEqual(expected);
  });

  test('items by the member that is said', () => {
    const [before, now] = [
      [
        { env: 'x', v: 1 },
        { env: 'y', v: 2 },
      ],
      [
        { env: 'y', v: 2 },
        { env: 'x', v: 1 },
      ],
    ];
    expect(changes({ a: before }, { a: now }, 'env')).toEqual([]);
    expect(changes({ a: before }, { a: now })).not.toEqual([]);
  });

  test('a nested member identifies items of the very list that match names, and of none in it', () => {
    const item = (name: string, ...ports: number[]) => ({
      metadata: { name },
      ports: ports.map((port) => ({ name: String(port), metadata: { name: 'same' } })),
    });
    const [before, now] = [
      [item('x', 1, 2), item('y', 3)],
      [item('y', 3), item('x', 2, 1)],
    ];
    expect(changes({ a: before }, { a: now }, 'metadata.name')).toEqual([]);
    expect(changes({ a: [item('x', 1, 2)] }, { a: [item('x', 2, 5)] }, 'metadata.name')).toEqual([
      '- > /a/0/ports/1/name',
      '- > /a/0/ports/1/metadata/name',
      '/a/0/ports/0/name > -',
      '/a/0/ports/0/metadata/name > -',
    ]);
  });

  test('a state beside itself is no change, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(changes({ value }, structuredClone({ value }))).toEqual([]);
      }),
    );
  });

  test('items with names in another order are no change', () => {
    const items = fc.uniqueArray(fc.record({ name: fc.string(), value: fc.jsonValue() }), {
      selector: ({ name }) => name,
    });
    fc.assert(
      fc.property(
        items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([before, now]) => {
          expect(changes({ list: before }, { list: now })).toEqual([]);
        },
      ),
    );
  });

  test('what parity pairs has one name, and nothing else has it', () => {
    const name = fc.constantFrom('x', 'y', '0', '1', 1);
    const item = fc.oneof(
      { weight: 4, arbitrary: fc.record({ name, key: name, id: name, v: fc.jsonValue() }, { requiredKeys: [] }) },
      fc.array(fc.record({ name, v: fc.integer({ max: 2, min: 0 }) }), { maxLength: 3 }),
    );
    const list = fc.array(item, { maxLength: 5 });
    fc.assert(
      fc.property(list, list, fc.constantFrom(undefined, 'id', 'v.name'), (before, now, member) => {
        const spec = { default: 'present', match: member ? { a: member } : {}, groups: {}, rules: [] } as const;
        const [old, own] = [stateOf({ a: before }), stateOf({ a: now })];
        const laid = layBeside(old, own, matchesOf(spec));
        for (const row of rowsOf([old, own], spec)) {
          // Where they are not of one kind, or nobody knows which is which, parity pairs nothing.
          if (row.alone || !row.nodes.every((node) => node?.kind === 'leaf') || isPlainItem(row)) continue;
          expect(laid.nameNow(row.pointerOn(1))).toBe(laid.nameBefore(row.pointerOn(0)));
        }
        const names = [...own.leaves.keys()].map(laid.nameNow);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 1000 },
    );
  });
});

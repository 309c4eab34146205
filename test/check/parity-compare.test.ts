import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classesOf, comparerFor } from '../../src/check/parity-compare.ts';
import type { Form } from '../../src/check/parity-form.ts';
import { NORMALISATIONS, type Normalisation } from '../../src/config/config.ts';
import type { Node } from '../../src/environment/effective.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const rule = { must: 'same', expect: {}, in: [], scope: 'all', paths: [] } as const;
const rest = { severity: undefined, reason: undefined, location: undefined };
const comparer = await comparerFor({ rules: NORMALISATIONS.map((as) => ({ ...rule, ...rest, as })) }, DEFAULT_LIMITS);

function node(value: unknown, textual = false): Node {
  if (Array.isArray(value) && value.length > 0) return { kind: 'list', items: value.map((item) => node(item)) };
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    return { kind: 'mapping', children: new Map(Object.entries(value).map(([key, member]) => [key, node(member)])) };
  const nowhere = { loader: 'file', format: undefined, location: undefined, valueLocation: undefined } as const;
  return { kind: 'leaf', leaf: { pointer: '', content: { state: 'known', value }, textual, origin: () => nowhere } };
}

function formOf(value: unknown, as: Normalisation): Form {
  return comparer.formOf(node(value), { as });
}

const digits = fc.stringMatching(/^\d{1,6}(\.\d{1,4})?$/);
const unit = (...units: string[]) => fc.constantFrom(...units);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const word = fc.stringMatching(/^[A-Za-z0-9%._~-]{0,6}$/);

/** Texts that are often, and not always, what `as` says. */
const TEXTS: Record<Normalisation, fc.Arbitrary<unknown>> = {
  url: joined(
    unit('http', 'HTTPS', 'redis', 'jdbc:mysql'),
    fc.constant('://'),
    fc.oneof(word, joined(word, fc.constant('@'), word)),
    unit('', ':', ':80', ':0443', ':6379'),
    unit('', '/', '/%2e./', '/a/../', '/./%7e', '/{x}'),
    word,
    unit('', '?', '?a=%3d', '#', '#é'),
  ),
  duration: joined(unit('', '-', '+'), digits, unit('', 'ms', 's', 'h', 'm1s', 'd', 'µs')),
  number: joined(unit('', '-', '+', '0'), digits, unit('', 'e3', 'E-2', '.')),
  quantity: joined(digits, unit('', 'm', 'Ki', 'Gi', 'k', 'E', 'e2', 'n')),
  bool: unit('true', 'No', 'ON', '1', 'enabled', 'x'),
  set: fc.oneof(joined(word, unit(',', ' ', ', '), word), fc.array(fc.oneof(word, fc.integer()))),
  multiset: fc.oneof(joined(word, unit(',', ' ', ', '), word), fc.array(fc.oneof(word, fc.integer()))),
  text: fc.oneof(word, fc.integer(), fc.boolean()),
  json: fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.json({ maxDepth: 3 })),
  yaml: fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.json({ maxDepth: 3 })),
};

test.each(NORMALISATIONS)('the form of a form as %s is itself', (as) => {
  fc.assert(
    fc.property(TEXTS[as], (value) => {
      const form = formOf(value, as);
      if (form.kind === 'form') expect(formOf(form.text, as)).toEqual(form);
    }),
    { numRuns: 500 },
  );
});

test.each(NORMALISATIONS)('values as %s fall into classes, in whatever order they come', (as) => {
  fc.assert(
    fc.property(fc.array(TEXTS[as], { minLength: 1, maxLength: 5 }), (values) => {
      const nodes = values.map((value) => node(value));
      const sides = [...nodes.keys()];
      const sorted = (order: readonly number[]) => {
        const { alike, unreadable, unknown } = classesOf(nodes, order, { as }, comparer);
        const all = [...alike.flat(), ...unreadable, ...unknown].sort((a, b) => a - b);
        expect(all).toEqual(sides);
        return alike.map((some) => [...some].sort((a, b) => a - b).join()).sort();
      };
      expect(sorted(sides.toReversed())).toEqual(sorted(sides));
      // A value is like itself, and like each of its copies.
      const twice = [...nodes, ...nodes];
      const { alike } = classesOf(twice, [...twice.keys()], { as }, comparer);
      for (const some of alike)
        expect(some.every((side) => some.includes((side + sides.length) % twice.length))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('the order of members is no difference to a set, and how often they are there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.integer(), fc.boolean()), { minLength: 1 }), (members) => {
      expect(formOf([...members, members[0]].toReversed(), 'set')).toEqual(formOf(members, 'set'));
      expect(formOf(members.toReversed(), 'multiset')).toEqual(formOf(members, 'multiset'));
      expect(formOf([...members, members[0]], 'multiset')).not.toEqual(formOf(members, 'multiset'));
    }),
  );
});

test('what is only present, and what has lost digits, is not known', () => {
  expect(formOf(2 ** 53, 'number')).toEqual({ kind: 'unknown' });
  expect(formOf([[2 ** 53]], 'json')).toEqual({ kind: 'unknown' });
});

test('a text whose loader knows nothing else is like the value that is written so', () => {
  const alike = (one: Node, other: Node) =>
    classesOf([one, other], [0, 1], { as: undefined }, comparer).alike.length === 1;
  expect(alike(node('80', true), node(80))).toBe(true);
  expect(alike(node('80'), node(80))).toBe(false);
  expect(alike(node('', true), node(null))).toBe(true);
  expect(alike(node(''), node(null))).toBe(false);
  expect(alike(node('true', true), node(true))).toBe(true);
});

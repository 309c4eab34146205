import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from '../../src/manifest/expansion.ts';
import { TOLD, type VariableContent } from '../../src/manifest/manifest.ts';

const KNOWN = new Map<string, VariableContent>([
  ['HOST', { state: 'known', value: 'example.org' }],
  ['PORT', { state: 'known', value: '8080' }],
  ['QUOTED', { state: 'known', value: '$(HOST)' }],
  ['EMPTY', { state: 'known', value: '' }],
]);

function expanded(text: string) {
  return expand(text, (name) => KNOWN.get(name), 1000);
}

/** A value, and what the container gets. */
const CASES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['plain', 'plain'],
  ['$(HOST)', 'example.org'],
  ['https://$(HOST):$(PORT)/', 'https://example.org:8080/'],
  ['$(HOST)$(HOST)', 'example.orgexample.org'],
  ['a$(EMPTY)b', 'ab'],
  // What was put in is not looked at again.
  ['$(QUOTED)', '$(HOST)'],
  // Two dollar signs are one, and what follows them is text.
  ['$$(HOST)', '$(HOST)'],
  ['$$$(HOST)', '$example.org'],
  ['$$$$(HOST)', '$$(HOST)'],
  ['a$$b', 'a$b'],
  // Only brackets are references.
  ['$HOST', '$HOST'],
  ['$' + '{HOST}', '$' + '{HOST}'],
  ['(HOST)', '(HOST)'],
  ['\\$(HOST)', '\\example.org'],
  // A name ends at the first bracket that closes.
  ['$(NOBODY)', '$(NOBODY)'],
  ['$(A$(HOST))', '$(A$(HOST))'],
  ['$(HOST', '$(HOST'],
  ['$(HOST $(PORT)', '$(HOST $(PORT)'],
  ['$(PORT)$(', '8080$('],
  ['$($($(', '$($($('],
  ['$()', '$()'],
  // A dollar sign that nothing follows stays.
  ['$', '$'],
  ['$(PORT)$', '8080$'],
  ['$$', '$'],
];

test.for(CASES)('%s', ([text, value]) => {
  expect(expanded(text)?.content).toEqual({ state: 'known', value });
});

test('a text without a reference stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('$')),
      (text) => {
        expect(expanded(text)).toEqual({ content: { state: 'known', value: text }, undefined: [] });
      },
    ),
  );
});

test('every name that leads nowhere is told', () => {
  expect(expanded('$(X)$(HOST)$(Y)$$(Z)')?.undefined).toEqual(['X', 'Y']);
});

test('what refers to a value that cannot be read cannot be read', () => {
  const states = new Map<string, VariableContent>([
    ['P', { state: 'present' }],
    ['R', { state: 'runtime' }],
    ['T', TOLD],
  ]);
  const contentOf = (text: string) => expand(text, (name) => states.get(name), 1000)?.content;
  expect(contentOf('$(R)')).toEqual({ state: 'runtime' });
  expect(contentOf('$(R)$(P)')).toEqual({ state: 'present' });
  expect(contentOf('$(P)$(R)')).toEqual({ state: 'present' });
  expect(contentOf('$(T)$(P)$(R)')).toEqual(TOLD);
  expect(contentOf('$(P)$(T)')).toEqual(TOLD);
});

test('growth ends at the cap', () => {
  const long: VariableContent = { state: 'known', value: 'x'.repeat(600) };
  expect(expand('$(L)', () => long, 1000)?.content).toEqual(long);
  expect(expand('$(L)$(L)', () => long, 1000)).toBeUndefined();
});

test('brackets that never close take no time', () => {
  const began = performance.now();
  expand('$('.repeat(500_000), () => undefined, 10_000_000);
  expect(performance.now() - began).toBeLessThan(15_000);
});

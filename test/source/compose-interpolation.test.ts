// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Compose writes a variable
import { describe, expect, test } from 'vitest';
import { interpolate } from '../../src/source/compose-interpolation.ts';

const VALUES: Readonly<Record<string, string>> = { FOO: 'first', BAR: '', __proto__x: 'p', UNDER_1: 'u' };

function filled(text: string, room = 1000) {
  const lookup = (name: string) => (Object.hasOwn(VALUES, name) ? VALUES[name] : undefined);
  const { text: value, flaws } = interpolate(text, { lookup, room });
  return { value, flaws: flaws.map(({ reason, variable, offset }) => `${reason} ${variable} ${offset}`) };
}

describe('a text is filled in', () => {
  // Those with FOO and BAR are the cases of compose-go, template/template_test.go.
  test.each<[text: string, value: string]>([
    ['plain', 'plain'],
    ['$${foo}', '${foo}'],
    ['$$FOO', '$FOO'],
    ['$$$FOO', '$first'],
    ['$FOO-bar', 'first-bar'],
    ['${FOO}', 'first'],
    ['ok ${BAR}', 'ok '],
    ['ok ${missing:-def}', 'ok def'],
    ['ok ${missing-def}', 'ok def'],
    ['ok ${BAR:-def}', 'ok def'],
    ['ok ${BAR-def}', 'ok '],
    ['ok ${FOO:-def}', 'ok first'],
    ['ok ${BAR:-/non:-alphanumeric}', 'ok /non:-alphanumeric'],
    ['ok ${BAR:-}', 'ok '],
    ['ok ${missing:-$FOO}', 'ok first'],
    ['ok ${missing:-${FOO}}', 'ok first'],
    ['ok ${BAR-$FOO}', 'ok '],
    ['ok ${missing:-${BAR:-${FOO}}}', 'ok first'],
    ['ok ${missing:-a ${missing-b} c} d', 'ok a b c d'],
    ['ok ${FOO:+presence}', 'ok presence'],
    ['ok ${BAR:+presence}', 'ok '],
    ['ok ${BAR+presence}', 'ok presence'],
    ['ok ${missing+presence}', 'ok '],
    ['ok ${FOO:+${BAR:-inner}}', 'ok inner'],
    ['ok ${FOO:?err}', 'ok first'],
    ['ok ${BAR?err}', 'ok '],
    ['${missing:-a?b}', 'a?b'],
    ['${missing:-{"a":1}}', '{"a":1}'],
    ['${FOO:-{"a":1}}', 'first'],
    ['${FOO:-${BAR}', 'first'],
    ['a$', 'a$'],
    ['$5 and $}', '$5 and $}'],
    ['${UNDER_1}${__proto__x}', 'up'],
    ['${FOO:-${missing:?never looked at}}', 'first'],
  ])('%s', (text, value) => {
    expect(filled(text)).toEqual({ value, flaws: [] });
  });
});

describe('a flaw is told at its $', () => {
  test.each<[text: string, value: string | undefined, ...flaws: string[]]>([
    ['ok $missing.', 'ok .', 'unset missing 3'],
    ['ok ${missing}', 'ok ', 'unset missing 3'],
    ['ok ${missing:-${nope}}', 'ok ', 'unset nope 14'],
    ['${constructor}', '', 'unset constructor 0'],
    ['ok ${missing:?}', undefined, 'required missing 3'],
    ['ok ${missing?why}', undefined, 'required missing 3'],
    ['ok ${BAR:?why}', undefined, 'required BAR 3'],
    ['${a:?}${b:?}', undefined, 'required a 0', 'required b 6'],
    ['ok ${', undefined, 'malformed undefined 3'],
    ['ok ${}', undefined, 'malformed undefined 3'],
    ['ok ${ }', undefined, 'malformed undefined 3'],
    ['ok ${ foo}', undefined, 'malformed undefined 3'],
    ['ok ${FOO }', undefined, 'malformed FOO 3'],
    ['ok ${FOO!}', undefined, 'malformed FOO 3'],
    ['ok ${FOO', undefined, 'malformed FOO 3'],
    ['ok ${missing:-${BAR}', undefined, 'malformed BAR 14'],
    ['ok ${missing:-${BAR!}}', undefined, 'malformed BAR 14'],
    ['${missing:-a\nb}', undefined, 'malformed missing 0'],
    ['${1A}', undefined, 'malformed undefined 0'],
  ])('%s', (text, value, ...flaws) => {
    expect(filled(text)).toEqual({ value, flaws });
  });
});

test('a text that would grow without end is refused', () => {
  expect(filled('$FOO'.repeat(100_000)).flaws).toEqual(['too-long undefined 0']);
});

test('a value that would be put in without end is refused', () => {
  expect(filled('$FOO '.repeat(100), 600).flaws).toEqual(['too-long FOO 100']);
});

test('a variable is told of once', () => {
  expect(filled('$a $b $a').flaws).toEqual(['unset a 0', 'unset b 3']);
});

test('what is refused is told, however much is not set', () => {
  const unset = Array.from({ length: 200 }, (_, at) => `$v${at} `).join('');
  const { value, flaws } = filled(`${unset}\${R:?}`, 10_000);
  expect(value).toBeUndefined();
  expect([flaws.length, flaws.at(-1)]).toEqual([101, `required R ${unset.length}`]);
});

test('of places that are written wrongly no more are told than anybody reads', () => {
  expect(filled('${missing:-${ }}'.repeat(500), 10_000).flaws.length).toBe(100);
});

test.each([
  ['unset variables', Array.from({ length: 150_000 }, (_, at) => `$v${at}`).join(' ')],
  ['openings', '${A:-'.repeat(200_000)],
  ['openings that close', '${A:-'.repeat(100_000) + '}'.repeat(100_000)],
  ['a row of variables', '${A:-b}'.repeat(150_000)],
  ['dollars', '$'.repeat(1_000_000)],
])('hostile: %s', (_, text) => {
  const began = performance.now();
  filled(text);
  expect(performance.now() - began).toBeLessThan(15_000);
});

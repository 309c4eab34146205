import { suggest } from '../finding/suggest.ts';
import { readJsonPlace } from '../schema/json-place.ts';
import { isMapping } from '../source/own.ts';
import { FOREIGN_MATCHERS } from './foreign-matchers.ts';
import { looksCompared } from './looks-compared.ts';
import { wrongPattern } from './pattern-text.ts';
import type { RawExpectation } from './raw.ts';
import type { Wrong } from './wrong.ts';

/** What can be said of a value; a mapping of these keys is a matcher, and anything else the value itself. */
const MATCHERS: readonly string[] = ['equals', 'includes', 'matches', 'exists', 'every'];

/** Paths that are none, and matchers that nothing could meet or everything would. */
export async function wrongMatchers(json: NonNullable<RawExpectation['json']>): Promise<Wrong[]> {
  const found = Object.entries(json).map(async ([path, asked]): Promise<Wrong[]> => {
    const place = await readJsonPlace(path);
    if (!place) return [{ at: ['json', path], expected: PATH, part: 'key' }];
    return [...wrongMatcher(asked, ['json', path]), ...(place.many ? wrongForMany(asked, ['json', path]) : [])];
  });
  return (await Promise.all(found)).flat();
}

/** Such a text would be what must stand there, word for word. */
const COMPARED = '{ equals: … } around a text that begins like a comparison, since values are not compared';

const PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) that begins with $ and whose patterns are valid';

/** Whether this is what the value must be like, and not the value itself. */
export function isMatcher(asked: unknown): asked is Readonly<Record<string, unknown>> {
  const keys = isMapping(asked) ? Object.keys(asked) : [];
  return keys.length > 0 && keys.every((key) => MATCHERS.includes(key));
}

function wrongMatcher(asked: unknown, at: readonly string[], inEvery = false): Wrong[] {
  if (looksCompared(asked)) return [{ at, expected: COMPARED, part: 'value' }];
  if (!isMatcher(asked)) return [...almostMatcher(asked, at), ...wrongNumbers(asked, at)];
  const { equals, includes, matches, exists, every } = asked;
  const say = (key: string, expected: string): Wrong => ({ at: [...at, key], expected, part: 'value' });
  const alone = Object.keys(asked).length === 1;
  return [
    ...wrongNumbers(equals, [...at, 'equals']),
    ...wrongNumbers(includes, [...at, 'includes']),
    ...(matches === undefined ? [] : wrongExpression(matches).map((expected) => say('matches', expected))),
    ...(exists === undefined || typeof exists === 'boolean' ? [] : [say('exists', 'true or false')]),
    ...(exists === false && !alone ? [say('exists', '`exists: false` alone')] : []),
    ...(exists !== undefined && inEvery ? [say('exists', 'no `exists` below `every`')] : []),
    ...(every === undefined ? [] : wrongMatcher(every, [...at, 'every'], true)),
  ];
}

function wrongExpression(text: unknown): readonly string[] {
  if (typeof text !== 'string' || text === '') return ['a valid regular expression'];
  return [wrongPattern(text) ?? []].flat();
}

/** A mapping with a key of a matcher, or nearly so, was hardly meant as the value itself. */
function almostMatcher(asked: unknown, at: readonly string[]): Wrong[] {
  const keys = isMapping(asked) ? Object.keys(asked) : [];
  const known = keys.some((key) => MATCHERS.includes(key));
  const odd = keys.find((key) => !MATCHERS.includes(key) && (known || isForeign(key) || nearest(key) !== undefined));
  if (odd === undefined) return [];
  const near = nearest(odd);
  const hint = near === undefined ? '' : ` (probably \`${near}\`)`;
  const expected = `one of ${MATCHERS.join(', ')}${hint}, or below \`equals\` a value with such a key`;
  return [{ at: [...at, odd], expected, part: 'key' }];
}

function isForeign(key: string): boolean {
  return Object.hasOwn(FOREIGN_MATCHERS, key.toLowerCase());
}

function nearest(key: string): string | undefined {
  return isForeign(key) ? FOREIGN_MATCHERS[key.toLowerCase()] : suggest(key, MATCHERS);
}

/** Another number would be taken for one that is held only nearly (beyond 2^53). */
function wrongNumbers(value: unknown, at: readonly string[]): Wrong[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => wrongNumbers(member, [...at, key]));
  const exact =
    typeof value !== 'number' || (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)));
  return exact ? [] : [{ at, expected: 'a number that is held exactly, from -2^53 to 2^53', part: 'value' }];
}

/** Such a path gives a list, which is no text and equals nothing but a list. */
function wrongForMany(asked: unknown, at: readonly string[]): Wrong[] {
  const expected = '`includes` or `every` for a path that can lead to several values';
  if (!isMatcher(asked)) return Array.isArray(asked) ? [] : [{ at, expected, part: 'value' }];
  const { equals = [], matches } = asked;
  const odd = matches !== undefined ? 'matches' : Array.isArray(equals) ? undefined : 'equals';
  return odd === undefined ? [] : [{ at: [...at, odd], expected, part: 'key' }];
}

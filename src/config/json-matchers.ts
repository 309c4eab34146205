import { suggest } from '../finding/suggest.ts';
import { isPattern } from '../schema/expression.ts';
import { readJsonPlace } from '../schema/json-place.ts';
import { isMapping } from '../source/own.ts';
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

const PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) that begins with $ and whose patterns are valid';

/** Whether this is what the value must be like, and not the value itself. */
export function isMatcher(asked: unknown): asked is Readonly<Record<string, unknown>> {
  const keys = isMapping(asked) ? Object.keys(asked) : [];
  return keys.length > 0 && keys.every((key) => MATCHERS.includes(key));
}

function wrongMatcher(asked: unknown, at: readonly string[], inEvery = false): Wrong[] {
  if (!isMatcher(asked)) return [...almostMatcher(asked, at), ...wrongNumbers(asked, at)];
  const { equals, includes, matches, exists, every } = asked;
  const say = (key: string, expected: string): Wrong => ({ at: [...at, key], expected, part: 'value' });
  const alone = Object.keys(asked).length === 1;
  return [
    ...wrongNumbers(equals, [...at, 'equals']),
    ...wrongNumbers(includes, [...at, 'includes']),
    ...(matches === undefined || isExpression(matches) ? [] : [say('matches', 'a valid regular expression')]),
    ...(exists === undefined || typeof exists === 'boolean' ? [] : [say('exists', 'true or false')]),
    ...(exists === false && !alone ? [say('exists', '`exists: false` alone')] : []),
    ...(exists !== undefined && inEvery ? [say('exists', 'no `exists` below `every`')] : []),
    ...(every === undefined ? [] : wrongMatcher(every, [...at, 'every'], true)),
  ];
}

function isExpression(text: unknown): boolean {
  return typeof text === 'string' && text !== '' && isPattern(text);
}

/** A mapping with a key of a matcher, or nearly so, was hardly meant as the value itself. */
function almostMatcher(asked: unknown, at: readonly string[]): Wrong[] {
  const keys = isMapping(asked) ? Object.keys(asked) : [];
  const known = keys.some((key) => MATCHERS.includes(key));
  const odd = keys.find((key) => !MATCHERS.includes(key) && (known || suggest(key, MATCHERS) !== undefined));
  const expected = `one of ${MATCHERS.join(', ')}, or below \`equals\` a value with such a key`;
  return odd === undefined ? [] : [{ at: [...at, odd], expected, part: 'key' }];
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

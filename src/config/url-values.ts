import { isRequestHeader } from '../network/headers.ts';
import { isPattern } from '../schema/expression.ts';
import { referenceOf } from './body-reference.ts';
import { wrongMatchers } from './json-matchers.ts';
import { wrongPattern } from './pattern-text.ts';
import type { RawExpectation, RawProbe } from './raw.ts';
import type { Wrong } from './wrong.ts';

/** What the schema of tollgate.yml lets through of a probe over HTTP, and what no answer could be held against. */
export async function wrongValues(raw: RawProbe): Promise<Wrong[]> {
  if (raw.expect === undefined && raw.warn === undefined && raw.body === undefined) return [];
  const asked = (['expect', 'warn'] as const).map(async (key): Promise<Wrong[]> => {
    const wanted = raw[key] ?? {};
    const wrong = [
      ...wrongStatus(wanted, raw.auth !== undefined),
      ...wrongHeaders(wanted),
      ...wrongPatterns(wanted),
      ...(raw.method === 'HEAD' ? bodiless(wanted) : []),
      ...(await wrongMatchers(wanted.json ?? {})),
    ];
    return wrong.map((one) => ({ ...one, at: [key, ...one.at] }));
  });
  const { body } = raw;
  const json = typeof body === 'object' && 'json' in body ? wrongReferences(body.json, ['body', 'json']) : [];
  return [...json, ...(await Promise.all(asked)).flat()];
}

/** With a credential only the authenticated answer passes, and these two say that it was refused. */
const REFUSALS = [401, 403];

function wrongStatus({ status = [] }: RawExpectation, withCredential: boolean): Wrong[] {
  return status.flatMap((one, index): Wrong[] => {
    const [from, to] = endsOf(one);
    const say = (expected: string): Wrong[] => [{ at: ['status', String(index)], expected, part: 'value' }];
    if (from > to) return say('a range from the lower to the higher code, such as 200-299');
    const refused = withCredential && REFUSALS.some((code) => from <= code && code <= to);
    return refused
      ? say('no 401 and no 403 beside `auth`: with a credential only the authenticated answer passes')
      : [];
  });
}

function endsOf(status: number | string): readonly [from: number, to: number] {
  if (typeof status === 'number') return [status, status];
  const [from = '', to = from] = status.split('-');
  return [Number(from.replace('xx', '00')), Number(to.replace('xx', '99'))];
}

function wrongHeaders({ header = {} }: RawExpectation): Wrong[] {
  const names = Object.keys(header);
  return Object.entries(header).flatMap(([name, asked], index): Wrong[] => {
    const say = (expected: string, part: Wrong['part']): Wrong[] => [{ at: ['header', name], expected, part }];
    if (!isFieldName(name)) return say('the name of a header', 'key');
    const before = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
    if (before) return say('each header once, whatever its case', 'key');
    const pattern = typeof asked === 'string' ? /^\/(.+)\/$/.exec(asked)?.[1] : undefined;
    return pattern === undefined || isPattern(pattern)
      ? []
      : say('a valid regular expression between the slashes', 'value');
  });
}

/** An answer may have headers that a request may not; their names have the same form. */
function isFieldName(name: string): boolean {
  return isRequestHeader(`x${name}`, '') && name !== '';
}

function wrongPatterns({ body = {} }: RawExpectation): Wrong[] {
  return (['matches', 'absent'] as const).flatMap((key) => {
    const asked = body[key] ?? [];
    const patterns = typeof asked === 'string' ? [asked] : asked;
    return patterns.flatMap((pattern, index): Wrong[] => {
      const expected = wrongPattern(pattern);
      const at = ['body', key, ...(typeof asked === 'string' ? [] : [String(index)])];
      return expected === undefined ? [] : [{ at, expected, part: 'value' }];
    });
  });
}

/** The answer to HEAD has no body, in which nothing that is forbidden can ever be. */
function bodiless(wanted: RawExpectation): Wrong[] {
  return (['body', 'json', 'json-schema'] as const)
    .filter((key) => wanted[key] !== undefined)
    .map((key) => ({ at: [key], expected: 'no expectation of a body beside `method: HEAD`', part: 'key' }));
}

function wrongReferences(json: unknown, at: readonly string[]): Wrong[] {
  if (typeof json !== 'object' || json === null) return [];
  const key = referenceOf(json);
  if (key === undefined)
    return Object.entries(json).flatMap(([name, member]) => wrongReferences(member, [...at, name]));
  const fits = typeof key === 'string' && key !== '';
  return fits ? [] : [{ at: [...at, 'from'], expected: 'a key of the configuration', part: 'value' }];
}

import { describe, expect, it } from 'vitest';
import schema from '../../schemas/gateways/gateway.schema.json' with { type: 'json' };
import { expressionsOf, groupsOf } from '../../src/gateway/expressions.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { compareVersions, readVersion } from '../../src/gateway/version.ts';

const EVIDENCE = { sources: ['unrecorded'], confidence: 'low' } as const;

/** A gateway with a regular expression wherever there may be one. */
const WHOLE: Gateway = {
  id: 'whole',
  name: 'Whole',
  words: ['whole'],
  hosts: { ...EVIDENCE, shared: false, live: [], test: [], livePatterns: ['^a$'], testPatterns: ['^b$'] },
  credentials: [
    {
      ...EVIDENCE,
      names: [],
      kind: 'secret',
      perMode: true,
      pattern: '^c$',
      livePattern: '^d$',
      testPattern: '^e$',
      remnants: [{ ...EVIDENCE, pattern: '^f$', by: 'cut' }],
      hostPart: { ...EVIDENCE, host: '^(g)$', value: '^(h)$' },
    },
  ],
  modeVariables: [{ ...EVIDENCE, names: [], live: [], test: [], retired: '^i$' }],
  probes: [
    {
      ...EVIDENCE,
      mode: 'live',
      method: 'GET',
      path: '/',
      parts: { name: { names: [], pattern: '^j$' } },
      basePattern: '^k$',
      status: [],
      authenticatedStatus: [],
      bodyPattern: 'l',
      authenticatedBodyPattern: 'm',
    },
  ],
  apiVersion: { ...EVIDENCE, names: [], where: 'path', pattern: '(n)', pathPattern: '(o)' },
  hints: [],
};

/** Names of the members whose values the schema asks to be regular expressions. */
function namesIn(part: unknown, name = ''): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const members = Object.entries(part);
  const isOne = members.some(
    ([key, said]) =>
      (key === '$ref' && /\/(?:pattern|patterns|part)$/.test(said)) || (key === 'format' && said === 'regex'),
  );
  return [...(isOne ? [name] : []), ...members.flatMap(([key, member]) => namesIn(member, key))];
}

describe('the regular expressions of a gateway', () => {
  it('are all that the schema speaks of', () => {
    const asked = new Set(namesIn(schema.properties));
    const found = expressionsOf(WHOLE).map(({ at }) => at.findLast((key) => typeof key === 'string' && key !== 'name'));
    expect(new Set(found)).toEqual(asked);
    expect(
      expressionsOf(WHOLE)
        .map(({ pattern }) => pattern.replace(/[^a-z]/g, ''))
        .sort()
        .join(''),
    ).toBe('abcdefghijklmno');
  });

  it('have as many groups as are written in them', () => {
    expect(['^a$', '^(a)|b$', '^(?:a)(b)(?<c>d)$', '^(a', 'a)|(b'].map(groupsOf)).toEqual([
      0,
      1,
      2,
      undefined,
      undefined,
    ]);
    expect(['^\\(a$', '^[(](b)[\\](]$', '^(?<=a)(?<!b)(?=c)(?!d)(e)$'].map(groupsOf)).toEqual([0, 1, 1]);
  });

  it('are counted without being held against anything: this one has no end even over nothing', () => {
    expect(groupsOf(`^(${'(?:|)'.repeat(40)})(?<=x)$`)).toBe(1);
  });
});

describe('a version', () => {
  it('is read as numbers, in the order of the groups', () => {
    const date = '^([0-9]{4})-([0-9]{2})-([0-9]{2})';
    expect(readVersion(date, '2026-07-29.dahlia')).toEqual([2026, 7, 29]);
    expect(readVersion(date, 'v72')).toBeUndefined();
    expect(readVersion('^v([0-9]+)(?:[.]([0-9]+))?$', 'v3')).toEqual([3, 0]);
    expect(readVersion('^(.+)$', 'latest')).toBeUndefined();
    expect(readVersion('^v[0-9]+$', 'v3')).toBeUndefined();
  });

  it('is older by the first number that is less', () => {
    expect(Math.sign(compareVersions([2026, 7, 29], [2026, 10, 1]))).toBe(-1);
    expect(Math.sign(compareVersions([3, 1], [3]))).toBe(1);
    expect(compareVersions([3, 0], [3])).toBe(0);
  });
});

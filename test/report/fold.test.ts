import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/finding/finding.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { foldAlike } from '../../src/report/fold.ts';
import { reported } from './sample.ts';

const missing = (pointer: string, environment = 'staging', line = 9): Finding =>
  finding(
    'parity/missing',
    { from: environment, has: ['production'] },
    { pointer, environment, location: { file: 'values.yaml', line, column: 1 } },
  );

const told = (findings: readonly Finding[]) => {
  const { shown, countOf } = foldAlike(findings.map((one) => reported(one)));
  return shown.map((found) => [found.subject, countOf(found), found.message]);
};

const ONE = 'Set in production and not in staging.';

test('keys below one mapping of which the same is said are told together, by what they share', () => {
  const keys = ['host', 'tls/secret', 'tls/issuer', 'class'].map((key) => missing(`/ingress/web/${key}`));
  expect(told([missing('/a/b'), ...keys, missing('/c')])).toEqual([
    ['a.b', 1, ONE],
    ['ingress.web.host', 4, `${ONE} The same of 3 more keys below "ingress.web".`],
    ['c', 1, ONE],
  ]);
});

test('three are told one by one, and so are keys at the root', () => {
  expect(told(['/a/b', '/a/c', '/a/d'].map((at) => missing(at))).map(([, count]) => count)).toEqual([1, 1, 1]);
  expect(told(['/a', '/b', '/c', '/d', '/e'].map((at) => missing(at)))).toHaveLength(5);
});

test('nothing is told together that differs in environment, weight, age or rule, or that is waived', () => {
  const keys = ['/a/b', '/a/c', '/a/d'].map((at) => reported(missing(at)));
  const waived = { reason: 'it is meant', owner: undefined, expires: '2027-01-31' };
  const others = [
    reported(missing('/a/e', 'test')),
    reported({ ...missing('/a/e'), severity: 'error' }),
    reported(missing('/a/e'), { change: 'new' }),
    reported(missing('/a/e'), { waived }),
    reported(finding('parity/type', { kinds: ['string'], environments: ['staging'] }, { pointer: '/a/e' })),
  ];
  for (const other of others) expect(foldAlike([...keys, other]).shown).toEqual([...keys, other]);
});

test('the roll-up of annotations counts all that is not told, and no more', () => {
  const findings = [
    ...Array.from({ length: 12 }, (_, at) => missing(`/a/k${at}`)),
    ...Array.from({ length: 10 }, (_, at) => missing(`/k${at}`)),
  ].map((one) => reported(one));
  const annotations = annotationsOf({ findings } as unknown as Parameters<typeof annotationsOf>[0]);
  expect(annotations).toHaveLength(10);
  expect(annotations[0]?.message).toContain('The same of 11 more keys below "a".');
  expect(annotations.at(-1)?.message).toContain('2 more warnings');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparerFor } from '../../src/check/parity-compare.ts';
import { decisionsFor } from '../../src/check/parity-decide.ts';
import { judge } from '../../src/check/parity-judge.ts';
import { matricesOf } from '../../src/check/parity-matrix.ts';
import { oddOnesOut } from '../../src/check/parity-odd.ts';
import { rowsOf } from '../../src/check/parity-rows.ts';
import { sharedSecrets } from '../../src/check/parity-secret.ts';
import { Settled } from '../../src/check/parity-settled.ts';
import { suspicionsIn } from '../../src/check/parity-suspect.ts';
import { mayTell } from '../../src/check/parity-without-rules.ts';
import type { ParityRule, ParitySpec } from '../../src/config/config.ts';
import type { Effective, Leaf } from '../../src/environment/effective.ts';
import { documentLayer } from '../../src/environment/layer.ts';
import { leavesOf, treeOf } from '../../src/environment/tree.ts';
import type { Row } from '../../src/parity/row.ts';
import { readJson } from '../../src/source/json.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

/** Put together at run time: no text with the shape of a secret stands here. */
const SECRET = ['CANARY', '7f3q', '9z1k', '4m8w'].join('');

const TEXT = fc.constantFrom(
  '',
  ' ',
  'plain',
  'true',
  'two words',
  'CHANGEME',
  'xxxx',
  'localhost',
  'http://127.0.0.1:80/',
  'https://10.0.0.7',
  'http://shop.invalid/',
  'https://shop.invalid/',
  'https://api.staging.invalid/',
  'sandbox',
  `https://user:${SECRET}@db.invalid/`,
  SECRET,
);
const SCALAR = fc.oneof(
  { weight: 3, arbitrary: TEXT },
  fc.constantFrom<unknown>(0, 1, 1.5, 2 ** 60, true, false, null, {}, []),
);
const KEY = fc.constantFrom('a', 'name', 'url', 'password', 'value', 'length', '__proto__', 'constructor', '0');
const ITEMS = fc.array(fc.oneof(SCALAR, fc.dictionary(KEY, SCALAR, { maxKeys: 3 })), { maxLength: 3 });
const DOCUMENT = fc.dictionary(KEY, fc.oneof(SCALAR, fc.dictionary(KEY, SCALAR, { maxKeys: 3 }), ITEMS), {
  maxKeys: 4,
});

/** Three environments that share most of what they hold. */
const SIDES = fc
  .tuple(DOCUMENT, DOCUMENT, DOCUMENT, DOCUMENT)
  .map(([common, ...own]) => own.map((one) => ({ ...one, ...common })));

const RULE: fc.Arbitrary<ParityRule> = fc.record({
  paths: fc.constantFrom(['**'], ['a'], ['url'], ['*.name'], ['password'], ['a.**']),
  must: fc.constantFrom('same', 'present', 'different', 'absent', 'shape', 'ignore'),
  as: fc.constantFrom(undefined, undefined, 'url', 'set', 'text'),
  in: fc.constantFrom([], [], ['production'], ['staging', 'production']),
  expect: fc.constantFrom({}, {}, { production: 'plain' }),
  scope: fc.constantFrom('all', 'all', 'between-groups', 'within-groups'),
  severity: fc.constant(undefined),
  reason: fc.constant(undefined),
  location: fc.constant(undefined),
});

const SPEC: fc.Arbitrary<ParitySpec> = fc.record({
  default: fc.constantFrom('present', 'present', 'same', 'different', 'ignore', 'shape'),
  rules: fc.array(RULE, { maxLength: 2 }),
  match: fc.constant({}),
  groups: fc.constantFrom({}, { live: ['production', 'production-eu'] }),
});

const PAYMENTS = { staging: 'test', production: 'live', 'production-eu': 'live' } as const;

function effectiveOf(environment: keyof typeof PAYMENTS, data: unknown): Effective {
  const { documents } = readJson({ file: `${environment}.json`, text: JSON.stringify(data) }, DEFAULT_LIMITS);
  const [document] = documents;
  if (!document) throw new Error('a document that was not read');
  const root = treeOf(document, []);
  const layers = [documentLayer(document, '')];
  const rest = { leaves: leavesOf(root), layers, documents, complete: true };
  return { environment, service: undefined, payments: PAYMENTS[environment], root, ...rest };
}

test('what is settled without a row is what nothing is to be said of, and counts as the same', async () => {
  let settledInAll = 0;
  await fc.assert(
    fc.asyncProperty(SIDES, SPEC, async ([one, two, three], spec) => {
      const data = { staging: one, production: two, 'production-eu': three };
      const sides = (['staging', 'production', 'production-eu'] as const).map((name) => effectiveOf(name, data[name]));
      const comparer = await comparerFor(spec, DEFAULT_LIMITS);
      const settled = new Settled(sides, spec, mayTell(sides));
      const [all, some] = [rowsOf(sides, spec), rowsOf(sides, spec, { isSettled: settled.settles.bind(settled) })];
      expect(all.length).toBe(some.length + settled.paths);
      settledInAll += settled.paths;

      const comparison = { sides, spec, comparer, seconds: 1 };
      const told = (rows: readonly Row<Leaf>[]) => [
        ...rows.flatMap((row) => decisionsFor(row, sides, spec).flatMap((one) => judge(row, one, comparison))),
        ...suspicionsIn(rows, sides, { ignored: () => () => false, isTold: () => false, hasHygiene: () => false }),
        ...sharedSecrets(rows, sides, {
          spec,
          fingerprints: { isLasting: true, of: (text) => text },
          isJudged: () => false,
        }),
        ...oddOnesOut(rows, sides, spec),
      ];
      expect(told(some)).toEqual(told(all));
      const matrix = (rows: readonly Row<Leaf>[], paths: number) =>
        matricesOf([{ service: undefined, sides, rows, settled: paths, findings: told(rows) }], { spec, comparer });
      expect(matrix(some, settled.paths)).toEqual(matrix(all, 0));
    }),
    { numRuns: 300 },
  );
  expect(settledInAll).toBeGreaterThan(100);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportedFinding } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

let workspace = '';

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tollgate-parity-'));
});

afterAll(() => {
  rmSync(workspace, { recursive: true });
});

/** Compares two values under one rule for every key. */
async function compare(blue: unknown, green: unknown, must: string): Promise<ReportedFinding[]> {
  const environments = { blue: { sources: ['blue.json'] }, green: { sources: ['green.json'] } };
  const parity = { default: must };
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments, parity }));
  writeFileSync(join(workspace, 'blue.json'), JSON.stringify({ always: 1, document: blue }));
  writeFileSync(join(workspace, 'green.json'), JSON.stringify({ always: 1, document: green }));
  const request = makeRequest(workspace, { checks: ['parity'] });
  const { report } = await run(request, () => {}, new AbortController().signal);
  return [...report.findings];
}

const KEY = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom('name', 'key', 'id', '__proto__', 'constructor', 'length', 'a/b', '0'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(KEY, tie('value'), { maxKeys: 4 }),
  ),
}));
const DOCUMENT = fc.dictionary(KEY, value, { maxKeys: 5 });
const MUST = fc.constantFrom('same', 'present', 'shape');

test('a document is like itself', async () => {
  await fc.assert(
    fc.asyncProperty(DOCUMENT, MUST, async (document, must) => {
      expect(await compare(document, document, must)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const { filled } = fc.letrec<{ filled: unknown }>((tie) => ({
  filled: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(fc.string({ minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 2 }), fc.boolean()),
    fc.dictionary(fc.constantFrom('a', 'b', 'a.b', '__proto__', 'constructor'), tie('filled'), { maxKeys: 3 }),
  ),
}));
const FILLED = fc.dictionary(fc.constantFrom('a', 'b', '/', 'constructor'), filled, { maxKeys: 3 });

test('what differs is seen, from either side', async () => {
  await fc.assert(
    fc.asyncProperty(FILLED, FILLED, async (one, other) => {
      const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
      expect((await compare(one, other, 'same')).length === 0).toBe(isSame);
      expect((await compare(other, one, 'same')).length === 0).toBe(isSame);
    }),
    { numRuns: 150 },
  );
});

const ITEM = fc.record(
  { name: fc.stringMatching(/^[a-z]{1,3}$/), v: fc.oneof(fc.integer(), fc.string({ maxLength: 3 })), w: value },
  { requiredKeys: ['name'] },
);
type Item = typeof ITEM extends fc.Arbitrary<infer T> ? T : never;

/** Findings without their places, with the name of an item instead of its index. */
function withoutOrder(
  findings: readonly ReportedFinding[],
  sides: Readonly<Record<string, readonly Item[]>>,
): string[] {
  return findings
    .map(({ rule, severity, message, pointer = '', environment = '' }) => {
      // What is missing on one side is told with its index on the other.
      const side = rule !== 'parity/missing' ? environment : environment === 'blue' ? 'green' : 'blue';
      const named = pointer.replace(/^\/document\/list\/(\d+)/, (_, at) => `/list/${sides[side]?.[Number(at)]?.name}`);
      return [rule, severity, message, environment, named].join(' ');
    })
    .sort();
}

test('the order of named items is no difference', async () => {
  const list = fc.uniqueArray(ITEM, { selector: ({ name }) => name, minLength: 1, maxLength: 5 });
  const two = list.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );
  await fc.assert(
    fc.asyncProperty(two, two, MUST, async ([blue, blueAgain], [green, greenAgain], must) => {
      const first = await compare({ list: blue }, { list: green }, must);
      const second = await compare({ list: blueAgain }, { list: greenAgain }, must);
      expect(withoutOrder(second, { blue: blueAgain, green: greenAgain })).toEqual(
        withoutOrder(first, { blue, green }),
      );
    }),
    { numRuns: 150 },
  );
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { stringify } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromPointer } from '../../src/finding/pointer.ts';
import type { ReportedFinding } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { memberOf } from '../../src/source/own.ts';
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

/** Lists in which each item says what it is, one way or another. */
const IDENTIFIED = fc.uniqueArray(
  fc.record({
    by: fc.constantFrom('name', 'key', 'id'),
    who: fc.oneof(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 0, max: 99 })),
    v: value,
  }),
  { selector: ({ by, who }) => `${by} ${who}`, minLength: 1, maxLength: 6 },
);

test('what is the same stays the same in any order of identified items', async () => {
  const two = IDENTIFIED.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );
  const written = (items: readonly { by: string; who: unknown; v: unknown }[]) =>
    items.map(({ by, who, v }) => ({ v, [by]: who }));
  await fc.assert(
    fc.asyncProperty(two, async ([items, again]) => {
      expect(await compare({ list: written(items) }, { list: written(again) }, 'same')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('an item that is added pairs no other item with another one', async () => {
  const named = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-c]{1,2}$/), v: fc.nat(3) }), {
    selector: ({ name }) => name,
    maxLength: 5,
  });
  const added = fc.oneof(
    fc.record({ name: fc.stringMatching(/^[d-f]$/), v: fc.nat(3) }),
    fc.record({ id: fc.nat(9), v: fc.nat(3) }),
    fc.record({ v: fc.nat(3) }),
  );
  /** Names of items whose values differ. */
  const differing = (findings: readonly ReportedFinding[], green: readonly object[]) =>
    findings
      .filter(({ rule, severity }) => rule === 'parity/same' && severity === 'error')
      .map(({ pointer = '' }) => memberOf(green[Number(pointer.split('/')[3])], 'name'))
      .sort();
  await fc.assert(
    fc.asyncProperty(named, named, added, fc.nat(5), async (blue, green, item, at) => {
      const grown = [...green.slice(0, at), item, ...green.slice(at)];
      const before = differing(await compare({ list: blue }, { list: green }, 'same'), green);
      const after = differing(await compare({ list: blue }, { list: grown }, 'same'), grown);
      expect(after).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

/** Writes a document in a format; each text in it stands in one line. */
const WRITERS = {
  yaml: (document: unknown) => dump(document),
  json: (document: unknown) => JSON.stringify(document, null, 2),
  toml: (document: Readonly<Record<string, unknown>>) => stringify(document),
  env: (document: Readonly<Record<string, unknown>>) =>
    Object.entries(document)
      .map(([key, text]) => `${key}=${JSON.stringify(text)}\n`)
      .join(''),
} as const;

const TOKEN = fc.stringMatching(/^[a-z]{1,4}$/);
const FLAT = fc.dictionary(fc.stringMatching(/^[A-Z]{1,2}$/), TOKEN, { maxKeys: 6 });
const NESTED = fc.dictionary(
  fc.stringMatching(/^[a-z./~ ]{1,4}$/),
  fc.oneof(
    TOKEN,
    fc.dictionary(TOKEN, TOKEN, { minKeys: 1, maxKeys: 3 }),
    fc.array(TOKEN, { minLength: 1, maxLength: 3 }),
    fc.array(fc.record({ name: TOKEN, v: TOKEN }), { minLength: 1, maxLength: 3 }),
  ),
  { maxKeys: 5 },
);

test.each(['yaml', 'json', 'toml', 'env'] as const)('every pointer leads to its line in %s', async (format) => {
  const documents = format === 'env' ? FLAT : NESTED;
  await fc.assert(
    fc.asyncProperty(documents, documents, fc.constantFrom('same', 'present'), async (blue, green, must) => {
      const sides = { blue, green };
      const environments = { blue: { sources: [`blue.${format}`] }, green: { sources: [`green.${format}`] } };
      writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments, parity: { default: must } }));
      for (const [name, document] of Object.entries(sides))
        writeFileSync(join(workspace, `${name}.${format}`), WRITERS[format]({ always: 'x', ...document }));
      const request = makeRequest(workspace, { checks: ['parity'] });
      const { report } = await run(request, () => {}, new AbortController().signal);
      for (const found of report.findings.filter(({ rule }) => rule.startsWith('parity/'))) expectFound(found, sides);
    }),
    { numRuns: 60 },
  );
});

/** The pointer leads to something on the side that has it, and the line of a text holds it. */
function expectFound({ rule, pointer = '', location, related }: ReportedFinding, sides: object): void {
  const isMissing = rule === 'parity/missing';
  const place = isMissing ? related?.find(({ role }) => role === 'other')?.location : location;
  const side = place?.file.split('.')[0];
  const found = fromPointer(pointer).reduce(memberOf, memberOf(sides, side ?? ''));
  expect(found, `${rule} at ${pointer}`).not.toBeUndefined();
  if (typeof found !== 'string' || !place) return;
  const line = readFileSync(join(workspace, place.file), 'utf8').split('\n')[place.line - 1];
  expect(
    line
      ?.slice(place.column - 1)
      .replace(/^["']/, '')
      .startsWith(found),
  ).toBe(true);
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

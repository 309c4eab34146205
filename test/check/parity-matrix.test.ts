import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Matrix, MatrixRow } from '../../src/check/check.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tollgate-matrix-'));
afterAll(() => rmSync(workspace, { recursive: true }));

/** What each environment holds: data for a JSON file, or the text of a dotenv file. */
type Held = Readonly<Record<string, unknown>>;

async function compare(held: Held, parity: unknown = {}): Promise<Report> {
  const environments = Object.fromEntries(
    Object.entries(held).map(([name, data]) => {
      const file = typeof data === 'string' ? `${name}.env` : `${name}.json`;
      writeFileSync(join(workspace, file), typeof data === 'string' ? data : JSON.stringify(data));
      return [name, { payments: name.startsWith('production') ? 'live' : 'test', sources: [file] }];
    }),
  );
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments, parity }));
  const request = makeRequest(workspace, { checks: ['parity'] });
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(JSON.stringify(report)).not.toContain('CANARY');
  return report;
}

async function matrix(held: Held, parity?: unknown): Promise<Matrix> {
  const [first, ...more] = (await compare(held, parity)).matrix;
  if (!first || more.length > 0) throw new Error('there is one matrix');
  return first;
}

/** A row as one line: `/a  A B —  odd`. */
function lineOf({ pointer, cells, odd, must }: MatrixRow): string {
  const marks = cells.map(({ state, group }) => (state === 'value' ? (group ?? '?') : state));
  return [pointer, marks.join(' '), must, ...(odd === undefined ? [] : [odd])].join('  ');
}

test('rows that differ are listed with what each environment holds, and the others are counted', async () => {
  const found = await matrix({
    staging: { same: 'CANARY1', other: 'CANARY2', gone: 'CANARY3', empty: '', list: [{ name: 'CANARY-x', v: 1 }] },
    production: { same: 'CANARY1', other: 'CANARY4', empty: 'CANARY5', more: 1, list: [{ name: 'CANARY-x', v: 2 }] },
  });
  expect(found.rows.map(lineOf)).toEqual([
    '/empty  empty 0  present',
    '/gone  0 missing  present',
    '/more  missing 0  present',
    '/list/0/v  0 1  present',
    '/other  0 1  present',
  ]);
  expect({ ...found, rows: [] }).toEqual({
    service: undefined,
    environments: ['staging', 'production'],
    rows: [],
    same: 2,
    more: 0,
  });
});

test('a row with a finding tells where each side stands, and other rows are not looked up', async () => {
  const { rows } = await matrix({ staging: 'A=1\nB=1\n', production: 'B=2\n' });
  expect(rows).toEqual([
    {
      pointer: '/A',
      cells: [
        { state: 'value', group: 0, location: { file: 'staging.env', line: 1, column: 1 } },
        { state: 'missing', group: undefined, location: undefined },
      ],
      odd: undefined,
      must: 'present',
      rule: undefined,
    },
    {
      pointer: '/B',
      cells: [
        { state: 'value', group: 0, location: undefined },
        { state: 'value', group: 1, location: undefined },
      ],
      odd: undefined,
      must: 'present',
      rule: undefined,
    },
  ]);
});

test('the odd one out of three or more is named, and comes first where it has others of its kind', async () => {
  const found = await matrix({
    staging: { d: 1, a: 1, b: 1, c: 1, e: 1 },
    'production-eu': { d: 2, a: 2, b: 1, c: 2 },
    'production-us': { d: 2, a: 3, b: 2, c: 1, e: 1 },
    'production-ap': { d: 2, a: 4, b: 1, c: 2, e: 1 },
  });
  expect(found.rows.map(lineOf)).toEqual([
    '/b  0 0 1 0  present  production-us',
    '/e  0 missing 0 0  present  production-eu',
    '/d  0 1 1 1  present  staging',
    // Among the live ones, production-us stands alone here.
    '/c  0 1 0 1  present',
    '/a  0 1 2 3  present',
  ]);
});

test('groups say who is of a kind', async () => {
  const groups = { groups: { eu: ['production-eu', 'staging'] } };
  const held = { staging: { a: 1 }, 'production-eu': { a: 2 }, 'production-us': { a: 2, b: 1 } };
  expect((await matrix(held, groups)).rows.map(lineOf)).toEqual([
    '/a  0 1 1  present  staging',
    '/b  missing missing 0  present  production-us',
  ]);
});

test('the rule that decided is told, and what a rule asks for is no surprise', async () => {
  const rules = [
    { path: 'url', must: 'different' },
    { path: 'flag', must: 'same' },
    { path: 'replicas', must: 'ignore', reason: 'capacity' },
  ];
  const { rows } = await matrix(
    {
      staging: { url: 'x', flag: true, replicas: 1, z: 1 },
      qa: { url: 'y', flag: true, replicas: 1, z: 1 },
      production: { url: 'x', flag: false, replicas: 4, z: 2 },
    },
    { rules },
  );
  expect(rows.map(lineOf)).toEqual([
    '/flag  0 0 1  same  production',
    '/z  0 0 1  present  production',
    '/url  0 1 0  different',
    '/replicas  0 0 1  ignore',
  ]);
  expect(rows.map(({ rule }) => rule?.file)).toEqual(['tollgate.yml', undefined, 'tollgate.yml', 'tollgate.yml']);
});

test('what is the same although it must differ is listed', async () => {
  const rules = [{ path: 'url', must: 'different', as: 'url' }];
  const held = { staging: { url: 'https://CANARY.io' }, production: { url: 'https://canary.io/' } };
  expect((await matrix(held, { rules })).rows.map(lineOf)).toEqual(['/url  0 0  different']);
});

test('what a rule compares as a whole, or in a normal form, is shown as it is compared', async () => {
  const rules = [
    { path: 'hosts', must: 'same', as: 'set' },
    { path: 'memory', must: 'different', as: 'quantity' },
    { path: 'wait', must: 'same', as: 'duration' },
  ];
  const { rows, same } = await matrix(
    {
      staging: { hosts: ['CANARY1', 'CANARY2'], memory: '1Gi', wait: '60s' },
      production: { hosts: ['CANARY2', 'CANARY1'], memory: '1024Mi', wait: '2m' },
    },
    { rules },
  );
  expect(rows.map(lineOf)).toEqual(['/memory  0 0  different', '/wait  0 1  same']);
  expect(same).toBe(1);
});

test('numbers that lost digits are not called equal', async () => {
  const text = '{"n":12345678901234567891}';
  writeFileSync(join(workspace, 'one.json'), text);
  const environments = { staging: { sources: ['one.json'] }, production: { sources: ['one.json'] } };
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments }));
  const { report } = await run(makeRequest(workspace, { checks: ['parity'] }), () => {}, new AbortController().signal);
  expect(report.matrix[0]?.rows.map(lineOf)).toEqual(['/n  ? ?  present']);
});

test('an environment that was not read whole lacks nothing that anybody knows of', async () => {
  writeFileSync(join(workspace, 'a.json'), '{"x":1,"y":1}');
  writeFileSync(join(workspace, 'b.json'), '{"x":2');
  writeFileSync(join(workspace, 'c.json'), '{"x":1,"y":1}');
  const environments = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { sources: [`${name}.json`] }]));
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments }));
  const { report } = await run(makeRequest(workspace, { checks: ['parity'] }), () => {}, new AbortController().signal);
  expect(report.matrix[0]?.rows.map(lineOf)).toEqual(['/x  0 unread 0  present', '/y  0 unread 0  present']);
});

test('a key that is data is not shown', async () => {
  const key = `CANARY${'x1'.repeat(40)}`;
  expect((await matrix({ staging: { [key]: 1 }, production: { [key]: 2 } })).rows[0]?.pointer).toBe('/‹long key›');
});

test('a mapping beside a plain value is one row', async () => {
  const held = { staging: { a: { x: 1, y: 2 } }, qa: { a: { y: 2, x: 1 } }, production: { a: 'CANARY' } };
  expect((await matrix(held)).rows.map(lineOf)).toEqual(['/a  0 0 1  present  production']);
});

test('rows beyond the cap are counted, and the most telling stay', async () => {
  const many = (value: number) => Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`k${at}`, value]));
  const { rows, same, more } = await matrix({
    staging: { ...many(1), zero: 0 },
    qa: { ...many(2), zero: 0 },
    production: { ...many(3), zero: 1 },
  });
  expect([rows.length, same, more]).toEqual([2000, 0, 501]);
  expect(rows[0] && lineOf(rows[0])).toBe('/zero  0 0 1  present  production');
});

test('each service has a matrix of its own', async () => {
  for (const [service, value] of [
    ['cart', 1],
    ['mail', 2],
  ] as const) {
    writeFileSync(join(workspace, `${service}-staging.json`), '{"v":1}');
    writeFileSync(join(workspace, `${service}-production.json`), JSON.stringify({ v: value }));
  }
  const environments = Object.fromEntries(
    ['staging', 'production'].map((name) => [name, { sources: [`{service}-${name}.json`] }]),
  );
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify({ environments }));
  const { report } = await run(makeRequest(workspace, { checks: ['parity'] }), () => {}, new AbortController().signal);
  expect(report.matrix.map(({ service, rows, same }) => [service, rows.map(lineOf), same])).toEqual([
    ['cart', [], 1],
    ['mail', ['/v  0 1  present'], 0],
  ]);
});

test('equal letters are equal values, and every row is listed or counted', async () => {
  const value = fc.constantFrom('a', 'b', '', 0, 1, true, null, [], {}, [1], { x: 1 });
  const document = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value);
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 2, maxLength: 4 }), async (documents) => {
      const held = Object.fromEntries(documents.map((data, at) => [`e${at}`, { always: 1, ...data }]));
      const { rows, same } = await matrix(held);
      expect(same).toBeGreaterThan(0);
      for (const { pointer, cells } of rows) {
        const key = pointer.slice(1);
        for (const [at, { state, group }] of cells.entries()) {
          const own = documents[at]?.[key];
          if (state === 'missing' && !pointer.includes('/', 1)) expect(own).toBeUndefined();
          for (const [other, { group: theirs }] of cells.entries()) {
            if (group === undefined || theirs === undefined || pointer.includes('/', 1)) continue;
            expect(group === theirs).toBe(JSON.stringify(own) === JSON.stringify(documents[other]?.[key]));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

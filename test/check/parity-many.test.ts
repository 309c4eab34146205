import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const root = mkdtempSync(join(tmpdir(), 'tollgate-parity-many-'));
afterAll(() => rmSync(root, { recursive: true }));

async function reportOf(files: Readonly<Record<string, string>>): Promise<Report> {
  const workspace = mkdtempSync(join(root, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const request = makeRequest(workspace, { checks: ['parity'] });
  return (await run(request, () => {}, new AbortController().signal)).report;
}

const TWO = 'environments:\n  staging: { sources: [a.json] }\n  production: { sources: [b.json] }\n';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

test('with a hundred environments a finding shows some of the other places, and names them all', async () => {
  const names = numbers(100).map((at) => `e${at}`);
  const environments = names.map((name) => `  ${name}: { payments: test, sources: [e/${name}.env] }\n`).join('');
  const { findings } = await reportOf({
    'tollgate.yml': `environments:\n${environments}parity: { rules: [{ path: A, must: same }] }\n`,
    ...Object.fromEntries(names.map((name) => [`e/${name}.env`, `A=${name === 'e7' ? 2 : 1}\n`])),
  });
  expect(findings.map(({ rule, location, related }) => [rule, location?.file, related?.length])).toEqual([
    ['parity/same', 'e/e7.env', 21],
  ]);
});

test('thousands of items that cannot be told apart are one finding with a few places', async () => {
  const list = (from: number) => JSON.stringify({ list: numbers(5000).map((at) => ({ name: from + at })) });
  const { findings } = await reportOf({
    'tollgate.yml': `${TWO}parity: { match: { list: id }, rules: [{ path: "list.**", must: same }] }\n`,
    'a.json': list(0),
    'b.json': list(1),
  });
  expect(findings.map(({ rule, location, related }) => [rule, location?.file, related?.length])).toEqual([
    ['parity/identity', 'b.json', 21],
  ]);
});

test('thousands of items of the same name take no time that grows with their square', async () => {
  const began = performance.now();
  const list = (more: number) => JSON.stringify({ list: numbers(20_000 + more).map(() => ({ name: 'a' })) });
  const { findings } = await reportOf({
    'tollgate.yml': `${TWO}parity: { rules: [{ path: "list.**", must: same }] }\n`,
    'a.json': list(0),
    'b.json': list(1),
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['parity/identity']);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('thousands of waivers over as many findings waive each its own', async () => {
  const began = performance.now();
  const object = (more: number) => JSON.stringify(Object.fromEntries(numbers(5000).map((at) => [`K${at}`, at + more])));
  const waivers = numbers(4000).map(
    (at) => `  - { rule: parity/same, path: K${at}, reason: r, owner: o, expires: 2027-01-31 }\n`,
  );
  const report = await reportOf({
    'tollgate.yml': `${TWO}parity: { rules: [{ path: "**", must: same }] }\nwaivers:\n${waivers.join('')}`,
    'a.json': object(0),
    'b.json': object(1),
  });
  expect(report.counts).toMatchObject({ errors: 1000, waived: 4000 });
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('source code may hold more defaults than a call takes arguments', async () => {
  const report = await reportOf({
    'tollgate.yml': `${TWO}scan: [src]\nparity: { rules: [] }\n`,
    'a.json': '{"A":1}',
    'b.json': '{"A":1}',
    'src/Api.java': `class Api { @Value("${'${a:b}'.repeat(170_000)}") String a; }\n`,
  });
  expect(report).toMatchObject({ verdict: 'passed', findings: [] });
});

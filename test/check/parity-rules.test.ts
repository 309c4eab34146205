import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tollgate-parity-rules-'));
afterAll(() => rmSync(workspace, { recursive: true }));

const CONFIGURATION = `environments:
  staging: { sources: ["{service}/staging.json"] }
  production: { sources: ["{service}/production.json"] }
parity:
  rules:
    - { path: [a.**, b], must: same }
    - { path: "**.x", must: different }
    - { path: a.y, must: ignore, reason: by design, in: [staging] }
    - { path: nowhere, must: absent }
`;

test('the report says of each rule what it matched and decided, over all services', async () => {
  const files = new Map([
    ['one', { staging: { a: { x: 1, y: 2 }, b: 1 }, production: { a: { x: 1, y: 2 }, b: 2 } }],
    ['two', { staging: { a: { x: 1 } }, production: { a: { x: 2 } } }],
  ]);
  writeFileSync(join(workspace, 'tollgate.yml'), CONFIGURATION);
  for (const [service, sides] of files) {
    mkdirSync(join(workspace, service));
    for (const [name, document] of Object.entries(sides))
      writeFileSync(join(workspace, service, `${name}.json`), JSON.stringify(document));
  }
  const request = makeRequest(workspace, { checks: ['parity'] });
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(report.parityRules.map(({ must, matched, decided }) => ({ must, matched, decided }))).toEqual([
    { must: 'same', matched: 4, decided: 2 },
    { must: 'different', matched: 2, decided: 2 },
    { must: 'ignore', matched: 1, decided: 1 },
    { must: 'absent', matched: 0, decided: 0 },
  ]);
  expect(report.parityRules[0]?.location).toEqual({ file: 'tollgate.yml', line: 6, column: 7 });
  const told = report.findings.map(({ rule, location, related }) => ({
    rule,
    at: location && `${location.file}:${location.line}:${location.column}`,
    beside: related?.map(({ role, location: at }) => `${role} ${at.file}:${at.line}:${at.column}`),
  }));
  expect(told).toEqual([
    {
      rule: 'parity/different',
      at: 'one/production.json:1:11',
      beside: ['other one/staging.json:1:11', 'rule tollgate.yml:7:7'],
    },
    {
      rule: 'parity/same',
      at: 'one/production.json:1:24',
      beside: ['other one/staging.json:1:24', 'rule tollgate.yml:6:7'],
    },
    { rule: 'parity/rule-unused', at: 'tollgate.yml:9:7', beside: [] },
  ]);
});

test('a comparison of more rows and rules than there is time for ends with the run, and never passes', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => at);
  const rules = names.slice(0, 1000).map((at) => `    - { path: "**.k${at}*.**.x${at}", must: same }\n`);
  const document = JSON.stringify(Object.fromEntries(names.map((at) => [`k${at}`, { [`k${at + 1}`]: at }])));
  const folder = mkdtempSync(join(workspace, 'long-'));
  for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), document);
  const environments = 'environments:\n  staging: { sources: [a.json] }\n  production: { sources: [b.json] }\n';
  writeFileSync(join(folder, 'tollgate.yml'), `${environments}parity:\n  rules:\n${rules.join('')}`);
  const began = performance.now();
  const request = makeRequest(folder, { checks: ['parity'], limits: { runSeconds: 0.5 } });
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['run/deadline']);
  expect(report).toMatchObject({ verdict: 'errored', exitCode: 3 });
  expect(performance.now() - began).toBeLessThan(3000);
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { ReportedFinding } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { openWorkspace } from '../../src/source/workspace.ts';
import { type Asked, makeRequest } from '../request.ts';
import { compareIn, KEY, takeAll, writeFiles } from './snapshots.ts';

const CASES = join(import.meta.dirname, '../cases');

const MIXED = 'whether another side holds a mapping is not known where the value is judged';
const PRIVATE = 'whether others have private addresses of their own is not known where the value is judged';

const DATA = 'a key that looks like data is known by its fingerprint alone, and so not where it stands';
const KIND =
  'of a text it is not known whether it is an amount, or stands for what is put in later: only that it is a text';

/** Cases in which snapshots tell something else than sources do, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'keys-that-are-data-are-not-shown': DATA,
  'parity-expect-of-a-key-that-is-empty':
    'the job that has an empty value tells what was expected of it, and the other that it is empty',
  'parity-expect-of-a-mapping': MIXED,
  'parity-expect-inside-of-what-differs-in-kind': MIXED,
  'parity-key-of-an-annotation': DATA,
  'parity-private-host': PRIVATE,
  'parity-private-host-of-each-kind': PRIVATE,
  'parity-set-whose-members-are-still-looked-at': PRIVATE,
  'parity-type-of-quantities': KIND,
  'parity-type-of-what-is-put-in-later': KIND,
};

interface Expected {
  readonly request?: Asked;
  readonly setup?: unknown;
}

/** Folders that compare environments out of files alone, and need nothing made before. */
const names: string[] = [];
for (const name of readdirSync(CASES)) {
  const { request = {}, setup }: Expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
  const isPlain = Object.keys(request).every((key) => ['checks', 'quickStart', 'limits'].includes(key));
  if (setup !== undefined || !isPlain) continue;
  const asked = makeRequest(join(CASES, name), request);
  const loaded = await loadConfig(asked, openWorkspace(asked.workspace, asked.limits));
  if (loaded.ok && loaded.config.parity) names.push(name);
}

/** What is told of one value by itself, wherever that value is. */
const ALONE: readonly string[] = ['parity/expect', 'parity/foreign-word', 'parity/private-host'];

/** What only who has two values can tell, so that no snapshot does. */
const TOGETHER: readonly string[] = ['parity/plain-http', 'parity/secret-shared', 'parity/odd-one-out'];

/** What a finding says and where, as one text. */
function plain(found: ReportedFinding): string {
  const { rule, severity, location, environment, service, pointer, related } = found;
  // What is said of one value by itself is said where no other environment is known.
  const others = ALONE.includes(rule) ? [] : related;
  const beside = others.map(({ role, location: at }) => `${role} ${at.file}:${at.line}:${at.column}`);
  const place = location && `${location.file}:${location.line}:${location.column}`;
  return [rule, severity, place, environment, service, pointer, ...beside].join(' ');
}

function ofParity(findings: readonly ReportedFinding[]): string[] {
  return [
    ...new Set(findings.filter(({ rule }) => rule.startsWith('parity/') && !TOGETHER.includes(rule)).map(plain)),
  ].sort();
}

/** What parity finds in a case, by sources and by snapshots; undefined where there is nothing to compare. */
async function bothWays(name: string) {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-round-trip-'));
  try {
    cpSync(join(CASES, name), workspace, { recursive: true });
    for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const text = entry.isFile() ? readFileSync(path, 'latin1') : '';
      const whole = text.replace(/%([sr]k)%_/g, '$1_').replace(/%\{([^{}\n]*)\}/g, '$1');
      if (whole !== text) writeFileSync(path, whole, 'latin1');
    }
    const expected: Expected = JSON.parse(readFileSync(join(workspace, 'expected.json'), 'utf8'));
    rmSync(join(workspace, 'expected.json'));
    const asked: Asked = { ...expected.request, checks: ['parity'], fingerprintKey: KEY };
    const request = makeRequest(workspace, asked);
    const loaded = await loadConfig(request, openWorkspace(workspace, request.limits));
    if (!loaded.ok || !loaded.config.parity) return undefined;
    const { report } = await run(request, () => {}, new AbortController().signal);
    if (!report.plan.every(({ state }) => state === 'passed' || state === 'failed')) return undefined;
    const environments = loaded.config.environments.map((one) => one.name);
    const made = await takeAll(workspace, environments, asked);
    if (made.some(({ exitCode }) => exitCode > 1)) return undefined;
    // Without the folder of snapshots in it, the configuration of a first run is the inputs alone.
    const compared = await compareIn(workspace, asked);
    const all = [...made.flatMap(({ findings }) => findings), ...compared.findings];
    return {
      sources: ofParity(report.findings),
      snapshots: ofParity(all),
      stops: [report, compared].map((one) => one.exitCode > 0),
    };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

let compared = 0;
test.for(names)('%s: snapshots under a key tell what sources tell', async (name, { expect, skip }) => {
  const both = await bothWays(name);
  if (!both) return skip();
  compared++;
  const { sources, snapshots } = both;
  if (DIFFERENT[name] === undefined) expect(snapshots).toEqual(sources);
  else expect(snapshots, 'no longer different').not.toEqual(sources);
});

test('most cases of parity were compared', () => {
  expect(compared).toBeGreaterThan(60);
});

const NAME = fc.constantFrom('name', 'key', 'id', 'a', 'b', '__proto__', 'x/y', '0');
const SCALAR = fc.oneof(
  fc.constantFrom('', 'x', 'a_URL', 'https://h.example', 'https://h.example/', 'a, x', '[1, 2]', '{"a": 1}', '3', null),
  fc.nat(3),
  fc.boolean(),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    SCALAR,
    fc.dictionary(NAME, tie('value'), { maxKeys: 4 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.record({ name: SCALAR, v: tie('value') }), { maxLength: 4 }),
  ),
}));

const PARITY = {
  match: { 'document.a': 'id' },
  rules: [
    { path: 'document', must: 'same' },
    { path: '**.a', must: 'different', as: 'url' },
    { path: 'document.*_URL', must: 'shape' },
    { path: 'document.**.x.v', must: 'same', as: 'url' },
    { path: 'document.**.b', must: 'same', as: 'set' },
    { path: 'document.b', must: 'same', as: 'json' },
    { path: 'document.*.id', must: 'shape', as: 'yaml' },
    { path: 'document.key', must: 'different', as: 'multiset' },
  ],
};

test('snapshots under a key tell what sources tell, whatever the documents hold', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-round-trip-'));
  const ways = async (blue: unknown, green: unknown) => {
    writeFiles(workspace, {
      'blue.json': JSON.stringify({ always: 1, document: blue }, null, 1),
      'green.json': JSON.stringify({ always: 1, document: green }, null, 1),
    });
    const asked: Asked = { checks: ['parity'], fingerprintKey: KEY };
    const { report } = await run(makeRequest(workspace, asked), () => {}, new AbortController().signal);
    await takeAll(workspace, ['blue', 'green'], asked);
    return [ofParity(report.findings), ofParity((await compareIn(workspace, asked)).findings)];
  };
  const environments = {
    blue: { payments: 'none', sources: ['blue.json'] },
    green: { payments: 'none', sources: ['green.json'] },
  };
  writeFiles(workspace, { 'tollgate.yml': JSON.stringify({ environments, parity: PARITY }) });
  let found = 0;
  try {
    await fc.assert(
      fc.asyncProperty(value, value, async (blue, green) => {
        const [sources, snapshots] = await ways(blue, green);
        expect(snapshots).toEqual(sources);
        found += sources?.length ?? 0;
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(100);
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

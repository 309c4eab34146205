import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const LINES = 150_000;

test.each([
  ['a file', 'app.env'],
  ['an env file of Compose', '{ compose: compose.yaml }'],
])('more flaws of %s than a call takes arguments are all told', async (_, source) => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-many-'));
  try {
    const require = 'validate:\n  - name: a\n    environments: [production]\n    require: { production: [A] }\n';
    const environments = `environments:\n  production:\n    payments: none\n    sources:\n      - ${source}\n`;
    writeFileSync(join(folder, 'tollgate.yml'), environments + require);
    writeFileSync(join(folder, 'compose.yaml'), 'services: { app: { env_file: app.env } }\n');
    writeFileSync(join(folder, 'app.env'), `A=b\n${'=\n'.repeat(LINES)}`);
    const { report } = await run(makeRequest(folder), () => {}, new AbortController().signal);
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(['source/syntax']));
    expect(report.findings.length).toBe(LINES);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const CONFIG = `environments:
  production:
    payments: none
    sources:
      - kubernetes: app.yaml
validate:
  - name: settings
    environments: [production]
    require: { production: [A] }
`;

/** What Compose fills in where nothing of it reaches the container, and where it was to name a place. */
const COMPOSE = `include: ["https://me:\${GIT_TOKEN}@git.example/a.git"]
services: { app: { environment: { A: b } } }
`;

/** Made up here, so that no text like it stands in the repository. */
const TEXTS = [1, 2, 3].map((at) => `made-up-${at}-${'x'.repeat(20)}`);
const [PLAIN = '', ENCODED = '', LISTED = ''] = TEXTS;

const MANIFESTS = `apiVersion: v1
kind: Pod
metadata: { name: app }
spec: { containers: [{ name: app, envFrom: [{ secretRef: { name: one } }] }] }
---
apiVersion: v1
kind: Secret
metadata: { name: one }
stringData: { A: ${PLAIN}, WORD: production, NUMBER: 8080 }
data: { B: ${Buffer.from(ENCODED).toString('base64')} }
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Secret, metadata: { name: two }, stringData: { C: ${LISTED} } }
`;

test('what Secrets hold is known to the search for secrets, and is no leaf', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-secrets-'));
  try {
    writeFileSync(join(folder, 'tollgate.yml'), CONFIG);
    writeFileSync(join(folder, 'app.yaml'), MANIFESTS);
    const { report, secrets } = await run(makeRequest(folder), () => {}, new AbortController().signal);
    expect(secrets.map((secret) => secret.reveal()).sort()).toEqual(TEXTS);
    expect(JSON.stringify(report)).not.toContain('made-up');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['manifest/not-a-string']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what Compose only fills in is known to the search for secrets, and stands in no finding', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-secrets-'));
  try {
    writeFileSync(join(folder, 'tollgate.yml'), CONFIG.replace('kubernetes: app.yaml', 'compose: compose.yaml'));
    writeFileSync(join(folder, 'compose.yaml'), COMPOSE);
    writeFileSync(join(folder, '.env'), `GIT_TOKEN=${PLAIN}\n`);
    const { report, secrets } = await run(makeRequest(folder), () => {}, new AbortController().signal);
    expect(secrets.map((secret) => secret.reveal())).toEqual([PLAIN]);
    expect(JSON.stringify(report.findings)).not.toContain('made-up');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['compose/reference']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

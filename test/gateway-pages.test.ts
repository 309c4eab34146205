import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gatewayPages, gatewaysTable } from '../scripts/docs/gateway-pages.ts';
import { fillMarkers } from '../scripts/docs/markers.ts';
import { loadConfig } from '../src/config/load.ts';
import { loadCatalogue } from '../src/gateway/catalogue.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { openWorkspace } from '../src/source/workspace.ts';
import { deadLinksOf } from './links.ts';
import { makeRequest } from './request.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const catalogue = await loadCatalogue();
const files = readdirSync(join(ROOT, 'schemas/gateways')).filter((name) => name !== 'gateway.schema.json');
// As scripts/docs.ts writes them. That those on the disk are the same is what `npm run check:docs` says.
const pages = gatewayPages(catalogue);
const index = fillMarkers(read('docs/gateways/README.md'), 'gateways', gatewaysTable(catalogue)) ?? '';

test('each file of the catalogue has a page and a line in the index', () => {
  expect([...pages.keys()].sort()).toEqual(files.map((name) => name.replace(/json$/, 'md')).sort());
  const linked = [...index.matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)].map(([, path = '']) => path);
  expect(linked.sort()).toEqual([...pages.keys()].sort());
});

test('README.md says how many there are', () => {
  const counts = [...read('README.md').matchAll(/\b(\d+) (?:payment )?(?:gateways|providers)\b/g)].map(([, count]) =>
    Number(count),
  );
  expect(new Set(counts)).toEqual(new Set([files.length]));
});

describe.each([['README.md', index] as const, ...pages])('docs/gateways/%s', (name, text) => {
  test('leads nowhere that is not there', () => {
    // A page of the same folder may be one that is only about to be written.
    const textOf = (path: string) => pages.get(basename(path)) ?? read(path);
    const dead = deadLinksOf(`docs/gateways/${name}`, text, textOf);
    expect(dead.filter((link) => !pages.has(link))).toEqual([]);
  });
});

describe('the probe to copy', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-gateway-pages-'));
  afterAll(() => rmSync(workspace, { recursive: true }));
  const probed = catalogue.filter(({ probes }) => probes.length > 0).map(({ id }) => id);

  test('stands on the page of each gateway that a request is known for, and on no other', () => {
    const shown = [...pages].filter(([, text]) => text.includes('```yaml')).map(([path]) => path.replace(/\.md$/, ''));
    expect(shown.sort()).toEqual(probed.toSorted());
  });

  test.each(probed)('of %s is read without a complaint', async (id) => {
    const [, block = ''] = /```yaml\n(.*?)```/s.exec(pages.get(`${id}.md`) ?? '') ?? [];
    expect(block).toContain(`- gateway: ${id}\n`);
    writeFileSync(
      join(workspace, 'tollgate.yml'),
      `environments:\n  staging: { sources: [a.env] }\n  production: { sources: [b.env] }\n${block}`,
    );
    const loaded = await loadConfig(makeRequest(workspace), openWorkspace(workspace, DEFAULT_LIMITS));
    expect(loaded.ok ? [] : loaded.findings.map(({ rule, facts }) => ({ rule, facts }))).toEqual([]);
  });
});

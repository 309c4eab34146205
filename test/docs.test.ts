import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, expect, test } from 'vitest';
import schema from '../schemas/tollgate.schema.json' with { type: 'json' };
import { loadConfig } from '../src/config/load.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { openWorkspace } from '../src/source/workspace.ts';
import { deadLinksOf } from './links.ts';
import { makeRequest } from './request.ts';

const ROOT = join(import.meta.dirname, '..');
const workspace = mkdtempSync(join(tmpdir(), 'tollgate-docs-'));
afterAll(() => rmSync(workspace, { recursive: true }));

// The file of a gateway of one's own that pages name.
cpSync(join(ROOT, 'examples/own-gateway/gateways'), join(workspace, 'gateways'), { recursive: true });

/** What a block leaves out that is about something else. */
const ENVIRONMENTS = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [production.env] }
`;

/** A block of YAML on a page, with the line at which it begins. */
interface Block {
  readonly place: string;
  readonly text: string;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function blocksOf(path: string): Block[] {
  const page = read(path);
  return [...page.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(({ 1: text = '', index }) => ({
    place: `${path}:${page.slice(0, index).split('\n').length}`,
    text,
  }));
}

/** The keys at the top; none where it is no mapping, or a comment alone. */
function keysOf(text: string): string[] {
  if (!/^[^#\n]/m.test(text)) return [];
  const value = load(text, { schema: CORE_SCHEMA });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function isConfiguration({ text }: Block): boolean {
  const keys = keysOf(text);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(schema.properties, key));
}

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md')),
];

/** Those of rules are made from one text, and show no more than a severity and a waiver. */
const BLOCKS = PAGES.filter((path) => !path.startsWith('docs/rules/'))
  .flatMap(blocksOf)
  .filter(isConfiguration);

test('the documentation shows configurations', () => {
  const shown = BLOCKS.map(({ place }) => place.replace(/:\d+$/, ''));
  const pages = readdirSync(join(ROOT, 'docs/probes')).map((name) => `docs/probes/${name}`);
  // These are about other programs, about inputs of the workflow, and about a command.
  const others = ['docs/probes/compared.md', 'docs/probes/network.md', 'docs/probes/sandbox.md'];
  expect(pages.filter((page) => !shown.includes(page))).toEqual(others);
  expect(shown).toContain('README.md');
});

test.for(BLOCKS)('$place is read without a complaint', async ({ text }) => {
  const whole = keysOf(text).includes('environments') ? text : `${ENVIRONMENTS}${text}`;
  writeFileSync(join(workspace, 'tollgate.yml'), whole);
  const request = makeRequest(workspace, { processValues: { SESSION_SECRET: null } });
  const loaded = await loadConfig(request, openWorkspace(workspace, DEFAULT_LIMITS));
  expect(loaded.ok ? [] : loaded.findings.map(({ rule, location, facts }) => ({ rule, location, facts }))).toEqual([]);
});

test('no link leads nowhere', () => {
  const pages = [...PAGES, 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const dead = pages.flatMap((path) => deadLinksOf(path, read(path), read).map((link) => `${path}: ${link}`));
  expect(dead).toEqual([]);
});

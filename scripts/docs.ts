/**
 * Writes the parts of the documentation that are made from the code and the data: a page for each rule and for each
 * payment gateway, the tables of inputs and outputs in README.md, the keys of tollgate.yml in docs/configuration.md, the rooms in docs/architecture.md, and where
 * probes differ from those of blackbox_exporter in docs/probes/compared.md.
 *
 * With `--check` it writes nothing, and exits with 1 when a file is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../src/gateway/catalogue.ts';
import type { Gateway } from '../src/gateway/gateway.ts';
import { differencesTable } from '../test/system/blackbox/differences.ts';
import { actionTables } from './docs/action-tables.ts';
import { configSections } from './docs/config-table.ts';
import { gatewayPages, gatewaysTable } from './docs/gateway-pages.ts';
import { fillMarkers } from './docs/markers.ts';
import { rulePages } from './docs/rule-pages.ts';
import { roomsTable } from './rooms.ts';

const ROOT = join(import.meta.dirname, '..');

function read(path: string): string | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A file with each section filled in. Undefined, and said, when the file or a pair of markers is missing. */
function filled(path: string, sections: Readonly<Record<string, string>>): string | undefined {
  let text = read(path);
  if (text === undefined) say(`${path} does not exist; its tables are left out`);
  for (const [name, content] of Object.entries(sections)) {
    if (text === undefined) return undefined;
    text = fillMarkers(text, name, content);
    if (text === undefined)
      say(`${path} has no markers <!-- ${name} --> and <!-- /${name} -->; its tables are left out`);
  }
  return text;
}

/** Every generated file, path to content. */
function wanted(catalogue: readonly Gateway[]): Map<string, string> {
  const files = new Map<string, string>([
    ...[...rulePages()].map(([path, page]) => [`docs/rules/${path}`, page] as const),
    ...[...gatewayPages(catalogue)].map(([path, page]) => [`docs/gateways/${path}`, page] as const),
  ]);
  const parts = {
    'README.md': actionTables(read('action.yml') ?? ''),
    'docs/configuration.md': { keys: configSections() },
    'docs/architecture.md': { rooms: roomsTable() },
    'docs/gateways/README.md': { gateways: gatewaysTable(catalogue) },
    'docs/probes/compared.md': { differences: differencesTable() },
  };
  for (const [path, sections] of Object.entries(parts)) {
    const text = filled(path, sections);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** Folders in which nothing stands but what is made here. */
const OWN_FOLDERS = ['docs/rules', 'docs/gateways'];

/** Pages of rules and gateways that are no more. */
function leftOver(files: ReadonlyMap<string, string>): string[] {
  return OWN_FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md') && !files.has(path)),
  );
}

const files = wanted(await loadCatalogue());
const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const gone = leftOver(files);
if (process.argv.includes('--check')) {
  if (stale.length + gone.length > 0) {
    say(`Run "npm run docs" and commit:\n  ${[...stale, ...gone].join('\n  ')}`);
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), files.get(path) ?? '');
  }
  for (const path of gone) rmSync(join(ROOT, path));
}

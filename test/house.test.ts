import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posix } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { EDGES, REVEALERS, ROOMS } from '../scripts/rooms.ts';

const SRC = join(import.meta.dirname, '../src');

interface SourceFile {
  /** Path below `src/`, with `/`. */
  readonly path: string;
  readonly room: string;
  /** Without comments. */
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly name: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** `import … from 'x'` and `export … from 'x'`, with the word `type` where nothing but types is meant. */
const STATEMENT = /^(?:import|export)\s+(type\s+)?[\w$*{},\s]*?\bfrom\s+'([^'\n]+)'/gm;

/** `import 'x'` and `import('x')`. */
const BARE = /^import\s+'([^'\n]+)'|\bimport\s*\(\s*'([^'\n]+)'/gm;

/** Comments that stand on lines of their own: an example in one is no code. */
const COMMENT = /^[ \t]*\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8').replace(COMMENT, '');
    return { path, room: roomOf(path), text, imports: importsOf(text) };
  });

function importsOf(text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, name = '']) => ({
    name,
    typeOnly: type !== undefined,
  }));
  const bare = [...text.matchAll(BARE)].map(([, whole, call]) => ({ name: whole ?? call ?? '', typeOnly: false }));
  return [...statements, ...bare];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The files below `src/` that a file imports. */
function filesImportedBy({ path, imports }: SourceFile): Import[] {
  return imports
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, typeOnly }) => ({ name: posix.join(posix.dirname(path), name), typeOnly }))
    .filter(({ name }) => !name.startsWith('..'));
}

/** The rooms that a file imports: `room → other`, and `room ⇢ other` where nothing but types is meant. */
function roomsImportedBy(file: SourceFile): string[] {
  return filesImportedBy(file)
    .map(({ name, typeOnly }) => ({ other: roomOf(name), arrow: typeOnly ? '⇢' : '→' }))
    .filter(({ other }) => other !== file.room)
    .map(({ other, arrow }) => `${file.room} ${arrow} ${other}`);
}

/** The packages that a file imports, without Node's own. */
function packagesImportedBy({ imports }: SourceFile): string[] {
  return imports
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'))
    .map(({ name }) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** Pairs that the code has and the table has not, or the other way round. */
function difference(real: Iterable<string>, listed: Iterable<string>): { unlisted: string[]; unused: string[] } {
  const [has, says] = [new Set(real), new Set(listed)];
  return { unlisted: [...has.difference(says)].sort(), unused: [...says.difference(has)].sort() };
}

/** A way from a name back to itself; undefined when there is none. */
function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>();
  const walk = (name: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (finished.has(name)) return undefined;
    for (const target of next.get(name) ?? []) {
      const cycle = walk(target, [...way, name]);
      if (cycle) return cycle;
    }
    finished.add(name);
    return undefined;
  };
  for (const name of next.keys()) {
    const cycle = walk(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the rooms of the house', () => {
  test('are the folders of src/ and the files beside them', () => {
    const real = new Set(FILES.map(({ room }) => room));
    expect(
      difference(
        real,
        ROOMS.map(({ name }) => name),
      ),
    ).toEqual({ unlisted: [], unused: [] });
  });

  test('import each other as the table says', () => {
    const real = new Set(FILES.flatMap(roomsImportedBy));
    // Who imports more than types may import types as well.
    const weighty = [...real].filter((arrow) => arrow.includes('→') || !real.has(arrow.replace('⇢', '→')));
    const listed = ROOMS.flatMap(({ name, rooms, types }) => [
      ...rooms.map((other) => `${name} → ${other}`),
      ...types.map((other) => `${name} ⇢ ${other}`),
    ]);
    expect(difference(weighty, listed)).toEqual({ unlisted: [], unused: [] });
  });

  test('import the packages that the table says, and no others', () => {
    const real = FILES.flatMap((file) => packagesImportedBy(file).map((name) => `${file.room} → ${name}`));
    const listed = ROOMS.flatMap(({ name, packages }) => packages.map((one) => `${name} → ${one}`));
    expect(difference(real, listed)).toEqual({ unlisted: [], unused: [] });
  });

  test('stand below what they import', () => {
    const names = ROOMS.map(({ name }) => name);
    const below = ROOMS.flatMap(({ name, rooms, types }, at) => [
      ...rooms.filter((other) => names.indexOf(other) > at).map((other) => `${name} → ${other}`),
      ...types.filter((other) => names.indexOf(other) > at).map((other) => `${name} ⇢ ${other}`),
    ]);
    expect(below).toEqual([]);
  });

  test('are the ones that docs/architecture.md lists', () => {
    const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');
    const [, table = ''] = /<!-- rooms -->\n(.*)<!-- \/rooms -->/s.exec(page) ?? [];
    const shown = [...table.matchAll(/^\| `src\/([^`/]+)\/?` \|/gm)].map(([, name]) => name);
    expect(shown).toEqual(ROOMS.map(({ name }) => name));
  });
});

test('docs/architecture.md gives the reason of every dependency, and of no other', () => {
  const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');
  const [, section = ''] = /^## Dependencies\n(.*?)^## /ms.exec(page) ?? [];
  const shown = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => cell.match(/[^`, ]+/g) ?? []);
  expect(difference(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }), shown)).toEqual({
    unlisted: [],
    unused: [],
  });
});

describe('files', () => {
  test('import each other in no cycle', () => {
    expect(
      findCycle(new Map(FILES.map((file) => [file.path, filesImportedBy(file).map(({ name }) => name)]))),
    ).toBeUndefined();
  });

  test('reveal a secret only where it is sent, looked for, compared or masked', () => {
    const real = FILES.filter(({ text }) => text.includes('.reveal(')).map(({ path }) => path);
    expect(real).toEqual([...REVEALERS].sort());
  });

  test('leave the process, its clock and its console to the entries', () => {
    const touches = /\bprocess\s*\.\s*(?:env|cwd|exit|stdout|stderr|argv)\b|\bconsole\.|\bDate\.now\b|\bnew Date\(\)/;
    const real = FILES.filter(({ room, text }) => !EDGES.includes(room) && touches.test(text)).map(({ path }) => path);
    expect(real).toEqual([]);
  });

  test('name a cycle when there is one', () => {
    const next = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(next)).toEqual(['b', 'd', 'b']);
  });
});

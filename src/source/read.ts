import { finding } from '../finding/finding.ts';
import { type DotenvDialect, type Format, type Reader, type Reading, type SourceText, thorough } from './document.ts';
import { readJson } from './json.ts';
import type { Limits } from './limits.ts';
import type { Workspace } from './workspace.ts';

/** One reader a format. Those with a large library behind them are loaded when they are first needed. */
const READERS: Record<Format, () => Promise<Reader>> = {
  dotenv: async () => (await import('./dotenv.ts')).readDotenv,
  json: async () => readJson,
  jsonc: async () => (await import('./jsonc.ts')).readJsonc,
  json5: async () => (await import('./json5.ts')).readJson5,
  yaml: async () => (await import('./yaml.ts')).readYaml,
  toml: async () => (await import('./toml.ts')).readToml,
  ini: async () => (await import('./ini.ts')).readIni,
  properties: async () => (await import('./properties.ts')).readProperties,
};

/**
 * Files that end with `.json` or with nothing, and that their readers take with comments: the languages that Visual
 * Studio Code ships (extensions/json, extensions/configuration-editing), TypeScript (tsconfig.json), ESLint, Babel and SWC,
 * and the development containers (https://containers.dev/implementors/json_reference/).
 */
const JSONC_NAMES =
  /(?:^|\/)(?:[tj]sconfig(?:[.-][^/]*)?\.json|\.vscode\/[^/]+\.json|\.?devcontainer\.json|\.(?:eslintrc|babelrc)(?:\.json)?|babel\.config\.json|\.swcrc|typedoc\.json)$/i;

/** `.cfg` and `.conf` are many things; these names are surely INI: setuptools, pip and EditorConfig say so. */
const INI_NAMES = /(?:^|\/)(?:setup\.cfg|pip\.conf|\.editorconfig)$/i;

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/(?:^|\/)\.env(?:\.[^/]*)?$/i, 'dotenv'],
  [/\.env$/i, 'dotenv'],
  [JSONC_NAMES, 'jsonc'],
  [/\.(?:jsonc|code-workspace)$/i, 'jsonc'],
  [/\.json$/i, 'json'],
  [/\.json5$/i, 'json5'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
  [/\.ini$/i, 'ini'],
  [INI_NAMES, 'ini'],
  [/\.properties$/i, 'properties'],
];

/** The format that a path's name tells; undefined when it tells none. */
export function formatOf(path: string): Format | undefined {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}

/** Reads the documents of one file. What is wrong with it is told in `problems`; it never throws for the content. */
export async function readDocuments(
  workspace: Workspace,
  path: string,
  asFormat?: Format,
  dialect?: DotenvDialect,
): Promise<Reading> {
  const format = asFormat ?? formatOf(path);
  if (format === undefined) {
    // Of what is not there, or is no file, the name is not what is wrong.
    const there = workspace.readShort(path, 0);
    const problem = finding('source/file', { reason: 'format-unknown', path });
    return { documents: [], problems: [there && !there.ok ? there.problem : problem] };
  }
  const read = workspace.read(path);
  if (!read.ok) return { documents: [], problems: [read.problem] };
  const reading = await readText(read.source, format, workspace.limits, dialect);
  return { ...reading, text: read.source.text };
}

/** The readers of some formats, loaded, so that files can be read without waiting. */
export async function loadReaders(formats: Iterable<Format>): Promise<ReadonlyMap<Format, Reader>> {
  const readers = new Map<Format, Reader>();
  for (const format of new Set(formats)) readers.set(format, await READERS[format]());
  return readers;
}

/** Reads the documents of a text that is at hand. */
export async function readText(
  source: SourceText,
  format: Format,
  limits: Limits,
  dialect?: DotenvDialect,
): Promise<Reading> {
  const reader = loaded.get(format) ?? (await READERS[format]());
  loaded.set(format, reader);
  return thorough(reader(source, limits, dialect));
}

/** Readers that are there: to ask for one again takes longer than to read a small file. */
const loaded = new Map<Format, Reader>();

import { finding } from '../finding/finding.ts';
import type { Document, Format, Reader, Reading } from './document.ts';
import { readJson } from './json.ts';
import type { Workspace } from './workspace.ts';

/** One reader a format. Those with a large library behind them are loaded when they are first needed. */
const READERS: Record<Format, () => Promise<Reader>> = {
  dotenv: async () => (await import('./dotenv.ts')).readDotenv,
  json: async () => readJson,
  yaml: async () => (await import('./yaml.ts')).readYaml,
  toml: async () => (await import('./toml.ts')).readToml,
};

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/(?:^|\/)\.env(?:\.[^/]*)?$/i, 'dotenv'],
  [/\.env$/i, 'dotenv'],
  [/\.json$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
];

/** The format that a path's name tells; undefined when it tells none. */
function formatOf(path: string): Format | undefined {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}

/** Reads the documents of one file. What is wrong with it is told in `problems`; it never throws for the content. */
export async function readDocuments(workspace: Workspace, path: string, asFormat?: Format): Promise<Reading> {
  const format = asFormat ?? formatOf(path);
  if (format === undefined) {
    return { documents: [], problems: [finding('source/file', { reason: 'format-unknown', path })] };
  }
  const read = workspace.read(path);
  if (!read.ok) return { documents: [], problems: [read.problem] };
  const reader = await READERS[format]();
  return reader(read.source, workspace.limits);
}

/** The documents of all files that a path or glob names. A glob that matches nothing is a problem. */
export async function readAll(workspace: Workspace, pattern: string, asFormat?: Format): Promise<Reading> {
  const { paths, problems } = await workspace.expand(pattern);
  if (paths.length === 0 && problems.length === 0) {
    return { documents: [], problems: [finding('source/no-match', { pattern })] };
  }
  const readings: Reading[] = [];
  for (const path of paths) readings.push(await readDocuments(workspace, path, asFormat));
  return {
    documents: readings.flatMap((reading): readonly Document[] => reading.documents),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

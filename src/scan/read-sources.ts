import type { Finding } from '../finding/finding.ts';
import { lineIndex } from '../source/position.ts';
import { isGlob, type Workspace } from '../source/workspace.ts';
import { isOwnCode, languageOf, SOURCE_ENDINGS } from './language.ts';
import type { CodeDefault } from './read.ts';
import { defaultsIn } from './scan.ts';

/** A default in a file, with its place. */
export interface PlacedDefault extends CodeDefault {
  readonly file: string;
  /** From 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** What a path has led to. */
export interface Scanned {
  readonly defaults: readonly PlacedDefault[];
  /** Files that were looked for defaults, or could not be. */
  readonly files: number;
  readonly problems: readonly Finding[];
}

/** Milliseconds after which others have their turn, so that a deadline is noticed. Files may be large. */
const AT_A_STRETCH = 100;

/** Reads the sources that a file, a folder or a glob names; undefined where the run ends meanwhile. */
export async function readSources(
  path: string,
  workspace: Workspace,
  signal: AbortSignal,
): Promise<Scanned | undefined> {
  const { paths, problems } = await sourcesOf(path, workspace);
  const defaults: PlacedDefault[] = [];
  const found: Finding[] = [...problems];
  let since = performance.now();
  for (const file of paths) {
    if (performance.now() - since > AT_A_STRETCH) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    if (signal.aborted) return undefined;
    const read = workspace.read(file);
    if (!read.ok) {
      found.push(read.problem);
      // No further file is read, and each would say so.
      if (read.problem.rule === 'source/cap' && read.problem.facts.cap === 'files') break;
      continue;
    }
    // One by one: a file can hold more of them than a call takes arguments.
    for (const one of defaultsOf(file, read.source.text)) defaults.push(one);
  }
  return { defaults, files: paths.length, problems: found };
}

function defaultsOf(file: string, text: string): PlacedDefault[] {
  const language = languageOf(file);
  const found = language ? defaultsIn(text, language) : [];
  if (found.length === 0) return [];
  const lines = lineIndex(text);
  return found.map((one) => ({ ...one, file, ...lines.at(one.offset) }));
}

/** Code of the repository's own: of a folder every file below it. */
async function sourcesOf(path: string, workspace: Workspace) {
  const folder = path.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const isFolder = !isGlob(path) && workspace.hasFolder(folder);
  const below = `**/*.{${SOURCE_ENDINGS.join(',')}}`;
  const pattern = isFolder ? (folder === '.' ? below : `${folder}/${below}`) : path;
  const { paths, problems } = await workspace.expand(pattern);
  const sources = paths.filter((one) => languageOf(one) !== undefined);
  // A file that is named by itself is read whether it is the repository's own code or not.
  if (!isFolder && !isGlob(path)) return { paths: sources.filter((one) => workspace.has(one)), problems };
  return { paths: sources.filter((one) => isOwnCode(one, pattern)), problems };
}

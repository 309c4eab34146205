import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Finding, finding } from '../finding/finding.ts';

/** What a pattern has led to. A folder that could not be looked into is a problem: what lies in it is unknown. */
export interface Expansion {
  /** Sorted, relative, with `/`. */
  readonly paths: readonly string[];
  readonly problems: readonly Finding[];
}

/**
 * The files below `root` that a glob matches. Folders behind links are walked as far as they stay inside `root`, each
 * real folder once on the way down, so that a link to a folder above it does not go round for ever. `.git` is never
 * entered, and `node_modules` only by a pattern that names it. What is known of `folders` is not looked up again.
 */
export function walk(root: string, pattern: string, folders: Folders): Expansion {
  const { matches, mayHold, isSkipped } = globOver(pattern);
  const paths: string[] = [];
  const problems: Finding[] = [];
  const visit = (folder: string, above: readonly string[]) => {
    const opened = folders.get(folder) ?? openFolder(root, folder);
    folders.set(folder, opened);
    if ('problem' in opened) problems.push(opened.problem);
    if (!('entries' in opened) || above.includes(opened.real)) return;
    for (const entry of opened.entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isSkipped(entry.name)) continue;
      if (!isFolder(entry, opened.real)) {
        if (matches(path)) paths.push(path);
      } else if (mayHold(path)) visit(path, [...above, opened.real]);
    }
  };
  const { base } = picomatch.scan(pattern);
  visit(base === '.' ? '' : base, []);
  return { paths: paths.sort(), problems };
}

/** What a glob says of a path, of a folder on the way to one, and of the name of either. */
export function globOver(pattern: string) {
  return {
    matches: picomatch(pattern, { dot: true }),
    mayHold: descent(pattern),
    isSkipped: (name: string) => name === '.git' || (name === 'node_modules' && !pattern.includes(name)),
  };
}

/** What folders hold, by their path below the root: patterns of several environments often lead through the same ones. */
export type Folders = Map<string, Opened>;

type Opened = { readonly real: string; readonly entries: readonly Dirent[] } | { readonly problem: Finding } | object;

/** The entries of a folder; nothing when there is no such folder, which whoever asked for the pattern tells. */
function openFolder(root: string, folder: string): Opened {
  const path = folder === '' ? '.' : folder;
  try {
    const real = realpathSync.native(join(root, folder));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { problem: finding('source/file', { reason: 'outside-workspace', path }) };
    }
    return { real, entries: readdirSync(real, { withFileTypes: true }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return {};
    return { problem: finding('source/unreadable', { path }) };
  }
}

function isFolder(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  // A link that leads nowhere is left to whoever reads it.
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a folder may hold what a glob matches, so that no other folder is entered. */
function descent(pattern: string): (folder: string) => boolean {
  // A slash inside braces or parentheses is no boundary between segments; then every folder may.
  if (/[{(][^})]*\//.test(pattern)) return () => true;
  const globs = pattern
    .split('/')
    .map((segment) => (segment.includes('**') ? undefined : picomatch(segment, { dot: true })));
  return (folder) => {
    const segments = folder.split('/');
    const many = globs.indexOf(undefined);
    const compared = many === -1 ? segments : segments.slice(0, many);
    return (many !== -1 || segments.length < globs.length) && compared.every((segment, at) => globs[at]?.(segment));
  };
}

import { fromPointer, type Path } from '../finding/pointer.ts';
import { type PathGlob, type PathPart, pathStates } from './path-states.ts';

export type { PathGlob } from './path-states.ts';

/**
 * Reads a path of a rule: dotted keys with `*` and `**`, parts that hold dots in double quotes, or a JSON Pointer when
 * it begins with `/`. In a pointer `*` and `**` mean the same; between quotes they stand for themselves.
 */
export function parsePathGlob(text: string): PathGlob {
  if (text.startsWith('/')) return fromPointer(text);
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map(([, quoted, plain]): PathPart => {
    const key = quoted?.replace(/\\(.)/g, '$1');
    return key?.includes('*') ? { key } : (key ?? plain ?? '');
  });
}

/** Keys between dots, each of some characters without a quote, or of any between double quotes. */
const DOTTED = /^(?:"(?:[^"\\]|\\.)*"|[^."]+)(?:\.(?:"(?:[^"\\]|\\.)*"|[^."]+))*$/su;

/** Whether a text is a path: one that is not is read as whatever is left of it, and may then name everything. */
export function isPathGlob(text: string): boolean {
  return text.startsWith('/') || DOTTED.test(text);
}

/**
 * All that a path may mean. As everywhere in tollgate.yml, a path with dots may also be the name of a key at the root,
 * as Java properties have them.
 */
export function pathGlobs(text: string): readonly PathGlob[] {
  const asPath = parsePathGlob(text);
  const mayBeName = text.includes('.') && !/^\/|"/.test(text);
  return mayBeName ? [asPath, [text]] : [asPath];
}

/** Whether a glob names the path, or a mapping or list that the path lies in. */
export function matchesPath(glob: PathGlob, path: Path): boolean {
  return follow(glob, path).matched.length > 0;
}

/** Whether a glob could name something that lies below the path. */
export function reachesBelow(glob: PathGlob, path: Path): boolean {
  const { matched, begun } = follow(glob, path);
  return matched.length === 0 && begun;
}

function follow(glob: PathGlob, path: Path) {
  let state = pathStates([glob]);
  for (const key of path) state = state.next(key);
  return state;
}

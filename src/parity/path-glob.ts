import { fromPointer } from '../finding/pointer.ts';
import { matchesWildcard } from './wildcard.ts';

/** A path of a rule, ready to be matched: one glob a segment, `**` for any number of segments. */
export type PathGlob = readonly string[];

/**
 * Reads a path of a rule: dotted keys with `*` and `**`, parts that hold dots in double quotes, or a JSON Pointer when
 * it begins with `/`.
 */
export function parsePathGlob(text: string): PathGlob {
  if (text.startsWith('/')) return fromPointer(text);
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map(
    ([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
  );
}

/** Whether a glob names the path, or a mapping or list that the path lies in. */
export function matchesPath(glob: PathGlob, path: readonly string[]): boolean {
  return follow(glob, path) === 'matched';
}

/** Whether a glob could name something that lies below the path. */
export function reachesBelow(glob: PathGlob, path: readonly string[]): boolean {
  return follow(glob, path) === 'begun';
}

function follow(glob: PathGlob, path: readonly string[]): 'matched' | 'begun' | 'lost' {
  // reachable: how many globs may have been used up by the segments so far.
  let reachable = skipAny(glob, new Set([0]));
  if (reachable.has(glob.length)) return 'matched';
  for (const segment of path) {
    const next = new Set<number>();
    for (const at of reachable) {
      const part = glob[at];
      if (part === '**') next.add(at).add(at + 1);
      else if (part !== undefined && matchesWildcard(part, segment)) next.add(at + 1);
    }
    reachable = skipAny(glob, next);
    if (reachable.has(glob.length)) return 'matched';
  }
  return reachable.size > 0 ? 'begun' : 'lost';
}

/** `**` may stand for nothing. At the end of a glob it stands for at least one segment: `a.**` is not `a` itself. */
function skipAny(glob: PathGlob, from: ReadonlySet<number>): Set<number> {
  const reached = new Set(from);
  for (const at of reached) if (glob[at] === '**' && at + 1 < glob.length) reached.add(at + 1);
  return reached;
}

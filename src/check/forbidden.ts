import type { ValidateSpec } from '../config/config.ts';
import type { Effective, Node } from '../environment/effective.ts';
import { isThere, locateMember, pointerOf } from '../environment/lookup.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { type Path, toPointer } from '../finding/pointer.ts';
import { matchesPath, parsePathGlob, reachesBelow } from '../parity/path-glob.ts';
import { matchesWildcard } from '../parity/wildcard.ts';

/** Forbidden keys that are there, whatever they hold: programs often ask only whether a variable is set. */
export function forbiddenKeys(spec: ValidateSpec, effective: Effective, place: Place): Finding[] {
  const found = (spec.forbid[effective.environment] ?? []).flatMap((asked) => matchesOf(asked, effective));
  const byPointer = new Map(found.map((match) => [match.pointer, match]));
  const related = spec.location && [{ role: 'rule', location: spec.location } as const];
  return [...byPointer.values()].map(({ key, pointer }) => {
    const location = locateMember(effective, pointer, 'key');
    return finding('validate/forbidden', { key }, { ...place, pointer, location, related });
  });
}

interface Match {
  readonly key: string;
  readonly pointer: string;
}

/** What a key means, or each member that a pattern matches. */
function matchesOf(asked: string, effective: Effective): Match[] {
  if (!/[*"]/.test(asked)) {
    return isThere(effective, asked) ? [{ key: asked, pointer: pointerOf(effective, asked) }] : [];
  }
  const glob = parsePathGlob(asked);
  // As everywhere, a key with dots may be a name at the root.
  const isName = (path: Path) => path.length === 1 && !asked.startsWith('/') && matchesWildcard(asked, path[0] ?? '');
  return below(effective.root, [], (path) => {
    if (isName(path) || matchesPath(glob, path)) return 'matched';
    return reachesBelow(glob, path) ? 'begun' : 'lost';
  }).map((path) => ({ key: path.join('.'), pointer: toPointer(path) }));
}

/** The members that are matched; not those below them. */
function below(node: Node, path: Path, look: (path: Path) => 'matched' | 'begun' | 'lost'): Path[] {
  const seen = path.length === 0 ? 'begun' : look(path);
  if (seen === 'matched') return [path];
  if (seen === 'lost') return [];
  return membersOf(node).flatMap(([key, member]) => below(member, [...path, key], look));
}

function membersOf(node: Node): (readonly [string, Node])[] {
  if (node.kind === 'leaf') return [];
  return node.kind === 'list' ? node.items.map((item, at) => [String(at), item] as const) : [...node.children];
}

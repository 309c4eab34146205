import { isMapping } from '../source/own.ts';
import { type Mapping, partAt, type Target } from './schema-file.ts';
import { EVERY_KEYWORD } from './vocabulary.ts';

/** Keywords that only keep schemas: what they hold is asked of a value where a reference leads to it. */
const KEEPS: ReadonlySet<string> = new Set(['definitions', '$defs']);

/** Every schema object that can be asked of a value when it is held against a schema, through references as well. */
export function reachedFrom(start: Target): ReadonlySet<Mapping> {
  const reached = new Set<Mapping>();
  const waiting: { readonly file: Target['file']; readonly part: unknown }[] = [];
  const go = ({ file, pointer }: Target) => waiting.push({ file, part: partAt(file.root, pointer) });
  go(start);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { file, part } = next;
    if (!isMapping(part) || reached.has(part)) continue;
    reached.add(part);
    for (const child of childrenOf(part)) waiting.push({ file, part: child });
    for (const link of file.targets.get(part)?.values() ?? []) go(link);
  }
  return reached;
}

function childrenOf(schema: Mapping): readonly unknown[] {
  return Object.entries(schema).flatMap(([keyword, held]) => {
    const holds = Object.hasOwn(EVERY_KEYWORD, keyword) ? EVERY_KEYWORD[keyword] : 'nothing';
    if (holds === 'nothing' || KEEPS.has(keyword) || typeof held !== 'object' || held === null) return [];
    const isOne = holds === 'schema' || (holds === 'schema-or-list' && !Array.isArray(held));
    return isOne ? [held] : Object.values(held);
  });
}

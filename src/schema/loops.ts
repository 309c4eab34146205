import { isMapping } from '../source/own.ts';
import { type Mapping, partAt, type SchemaFile } from './schema-file.ts';

/** A schema object, and the file that it stands in. */
export interface SchemaNode {
  readonly schema: Mapping;
  readonly file: SchemaFile;
}

/**
 * The holders of references by which a schema is asked of the very value that it is asked of already, without an end:
 * `{ "allOf": [{ "$ref": "#" }] }`. `cleared` are objects that were looked at before; it grows.
 */
export function findLoops(files: Iterable<SchemaFile>, cleared: Set<Mapping>): SchemaNode[] {
  const loops: SchemaNode[] = [];
  for (const file of files) {
    for (const schema of file.targets.keys()) loops.push(...loopsFrom({ schema, file }, cleared));
  }
  return loops;
}

interface Step {
  readonly node: SchemaNode;
  readonly waiting: SchemaNode[];
}

/** Goes down without recursion: references may follow each other by the thousand. */
function loopsFrom(start: SchemaNode, cleared: Set<Mapping>): SchemaNode[] {
  if (cleared.has(start.schema)) return [];
  const loops: SchemaNode[] = [];
  const steps: Step[] = [{ node: start, waiting: ofSameValue(start) }];
  const above = new Set([start.schema]);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const next = step.waiting.pop();
    if (next && above.has(next.schema)) {
      const holder = steps.findLast(({ node }) => node.file.targets.has(node.schema));
      loops.push(holder?.node ?? start);
    } else if (next && !cleared.has(next.schema)) {
      above.add(next.schema);
      steps.push({ node: next, waiting: ofSameValue(next) });
    } else if (!next) {
      steps.pop();
      above.delete(step.node.schema);
      cleared.add(step.node.schema);
    }
  }
  return loops;
}

/** Keywords whose schemas are asked of the same value, whatever it is. */
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const SINGLE = ['not', 'if'] as const;

function ofSameValue({ schema, file }: SchemaNode): SchemaNode[] {
  const parts = [...LISTS.flatMap((keyword) => schema[keyword]), ...SINGLE.map((keyword) => schema[keyword])];
  const here = parts.filter(isMapping).map((part) => ({ schema: part, file }));
  for (const { file: other, pointer } of file.targets.get(schema)?.values() ?? []) {
    const there = partAt(other.root, pointer);
    if (isMapping(there)) here.push({ schema: there, file: other });
  }
  return here;
}

import type { Finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { USUAL_MEMBERS } from '../parity/items.ts';
import type { Document } from '../source/document.ts';
import { memberOf } from '../source/own.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';

/** What files that no environment takes anything of hold at the places of findings. Values stay in memory. */
export interface FileValues {
  /** What the pointer of a finding is called on both sides: items by what identifies them, else all alike. */
  readonly nameOf: (finding: Finding) => string | undefined;
  /** The value that a finding is about; undefined where it is not known. */
  readonly valueOf: (finding: Finding) => { readonly value: unknown } | undefined;
}

/** Reads those of some files in which findings stand. */
export async function readFileValues(
  workspace: Workspace,
  findings: readonly Finding[],
  files: ReadonlySet<string>,
): Promise<FileValues> {
  const documents = new Map<string, readonly Document[]>();
  for (const { environment, pointer, location } of findings) {
    const file = location?.file;
    if (
      environment !== undefined ||
      pointer === undefined ||
      file === undefined ||
      !files.has(file) ||
      documents.has(file)
    )
      continue;
    documents.set(file, (await readDocuments(workspace, file)).documents);
  }
  const found = ({ pointer = '', location }: Finding, path: readonly string[]): Document | undefined => {
    const held = (documents.get(location?.file ?? '') ?? []).filter(({ value }) => holds(value, path));
    const standsIn = (one: Document) => PARTS.some((part) => one.locate(pointer, part).line === location?.line);
    return held.length > 1 ? held.find(standsIn) : held[0];
  };
  return {
    nameOf: (finding) => {
      if (finding.pointer === undefined) return undefined;
      const path = fromPointer(finding.pointer);
      // What is missing belongs to what is there.
      return itemNames(found(finding, path.slice(0, -1))?.value, path).join('');
    },
    valueOf: (finding) => {
      const path = fromPointer(finding.pointer ?? '');
      const document = found(finding, path);
      return document && { value: path.reduce(memberOf, document.value) };
    },
  };
}

const PARTS = ['key', 'value'] as const;

function holds(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const member = memberOf(value, key);
  return member !== undefined && holds(member, rest);
}

/** Each step of a path; items move with what stands before them. */
function itemNames(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined) return [];
  const member = memberOf(value, key);
  const isItem = Array.isArray(value) || (value === undefined && /^\d+$/.test(key));
  const name = isItem ? (Array.isArray(value) && identityIn(value, member)) || '/*' : `/${JSON.stringify(key)}`;
  return [name, ...itemNames(member, rest)];
}

function identityIn(items: readonly unknown[], item: unknown): string | undefined {
  const member = USUAL_MEMBERS.flat().find((name) => {
    const names = items.map((one) => memberOf(one, name));
    return (
      names.every((one) => typeof one === 'string' || typeof one === 'number') && new Set(names).size === names.length
    );
  });
  return member && `[${JSON.stringify(memberOf(item, member))}]`;
}

import type { InvisibleKind } from '../finding/facts/hygiene.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Flaw, TextContext } from './flaw.ts';
import { invisibleInKey } from './invisible.ts';
import { isPlainKey, mayBeFlawed } from './quick.ts';
import { flawsOfText } from './text.ts';

/** A flaw, and the pointer of the value that has it, or of the member whose key has it. */
export type Found =
  | { readonly pointer: string; readonly flaw: Flaw }
  | { readonly pointer: string; readonly inKey: InvisibleKind };

/** What is wrong with the texts and the keys of a document. Its depth and size are bounded by the caps of its reader. */
export function flawsInDocument(root: unknown, kind: Omit<TextContext, 'key'>): Found[] {
  // Nearly every document is clean: the first walk only asks whether one is, and costs a small part of its parsing.
  return mayHoldFlaws(root, '', kind.textual) ? collect(root, kind) : [];
}

function mayHoldFlaws(node: unknown, key: string, textual: boolean): boolean {
  if (typeof node === 'string') return node === '' ? textual : mayBeFlawed(node, key);
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) {
    for (let at = 0; at < node.length; at++) if (mayHoldFlaws(node[at], key, textual)) return true;
    return false;
  }
  const members = node as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(node)) {
    if (!isPlainKey(name) || mayHoldFlaws(members[name], name, textual)) return true;
  }
  return false;
}

function collect(root: unknown, kind: Omit<TextContext, 'key'>): Found[] {
  const found: Found[] = [];
  const path: string[] = [];
  const visit = (node: unknown, key: string): void => {
    if (typeof node === 'string') {
      for (const flaw of flawsOfText(node, { ...kind, key })) found.push({ pointer: toPointer(path), flaw });
    }
    if (typeof node !== 'object' || node === null) return;
    const isList = Array.isArray(node);
    for (const [name, child] of Object.entries(node)) {
      path.push(name);
      const inKey = isList || isPlainKey(name) ? undefined : invisibleInKey(name);
      if (inKey) found.push({ pointer: toPointer(path), inKey });
      visit(child, isList ? key : name);
      path.pop();
    }
  };
  visit(root, '');
  return found;
}

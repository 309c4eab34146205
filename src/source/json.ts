import { type Node, parseTree, visit } from 'jsonc-parser';
import { type Finding, finding } from '../finding/finding.ts';
import { childPointer } from '../finding/pointer.ts';
import { checkBounds } from './bounds.ts';
import type { Reader, Reading, SourceText } from './document.ts';
import { type Extent, makeDocument, type Outline } from './outline.ts';
import { lineIndex } from './position.ts';

/** JSON as RFC 8259 has it: `JSON.parse` decides, and `jsonc-parser` says where things stand. */
export const readJson: Reader = (source, limits) => {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return unreadable(source);
  }
  const start = { file: source.file, line: 1, column: 1 };
  const broken = checkBounds(value, limits, start);
  if (broken) return { documents: [], problems: [broken] };
  const tree = parseTree(source.text, undefined, { disallowComments: true });
  const document = makeDocument(source, {
    format: 'json',
    index: 0,
    value,
    stringsOnly: false,
    outline: () => outlineOf(tree),
  });
  return { documents: [document], problems: tree ? duplicatesOf(source, tree) : [] };
};

/** The place of the first error. The parser's own message is not used: it holds pieces of the file. */
function unreadable(source: SourceText): Reading {
  let offset: number | undefined;
  try {
    visit(
      source.text,
      {
        onError: (_code, at) => {
          offset ??= at;
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Nested too deeply for the visitor; the file as a whole is what is wrong.
  }
  const location = { file: source.file, ...lineIndex(source.text).at(offset ?? 0) };
  return { documents: [], problems: [finding('source/syntax', { format: 'JSON', reason: 'not-json' }, { location })] };
}

function outlineOf(tree: Node | undefined): Outline {
  const outline = new Map<string, Extent>();
  const walk = (node: Node, pointer: string, key: number) => {
    outline.set(pointer, { key, value: node.offset, end: endOfMembers(node) });
    for (const [at, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') walk(child, childPointer(pointer, String(at)), child.offset);
      else if (child.type === 'property') walkProperty(child, pointer);
    }
  };
  const walkProperty = (property: Node, parent: string) => {
    const [key, value] = property.children ?? [];
    if (key && value) walk(value, childPointer(parent, String(key.value)), key.offset);
  };
  if (tree) walk(tree, '', tree.offset);
  return outline;
}

/** Behind the last member where there is one, else behind the opening bracket; behind the text of a scalar. */
function endOfMembers(node: Node): number {
  const last = node.children?.at(-1);
  if (last) return last.offset + last.length;
  return node.children ? node.offset + 1 : node.offset + node.length;
}

function duplicatesOf(source: SourceText, tree: Node): Finding[] {
  const lines = lineIndex(source.text);
  const problems: Finding[] = [];
  const walk = (node: Node, pointer: string) => {
    const seen = new Map<string, Node>();
    for (const [at, child] of (node.children ?? []).entries()) {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
      if (!key) {
        walk(child, childPointer(pointer, String(at)));
        continue;
      }
      const name = String(key.value);
      const first = seen.get(name);
      if (first) problems.push(duplicate(name, first, key, pointer));
      else seen.set(name, key);
      if (value) walk(value, childPointer(pointer, name));
    }
  };
  const duplicate = (name: string, first: Node, again: Node, parent: string) => {
    const firstPlace = { file: source.file, ...lines.at(first.offset) };
    return finding(
      'source/duplicate-key',
      { key: name, first: firstPlace },
      {
        location: { file: source.file, ...lines.at(again.offset) },
        pointer: childPointer(parent, name),
        related: [{ role: 'first', location: firstPlace }],
      },
    );
  };
  walk(tree, '');
  return problems;
}

import { parse, TomlError } from 'smol-toml';
import { type AST, parseTOML } from 'toml-eslint-parser';
import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { checkBounds } from './bounds.ts';
import { lostDigits, mayLoseDigits } from './digits.ts';
import type { Reader, Reading, SourceText } from './document.ts';
import { type Extent, makeDocument, type Outline } from './outline.ts';
import { setOwn } from './own.ts';
import { lineIndex } from './position.ts';
import { spellTomlString } from './spelling.ts';
import { tomlMistake } from './toml-mistake.ts';

/** TOML 1.0: `smol-toml` reads, `toml-eslint-parser` gives positions when they are asked for. */
export const readToml: Reader = (source, limits) => {
  let value: unknown;
  try {
    // Whole numbers of 64 bits are TOML; those that a double cannot hold lose digits here, as they do in JSON.
    value = toPlain(parse(source.text, { integersAsBigInt: 'asNeeded' }));
  } catch (error) {
    return unreadable(source, error);
  }
  const broken = checkBounds(value, limits, { file: source.file, line: 1, column: 1 });
  if (broken) return { documents: [], problems: [broken] };
  const outline = () => outlineOf(source.text);
  return {
    documents: [makeDocument(source, { format: 'toml', index: 0, value, stringsOnly: false, outline })],
    problems: mayLoseDigits(source.text) ? lostDigits(source, value, outline) : [],
  };
};

function unreadable(source: SourceText, error: unknown): Reading {
  const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
  const location = { file: source.file, line, column };
  // The library has no code for it, only this constant part of its message.
  const duplicate = error instanceof TomlError && error.message.includes('redefine an already defined');
  const problem = duplicate ? duplicateAt(source, location) : mistakeAt(source, location, error);
  return { documents: [], problems: [problem] };
}

function mistakeAt({ file, text }: SourceText, { line, column }: Location, error: unknown): Finding {
  const lines = lineIndex(text);
  const message = error instanceof TomlError ? error.message : '';
  const { reason, offset } = tomlMistake(text, message, lines.offset(line) + column - 1);
  return finding('source/syntax', { format: 'TOML', reason }, { location: { file, ...lines.at(offset) } });
}

/** The key at `location`, and the first line above it that set the same one, on its own or under its table. */
function duplicateAt(source: SourceText, location: Location): Finding {
  const paths = pathsByLine(source.text.split('\n').slice(0, location.line));
  const last = paths.at(-1);
  const again = last?.line === location.line ? { ...location, column: last.column } : location;
  const above = paths.slice(0, -1).find(({ path }) => path === last?.path);
  const first = above ? { ...location, line: above.line, column: above.column } : again;
  const key = last?.path.split('.').at(-1) ?? '';
  return finding(
    'source/duplicate-key',
    { key, first },
    { location: again, related: [{ role: 'first', location: first }] },
  );
}

/** What each line of assignments and headers names, with its place. Tables of a list are told apart. */
function pathsByLine(
  lines: readonly string[],
): { readonly path: string; readonly line: number; readonly column: number }[] {
  let table = '';
  return lines.flatMap((text, index) => {
    const [, lead = '', bracket, written = ''] = /^(\s*(\[{1,2})?\s*)([^=#[\]]+)/.exec(text) ?? [];
    // Enough for names that hold no dot in their quotes.
    const name = written.replace(/["'\s]/g, '');
    if (name === '') return [];
    const path = bracket === undefined ? `${table}${name}` : name;
    if (bracket !== undefined) table = bracket === '[[' ? `${name}.${index}.` : `${name}.`;
    return [{ path, line: index + 1, column: lead.length + 1 }];
  });
}

/** Dates become the text that was written: JSON Schema knows no dates. */
function toPlain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) setOwn(plain, key, toPlain(child));
  return plain;
}

/** The places of a text that smol-toml has read. Where the stricter parser refuses it, no place is known but its start. */
function outlineOf(text: string): Outline {
  const outline = new Map<string, Extent>();
  const root = parsePlaces(text);
  if (!root) return outline;
  // Behind a table, a key of the root would be one of the table.
  const last = root.body.findLast((node) => node.type === 'TOMLKeyValue');
  outline.set('', { key: 0, value: 0, end: last?.range[1] ?? 0 });
  for (const node of root.body) {
    if (node.type === 'TOMLKeyValue') addPair(outline, node, []);
    else addTable(outline, node);
  }
  for (const [pointer, extent] of outline) {
    outline.set(pointer, { ...extent, spellings: () => spellTomlString(text, extent.value, extent.end) });
  }
  return outline;
}

function parsePlaces(text: string): AST.TOMLTopLevelTable | undefined {
  try {
    return parseTOML(text).body[0];
  } catch {
    return undefined;
  }
}

function addTable(outline: Map<string, Extent>, table: AST.TOMLTable): void {
  const path = table.resolvedKey.map(String);
  const end = (table.body.at(-1) ?? table).range[1];
  addPath(outline, path, { key: table.key.range[0], value: table.key.range[0], end }, path.length);
  for (const pair of table.body) addPair(outline, pair, path);
}

function addPair(outline: Map<string, Extent>, pair: AST.TOMLKeyValue, parent: readonly string[]): void {
  const path = [...parent, ...pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
  const place = { key: pair.key.range[0], value: pair.value.range[0], end: endOf(pair.value) };
  addPath(outline, path, place, parent.length);
  addContent(outline, pair.value, path);
}

function addContent(outline: Map<string, Extent>, node: AST.TOMLContentNode, path: readonly string[]): void {
  if (node.type === 'TOMLInlineTable') for (const pair of node.body) addPair(outline, pair, path);
  if (node.type !== 'TOMLArray') return;
  for (const [at, item] of node.elements.entries()) {
    const itemPath = [...path, String(at)];
    outline.set(toPointer(itemPath), { key: item.range[0], value: item.range[0], end: endOf(item) });
    addContent(outline, item, itemPath);
  }
}

/**
 * A dotted key makes its holders as well; the first mention of a holder is its place. Holders of `written` keys or more
 * are those that the text at this place belongs to, so that they end behind it.
 */
function addPath(outline: Map<string, Extent>, path: readonly string[], place: Extent, written: number): void {
  for (let depth = 1; depth < path.length; depth++) {
    const holder = toPointer(path.slice(0, depth));
    const known = outline.get(holder);
    if (!known) outline.set(holder, place);
    else if (depth >= written) outline.set(holder, { ...known, end: place.end });
  }
  outline.set(toPointer(path), place);
}

function endOf(node: AST.TOMLContentNode): number {
  if (node.type === 'TOMLInlineTable') return node.body.at(-1)?.range[1] ?? node.range[0] + 1;
  if (node.type === 'TOMLArray') return node.elements.at(-1)?.range[1] ?? node.range[0] + 1;
  return node.range[1];
}

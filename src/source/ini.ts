import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Reader, SourceText } from './document.ts';
import { type Duplicate, duplicatesIn } from './duplicate.ts';
import { type IniEntry, type IniFlaw, type IniSection, scanIni } from './ini-scan.ts';
import { type Extent, makeDocument } from './outline.ts';
import { setOwn } from './own.ts';
import { lineIndex } from './position.ts';

/**
 * INI, of which there is no standard: what Python's configparser, PHP, git and npm's `ini` agree on, and a finding where
 * they do not. A section is a mapping; its name is taken as it is, so that `[a.b]` is one key.
 */
export const readIni: Reader = (source) => {
  const items = scanIni(source.text);
  const flaws = items.filter((item) => item.kind === 'flaw');
  const { value, outline, duplicates } = build(items.filter((item) => item.kind !== 'flaw'));
  const document = makeDocument(source, {
    format: 'ini',
    index: 0,
    value,
    stringsOnly: true,
    outline: () => outline,
  });
  return { documents: [document], problems: [...problemsOf(source, flaws), ...duplicatesIn(source, duplicates)] };
};

interface Built {
  readonly value: Record<string, unknown>;
  readonly outline: Map<string, Extent>;
  readonly duplicates: Duplicate[];
}

/** Lays sections of the same name together. A key that stands twice in one of them, or as a section too, is told. */
function build(items: readonly (IniEntry | IniSection)[]): Built {
  const value: Record<string, unknown> = {};
  const outline = new Map<string, Extent>([['', { key: 0, value: 0, end: 0 }]]);
  const duplicates: Duplicate[] = [];
  const sections = new Map<string, Record<string, unknown>>();
  let path: readonly string[] = [];
  let holder = value;
  const note = (name: string, pointer: string, extent: Extent) => {
    const first = outline.get(pointer);
    if (first) duplicates.push({ key: name, pointer, first: first.key, again: extent.key });
    outline.set(pointer, extent);
  };
  for (const item of items) {
    if (item.kind === 'entry') {
      note(item.name, toPointer([...path, item.name]), { key: item.key, value: item.value, end: item.end });
      setOwn(holder, item.name, item.text);
      stretch(outline, toPointer(path), item.end);
      continue;
    }
    const known = sections.get(item.name);
    path = [item.name];
    holder = known ?? {};
    sections.set(item.name, holder);
    if (known) stretch(outline, toPointer(path), item.end);
    else note(item.name, toPointer(path), { key: item.key, value: item.key, end: item.end });
    setOwn(value, item.name, holder);
  }
  return { value, outline, duplicates };
}

function stretch(outline: Map<string, Extent>, pointer: string, end: number): void {
  const extent = outline.get(pointer);
  if (extent) outline.set(pointer, { ...extent, end });
}

function problemsOf(source: SourceText, flaws: readonly IniFlaw[]): Finding[] {
  const lines = lineIndex(source.text);
  return flaws.map(({ reason, offset }) => {
    const location = { file: source.file, ...lines.at(offset) };
    return reason === 'inline-comment'
      ? finding('source/inline-comment', {}, { location })
      : finding('source/syntax', { format: 'INI', reason }, { location });
  });
}

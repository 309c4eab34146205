import type { Extent } from './outline.ts';

/** A line of an INI file that sets a key, with the lines that go on with its value. Offsets into the file. */
export interface IniEntry extends Extent {
  readonly kind: 'entry';
  readonly name: string;
  readonly text: string;
}

/** A line `[name]`. */
export interface IniSection {
  readonly kind: 'section';
  readonly name: string;
  readonly key: number;
  readonly end: number;
}

/** What loaders drop, or read each in its own way. */
export interface IniFlaw {
  readonly kind: 'flaw';
  readonly reason: 'not-an-assignment' | 'name-not-allowed' | 'unclosed-quote' | 'indented-key' | 'inline-comment';
  readonly offset: number;
}

export type IniItem = IniEntry | IniSection | IniFlaw;

/** A line without the white space around it. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

/** An assignment whose value may go on in the next line. */
interface Growing extends Extent {
  readonly name: string;
  readonly indent: number;
  readonly parts: string[];
  end: number;
}

/** Reads every line of an INI text, so that nothing in it is lost. */
export function scanIni(text: string): readonly IniItem[] {
  const items: IniItem[] = [];
  let growing: Growing | undefined;
  let blank = 0;
  const finish = () => {
    if (growing) items.push(entryOf(growing));
    growing = undefined;
    blank = 0;
  };
  for (const line of linesOf(text)) {
    if (line.text === '') blank++;
    if (line.text === '' || /^[;#]/.test(line.text)) continue;
    if (growing && line.indent > growing.indent) {
      if (goesOn(growing, line)) {
        for (; blank > 0; blank--) growing.parts.push('');
        growing.parts.push(line.text);
        growing.end = line.start + line.text.length;
        continue;
      }
      items.push({ kind: 'flaw', reason: 'indented-key', offset: line.start });
    }
    finish();
    if (line.text.startsWith('[')) items.push(readSection(line));
    else growing = readAssignment(line, items);
  }
  finish();
  return items;
}

function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const raw = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
    const kept = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    yield { text: kept, start: from + indent, indent };
    from += raw.length + 1;
  }
}

/**
 * Whether a line that is indented below an assignment is more of its value, as in Python's configparser: when it could
 * be nothing else, or when the value stands below its key altogether.
 */
function goesOn({ parts }: Growing, { text }: Line): boolean {
  return parts.length > 1 || parts[0] === '' || (separatorIn(text) === -1 && !text.startsWith('['));
}

function entryOf({ name, parts, key, value, end }: Growing): IniEntry {
  return { kind: 'entry', name, text: parts.join('\n'), key, value, end };
}

function readSection({ text, start }: Line): IniItem {
  const close = text.indexOf(']');
  const name = text.slice(1, close === -1 ? text.length : close).trim();
  const isClosed = close !== -1 && /^\s*(?:[;#]|$)/.test(text.slice(close + 1, close + 1000));
  if (!isClosed) return { kind: 'flaw', reason: 'not-an-assignment', offset: start };
  if (name === '') return { kind: 'flaw', reason: 'name-not-allowed', offset: start };
  return { kind: 'section', name, key: start + 1 + text.slice(1).search(/\S/), end: start + close + 1 };
}

/**
 * Where a key ends: at the first `=`, or at a `:` before it that white space follows, which is in no URL and no path. A
 * line without `=` is split at its first `:`.
 */
function separatorIn(text: string): number {
  const equals = text.indexOf('=');
  const colon = text.search(/:(?:\s|$)/);
  if (equals === -1) return colon === -1 ? text.indexOf(':') : colon;
  return colon === -1 ? equals : Math.min(colon, equals);
}

/** Reads a line outside of a value; undefined, and a flaw, when it sets nothing. */
function readAssignment(line: Line, items: IniItem[]): Growing | undefined {
  const { text, start, indent } = line;
  const separator = separatorIn(text);
  if (separator < 1) {
    const reason = separator === 0 ? 'name-not-allowed' : 'not-an-assignment';
    items.push({ kind: 'flaw', reason, offset: start });
    return undefined;
  }
  const name = text.slice(0, separator).trimEnd();
  const { kept, at, length, flaw } = readValue(text.slice(separator + 1));
  const value = start + separator + 1 + at;
  if (flaw) items.push({ kind: 'flaw', reason: flaw.reason, offset: start + separator + 1 + flaw.at });
  return { name, indent, parts: [kept], key: start, value, end: value + length };
}

interface ReadValue {
  readonly kept: string;
  readonly at: number;
  readonly length: number;
  readonly flaw?: { readonly reason: 'unclosed-quote' | 'inline-comment'; readonly at: number };
}

/** A value in its line: without the quotes around it, and without what stands behind ` ;` or ` #`. */
function readValue(rest: string): ReadValue {
  const at = rest.length - rest.trimStart().length;
  const quote = rest.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = rest.indexOf(quote, at + 1);
    const isAlone = /^\s*(?:[;#]|$)/.test(rest.slice(close + 1));
    if (close !== -1 && isAlone) return { kept: rest.slice(at + 1, close), at, length: close + 1 - at };
    if (close === -1) {
      return { kept: rest.slice(at), at, length: rest.length - at, flaw: { reason: 'unclosed-quote', at } };
    }
  }
  const mark = rest.search(/[;#]/);
  const comment = mark === -1 ? -1 : rest.search(/(?<=\s)[;#]/);
  const kept = rest.slice(0, comment === -1 ? rest.length : comment).trim();
  const place = kept === '' ? { kept, at: 0, length: 0 } : { kept, at, length: kept.length };
  return mark === -1 ? place : { ...place, flaw: { reason: 'inline-comment', at: mark } };
}

import { isUtf8 } from 'node:buffer';
import { type Finding, finding } from '../finding/finding.ts';
import { lineIndex } from './position.ts';

type Decoded =
  | { readonly ok: true; readonly text: string; readonly bom?: true }
  | { readonly ok: false; readonly problem: Finding };

/** Decodes UTF-8 strictly; a byte order mark is dropped, and told in `bom`. What is not UTF-8, or holds a NUL, is a finding with its place. */
export function decodeUtf8(bytes: Buffer, file: string): Decoded {
  const offset = isUtf8(bytes) ? -1 : firstInvalidByte(bytes);
  const nul = bytes.indexOf(0);
  if (offset === -1 && nul === -1) {
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? { ok: true, text: text.slice(1), bom: true } : { ok: true, text };
  }
  const isNul = nul !== -1 && (offset === -1 || nul < offset);
  const at = isNul ? nul : offset;
  const before = bytes.subarray(0, at).toString('utf8');
  const location = { file, ...lineIndex(before).at(before.length) };
  return { ok: false, problem: finding('source/encoding', { offset: at, nul: isNul }, { location }) };
}

/** The offset of the first byte that does not begin, or belong to, a UTF-8 sequence (RFC 3629). */
function firstInvalidByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length !== 1 && !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** How long the sequence is that a byte announces. A byte that announces none is taken alone and found invalid. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

import type { CodeDefault } from './read.ts';
import { behindComment, literalAt } from './text.ts';

/** Longest pattern that is looked at. */
const LONGEST = 2000;

/** A comment, or a name of a member with `=` behind it and perhaps another name between. */
const MEMBER = /\/[/*]|([A-Za-z_$][\w$]{0,100})\s{0,20}(?::\s{0,20}[A-Za-z_$][\w$]{0,100}\s{0,20})?=(?![=>])\s{0,20}/g;

/**
 * Defaults of `const { NAME = '…', OTHER: other = '…' } = process.env`; `at` is where `process` begins. They are taken
 * for what is not set, and not for what is empty.
 */
export function destructuredBefore(text: string, at: number): CodeDefault[] {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const close = /\}\s{0,20}=\s{0,20}(?:import\.)?$/.exec(before.slice(-50));
  if (!close) return [];
  const last = before.length - Math.min(50, before.length) + close.index;
  const open = before.lastIndexOf('{', last);
  if (open === -1) return [];
  const from = at - before.length + open;
  return membersIn(text, from + 1, at - before.length + last);
}

function membersIn(whole: string, from: number, to: number): CodeDefault[] {
  const found: CodeDefault[] = [];
  // Cut off where the pattern ends: each of many patterns without a default would be searched to the end of the file.
  const text = whole.slice(from, to);
  MEMBER.lastIndex = 0;
  for (let match = MEMBER.exec(text); match; match = MEMBER.exec(text)) {
    const [, name] = match;
    if (name === undefined) {
      MEMBER.lastIndex = Math.max(MEMBER.lastIndex, behindComment(text, match.index, 'javascript') ?? 0);
      continue;
    }
    const literal = literalAt(text, MEMBER.lastIndex, 'javascript');
    if (!literal) continue;
    found.push({ names: [name], text: literal.value, offset: from + literal.offset, coversEmpty: false });
    MEMBER.lastIndex = literal.end;
  }
  return found;
}

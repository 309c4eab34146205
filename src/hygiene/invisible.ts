import type { InvisibleKind } from '../finding/facts/hygiene.ts';
import { type Flaw, flaw, type TextContext } from './flaw.ts';
import { namesCommand } from './names.ts';

/** What is not seen, or passes for a usual space: C0 and C1 controls, and format characters and spaces of Unicode. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\ufeff]|\r(?!\n|$)/g;

/** Letters of people who do not write Latin; their texts need characters that make no sense elsewhere. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** The first character of a text that cannot be seen and does not belong there. */
export function invisibleIn(text: string, context: TextContext): Flaw[] {
  // What is asked of the whole text is asked once: a text can be full of such characters.
  let around: Around | undefined;
  for (const { 0: char, index } of text.matchAll(INVISIBLE)) {
    const kind = kindOf(char);
    around ??= { foreign: OTHER_SCRIPT.test(text), isSentence: isSentence(text, context) };
    if (!belongs(kind, char, index, text, around)) {
      return [flaw('hygiene/invisible', { kind, inKey: false }, index)];
    }
  }
  return [];
}

/** Whether a key holds a character that cannot be seen. */
export function invisibleInKey(key: string): InvisibleKind | undefined {
  const [flawed] = invisibleIn(key, { key: '', textual: true, yaml: false, deployed: false });
  return flawed?.rule === 'hygiene/invisible' ? flawed.facts.kind : undefined;
}

function kindOf(char: string): InvisibleKind {
  const code = char.charCodeAt(0);
  if (code < 0xa0 || code === 0x2028 || code === 0x2029) return 'control';
  if (code === 0xad) return 'soft-hyphen';
  if (code === 0xfeff) return 'byte-order-mark';
  if (code === 0x61c || code === 0x200e || code === 0x200f) return 'direction';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'direction';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f)
    return 'no-break-space';
  return 'zero-width';
}

/** What the text around a character is. */
interface Around {
  /** Whether letters of another script than the Latin one stand in it. */
  readonly foreign: boolean;
  readonly isSentence: boolean;
}

function isSentence(text: string, { textual, key }: TextContext): boolean {
  return !textual && !namesCommand(key) && /[ \n]/.test(text);
}

function belongs(
  kind: InvisibleKind,
  char: string,
  at: number,
  text: string,
  { foreign, isSentence }: Around,
): boolean {
  switch (kind) {
    case 'control':
      // A separator of one character is often one of these; an escape begins the colours of a terminal.
      return text.length === 1 || (char === '\x1b' && /[[\]()]/.test(text.charAt(at + 1)));
    case 'byte-order-mark':
      return false;
    case 'direction':
      // An override is what hides one text behind another; no language needs it.
      return foreign && char !== '\u202d' && char !== '\u202e';
    case 'zero-width':
      return foreign || (char === '\u200d' && joinsEmoji(text, at));
    default:
      return foreign || isSentence;
  }
}

function joinsEmoji(text: string, at: number): boolean {
  return /\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}/u.test(text.slice(Math.max(0, at - 2), at));
}

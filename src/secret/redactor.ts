import { encodingsOf, isLongEnough } from './encodings.ts';
import { Needles, type Span } from './needles.ts';
import type { Secret } from './secret.ts';

/** What stands in the place of a secret that was about to be written. */
export const REDACTED = '‹redacted›';

/** A text after the search, and how many secrets were found in it. */
export interface Scanned {
  readonly text: string;
  readonly hits: number;
}

/**
 * Knows the secrets of a run and finds them in whatever is about to be written: in any letter case, in the usual
 * encodings, and broken over lines.
 *
 * It is the last line and not the first: findings hold no values to begin with. A hit means a bug.
 */
export class Redactor {
  readonly #needles = new Needles();
  readonly #ownWords: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  /**
   * `ownWords` are texts of our own (rule names, verdicts, input names) that are no secret even when a value equals one.
   * `names` are those that tollgate.yml gives; whoever writes a secret there must not find it in a report, so that they
   * count only against a plain word such as that of `NODE_ENV`.
   */
  constructor(ownWords: Iterable<string> = [], names: Iterable<string> = []) {
    this.#ownWords = lowerCase(ownWords);
    this.#names = lowerCase(names);
  }

  /** Whether no secret is known, so that nothing can be found. */
  get isEmpty(): boolean {
    return this.#needles.isEmpty;
  }

  /** Makes a secret known. Returns false when it is too short to be looked for, or one of our own words. */
  add(secret: Secret): boolean {
    const text = secret.reveal();
    const isOurs = (form: string): boolean =>
      this.#ownWords.has(form.toLowerCase()) || (secret.isWord && this.#names.has(form.toLowerCase()));
    if (!isLongEnough(text.trim()) || isOurs(text.trim())) return false;
    // Of a list of short lines little is left when they are joined, and that would be found everywhere.
    const forms = encodingsOf(text).filter((form) => !isOurs(form) && isLongEnough(joined(form)));
    for (const form of forms) this.#needles.add(fold(form));
    return forms.length > 0;
  }

  /** Replaces every known secret in `text`. */
  scan(text: string): Scanned {
    if (this.isEmpty) return { text, hits: 0 };
    const spans = mergeSpans(this.#needles.in(fold(text)));
    return { text: spans.length === 0 ? text : cut(text, spans), hits: spans.length };
  }
}

function lowerCase(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.toLowerCase()));
}

/** Letter case and line breaks do not hide a secret. */
function fold(text: string): string {
  return lower(joined(text));
}

function joined(text: string): string {
  return text.replace(/[\r\n]+/g, '');
}

/** In lower case, with as many characters as before: the few letters that change length stay as they are. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  const same = whole.length === text.length ? whole : Array.from(text, lowerIfAsLong).join('');
  // Which of the two a capital sigma becomes depends on what follows, and that is another thing in each text.
  return same.replaceAll('ς', 'σ');
}

function lowerIfAsLong(character: string): string {
  const one = character.toLowerCase();
  return one.length === character.length ? one : character;
}

/** The text without what stands at the spans of its folded form, which must be ascending and apart. */
function cut(text: string, spans: readonly Span[]): string {
  const offsets = offsetsOf(text);
  let kept = '';
  let behind = 0;
  for (const [start, end] of spans) {
    kept += text.slice(behind, offsets[start] ?? 0) + REDACTED;
    behind = (offsets[end - 1] ?? text.length - 1) + 1;
  }
  return kept + text.slice(behind);
}

/** For each character of the folded text where it stood in the original. */
function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char !== '\n' && char !== '\r') offsets[kept++] = at;
  }
  return offsets;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

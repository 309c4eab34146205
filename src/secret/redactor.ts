import { encodingsOf, isLongEnough } from './encodings.ts';
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
  readonly #needles = new Set<string>();
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
    return this.#needles.size === 0;
  }

  /** Makes a secret known. Returns false when it is too short to be looked for, or one of our own words. */
  add(secret: Secret): boolean {
    const text = secret.reveal();
    const isOurs = (form: string): boolean =>
      this.#ownWords.has(form.toLowerCase()) || (secret.isWord && this.#names.has(form.toLowerCase()));
    if (!isLongEnough(text.trim()) || isOurs(text.trim())) return false;
    for (const form of encodingsOf(text)) {
      if (!isOurs(form)) this.#needles.add(fold(form));
    }
    return true;
  }

  /** Replaces every known secret in `text`. */
  scan(text: string): Scanned {
    if (this.isEmpty) return { text, hits: 0 };
    const { folded, offsets } = foldWithOffsets(text);
    const spans = mergeSpans([...this.#needles].flatMap((needle) => occurrences(folded, needle)));
    let cut = text;
    for (const [start, end] of spans.toReversed()) {
      const from = offsets[start] ?? 0;
      const to = (offsets[end - 1] ?? text.length - 1) + 1;
      cut = cut.slice(0, from) + REDACTED + cut.slice(to);
    }
    return { text: cut, hits: spans.length };
  }
}

function lowerCase(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.toLowerCase()));
}

type Span = readonly [start: number, end: number];

/** Letter case and line breaks do not hide a secret. */
function fold(text: string): string {
  return foldWithOffsets(text).folded;
}

/** The folded text, and for each of its characters where it stood in the original. */
function foldWithOffsets(text: string): { folded: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length);
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') continue;
    // Only a fold of the same length keeps offsets true; the few letters that change length stay as they are.
    const lower = char.toLowerCase();
    folded += lower.length === 1 ? lower : char;
    offsets[kept++] = at;
  }
  return { folded, offsets };
}

function occurrences(text: string, needle: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
    spans.push([at, at + needle.length]);
  return spans;
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

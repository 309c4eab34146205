/** A part of a text: from its first character up to the one behind its last. */
export type Span = readonly [start: number, end: number];

/** Characters by which needles are looked up; none is shorter. */
const START = 8;

/** Entries of the table of beginnings; a power of two. */
const BEGINNINGS = 1 << 20;

/**
 * Many texts that are looked for at once. The time depends on the text that is searched and hardly on how many there are:
 * a configuration can hold thousands of secrets, each in a dozen encodings.
 */
export class Needles {
  readonly #byStart = new Map<string, Set<string>>();
  /** Which beginnings of four characters occur at all: most places of a text are passed over with one look. */
  readonly #beginnings = new Uint8Array(BEGINNINGS);

  /** Whether there is none. */
  get isEmpty(): boolean {
    return this.#byStart.size === 0;
  }

  /** Adds a text of eight characters or more. */
  add(needle: string): void {
    const start = needle.slice(0, START);
    if (start.length < START) throw new Error('a needle that is too short');
    const known = this.#byStart.get(start);
    if (known) known.add(needle);
    else this.#byStart.set(start, new Set([needle]));
    this.#beginnings[beginningAt(needle, 0)] = 1;
  }

  /** Where they stand in a text, by where they begin. Those that overlap are all given. */
  in(text: string): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at + START <= text.length; at++) {
      if (this.#beginnings[beginningAt(text, at)] !== 1) continue;
      for (const needle of this.#byStart.get(text.slice(at, at + START)) ?? []) {
        if (text.startsWith(needle, at)) spans.push([at, at + needle.length]);
      }
    }
    return spans;
  }
}

/** A number for the four characters at an offset, which others may share. */
function beginningAt(text: string, at: number): number {
  const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const [three, four] = [text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
  return (one ^ (two << 5) ^ (three << 10) ^ (four << 14)) & (BEGINNINGS - 1);
}

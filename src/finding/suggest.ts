/**
 * The candidate that was probably meant, for a did-you-mean; undefined when none is near.
 *
 * Near means at most two edits (insert, drop, change, or swap of neighbours) and at most a third of the name, so that
 * short names do not suggest each other. Letter case is no edit. Of equally near ones that wins which begins alike for
 * longer, and then the first. Where none is near, it is another form of the same word.
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const most = Math.min(2, Math.floor(wanted.length / 3));
  const all = [...candidates];
  let best: { readonly candidate: string; readonly edits: number; readonly alike: number } | undefined;
  for (const candidate of all) {
    const other = candidate.toLowerCase();
    if (Math.abs(other.length - wanted.length) > most) continue;
    const edits = distance(wanted, other);
    if (edits > most || edits > (best?.edits ?? Number.POSITIVE_INFINITY)) continue;
    const alike = commonStart(wanted, other);
    if (!best || edits < best.edits || alike > best.alike) best = { candidate, edits, alike };
  }
  return best?.candidate ?? otherForm(wanted, all);
}

/** What English puts behind a word to make another form of it. */
const ENDINGS: readonly string[] = ['s', 'es', 'ed', 'ing', 'ings'];

/** Undefined also where there are several. */
function otherForm(wanted: string, candidates: readonly string[]): string | undefined {
  const isForm = (word: string, other: string): boolean => ENDINGS.some((ending) => `${word}${ending}` === other);
  const [one, second] = candidates.filter((candidate) => {
    const other = candidate.toLowerCase();
    return isForm(wanted, other) || isForm(other, wanted);
  });
  return second === undefined ? one : undefined;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Damerau–Levenshtein distance in its restricted form: no part of the text is edited twice. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}

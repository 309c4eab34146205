import type { Facts, Rule } from '../../../src/finding/rules.ts';

/** Samples of the rules whose facts a file of `src/finding/facts/` describes. */
export type SamplesFor<F> = { readonly [R in Extract<keyof F, Rule>]: readonly [Facts[R], ...Facts[R][]] };

/** One sample for each word of a union. The compiler sees to it that none is left out. */
export function each<Word extends string, More, Sample>(
  words: Readonly<Record<Word, More>>,
  sample: (word: Word, more: More) => Sample,
): readonly [Sample, ...Sample[]] {
  // Object.entries widens the names; they are the words of the union.
  const [first, ...rest] = (Object.entries(words) as [Word, More][]).map(([word, more]) => sample(word, more));
  if (first === undefined) throw new Error('a union has at least one word');
  return [first, ...rest];
}

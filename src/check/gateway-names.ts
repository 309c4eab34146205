import type { Mode } from '../finding/facts/gateway.ts';
import { toPointer } from '../finding/pointer.ts';
import { isQualifier, joined, namesIn, wordsOf } from '../gateway/words.ts';
import type { Seen } from './gateway-scene.ts';

type Key = Pick<Seen, 'called'>;

/** Whether a key bears one of some known names, with a prefix of a framework or a service before it or without. */
export function bears({ called }: Key, names: readonly string[]): boolean {
  const read = new Set(namesIn(wordsOf(called)));
  return names.some((name) => read.has(joined(name)));
}

const MODE_WORDS: Readonly<Record<Mode, RegExp>> = {
  test: /^(?:TEST|TESTING|SANDBOX|DEMO|PLAYGROUND)\d*$/,
  live: /^(?:LIVE|PROD|PRODUCTION)\d*$/,
};

/** Whether a key, or one that leads to it, says of itself that it is of a mode. */
export function says({ called }: Key, mode: Mode): boolean {
  return wordsOf(called).some((word) => MODE_WORDS[mode].test(word));
}

/**
 * Whether two keys are of the same one of several: of the same region, number and place in a list. Of two accounts side
 * by side, a value of one is no pair with a value of the other. What their names say of a mode is left to who asks.
 */
export function areOfOne(one: Key, other: Key): boolean {
  const [here, there] = [which(one), which(other)];
  return here.length === there.length && here.every((word) => there.includes(word));
}

function which({ called }: Key): string[] {
  const isMode = (word: string) => MODE_WORDS.test.test(word) || MODE_WORDS.live.test(word);
  const words = wordsOf(called).filter((word) => isQualifier(word) && !isMode(word));
  return [...new Set([...words, ...called.filter((segment) => /^\d+$/.test(segment))])];
}

/** Whether two keys stand in the same mapping. */
export function areSiblings(one: Key, other: Key): boolean {
  return toPointer(one.called.slice(0, -1)) === toPointer(other.called.slice(0, -1));
}

import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Document } from '../source/document.ts';
import type { Config, RedundancySpec } from './config.ts';
import type { Wrong } from './wrong.ts';

/** Groups and payment methods that name a probe that there is none of, which would count on what is never asked. */
export function checkTogether({ probes, paymentMethods, redundancy }: Config, document: Document): Finding[] {
  const known = probes.map(({ name }) => name);
  const wrong = [
    ...paymentMethods.flatMap(({ anyOf }, at) => namesIn(anyOf, known, ['payment-methods', String(at), 'any-of'])),
    ...redundancy.flatMap((group, at) => checkRedundancy(group, known, ['redundancy', String(at)])),
  ];
  return wrong.map(({ at, expected, part }) => {
    const pointer = toPointer(at);
    return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
  });
}

function checkRedundancy(
  { of, atLeast, want }: RedundancySpec,
  known: readonly string[],
  at: readonly string[],
): Wrong[] {
  const names = namesIn(of, known, [...at, 'of']);
  const [key, most] = want > of.length ? (['want', of.length] as const) : (['at-least', want] as const);
  if (want <= of.length && atLeast <= want) return names;
  // Without `want` all are wanted, and then it is `at-least` that says too much.
  const expected = `\`${key}\` no more than ${most}, since so many ${key === 'want' ? 'there are in `of`' : 'are wanted'}`;
  return [...names, { at: [...at, key], expected, part: 'value' }];
}

function namesIn(names: readonly string[], known: readonly string[], at: readonly string[]): Wrong[] {
  return names.flatMap((name, index): Wrong[] => {
    const say = (expected: string): Wrong[] => [{ at: [...at, String(index)], expected, part: 'value' }];
    if (names.indexOf(name) < index) return say('each probe once');
    if (known.includes(name)) return [];
    const meant = suggest(name, known);
    return say(`the name of an entry of \`probes\`${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`);
  });
}

import type { Effective } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import { formatLocation, type Location } from '../finding/location.ts';
import { parentPointer } from '../finding/pointer.ts';
import type { Rule } from '../finding/rules.ts';
import type { Held, Laid } from './pairs.ts';

/** What a change touches in one environment (of one service). */
export interface Touched {
  readonly laid: Laid;
  readonly count: number;
  /** Whether the value at a pointer of now is another one; `below`: or one that lies in it. */
  readonly at: (pointer: string, below: boolean) => boolean;
}

/** Finds by pointer what two states that lie side by side do not have in common. */
export function touchedIn(laid: Laid): Touched {
  const names = new Set<string>();
  const above = new Set<string>();
  for (const { before, now } of laid.changes) {
    for (const [held, nameOf] of [
      [before, laid.nameBefore],
      [now, laid.nameNow],
    ] as const) {
      if (!held) continue;
      names.add(nameOf(held.pointer));
      // All keys lie in the root: that it is touched says nothing.
      for (let holder = parentPointer(held.pointer); holder !== ''; holder = parentPointer(holder))
        above.add(nameOf(holder));
    }
  }
  return {
    laid,
    count: laid.changes.length,
    at: (pointer, below) => {
      const name = laid.nameNow(pointer);
      return names.has(name) || (below && above.has(name));
    },
  };
}

/** Tells whether a changed value stands at a place now. Places are found at the first question: most changes are never asked. */
export function touchedPlaces(touched: ReadonlyMap<string, Touched>): (place: Location) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (place) => {
    known ??= new Set([...touched.values()].flatMap(({ laid }) => laid.changes.flatMap(({ now }) => placesOf(now))));
    return known.has(formatLocation(place));
  };
}

function placesOf(held: Held | undefined): string[] {
  const { location, valueLocation } = held?.leaf.origin() ?? {};
  return [location, valueLocation].flatMap((place) => (place ? [formatLocation(place)] : []));
}

/** Rules about a key itself: what lies below it does not matter to them. */
const OF_KEYS: ReadonlySet<Rule> = new Set(['validate/required', 'validate/unknown-key', 'hygiene/near-key']);

/** Rules about one environment although they name others, whose own values do not matter to them. */
const ONE_SIDED: ReadonlySet<Rule> = new Set([
  'parity/missing',
  'parity/empty',
  'parity/expect',
  'parity/service-missing',
  'parity/foreign-word',
  'parity/private-host',
  'parity/plain-http',
]);

/** Whether a finding is about the value of its key, and all that lies below. */
export function isOfValue({ rule }: Finding): boolean {
  return !OF_KEYS.has(rule);
}

/** Whether nobody can tell which of the values that lie below are to blame, so that any of them may be. */
export function isOfWhole({ rule, facts }: Finding): boolean {
  return rule === 'validate/not-allowed' || (rule === 'validate/choice' && !('keys' in facts && facts.keys));
}

/** Whether a finding comes of several values together, of which any may be the one that was changed. */
export function isOfSeveral({ rule }: Finding): boolean {
  return /^(?:parity|gateway)\//.test(rule) && !ONE_SIDED.has(rule);
}

/** How an environment is known by. */
export function keyOf({ environment, service }: Pick<Effective, 'environment' | 'service'>): string {
  return JSON.stringify([environment, service]);
}

import type { Waiver } from '../config/config.ts';
import type { Both, Loosening } from './loosening.ts';

/** Waivers that accept more than any of the base does. */
export function widerWaivers({ before, now }: Both): Loosening[] {
  return now.waivers
    .filter((waiver) => !before.waivers.some((other) => acceptsAsMuch(other, waiver)))
    .map(({ rule, location }) => ({ part: 'waiver', name: rule, keys: [], location, weighs: false }));
}

/** Whether all that a waiver accepts is accepted by another one, and as long. */
function acceptsAsMuch(other: Waiver, waiver: Waiver): boolean {
  const isWithin = (['path', 'in', 'service', 'pin'] as const).every(
    (key) => other[key] === undefined || other[key] === waiver[key],
  );
  return other.rule === waiver.rule && isWithin && other.expires >= waiver.expires;
}

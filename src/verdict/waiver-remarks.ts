import type { Waiver } from '../config/config.ts';
import { type Finding, finding, type Related } from '../finding/finding.ts';
import type { WaiverTerms } from './waiver-terms.ts';

/** Days before its end from which on a waiver is told of. */
const SOON = 14;

/** What is to be said of a waiver itself. `covered` are the findings that it speaks of, whatever its end and its pin. */
export function remarkOn(waiver: Waiver, covered: readonly Finding[], terms: WaiverTerms): Finding[] {
  const { rule, expires, owner, location } = waiver;
  const place = { location };
  const tooLong = daysUntil(expires, terms) > terms.mostDays;
  const always = [
    ...(tooLong
      ? [finding('waiver/too-long', { rule, expires, most: terms.mostDays, latest: latestDay(terms) }, place)]
      : []),
    ...(owner === undefined ? [finding('waiver/no-owner', { rule }, place)] : []),
  ];
  if (covered.length === 0) return terms.isWhole ? [...always, finding('waiver/unused', { rule }, place)] : always;
  return [...always, ...endOf(waiver, terms), ...pinOf(waiver, covered, terms)];
}

function endOf({ rule, expires, location }: Waiver, terms: WaiverTerms): Finding[] {
  const days = daysUntil(expires, terms);
  if (days < 0) return [finding('waiver/expired', { rule, expires }, { location })];
  return days <= SOON ? [finding('waiver/ends-soon', { rule, expires, days }, { location })] : [];
}

/** Each finding that the pin does not hold for would have been waived: why it is back is told for each. */
function pinOf({ rule, pin, expires, location }: Waiver, covered: readonly Finding[], terms: WaiverTerms): Finding[] {
  if (pin === undefined || expires < terms.today) return [];
  const value = terms.pinOf;
  if (!value) return [finding('waiver/pin', { rule, reason: 'no-key' }, { location })];
  return covered.flatMap((found): Finding[] => {
    const seen = value(found);
    const reason = seen === undefined ? 'no-value' : 'changed';
    const related: Related[] = found.location ? [{ role: 'value', location: found.location }] : [];
    return seen === pin ? [] : [finding('waiver/pin', { rule, reason }, { location, related })];
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** The last day on which a waiver may end, as `YYYY-MM-DD`. */
function latestDay({ today, mostDays }: WaiverTerms): string {
  return new Date(Date.parse(today) + mostDays * DAY).toISOString().slice(0, 10);
}

/** Whole days from today to a day of the calendar, both as `YYYY-MM-DD`; negative when it has passed. */
function daysUntil(day: string, { today }: WaiverTerms): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}

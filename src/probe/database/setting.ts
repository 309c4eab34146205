import type { SettingComparison, SettingDemand } from '../../config/probe-spec.ts';
import { compareVersions, isVersionSetting, readVersion } from './version.ts';

/** Settings whose value is a list of words, in any order. */
const SETS: readonly string[] = ['sql_mode'];

const ON: readonly string[] = ['on', 'true', 'yes', '1'];
const OFF: readonly string[] = ['off', 'false', 'no', '0'];

/** Whether a setting is as it was asked for. What cannot be compared is not. */
export function isAsDemanded(name: string, demand: SettingDemand, shown: string): boolean {
  if (demand.kind === 'equals') return isEqual(name, demand.value, shown);
  return demand.all.every((comparison) => holds(name, comparison, shown));
}

function holds(name: string, { operator, than }: SettingComparison, shown: string): boolean {
  if (operator === '!=') return !isEqual(name, than, shown);
  if (isSet(name)) return operator === '>=' && wordsOf(than).isSubsetOf(wordsOf(shown));
  const order = compare(name, shown, than);
  if (order === undefined) return false;
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

function isEqual(name: string, wanted: string | number | boolean, shown: string): boolean {
  if (typeof wanted === 'boolean') return (wanted ? ON : OFF).includes(shown.trim().toLowerCase());
  const text = String(wanted);
  if (isSet(name)) return wordsOf(text).symmetricDifference(wordsOf(shown)).size === 0;
  if (text === shown || isSameSwitch(text, shown)) return true;
  // Behind the numbers of a version, servers write what it was built for.
  if (isVersionSetting(name) && /^\d+(?:\.\d+)*$/.test(text)) return compare(name, shown, text) === 0;
  const [one, other] = [readQuantity(text), readQuantity(shown)];
  return one !== undefined && one.unit === other?.unit && one.amount === other.amount;
}

/** Words alone: a number is no switch, whatever stands for it elsewhere. */
function isSameSwitch(wanted: string, shown: string): boolean {
  const [one, other] = [wanted.toLowerCase(), shown.toLowerCase()];
  const isWord = !/^\d/.test(one) && !/^\d/.test(other);
  return isWord && [ON, OFF].some((words) => words.includes(one) && words.includes(other));
}

/** Below zero where what is shown comes first. Undefined where the two cannot be compared. */
function compare(name: string, shown: string, than: string): number | undefined {
  if (isVersionSetting(name) || /\..*\./.test(than)) {
    const [one, other] = [readVersion(shown), readVersion(than)];
    return one && other ? compareVersions(one, other) : undefined;
  }
  const [one, other] = [readQuantity(shown), readQuantity(than)];
  return one && one.unit === other?.unit ? one.amount - other.amount : undefined;
}

interface Quantity {
  readonly amount: number;
  /** What the amount counts: bytes, milliseconds, or nothing in particular. */
  readonly unit: 'B' | 'ms' | '';
}

const UNITS: ReadonlyMap<string, readonly [unit: Quantity['unit'], factor: number]> = new Map([
  ['', ['', 1]],
  ['B', ['B', 1]],
  ['kB', ['B', 2 ** 10]],
  ['MB', ['B', 2 ** 20]],
  ['GB', ['B', 2 ** 30]],
  ['TB', ['B', 2 ** 40]],
  ['us', ['ms', 1 / 1000]],
  ['ms', ['ms', 1]],
  ['s', ['ms', 1000]],
  ['min', ['ms', 60_000]],
  ['h', ['ms', 3_600_000]],
  ['d', ['ms', 86_400_000]],
]);

/** A number with a unit as PostgreSQL writes it (chapter 20.1), or without one. */
function readQuantity(text: string): Quantity | undefined {
  const [, number, name = ''] = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
  const [unit, factor] = UNITS.get(name) ?? [];
  if (number === undefined || unit === undefined || factor === undefined) return undefined;
  return { amount: Number(number) * factor, unit };
}

function isSet(name: string): boolean {
  return SETS.includes(name.toLowerCase());
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .split(',')
      .map((word) => word.trim().toUpperCase())
      .filter((word) => word !== ''),
  );
}

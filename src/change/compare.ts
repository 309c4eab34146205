import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { WORDS } from '../finding/words.ts';
import type { FileValues } from './file-values.ts';
import { type FindingKey, keyIn, type Naming } from './finding-key.ts';
import { isOfSeveral, isOfValue, isOfWhole, keyOf, type Touched } from './touched.ts';

/** Whether a change brings a finding, or the base has it as well. */
export type Mark = 'new' | 'old';

/** All that findings of two states of a repository are held against each other with. */
export interface Sides {
  /** What the change touches in each environment that was read on both sides, by `keyOf`. */
  readonly touched: ReadonlyMap<string, Touched>;
  /** The others that there are now. */
  readonly unread: ReadonlySet<string>;
  /** Whether a place is one of a value that the change touches. */
  readonly isTouchedAt: (place: Location) => boolean;
  /** Files that differ. */
  readonly files: ReadonlySet<string>;
  /** The lines of a file now, and in the base; undefined where it has none. */
  readonly linesNow: (file: string) => readonly string[] | undefined;
  readonly linesBefore: (file: string) => readonly string[] | undefined;
  /** What stands in files that differ, now and in the base. */
  readonly valuesNow: FileValues;
  readonly valuesBefore: FileValues;
  /** Whether a file is read from the state now for both sides: it says what is checked. */
  readonly isPolicy: (file: string) => boolean;
}

/** Findings of now by their JSON, and those of the base that are gone. */
export interface Comparison {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly mended: readonly Finding[];
}

/** Of what was asked over the network, nobody has asked the base; what makes a run errored is no matter of old or new. */
function isMarked({ rule, severity }: Finding): boolean {
  if (/^(?:probe|database|redundancy|payment-method|change)\//.test(rule)) return false;
  return severity !== 'error' || WORDS[rule].stop === 'failed';
}

/**
 * Whether a finding is about what the change does to the policy, of which no base has any. Where no file differs, both
 * sides are one examination, and it would be its own base.
 */
function isOfChange({ rule }: Finding): boolean {
  return rule.startsWith('policy/');
}

/**
 * Tells which findings a change brings. Findings are paired by what they are about and not by where they stand, each with
 * one other. A finding about a value that the change has touched is new, whatever the value before was found to be: a
 * wrong one that was replaced by another wrong one is no old matter.
 */
export function compareFindings(now: readonly Finding[], before: readonly Finding[], sides: Sides): Comparison {
  const left = new Map<string, Pending[]>();
  for (const finding of before.filter((one) => isMarked(one) && !isOfChange(one))) {
    if (speaksOfUnread(finding, sides)) continue;
    const key = keyIn(finding, namingOf(finding, sides, 'before'));
    left.set(key.about, [...(left.get(key.about) ?? []), { finding, key }]);
  }
  const marks = new Map<string, Mark>();
  const unpaired: Pending[] = [];
  const settle = (one: Pending, other: Pending | undefined): boolean => {
    if (!other) return false;
    remove(left, other);
    const isOld =
      isKept(one, other, sides) &&
      !isTouched(one.finding, sides) &&
      isWritten(one, sides) &&
      one.key.count <= other.key.count;
    marks.set(JSON.stringify(one.finding), isOld ? 'old' : 'new');
    return true;
  };
  for (const finding of now.filter(isMarked)) {
    const one = { finding, key: keyIn(finding, namingOf(finding, sides, 'now')) };
    const same = (left.get(one.key.about) ?? []).find(({ key }) => key.line === one.key.line);
    if (!settle(one, speaksOfUnread(finding, sides) ? undefined : same)) unpaired.push(one);
  }
  // What stands in a line that was written anew replaces what stood there: it is new, and nothing was mended.
  for (const one of unpaired) {
    const replaced = speaksOfUnread(one.finding, sides) ? undefined : left.get(one.key.about)?.[0];
    if (!settle(one, replaced)) marks.set(JSON.stringify(one.finding), 'new');
  }
  return { marks, mended: [...left.values()].flat().map(({ finding }) => finding) };
}

interface Pending {
  readonly finding: Finding;
  readonly key: FindingKey;
}

function remove(left: Map<string, Pending[]>, { key, finding }: Pending): void {
  left.set(
    key.about,
    (left.get(key.about) ?? []).filter((other) => other.finding !== finding),
  );
}

/** Whether a finding speaks of an environment of which the base has nothing to compare with. */
function speaksOfUnread(finding: Finding, { unread }: Sides): boolean {
  const { environment, service, related = [] } = finding;
  const named = isOfSeveral(finding) ? related.flatMap((other) => other.environment ?? []) : [];
  return [...(environment === undefined ? [] : [environment]), ...named].some((one) =>
    unread.has(keyOf({ environment: one, service })),
  );
}

function isTouched(finding: Finding, { touched, isTouchedAt, files }: Sides): boolean {
  const { rule, environment, service, pointer, location, related = [] } = finding;
  const here = environment === undefined ? undefined : touched.get(keyOf({ environment, service }));
  if (rule === 'validate/cap' || rule === 'hygiene/cap') {
    // What is not listed may be new, however many there are.
    return (here !== undefined && here.count > 0) || (location !== undefined && files.has(location.file));
  }
  if (here && pointer === '' && isOfWhole(finding)) return here.count > 0;
  if (here && pointer !== undefined && here.at(pointer, isOfValue(finding))) return true;
  return isOfSeveral(finding) && related.some(({ role, location: other }) => role !== 'rule' && isTouchedAt(other));
}

/**
 * Whether what a finding of a file is about is as it was. A value of several lines can be another one although its first
 * line is the same, and the same one although it is written otherwise. Where the value says nothing, the line has to.
 */
function isKept({ finding: now, key }: Pending, other: Pending, { valuesNow, valuesBefore }: Sides): boolean {
  const isSameLine = key.line === other.key.line;
  if (now.environment !== undefined || !now.rule.startsWith('validate/')) return isSameLine;
  const [own, old] = [valuesNow.valueOf(now), valuesBefore.valueOf(other.finding)];
  if (!own || !old) return isSameLine;
  if (isDeepStrictEqual(own.value, old.value)) return true;
  if (now.pointer === '') return !isOfWhole(now);
  return !isOfValue(now) && isSameLine;
}

/** What is said of a line of tollgate.yml or of a schema is as old as the line is. */
function isWritten({ finding: { environment, location }, key }: Pending, sides: Sides): boolean {
  if (environment !== undefined || location === undefined || !sides.isPolicy(location.file)) return true;
  return sides.linesBefore(location.file)?.some((line) => line.trim() === key.text) === true;
}

function namingOf(finding: Finding, sides: Sides, side: 'now' | 'before'): Naming {
  const { environment, service, pointer, related = [] } = finding;
  const laidOf = (name: string) => sides.touched.get(keyOf({ environment: name, service }))?.laid;
  // A key that is missing has the pointer of where another environment has it.
  const owner =
    finding.rule === 'parity/missing'
      ? (related.find(({ role, environment: other }) => role === 'other' && other !== undefined)?.environment ??
        environment)
      : environment;
  const laid = owner === undefined ? undefined : laidOf(owner);
  const name = side === 'now' ? laid?.nameNow : laid?.nameBefore;
  return {
    name: pointer === undefined || !name ? pointer : name(pointer),
    nameInFile: (side === 'now' ? sides.valuesNow : sides.valuesBefore).nameOf(finding),
    isOfLine: environment === undefined || (pointer !== undefined && laid?.liesInText(pointer) === true),
    isPolicy: sides.isPolicy,
    lines: side === 'now' ? sides.linesNow : sides.linesBefore,
    linesNow: sides.linesNow,
  };
}

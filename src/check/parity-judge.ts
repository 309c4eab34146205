import type { ParityRule } from '../config/config.ts';
import type { Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Facts, Severity } from '../finding/rules.ts';
import type { Row } from '../parity/row.ts';
import { type Decision, decisionsFor, isNamed } from './parity-decide.ts';
import { expectation } from './parity-expect.ts';
import { expectedIn } from './parity-groups.ts';
import { isQuiet } from './parity-quiet.ts';
import { relate } from './parity-relate.ts';
import {
  type Bench,
  type Comparison,
  isEmpty,
  isHollow,
  namesOf,
  placeOf,
  type Side,
  sidesOf,
} from './parity-sides.ts';

/** Most rows: one list for all of them. */
const NOTHING: readonly Finding[] = [];

/** Holds one row against what must hold there. */
export function judge(row: Row<Leaf>, decision: Decision, comparison: Comparison): readonly Finding[] {
  if (isQuiet(row, decision)) return NOTHING;
  const { must, rule, members } = decision;
  const all = sidesOf(row, comparison.sides);
  const ours = all.filter(({ index }) => members.includes(index));
  const there = ours.filter(({ node }) => node);
  const bench: Bench = { ...comparison, row, rule, all };
  if (row.alone) return judgeAlone(row.alone, decision, there, bench);
  if (must === 'absent') return absent(there, bench);
  // Where values are compared, an empty one is a value like another, and its difference is told once.
  const gaps = new Map(
    ours
      .filter(({ node }) => must !== 'same' || !node)
      .map((side) => [side, gap(side, heldAgainst(side, decision, bench), bench)] as const),
  );
  const { findings, unreadable } = relate(decision, there, bench);
  // What a rule expects below a plain value is asked where it lies; of an empty value that was told it is not asked again.
  const isExpected = rule !== undefined && isNamed(row, rule, comparison.spec);
  const asked = there.filter((side) => isExpected && !unreadable.includes(side) && !gaps.get(side)?.length);
  return [...[...gaps.values()].flat(), ...findings, ...expectation(asked, bench)];
}

/** What a rule expects of values by themselves, for whoever knows those of one side alone. */
export function judgeValues(row: Row<Leaf>, decision: Decision, comparison: Comparison): readonly Finding[] {
  const { must, rule, members } = decision;
  if (must === 'ignore' || must === 'absent' || !rule) return NOTHING;
  const all = sidesOf(row, comparison.sides);
  const there = all.filter(({ index, node }) => node && members.includes(index));
  const bench: Bench = { ...comparison, row, rule, all };
  if (row.alone) return judgeAlone(row.alone, decision, there, bench);
  const { unreadable } = relate(decision, there, bench);
  const isExpected = isNamed(row, rule, comparison.spec);
  return isExpected
    ? expectation(
        there.filter((side) => !unreadable.includes(side)),
        bench,
      )
    : NOTHING;
}

/**
 * What can be said of a value without the others. What lies in something that is compared as a whole was judged there by
 * the rules that name the whole.
 */
function judgeAlone(alone: NonNullable<Row<Leaf>['alone']>, decision: Decision, there: readonly Side[], bench: Bench) {
  const { must, rule } = decision;
  if (!rule) return NOTHING;
  if (alone.why === 'within' && isNamed(alone.whole, rule, bench.spec)) return NOTHING;
  return must === 'absent' ? absent(there, bench) : expectation(there, bench);
}

/**
 * The sides that a side is held against. A rule that compares holds those against each other that it speaks of; whether
 * something is there is asked of all that are not excused.
 */
function heldAgainst(side: Side, { must, rule, members, groups }: Decision, bench: Bench): Side[] {
  if (rule && must !== 'present') {
    const isOther = (index: number) => !groups || groups[index] !== groups[side.index];
    return bench.all.filter(({ index }) => members.includes(index) && isOther(index));
  }
  const excused = decisionsFor(bench.row, bench.sides, bench.spec)
    .filter((one) => one.must === 'ignore' || one.must === 'absent')
    .flatMap((one) => one.members);
  return bench.all.filter(({ index }) => !excused.includes(index));
}

/** A key that is not there, or empty, on one side while another has it. A default only warns; a rule of its own stops. */
function gap(side: Side, others: readonly Side[], bench: Bench): Finding[] {
  const { rule, spec } = bench;
  const severity: Severity = rule?.severity ?? (rule ? 'error' : 'warning');
  const filled = others.filter((other) => other.node && !isEmpty(other));
  const isAsked = rule !== undefined && isAskedFor(side, rule, bench);
  if (side.node) {
    const facts: Facts['parity/empty'] = { from: side.name, has: namesOf(filled) };
    const isTold = isEmpty(side) && (filled.length > 0 || isAsked);
    return isTold ? [finding('parity/empty', facts, placeOf(side, bench), severity)] : [];
  }
  // Empty and not there are the same to who only asks for something, and not to who asks for the same.
  const must = rule ? rule.must : spec.default;
  const isCompared = must === 'same' || must === 'shape';
  const has = isCompared ? others.filter(({ node }) => node) : filled.filter((other) => !isHollow(other));
  if (!side.effective.complete || (has.length === 0 && !isAsked)) return [];
  return [finding('parity/missing', { from: side.name, has: namesOf(has) }, placeOf(side, bench), severity)];
}

/** Whether a rule asks for the key whoever else has it: by itself, or since it says what the value looks like there. */
function isAskedFor({ name }: Side, rule: ParityRule, { spec }: Bench): boolean {
  return rule.must === 'present' || expectedIn(rule, name, spec) !== undefined;
}

function absent(there: readonly Side[], bench: Bench): Finding[] {
  const [first] = there;
  if (!first) return [];
  const facts = { environments: namesOf(there) };
  return [finding('parity/absent', facts, placeOf(first, bench), bench.rule?.severity)];
}

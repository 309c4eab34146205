import { type Effective, isOutOfReach, type Leaf, textOf } from '../environment/effective.ts';
import type { Violation } from '../schema/schema.ts';

/** Texts that stand in for a value that cannot be read: what holds for one and not the other was asked of the value. */
const STAND_INS = ['', `\u{1f6a7}${'x'.repeat(10_000)}`] as const;

/** Whether some leaf exists whose value is not at hand. */
export function hasUnreadable(effective: Effective): boolean {
  return [...effective.leaves.values()].some(isOutOfReach);
}

/** Whether a finding said before that something is wrong with the leaf: one cause is one finding. */
function isTold({ content }: Leaf): boolean {
  return content.state === 'present' && content.told === true;
}

/** The value of a leaf for validation, with a stand-in where it cannot be read. */
export function readableValue(leaf: Leaf, standIn: string): unknown {
  if (leaf.content.state === 'known') return leaf.content.value;
  return textOf(leaf) ?? standIn;
}

/** Holds an environment against a schema, with a stand-in for each leaf that cannot be read. */
type Validate = (standIn: (leaf: Leaf) => string) => readonly Violation[];

/**
 * Validates with each stand-in, those texts among them that the schema compares values with. A leaf that cannot be read
 * satisfies being there and being text; if one of the stand-ins breaks a keyword, that keyword was asked of the value
 * and could not be proven. So it is where the value decides what is asked of others, as under `if`: what only some of the
 * stand-ins break is told of the leaf that decides it.
 */
export function unreadableViolations(
  effective: Effective,
  constants: readonly string[],
  validate: Validate,
): readonly Violation[] {
  const unreadable = [...effective.leaves.values()].filter(isOutOfReach);
  const pointers = new Set(unreadable.map(({ pointer }) => pointer));
  const roundOf = (standIn: (leaf: Leaf) => string) => splitRound(validate(standIn), pointers);
  const texts = [...new Set([...STAND_INS, ...constants])];
  const [first, ...others] = texts.map((text) => ({ text, ...roundOf(() => text) }));
  if (!first) throw new Error('no stand-in for what cannot be read');
  const differing = others.filter((round) => !isSame(round, first));
  const deciding = unreadable.filter((leaf) =>
    differing.some(
      ({ text }) =>
        !isSame(
          roundOf((one) => (one === leaf ? text : first.text)),
          first,
        ),
    ),
  );
  // Where no leaf decides it alone, each may take part.
  const blamed = differing.length > 0 && deciding.length === 0 ? unreadable : deciding;
  const asked = new Set([first, ...others].flatMap((round) => round.asked));
  for (const { pointer } of blamed) asked.add(pointer);
  const readable = [...first.readable].filter(([key]) => differing.every((round) => round.readable.has(key)));
  const told = new Set(unreadable.filter(isTold).map(({ pointer }) => pointer));
  return [
    ...readable.map(([, violation]) => violation),
    ...[...asked].filter((pointer) => !told.has(pointer)).map(notReadable),
  ];
}

/** What was seen with one stand-in: what it breaks itself, and what else is broken. */
interface Round {
  readonly asked: readonly string[];
  readonly readable: ReadonlyMap<string, Violation>;
}

function splitRound(violations: readonly Violation[], unreadable: ReadonlySet<string>): Round {
  const { asked = [], others = [] } = Object.groupBy(violations, ({ pointer }) =>
    unreadable.has(pointer) ? 'asked' : 'others',
  );
  return {
    asked: asked.map(({ pointer }) => pointer),
    readable: new Map(others.map((violation) => [JSON.stringify([violation.pointer, violation.detail]), violation])),
  };
}

function isSame(one: Round, other: Round): boolean {
  return one.readable.size === other.readable.size && [...one.readable.keys()].every((key) => other.readable.has(key));
}

function notReadable(pointer: string): Violation {
  return { pointer, place: 'value', detail: { rule: 'validate/not-readable', facts: {} }, description: undefined };
}

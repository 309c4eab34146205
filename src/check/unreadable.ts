import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import type { Violation } from '../schema/schema.ts';

/** Texts that stand in for a value that cannot be read: what holds for one and not the other was asked of the value. */
const STAND_INS = ['', `\u{1f6a7}${'x'.repeat(10_000)}`] as const;

/** Whether some leaf exists whose value is not at hand. */
export function hasUnreadable(effective: Effective): boolean {
  return [...effective.leaves.values()].some(isUnreadable);
}

function isUnreadable({ content }: Leaf): boolean {
  return content.state === 'present' || content.state === 'runtime';
}

/** The value of a leaf for validation, with a stand-in where it cannot be read. */
export function readableValue(leaf: Leaf, standIn: string): unknown {
  if (leaf.content.state === 'known') return leaf.content.value;
  return textOf(leaf) ?? standIn;
}

/**
 * Validates with each stand-in. A leaf that cannot be read satisfies being there and being text; if one of the
 * stand-ins breaks a keyword, that keyword was asked of the value and could not be proven.
 */
export function unreadableViolations(
  effective: Effective,
  validate: (standIn: string) => readonly Violation[],
): readonly Violation[] {
  const unreadable = new Set([...effective.leaves.values()].filter(isUnreadable).map(({ pointer }) => pointer));
  const rounds = STAND_INS.map(validate);
  const readable = rounds[0]?.filter(({ pointer }) => !unreadable.has(pointer)) ?? [];
  const asked = new Set(
    rounds
      .flat()
      .map(({ pointer }) => pointer)
      .filter((pointer) => unreadable.has(pointer)),
  );
  return [...readable, ...[...asked].map(notReadable)];
}

function notReadable(pointer: string): Violation {
  return { pointer, place: 'value', detail: { rule: 'validate/not-readable', facts: {} }, description: undefined };
}

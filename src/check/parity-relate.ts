import { type Finding, finding } from '../finding/finding.ts';
import type { Severity } from '../finding/rules.ts';
import { classesOf } from './parity-compare.ts';
import type { Decision } from './parity-decide.ts';
import { type Bench, isEmpty, namesOf, placeOf, type Side } from './parity-sides.ts';

/** What the relation between sides that have something finds, and the sides whose value could not be read for it. */
export interface Related {
  readonly findings: readonly Finding[];
  readonly unreadable: readonly Side[];
}

/** Holds the values of sides that have one against each other. */
export function relate({ must, groups }: Decision, there: readonly Side[], bench: Bench): Related {
  const { row, rule, comparer } = bench;
  const as = rule?.as;
  const compares = must === 'same' || must === 'different';
  if (as === undefined && !compares) return { findings: types(must, there, groups, bench), unreadable: [] };
  const shape = must === 'shape';
  const indexes = there.map(({ index }) => index);
  const { alike, ...apart } = classesOf(row.nodes, indexes, { as, shape }, comparer);
  const named = (some: readonly number[]) => there.filter(({ index }) => some.includes(index));
  const [unreadable, unknown] = [named(apart.unreadable), named(apart.unknown)];
  const findings = [
    ...unreadable.map((side) => cannotBeRead(side, bench)),
    ...(must !== 'present' && isHeld(there, groups) ? notCompared(unknown, bench) : []),
  ];
  const classes = alike.map(named);
  const readable = there.filter(({ index }) => alike.some((some) => some.includes(index)));
  // What only has to be there, and reads as it should, is as it should be.
  if (must === 'present' || !isHeld(readable, groups)) return { findings, unreadable };
  const mixed = as === undefined ? typeDiffers(readable, bench, 'error') : [];
  if (mixed.length > 0 && (must === 'same' || hasStructure(readable)))
    return { findings: [...findings, ...mixed], unreadable };
  if (must === 'different') findings.push(...different(classes, groups, bench));
  else if (classes.length > 1) findings.push(shape ? otherShape(readable, bench) : same(classes, readable, bench));
  return { findings, unreadable };
}

/** Whether any two of the sides are held against each other. */
function isHeld(sides: readonly Side[], groups: Decision['groups']): boolean {
  return groups ? new Set(sides.map(({ index }) => groups[index])).size > 1 : sides.length > 1;
}

function cannotBeRead(side: Side, bench: Bench): Finding {
  const as = bench.rule?.as ?? 'text';
  return finding('parity/as', { as, environment: side.name }, placeOf(side, bench), bench.rule?.severity);
}

/** That a rule asks of values what nobody can say, since they cannot be read here. */
export function notCompared(unknown: readonly Side[], bench: Bench): Finding[] {
  const [first] = unknown;
  if (!first) return [];
  const facts = { environments: namesOf(unknown) };
  return [finding('parity/not-compared', facts, placeOf(first, bench), bench.rule?.severity)];
}

/** Types, where the values themselves are not looked at. */
function types(must: Decision['must'], there: readonly Side[], groups: Decision['groups'], bench: Bench): Finding[] {
  if (!isHeld(there, groups)) return [];
  const last = there.at(-1);
  if (must === 'shape') return last && typeDiffers(there, bench, 'error').length > 0 ? [otherShape(there, bench)] : [];
  return typeDiffers(there, bench, bench.rule && hasStructure(there) ? 'error' : 'warning');
}

/** Whether a side holds a mapping or a list where the others may hold a plain value. */
function hasStructure(sides: readonly Side[]): boolean {
  return sides.some(({ kind }) => kind === 'array' || kind === 'object');
}

/** The same key holds different types. A loader that knows only text says nothing about types. */
function typeDiffers(sides: readonly Side[], bench: Bench, severity: Severity): Finding[] {
  const structural = hasStructure(sides);
  const typed = sides.filter(
    ({ leaf, kind }) => (structural || !leaf?.textual) && kind !== undefined && kind !== 'null',
  );
  const kinds = typed.flatMap(({ kind }) => (kind === 'integer' ? 'number' : (kind ?? [])));
  const last = typed.at(-1);
  if (!last || new Set(kinds).size < 2) return [];
  const facts = { kinds, environments: namesOf(typed) };
  return [finding('parity/type', facts, placeOf(last, bench), bench.rule?.severity ?? severity)];
}

function otherShape(sides: readonly Side[], bench: Bench): Finding {
  const facts = { environments: namesOf(sides) };
  return finding('parity/shape', facts, placeOf(lastOf(sides), bench), bench.rule?.severity);
}

function same(classes: readonly (readonly Side[])[], sides: readonly Side[], bench: Bench): Finding {
  const alone = classes.filter((some) => some.length === 1);
  const odd = classes.length === 2 && sides.length > 2 && alone.length === 1 ? alone[0]?.[0] : undefined;
  const facts = { environments: namesOf(sides), odd: odd?.name };
  return finding('parity/same', facts, placeOf(odd ?? lastOf(sides), bench), bench.rule?.severity);
}

function different(classes: readonly (readonly Side[])[], groups: Decision['groups'], bench: Bench): Finding[] {
  // That values are empty where another is not was told of each: that they are alike is no news then.
  const isToldEmpty = (some: readonly Side[]) => some.every(isEmpty) && classes.some((other) => !other.every(isEmpty));
  return classes
    .filter((some) => isHeld(some, groups) && !isToldEmpty(some))
    .map((some) => {
      const facts = { environments: namesOf(some) };
      return finding('parity/different', facts, placeOf(lastOf(some), bench, some), bench.rule?.severity);
    });
}

function lastOf(sides: readonly Side[]): Side {
  const last = sides.at(-1);
  if (!last) throw new Error('a finding about no side');
  return last;
}

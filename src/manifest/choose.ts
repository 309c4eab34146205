import { type Finding, finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { type Field, placeOf, textAt } from './field.ts';
import { type Gathered, tellShape } from './gathered.ts';

/** A container by its name. */
export interface NamedContainer {
  readonly name: string;
  readonly field: Field;
}

/** The containers of a list with their names. Two of one name are told, and the first is taken. */
export function namedContainers(list: readonly Field[], gathered: Gathered): NamedContainer[] {
  const named = new Map<string, Field>();
  for (const field of list) {
    const name = textAt(field, ['name']);
    const before = name === undefined ? undefined : named.get(name);
    if (name === undefined) tellShape(gathered, field, 'name');
    else if (before) gathered.problems.push(twice(name, before, field));
    else named.set(name, field);
  }
  return [...named].map(([name, field]) => ({ name, field }));
}

function twice(name: string, before: Field, again: Field): Finding {
  const first = placeOf(before);
  const related = [{ role: 'first', location: first } as const];
  return finding('manifest/duplicate-name', { what: 'container', name, first }, { location: placeOf(again), related });
}

/**
 * The container that a source means: the one of that name, or else the only one. `usual` are those that count when no
 * name is given. A container that is not there is a mistake of tollgate.yml, and has its place.
 */
export function chooseContainer(
  wanted: string | undefined,
  all: readonly NamedContainer[],
  usual: readonly NamedContainer[],
  gathered: Gathered,
): Field | undefined {
  const [only, ...others] = usual;
  const chosen =
    wanted === undefined ? (others.length === 0 ? only : undefined) : all.find(({ name }) => name === wanted);
  if (chosen) return chosen.field;
  const choices = (wanted === undefined ? usual : all).map(({ name }) => name);
  const suggestion = wanted === undefined ? undefined : suggest(wanted, choices);
  gathered.complete = false;
  gathered.problems.push(finding('manifest/container', { name: wanted, choices, suggestion }));
  return undefined;
}

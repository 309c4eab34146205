import { finding } from '../finding/finding.ts';
import { type Field, itemsOf, memberOf, membersOf, placeOf } from './field.ts';
import { type Gathered, nearest, tellShape } from './gathered.ts';

/** The items of a member that must be a list; none where it is missing. */
export function listAt(holder: Field, key: string, gathered: Gathered): readonly Field[] {
  const field = memberOf(holder, key);
  const items = field && itemsOf(field);
  if (field && !items) tellShape(gathered, field, 'list');
  return items ?? [];
}

/** Tells the fields that an entry cannot have; whether there are any. */
export function tellUnknown(field: Field, known: readonly string[], gathered: Gathered, pointer?: string): boolean {
  const unknown = membersOf(field).filter(({ key }) => !known.includes(key));
  for (const one of unknown) {
    const facts = { field: one.key, suggestion: nearest(gathered, one.key, known) };
    gathered.problems.push(
      finding('manifest/unknown-field', facts, { location: placeOf(one, 'key'), pointer: pointer ?? one.pointer }),
    );
  }
  return unknown.length > 0;
}

/** The fields that an object may have, and which of them hold variables. */
export interface KnownFields {
  /** All of them; undefined where only what resembles one of `lists` is told. */
  readonly all?: readonly string[];
  readonly lists: readonly string[];
  /** Words of other tools for a field, and the field. */
  readonly foreign: Readonly<Record<string, string>>;
}

/** Tells the fields that an object cannot have; whether one of them was to hold variables, which are all lost then. */
export function tellMisspelt(object: Field, fields: KnownFields, gathered: Gathered): boolean {
  const { all, lists, foreign } = fields;
  const known = all ?? lists;
  let isLost = false;
  for (const field of membersOf(object).filter(({ key }) => !known.includes(key))) {
    const near = nearest(gathered, field.key, [...Object.keys(foreign), ...known]);
    const suggestion = near !== undefined && Object.hasOwn(foreign, near) ? foreign[near] : near;
    if (all === undefined && suggestion === undefined) continue;
    isLost ||= suggestion !== undefined && lists.includes(suggestion);
    const place = { location: placeOf(field, 'key'), pointer: field.pointer };
    gathered.problems.push(finding('manifest/unknown-field', { field: field.key, suggestion }, place));
  }
  if (isLost) gathered.complete = false;
  return isLost;
}

import type { Effective, Leaf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import type { Place, Related } from '../finding/finding.ts';
import type { Row } from '../parity/align.ts';

/** The place of what one side holds in a row. */
export function placeOfSide(row: Row<Leaf>, effective: Effective, index: number): Place {
  const pointer = row.cells[index]?.pointer ?? '';
  const { environment, service } = effective;
  return { location: locateMember(effective, pointer), pointer, environment, service };
}

/** The same key in other environments: in those of `which`, else in all that have it. */
export function othersBeside(
  row: Row<Leaf>,
  sides: readonly Effective[],
  index: number,
  which: readonly number[] = sides.map((_, at) => at),
): Related[] {
  return which.flatMap((at): Related[] => {
    const [cell, effective] = [row.cells[at], sides[at]];
    const location = at === index || !cell || !effective ? undefined : locateMember(effective, cell.pointer);
    return location && effective ? [{ role: 'other', location, environment: effective.environment }] : [];
  });
}

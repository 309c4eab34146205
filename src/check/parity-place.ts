import type { Effective, Leaf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import type { Place, Related } from '../finding/finding.ts';
import type { Row } from '../parity/row.ts';
import { MOST_BESIDE } from './parity-sides.ts';

/** The place of what one side holds in a row. */
export function placeOfSide(row: Row<Leaf>, effective: Effective, index: number): Place {
  const pointer = row.pointerOn(index);
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
  const others = which.flatMap((at): Related[] => {
    const effective = at !== index && row.nodes[at] ? sides[at] : undefined;
    const location = effective && locateMember(effective, row.pointerOn(at));
    return location && effective ? [{ role: 'other', location, environment: effective.environment }] : [];
  });
  return others.slice(0, MOST_BESIDE);
}

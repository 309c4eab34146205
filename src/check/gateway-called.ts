import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { childPointer, fromPointer, type Path, parentPointer } from '../finding/pointer.ts';

/** Members of an item of a list that name what its `value` is: `env: [{ name: PAYPAL_MODE, value: live }]`. */
const NAMING = ['name', 'key'];

const NAME = /^[a-z_][a-z0-9_.-]*$/i;

/** What a value is called: the keys that lead to it, or the name that stands beside it in an item of a list. */
export function calledIn({ pointer }: Leaf, { leaves }: Effective): Path {
  if (!/\/\d+\/value$/.test(pointer)) return fromPointer(pointer);
  const item = parentPointer(pointer);
  const named = NAMING.flatMap((key) => leaves.get(childPointer(item, key)) ?? []).map(textOf);
  const name = named.find((text) => text !== undefined && NAME.test(text));
  return name === undefined ? fromPointer(pointer) : [...fromPointer(parentPointer(item)), name];
}

import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { memberOf } from '../source/own.ts';

/** Members of an entry in which names of environments stand: as a text or a list, or as the keys of a mapping. */
const NAMING = ['environments', 'in', 'require', 'forbid', 'allow', 'expect', 'auth'] as const;

/** Where an entry of tollgate.yml names an environment; undefined when it does not say the name itself. */
export function environmentNamedAt(document: Document, entry: readonly string[], name: string): Location | undefined {
  const raw = entry.reduce<unknown>(memberOf, document.value);
  for (const member of NAMING) {
    const value = memberOf(raw, member);
    if (value === name) return document.locate(toPointer([...entry, member]));
    if (Array.isArray(value)) {
      const at = value.indexOf(name);
      if (at !== -1) return document.locate(toPointer([...entry, member, String(at)]));
    } else if (memberOf(value, name) !== undefined) return document.locate(toPointer([...entry, member, name]), 'key');
  }
  return undefined;
}

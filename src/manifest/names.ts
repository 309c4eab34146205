import { finding, type Place } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { type Field, memberOf, placeOf } from './field.ts';
import { type Gathered, tellShape } from './gathered.ts';

/** The name of an entry; told where there is none, or none that can be a variable. */
export function tellName(
  entry: Field,
  gathered: Gathered,
): { readonly name: string; readonly field: Field } | undefined {
  const field = memberOf(entry, 'name');
  const name = field?.value;
  if (field === undefined || typeof name !== 'string') {
    tellShape(gathered, field ?? entry, 'name');
    return undefined;
  }
  // Printable ASCII without an equals sign, as Kubernetes has it since 1.32; nothing takes more than that.
  if (/^[ -<>-~]+$/.test(name)) return { name, field };
  tellShape(gathered, field, 'variable-name');
  return undefined;
}

/** Notes a name, and tells a second one of it; whether it is the first. */
export function isFirst(name: string, field: Field, seen: Map<string, Field>, gathered: Gathered): boolean {
  const before = seen.get(name);
  if (!before) {
    seen.set(name, field);
    return true;
  }
  const first = placeOf(before);
  const related = [{ role: 'first', location: first } as const];
  const place: Place = { location: placeOf(field), pointer: toPointer([name]), related };
  gathered.problems.push(finding('manifest/duplicate-name', { what: 'variable', name, first }, place));
  return false;
}

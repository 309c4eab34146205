import { finding } from '../finding/finding.ts';
import { kindOf } from '../finding/kind.ts';
import { type Field, placeOf } from './field.ts';
import { holdsHelm } from './files.ts';
import type { Gathered } from './gathered.ts';
import { TOLD, type VariableContent } from './manifest.ts';

/** What a field holds that must be text. Something else is told, and so is a template of Helm. */
export function textContent(
  field: Field,
  gathered: Gathered,
  { by, pointer }: { readonly by: 'Kubernetes' | 'ECS'; readonly pointer: string },
): VariableContent {
  const { value } = field;
  if (typeof value === 'string') {
    if (!holdsHelm(value)) return { state: 'known', value };
    gathered.complete = false;
    gathered.problems.push(finding('manifest/not-rendered', { by: 'Helm' }, { location: placeOf(field), pointer }));
    return TOLD;
  }
  gathered.problems.push(
    finding('manifest/not-a-string', { found: kindOf(value), by }, { location: placeOf(field), pointer }),
  );
  return TOLD;
}

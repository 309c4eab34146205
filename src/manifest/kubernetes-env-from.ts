import { finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { tellUnknown } from './entries.ts';
import { characterPlaces, type Field, memberOf, placeOf, textAt } from './field.ts';
import { type Gathered, nearest, tellShape } from './gathered.ts';
import { type ContainerEnv, isOldName, requiredText, tellNearSecret } from './kubernetes-container.ts';
import type { DataKind, KeyedData } from './kubernetes-data.ts';

/** Lays every key of a ConfigMap or Secret that one entry of `envFrom` names. */
export function layEnvFrom(entry: Field, env: ContainerEnv): void {
  const reference = referenceIn(entry, env.gathered);
  const prefix = prefixOf(entry, env.gathered);
  const data = reference && find(reference.kind, reference.field, env);
  if (data && mayLay(data, entry, env)) layKeys(data, prefix, env);
}

/** The one reference of an entry. What another field was meant to bring is told, and unknown. */
function referenceIn(entry: Field, gathered: Gathered): { readonly kind: DataKind; readonly field: Field } | undefined {
  if (!isMapping(entry.value)) {
    tellShape(gathered, entry, 'mapping');
    return undefined;
  }
  const isMisspelt = tellUnknown(entry, ['prefix', 'configMapRef', 'secretRef'], gathered);
  if (isMisspelt) gathered.complete = false;
  const configMap = memberOf(entry, 'configMapRef');
  const secret = memberOf(entry, 'secretRef');
  const field = configMap ?? secret;
  if (field && !(configMap && secret)) return { kind: configMap ? 'ConfigMap' : 'Secret', field };
  if (field || !isMisspelt) tellShape(gathered, entry, 'one-reference');
  return undefined;
}

function prefixOf(entry: Field, gathered: Gathered): string {
  const prefix = memberOf(entry, 'prefix');
  if (prefix === undefined || typeof prefix.value === 'string') return textAt(entry, ['prefix']) ?? '';
  tellShape(gathered, prefix, 'text');
  return '';
}

/** The ConfigMap or Secret that a reference names. One that is not optional and not there is told. */
function find(kind: DataKind, reference: Field, env: ContainerEnv): KeyedData | undefined {
  const { gathered } = env;
  if (!isMapping(reference.value)) {
    tellShape(gathered, reference, 'mapping');
    return undefined;
  }
  tellUnknown(reference, ['name', 'optional'], gathered);
  const name = requiredText(reference, 'name', gathered);
  if (!name) return undefined;
  const data = env.data.find(kind, name.text);
  const place = { location: placeOf(name.field), pointer: name.field.pointer };
  const isNear = kind === 'Secret' && !data && tellNearSecret(name, place.pointer, env);
  if (kind === 'Secret' && !data?.whole && !env.declared && !isNear) {
    gathered.problems.push(finding('manifest/unread', { what: 'Secret' }, place));
  }
  if (data || kind === 'Secret' || memberOf(reference, 'optional')?.value === true) return data;
  if (!env.whole) return undefined;
  const suggestion = nearest(gathered, name.text, env.data.names(kind));
  // All that it would bring is missing for this one reason.
  gathered.complete = false;
  gathered.problems.push(finding('manifest/dangling', { kind, name: name.text, key: undefined, suggestion }, place));
  return undefined;
}

/** Counts the keys that an entry brings. False, with a finding, once there are too many. */
function mayLay({ entries }: KeyedData, entry: Field, env: ContainerEnv): boolean {
  const before = env.keys;
  env.keys += entries.size;
  if (env.keys <= env.mostKeys) return true;
  env.gathered.complete = false;
  if (before <= env.mostKeys) {
    const location = placeOf(entry);
    env.gathered.problems.push(finding('source/cap', { cap: 'nodes', limit: env.mostKeys }, { location }));
  }
  return false;
}

function layKeys(data: KeyedData, prefix: string, env: ContainerEnv): void {
  for (const [key, { field, content }] of data.entries) {
    const name = prefix + key;
    if (!isOldName(name)) {
      const place = { location: placeOf(field, 'key'), pointer: toPointer([name]) };
      env.gathered.problems.push(finding('manifest/name-skipped', { name, in: 'envFrom' }, place));
      continue;
    }
    const valueLocation = () => placeOf(field);
    const locateIn = characterPlaces(field, content);
    env.variables.set(name, { name, content, location: () => placeOf(field, 'key'), valueLocation, locateIn });
  }
}

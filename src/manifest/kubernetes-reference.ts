import { finding } from '../finding/finding.ts';
import { isMapping } from '../source/own.ts';
import { tellUnknown } from './entries.ts';
import { type Field, memberOf, membersOf, placeOf } from './field.ts';
import { nearest, tellShape } from './gathered.ts';
import { type ContainerEnv, requiredText, tellNearSecret } from './kubernetes-container.ts';
import type { DataKind } from './kubernetes-data.ts';
import { TOLD, type VariableContent } from './manifest.ts';

/** What a variable gets, and the field that holds it. */
export interface Referred {
  readonly content: VariableContent;
  readonly field: Field;
}

const KEY_REFS: Readonly<Record<string, DataKind>> = { configMapKeyRef: 'ConfigMap', secretKeyRef: 'Secret' };

/** References to what is known only when the container starts. */
const RUNTIME_REFS = ['fieldRef', 'resourceFieldRef', 'fileKeyRef'];

const REFS = [...Object.keys(KEY_REFS), ...RUNTIME_REFS];

/** What a `valueFrom` brings; undefined when the variable is not set at all. */
export function contentOfReference(from: Field, pointer: string, env: ContainerEnv): Referred | undefined {
  const told: Referred = { content: TOLD, field: from };
  if (!isMapping(from.value)) {
    tellShape(env.gathered, from, 'mapping', { pointer });
    return told;
  }
  if (tellUnknown(from, REFS, env.gathered, pointer)) return told;
  const [reference, ...others] = membersOf(from).filter(({ value }) => value !== null);
  if (!reference || others.length > 0) {
    tellShape(env.gathered, from, 'one-reference', { pointer });
    return told;
  }
  const kind = KEY_REFS[reference.key];
  if (kind === undefined) return { content: { state: 'runtime' }, field: from };
  if (!isMapping(reference.value)) {
    tellShape(env.gathered, reference, 'mapping', { pointer });
    return told;
  }
  return contentOfKey(kind, reference, pointer, env);
}

function contentOfKey(kind: DataKind, reference: Field, pointer: string, env: ContainerEnv): Referred | undefined {
  const present: Referred = { content: { state: 'present' }, field: reference };
  const told: Referred = { content: TOLD, field: reference };
  tellUnknown(reference, ['name', 'key', 'optional'], env.gathered, pointer);
  const name = requiredText(reference, 'name', env.gathered, { pointer });
  const key = requiredText(reference, 'key', env.gathered, { pointer });
  if (!name || !key) return told;
  const isOptional = memberOf(reference, 'optional')?.value === true;
  const data = env.data.find(kind, name.text);
  const entry = data?.entries.get(key.text);
  if (entry) return { content: entry.content, field: kind === 'ConfigMap' ? entry.field : reference };
  // What is optional and cannot be seen is not counted on.
  if (isOptional) return undefined;
  if (kind === 'Secret' && !data) {
    tellNearSecret(name, pointer, env);
    return present;
  }
  // What cannot be seen may have it: further keys of the Secret, or a file that could not be read.
  if (data ? !data.whole : !env.whole) return present;
  if (data?.lost) return told;
  const missing = data ? key : name;
  const facts = {
    kind,
    name: name.text,
    key: data && key.text,
    suggestion: nearest(env.gathered, missing.text, data ? data.entries.keys() : env.data.names(kind)),
  };
  env.gathered.problems.push(finding('manifest/dangling', facts, { location: placeOf(missing.field), pointer }));
  return told;
}

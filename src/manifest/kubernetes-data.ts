import { finding } from '../finding/finding.ts';
import { kindOf } from '../finding/kind.ts';
import { isMapping } from '../source/own.ts';
import { tellMisspelt } from './entries.ts';
import { type Field, itemsOf, memberAt, memberOf, membersOf, placeOf, textAt } from './field.ts';
import { type Gathered, tellShape } from './gathered.ts';
import { CONFIG_MAP, SECRET } from './kubernetes-fields.ts';
import { findObject, type KubernetesObject } from './kubernetes-objects.ts';
import type { VariableContent } from './manifest.ts';
import { textContent } from './text-value.ts';

/** One key of a ConfigMap or Secret. */
export interface Entry {
  readonly field: Field;
  readonly content: VariableContent;
}

/** What a ConfigMap or Secret holds. */
export interface KeyedData {
  readonly entries: ReadonlyMap<string, Entry>;
  /** False when it may hold further keys that nothing here shows. */
  readonly whole: boolean;
  /** Whether keys were lost in a field that is misspelt, which is told. */
  readonly lost?: boolean;
}

/** The kinds that one can refer to, each with the kinds that bring it into the cluster. */
const BROUGHT_BY = {
  ConfigMap: ['ConfigMap'],
  Secret: ['Secret', 'SealedSecret', 'ExternalSecret'],
} as const;

export type DataKind = keyof typeof BROUGHT_BY;

/** The ConfigMaps and Secrets that a workload can refer to. Each is looked at once. */
export interface DataObjects {
  find(kind: DataKind, name: string): KeyedData | undefined;
  names(kind: DataKind): readonly string[];
}

/** The ConfigMaps and Secrets among the objects, as a workload in `namespace` sees them. */
export function dataObjects(
  objects: readonly KubernetesObject[],
  namespace: string | undefined,
  gathered: Gathered,
): DataObjects {
  const renamed = objects.map((object) => ({ ...object, name: nameBrought(object) }));
  const byName = Map.groupBy(renamed, ({ name }) => name);
  const known = new Map<string, KeyedData | undefined>();
  const names = new Map<DataKind, readonly string[]>();
  const load = (kind: DataKind, name: string) => {
    const object = findObject(byName.get(name) ?? [], { kinds: BROUGHT_BY[kind], name, namespace }, gathered);
    return object && READ[object.kind]?.(object.field, gathered);
  };
  return {
    find: (kind, name) => {
      const key = `${kind}/${name}`;
      if (!known.has(key)) known.set(key, load(kind, name));
      return known.get(key);
    },
    names: (kind) => {
      const kept = names.get(kind) ?? namesOf(renamed, BROUGHT_BY[kind]);
      names.set(kind, kept);
      return kept;
    },
  };
}

function namesOf(objects: readonly KubernetesObject[], kinds: readonly string[]): readonly string[] {
  return objects.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}

/** The name of the Secret that an ExternalSecret makes can be another one than its own. */
function nameBrought({ kind, name, field }: KubernetesObject): string {
  return (kind === 'ExternalSecret' && textAt(field, ['spec', 'target', 'name'])) || name;
}

const READ: Readonly<Record<string, (object: Field, gathered: Gathered) => KeyedData>> = {
  ConfigMap: (object, gathered) => ({
    lost: tellMisspelt(object, CONFIG_MAP, gathered),
    entries: textEntries(object, gathered),
    whole: true,
  }),
  Secret: (object, gathered) => ({
    // `stringData` is written over `data` by the API server.
    entries: new Map([...secretEntries(object, 'data', gathered), ...secretEntries(object, 'stringData', gathered)]),
    lost: tellMisspelt(object, SECRET, gathered),
    whole: true,
  }),
  SealedSecret: (object) => ({
    entries: new Map(
      presentIn(memberAt(object, ['spec', 'encryptedData']), memberAt(object, ['spec', 'template', 'data'])),
    ),
    whole: true,
  }),
  ExternalSecret: (object) => externalSecret(object),
};

/**
 * The values of a ConfigMap. Only `data` becomes variables: the kubelet passes over `binaryData`.
 */
function textEntries(object: Field, gathered: Gathered): Map<string, Entry> {
  return new Map(
    dataMembers(object, 'data', gathered).map((field) => {
      const content = textContent(field, gathered, { by: 'Kubernetes', pointer: field.pointer });
      return [field.key, { field, content }];
    }),
  );
}

/** The keys of a Secret. What they hold is never looked at, but for the kind of it. */
function secretEntries(object: Field, key: 'data' | 'stringData', gathered: Gathered): [string, Entry][] {
  return dataMembers(object, key, gathered).map((field) => {
    const found = kindOf(field.value);
    if (found !== 'string') {
      const location = placeOf(field);
      gathered.problems.push(
        finding('manifest/not-a-string', { found, by: 'Kubernetes' }, { location, pointer: field.pointer }),
      );
    }
    return [field.key, { field, content: { state: 'present' } }];
  });
}

function dataMembers(object: Field, key: string, gathered: Gathered): ReturnType<typeof membersOf> {
  const data = memberOf(object, key);
  if (data && !isMapping(data.value)) tellShape(gathered, data, 'mapping');
  return data ? membersOf(data) : [];
}

function presentIn(...holders: readonly (Field | undefined)[]): [string, Entry][] {
  return holders.flatMap((holder) =>
    holder
      ? membersOf(holder).map((field): [string, Entry] => [field.key, { field, content: { state: 'present' } }])
      : [],
  );
}

/** External Secrets Operator: the keys that are listed, those of a template, and with `dataFrom` others unknown. */
function externalSecret(object: Field): KeyedData {
  const template = memberAt(object, ['spec', 'target', 'template', 'data']);
  const merges = textAt(object, ['spec', 'target', 'template', 'mergePolicy']) === 'Merge';
  const data = memberAt(object, ['spec', 'data']);
  const listed = ((data && itemsOf(data)) ?? []).flatMap((item): [string, Entry][] => {
    const field = memberOf(item, 'secretKey');
    return typeof field?.value === 'string' ? [[field.value, { field, content: { state: 'present' } }]] : [];
  });
  const takesTemplates = memberAt(object, ['spec', 'target', 'template', 'templateFrom']) !== undefined;
  return {
    // A template replaces what was fetched, unless it is merged.
    entries: new Map([...(template && !merges ? [] : listed), ...presentIn(template)]),
    whole: memberAt(object, ['spec', 'dataFrom']) === undefined && !takesTemplates,
  };
}

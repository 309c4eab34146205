import { finding } from '../finding/finding.ts';
import type { Document } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import { type Field, itemsOf, memberOf, membersOf, placeOf, rootOf, textAt } from './field.ts';
import { type Gathered, tellShape } from './gathered.ts';

/** An object of the Kubernetes API, as a manifest has it. */
export interface KubernetesObject {
  readonly kind: string;
  readonly name: string;
  /** Undefined where the manifest leaves it to whoever applies it. */
  readonly namespace: string | undefined;
  readonly field: Field;
}

/** What a kustomization may say without changing what a container gets. */
const HARMLESS = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'resources',
  'namespace',
  'labels',
  'commonLabels',
  'commonAnnotations',
  'images',
  'replicas',
  'sortOptions',
  'buildMetadata',
]);

/** Every object of the documents, those inside a `kind: List` too. */
export function objectsIn(documents: readonly Document[], gathered: Gathered): KubernetesObject[] {
  return documents.flatMap((document) => objectsOf(rootOf(document), gathered));
}

function objectsOf(field: Field, gathered: Gathered): KubernetesObject[] {
  if (isKustomization(field)) {
    tellKustomization(field, gathered);
    return [];
  }
  const kind = textAt(field, ['kind']);
  if (kind === undefined || textAt(field, ['apiVersion']) === undefined) {
    tellShape(gathered, field, 'object');
    return [];
  }
  if (kind.endsWith('List')) return listed(field, gathered);
  // A name that the API server makes begins with what stands here.
  const name = textAt(field, ['metadata', 'name']) ?? textAt(field, ['metadata', 'generateName']) ?? '';
  return [{ kind, name, namespace: textAt(field, ['metadata', 'namespace']), field }];
}

function listed(field: Field, gathered: Gathered): KubernetesObject[] {
  const items = memberOf(field, 'items');
  const list = items && itemsOf(items);
  if (items && !list) tellShape(gathered, items, 'list');
  return (list ?? []).flatMap((item) => {
    if (!isList(item)) return objectsOf(item, gathered);
    // A list inside a list is nothing that the API knows, and would nest without end.
    tellShape(gathered, item, 'object');
    return [];
  });
}

function isList(field: Field): boolean {
  return textAt(field, ['kind'])?.endsWith('List') ?? false;
}

function isKustomization(field: Field): boolean {
  const isNamed = /(?:^|\/)kustomization\.ya?ml$/i.test(field.document.file);
  return (
    isMapping(field.value) &&
    (isNamed || textAt(field, ['apiVersion'])?.startsWith('kustomize.config.k8s.io/') === true)
  );
}

/** Resources that are only listed are read as they are; anything else changes them. */
function tellKustomization(field: Field, gathered: Gathered): void {
  const changing = membersOf(field).find(({ key }) => !HARMLESS.has(key));
  if (!changing) return;
  gathered.complete = false;
  const location = placeOf(changing, 'key');
  gathered.problems.push(finding('manifest/not-rendered', { by: 'Kustomize' }, { location }));
}

/** Whether two objects can be in one namespace. A manifest that names none goes where the other is. */
function sameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/**
 * The object of a kind and name that a workload sees. Another one of that name is told: which of the two the cluster
 * gets depends on the order in which they are applied.
 */
export function findObject(
  objects: readonly KubernetesObject[],
  wanted: { readonly kinds: readonly string[]; readonly name: string; readonly namespace: string | undefined },
  gathered: Gathered,
): KubernetesObject | undefined {
  const fitting = objects.filter(
    ({ kind, name, namespace }) =>
      name === wanted.name && wanted.kinds.includes(kind) && sameNamespace(namespace, wanted.namespace),
  );
  const [found, ...others] = fitting;
  for (const other of others.filter(({ kind }) => kind === found?.kind)) tellTwice(found, other, gathered);
  return found;
}

function tellTwice(before: KubernetesObject | undefined, again: KubernetesObject, gathered: Gathered): void {
  if (!before) return;
  const first = placeOf(before.field);
  const facts = { what: 'object', name: `${again.kind}/${again.name}`, first } as const;
  const related = [{ role: 'first', location: first } as const];
  gathered.problems.push(finding('manifest/duplicate-name', facts, { location: placeOf(again.field), related }));
}

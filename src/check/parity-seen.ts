import type { Normalisation } from '../config/config.ts';
import { type Effective, type Leaf, type Node, textOf } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import { kindOf } from '../finding/kind.ts';
import type { Row } from '../parity/row.ts';
import { isSubstituted } from '../parity/substituted.ts';
import type { Seen } from '../parity/suggest.ts';
import { asUrl } from '../parity/suspicion.ts';
import { holdsSecret } from '../secret/secret-name.ts';
import { type Comparer, classesOf } from './parity-compare.ts';
import { isEmpty, sidesOf } from './parity-sides.ts';

/** In which other writing values may be equal, in the order in which it is tried. */
export const NOTATIONS: readonly Normalisation[] = ['number', 'bool', 'duration', 'quantity', 'json', 'yaml', 'set'];

/** What a row shows of the rule that fits it. */
export function seenOf(row: Row<Leaf>, environments: readonly Effective[], comparer: Comparer): Seen {
  const sides = sidesOf(row, environments);
  const missing = sides.filter(({ node }) => !node).map(({ name }) => name);
  if (missing.length > 0) return { kind: 'missing', environments: missing };
  const empty = sides.filter(isEmpty).map(({ name }) => name);
  if (empty.length > 0) return { kind: 'empty', environments: empty };
  const nodes = row.nodes.filter((node) => node !== undefined);
  if (haveTypes(nodes)) return { kind: 'type' };
  if (sorted(nodes, undefined, comparer).unknown.length > 0) return { kind: 'present' };
  return holding(
    nodes,
    sides.map(({ name }) => name),
    row.path,
    comparer,
  );
}

/** Whether all sides have a list of plain values, and the same ones in another order. */
export function isSameSet(nodes: Row<Leaf>['nodes'], comparer: Comparer): boolean {
  const lists = nodes.filter((node) => node?.kind === 'list' && node.items.every(({ kind }) => kind === 'leaf'));
  if (lists.length < nodes.length || sorted(lists, undefined, comparer).alike.length < 2) return false;
  return areSame(lists, 'set', comparer);
}

function sorted(nodes: Row<Leaf>['nodes'], as: Normalisation | undefined, comparer: Comparer) {
  return classesOf(nodes, [...nodes.keys()], { as }, comparer);
}

/** Whether sides hold different types. A loader that knows only text says nothing about types. */
function haveTypes(nodes: readonly Node[]): boolean {
  const kinds = nodes.map((node) => (node.kind === 'leaf' ? (emptyKind(node.leaf) ?? 'leaf') : node.kind));
  const typed = nodes.flatMap((node) => {
    const content = node.kind === 'leaf' && !node.leaf.textual ? node.leaf.content : undefined;
    const kind = content?.state === 'known' && !isPutIn(content.value) ? kindOf(content.value) : undefined;
    return kind === 'integer' ? 'number' : (kind ?? []);
  });
  return new Set(kinds).size > 1 || new Set(typed).size > 1;
}

/** Whether a variable is put in later, of whatever type. */
function isPutIn(value: unknown): boolean {
  return typeof value === 'string' && isSubstituted(value);
}

/** What is seen of values that are all at hand and not empty. */
function holding(
  nodes: readonly Node[],
  environments: readonly string[],
  path: readonly string[],
  comparer: Comparer,
): Seen {
  const { alike } = sorted(nodes, undefined, comparer);
  const texts = nodes.map((node) => (node.kind === 'leaf' ? textOf(node.leaf) : undefined));
  if (isSecret(nodes, texts, path)) {
    if (alike.length === nodes.length) return { kind: 'other-secret' };
    // What is put in later is not what they share.
    return { kind: texts.every((text) => text !== undefined && isSubstituted(text)) ? 'present' : 'shared-secret' };
  }
  const areUrls = texts.every((text) => text !== undefined && asUrl(text) !== undefined);
  const urls = sorted(nodes, areUrls ? 'url' : undefined, comparer);
  if (areUrls && urls.unreadable.length === 0) {
    if (urls.alike.length === 1) return { kind: 'same-address' };
    if (urls.alike.length === nodes.length) return { kind: 'other-address' };
  }
  if (alike.length === 1) return { kind: 'same' };
  const as = isVersion(path) ? undefined : NOTATIONS.find((one) => areSame(nodes, one, comparer));
  if (as !== undefined) return { kind: 'same-notation', as };
  if (isCapacity(texts, nodes, path)) return { kind: 'capacity' };
  return { kind: 'differs', alone: aloneIn(alike, environments) };
}

/** Whether all hold the same when it is compared as `as`. */
function areSame(nodes: Row<Leaf>['nodes'], as: Normalisation, comparer: Comparer): boolean {
  const { alike, unreadable, unknown } = sorted(nodes, as, comparer);
  return alike.length === 1 && unreadable.length === 0 && unknown.length === 0;
}

/** Of a version, `1.10` is not `1.1`. */
function isVersion(path: readonly string[]): boolean {
  return /version|tag|release|build|revision/i.test(path.at(-1) ?? '');
}

function aloneIn(alike: readonly (readonly number[])[], environments: readonly string[]): string | undefined {
  const [alone, ...others] = alike.toSorted((one, other) => one.length - other.length);
  const isOdd = environments.length > 2 && alone?.length === 1 && others.length === 1;
  return isOdd ? environments[alone[0] ?? -1] : undefined;
}

/** Numbers, times, sizes and switches: what is no secret whatever it is called. */
const PLAIN = /^[+-]?[\d.,_]+\s*[A-Za-z%]{0,3}$|^(?:true|false|yes|no|on|off)$/i;

function isSecret(nodes: readonly Node[], texts: readonly (string | undefined)[], path: readonly string[]): boolean {
  if (nodes.some((node) => node.kind === 'leaf' && node.leaf.content.state === 'secret')) return true;
  return holdsSecret(path.at(-1) ?? '') && texts.every((text) => text !== undefined && !PLAIN.test(text));
}

/** Words in the names of what says how much of something an environment has. */
const CAPACITY =
  /^(?:replicas?|instances?|nodes?|workers?|threads?|processes|cpus?|mem|memory|ram|disk|storage|sizes?|capacity|pool|concurrency|connections?|limits?|requests?|min|max|minimum|maximum|count|scale|weight|quota|heap|shards?|partitions?)$/;

/** Whether numbers or sizes differ under a name of capacity. */
function isCapacity(texts: readonly (string | undefined)[], nodes: readonly Node[], path: readonly string[]): boolean {
  const words = path.slice(-2).flatMap((key) =>
    key
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/),
  );
  const areAmounts = nodes.every((node, at) => {
    const content = node.kind === 'leaf' ? node.leaf.content : undefined;
    const isNumber = content?.state === 'known' && typeof content.value === 'number';
    return isNumber || (/^\d/.test(texts[at] ?? '') === true && PLAIN.test(texts[at] ?? ''));
  });
  return areAmounts && words.some((word) => CAPACITY.test(word));
}

import { isDeepStrictEqual } from 'node:util';
import { type Effective, type Leaf, type Node, textOf } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import { childPointer, parentPointer } from '../finding/pointer.ts';

/** What one state of an environment holds at a place. */
export interface Held {
  readonly pointer: string;
  readonly leaf: Leaf;
}

/** One key, before and now; at least one of both. */
export interface Pair {
  readonly before: Held | undefined;
  readonly now: Held | undefined;
}

/** Two states of one environment, laid side by side. */
export interface Laid {
  /** Every key that another value stands at, that is new, and that is gone; in the order of now, what is gone behind it. */
  readonly changes: readonly Pair[];
  /** What a pointer of the state before, or of now, is called in both: items of lists by what identifies them. */
  readonly nameBefore: (pointer: string) => string;
  readonly nameNow: (pointer: string) => string;
  /** Whether a pointer leads into a text that is a document itself, of which it is known alone that it is another text. */
  readonly liesInText: (pointer: string) => boolean;
}

/** Which member identifies the items of the list at a pointer; undefined where nothing is said. */
export type Identify = (pointer: string) => string | undefined;

/** Lays two states of an environment side by side, leaf by leaf. Neither value is shown, or kept. */
export function layBeside(before: Effective, now: Effective, identify: Identify = () => undefined): Laid {
  const liesInText = (pointer: string) => [before, now].some(({ leaves }) => isBelowLeaf(leaves, pointer));
  if (before === now)
    return { changes: [], nameBefore: (pointer) => pointer, nameNow: (pointer) => pointer, liesInText };
  const changes: Pair[] = [];
  const [namesBefore, namesNow] = [new Map<string, string>(), new Map<string, string>()];
  const visit = (old: At | undefined, own: At | undefined, name: string): void => {
    if (old) namesBefore.set(old.pointer, name);
    if (own) namesNow.set(own.pointer, name);
    const [first, second] = [heldAt(old), heldAt(own)];
    if (first && second) {
      if (!isSame(first.leaf, second.leaf)) changes.push({ before: first, now: second });
      return;
    }
    // An empty mapping beside one with members holds nothing that could be gone.
    if (second && !(old && emptyKind(second.leaf))) changes.push({ before: undefined, now: second });
    for (const { key, before: below, now: there } of membersOf(old, own, identify)) visit(below, there, name + key);
    if (first && !(own && emptyKind(first.leaf))) changes.push({ before: first, now: undefined });
  };
  visit({ pointer: '', node: before.root }, { pointer: '', node: now.root }, '');
  return {
    changes,
    nameBefore: (pointer) => nameIn(namesBefore, pointer),
    nameNow: (pointer) => nameIn(namesNow, pointer),
    liesInText,
  };
}

function isBelowLeaf(leaves: Effective['leaves'], pointer: string): boolean {
  for (let holder = parentPointer(pointer); holder !== ''; holder = parentPointer(holder))
    if (leaves.has(holder)) return true;
  return false;
}

/** A node, and where it is. */
interface At {
  readonly pointer: string;
  readonly node: Node;
}

interface Members {
  /** What is added to the name of what holds them. */
  readonly key: string;
  readonly before: At | undefined;
  readonly now: At | undefined;
}

function heldAt(at: At | undefined): Held | undefined {
  return at?.node.kind === 'leaf' ? { pointer: at.pointer, leaf: at.node.leaf } : undefined;
}

function membersOf(old: At | undefined, own: At | undefined, identify: Identify): Members[] {
  const [oldKeys, ownKeys] = keysOf(old, own, identify);
  return [...new Set([...ownKeys.keys(), ...oldKeys.keys()])].map((key) => ({
    key,
    before: oldKeys.get(key),
    now: ownKeys.get(key),
  }));
}

/** The members of both by a key that means the same in both. */
function keysOf(old: At | undefined, own: At | undefined, identify: Identify): [Keyed, Keyed] {
  const lists = [old, own].flatMap((at) => (at?.node.kind === 'list' ? [at.node.items] : []));
  const keyOf = lists.length === 0 ? undefined : itemKey(lists, identify(own?.pointer ?? old?.pointer ?? ''));
  const [first, second] = [old, own].map((at): Keyed => {
    if (at?.node.kind === 'mapping')
      return new Map(
        [...at.node.children].map(([key, node]) => [
          childPointer('', key),
          { pointer: childPointer(at.pointer, key), node },
        ]),
      );
    if (at?.node.kind !== 'list' || !keyOf) return new Map();
    const seen = new Map<string, number>();
    return new Map(
      at.node.items.map((node, index) => {
        const key = keyOf(node, index);
        const times = seen.get(key) ?? 0;
        seen.set(key, times + 1);
        // A sign that no JSON text holds keeps what is seen twice apart.
        return [`[${key}\n${times}]`, { pointer: childPointer(at.pointer, String(index)), node }];
      }),
    );
  });
  return [first ?? new Map(), second ?? new Map()];
}

type Keyed = ReadonlyMap<string, At>;

/** Members that identify items where nothing is said. */
export const USUAL = ['name', 'key', 'id'] as const;

/**
 * What an item of a list is known by: a member that is there and unique on both sides; for plain values of lists that
 * grew or shrank the value itself, so that the others are not taken for changed; else its place, with what it is called:
 * where two are called alike, none of them may pass for another one.
 */
function itemKey(lists: readonly (readonly Node[])[], said: string | undefined): (node: Node, index: number) => string {
  const candidates = said === undefined ? USUAL : [said];
  const member = candidates.find((name) =>
    lists.every((items) => {
      const names = items.map((item) => memberText(item, name));
      return names.every((text) => text !== undefined) && new Set(names).size === names.length;
    }),
  );
  if (member !== undefined) return (node) => memberText(node, member) ?? '';
  const [first = [], second = first] = lists;
  const plain = lists.flat().every((item) => item.kind === 'leaf' && scalarKey(item.leaf) !== undefined);
  if (plain && first.length !== second.length)
    return (node, index) => (node.kind === 'leaf' ? (scalarKey(node.leaf) ?? '') : String(index));
  return (node, index) => JSON.stringify([index, ...candidates.map((name) => memberText(node, name))]);
}

function memberText(item: Node, name: string): string | undefined {
  const child = item.kind === 'mapping' ? item.children.get(name) : undefined;
  return child?.kind === 'leaf' ? scalarKey(child.leaf) : undefined;
}

/** A plain value as a key, typed. It stays in memory. */
function scalarKey(leaf: Leaf): string | undefined {
  const value = contentOf(leaf);
  return typeof value === 'object' && value !== null
    ? undefined
    : value === undefined
      ? undefined
      : JSON.stringify(value);
}

function contentOf(leaf: Leaf): unknown {
  return textOf(leaf) ?? (leaf.content.state === 'known' ? leaf.content.value : undefined);
}

/** Whether two leaves hold the same, typed. Of what cannot be read it is known alone that it is there. */
function isSame(before: Leaf, now: Leaf): boolean {
  const [was, is] = [before.content.state, now.content.state];
  if (was !== is) return false;
  return was === 'present' || was === 'runtime' || isDeepStrictEqual(contentOf(before), contentOf(now));
}

/** What is not there has the name of what would hold it. */
function nameIn(names: ReadonlyMap<string, string>, pointer: string): string {
  for (let holder = pointer; ; holder = parentPointer(holder)) {
    const name = names.get(holder);
    if (name !== undefined) return name + pointer.slice(holder.length);
    if (holder === '') return pointer;
  }
}

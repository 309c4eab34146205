import { isDeepStrictEqual } from 'node:util';
import { contentOf as valueIn } from '../check/parity-compare.ts';
import type { Matches } from '../check/parity-rows.ts';
import type { Effective, Leaf, Node } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import { childPointer, type Path, parentPointer } from '../finding/pointer.ts';
import { type PathState, pathStates } from '../parity/path-states.ts';
import { type List, pairedItems } from './item-pairs.ts';

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

/** What `match` of tollgate.yml says of lists, as parity walks along with it. */
export type Identities = Pick<Matches, 'root' | 'memberOf'>;

const NOTHING_SAID: Identities = { root: pathStates([]), memberOf: () => [] };

/**
 * Lays two states of an environment side by side, leaf by leaf; items of lists are known by what parity knows them by.
 * Neither value is shown, or kept.
 */
export function layBeside(before: Effective, now: Effective, { root, memberOf }: Identities = NOTHING_SAID): Laid {
  const liesInText = (pointer: string) => [before, now].some(({ leaves }) => isBelowLeaf(leaves, pointer));
  if (before === now)
    return { changes: [], nameBefore: (pointer) => pointer, nameNow: (pointer) => pointer, liesInText };
  const changes: Pair[] = [];
  const [namesBefore, namesNow] = [new Map<string, string>(), new Map<string, string>()];
  const visit = (old: At | undefined, own: At | undefined, name: string, match: PathState): void => {
    if (old) namesBefore.set(old.pointer, name);
    if (own) namesNow.set(own.pointer, name);
    const [first, second] = [heldAt(old), heldAt(own)];
    if (first && second) {
      if (!isSame(first.leaf, second.leaf)) changes.push({ before: first, now: second });
      return;
    }
    // An empty mapping beside one with members holds nothing that could be gone.
    if (second && !(old && emptyKind(second.leaf))) changes.push({ before: undefined, now: second });
    const said = match.named.at(-1);
    for (const member of membersOf(old, own, said === undefined ? undefined : memberOf(said)))
      visit(member.before, member.now, name + member.name, match.next(member.key));
    if (first && !(own && emptyKind(first.leaf))) changes.push({ before: first, now: undefined });
  };
  visit({ pointer: '', node: before.root }, { pointer: '', node: now.root }, '', root);
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
  /** What is added to the name of what holds them; no two have the same. */
  readonly name: string;
  /** The last key of their path, as `match` means it. */
  readonly key: string;
  readonly before: At | undefined;
  readonly now: At | undefined;
}

function heldAt(at: At | undefined): Held | undefined {
  return at?.node.kind === 'leaf' ? { pointer: at.pointer, leaf: at.node.leaf } : undefined;
}

/** The members of both that belong together, in the order of now, what is gone behind it. */
function membersOf(old: At | undefined, own: At | undefined, said: Path | undefined): Members[] {
  return [...mappedOf(old, own), ...itemsOf(old, own, said)];
}

function mappedOf(old: At | undefined, own: At | undefined): Members[] {
  const at = (holder: At | undefined, key: string): At | undefined => {
    const node = holder?.node.kind === 'mapping' ? holder.node.children.get(key) : undefined;
    return holder && node && { pointer: childPointer(holder.pointer, key), node };
  };
  const keys = [own, old].flatMap((holder) =>
    holder?.node.kind === 'mapping' ? [...holder.node.children.keys()] : [],
  );
  return [...new Set(keys)].map((key) => ({
    name: childPointer('', key),
    key,
    before: at(old, key),
    now: at(own, key),
  }));
}

function itemsOf(old: At | undefined, own: At | undefined, said: Path | undefined): Members[] {
  const at = (holder: At | undefined, index: number | undefined): At | undefined => {
    const node = holder?.node.kind === 'list' && index !== undefined ? holder.node.items[index] : undefined;
    return holder && node && { pointer: childPointer(holder.pointer, String(index)), node };
  };
  const [first, second] = [listIn(own), listIn(old)];
  if (!first && !second) return [];
  const items = pairedItems(first, second, said);
  const times = new Map<string, number>();
  return items.map(({ key, now, before }): Members => {
    const count = times.get(key) ?? 0;
    times.set(key, count + 1);
    // A sign that no JSON text holds keeps what is there twice apart.
    return { name: `[${JSON.stringify(key)}\n${count}]`, key, before: at(old, before), now: at(own, now) };
  });
}

function listIn(at: At | undefined): List | undefined {
  return at?.node.kind === 'list' ? at.node : undefined;
}

/** Whether two leaves hold the same, typed. Of what cannot be read it is known alone that it is there. */
function isSame(before: Leaf, now: Leaf): boolean {
  const [was, is] = [before.content.state, now.content.state];
  if (was !== is) return false;
  return was === 'present' || was === 'runtime' || isDeepStrictEqual(valueIn(before), valueIn(now));
}

/** What is not there has the name of what would hold it. */
function nameIn(names: ReadonlyMap<string, string>, pointer: string): string {
  for (let holder = pointer; ; holder = parentPointer(holder)) {
    const name = names.get(holder);
    if (name !== undefined) return name + pointer.slice(holder.length);
    if (holder === '') return pointer;
  }
}

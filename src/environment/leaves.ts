import { childPointer, fromPointer } from '../finding/pointer.ts';
import type { Leaf, Node } from './effective.ts';

/** Every leaf, in the order of the tree, with the key or index that it has in what holds it; the root has none. */
export function eachLeaf(
  node: Node,
  visit: (leaf: Leaf, key: string | number) => void,
  key: string | number = '',
): void {
  // An iterator would make a pair of each member, and a run has hundreds of thousands.
  if (node.kind === 'leaf') visit(node.leaf, key);
  else if (node.kind === 'list') node.items.forEach((item, index) => void eachLeaf(item, visit, index));
  else node.children.forEach((child, name) => void eachLeaf(child, visit, name));
}

/** Whether a tree has no leaf. */
export function isEmptyTree(node: Node): boolean {
  if (node.kind === 'leaf') return false;
  return [...(node.kind === 'list' ? node.items : node.children.values())].every(isEmptyTree);
}

/** Every leaf by pointer, in the order of the tree. It looks into the tree when it is asked, and holds nothing itself. */
export class Leaves implements ReadonlyMap<string, Leaf> {
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  get size(): number {
    let size = 0;
    eachLeaf(this.#root, () => size++);
    return size;
  }

  get(pointer: string): Leaf | undefined {
    let node: Node | undefined = this.#root;
    for (const key of fromPointer(pointer)) node = node && memberOf(node, key);
    return node?.kind === 'leaf' && (pointer === '' || pointer.startsWith('/')) ? node.leaf : undefined;
  }

  has(pointer: string): boolean {
    return this.get(pointer) !== undefined;
  }

  values(): MapIterator<Leaf> {
    const leaves: Leaf[] = [];
    eachLeaf(this.#root, (leaf) => leaves.push(leaf));
    return leaves.values();
  }

  entries(): MapIterator<[string, Leaf]> {
    const entries: [string, Leaf][] = [];
    note(this.#root, '', entries);
    return entries.values();
  }

  keys(): MapIterator<string> {
    return [...this.entries()].map(([pointer]) => pointer).values();
  }

  forEach(visit: (leaf: Leaf, pointer: string, leaves: ReadonlyMap<string, Leaf>) => void): void {
    for (const [pointer, leaf] of this.entries()) visit(leaf, pointer, this);
  }

  [Symbol.iterator](): MapIterator<[string, Leaf]> {
    return this.entries();
  }
}

function memberOf(node: Node, key: string): Node | undefined {
  if (node.kind === 'mapping') return node.children.get(key);
  return node.kind === 'list' && /^(?:0|[1-9]\d*)$/.test(key) ? node.items[Number(key)] : undefined;
}

function note(node: Node, pointer: string, entries: [string, Leaf][]): void {
  if (node.kind === 'leaf') entries.push([pointer, node.leaf]);
  else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) note(item, childPointer(pointer, String(index)), entries);
  } else for (const [key, child] of node.children) note(child, childPointer(pointer, key), entries);
}

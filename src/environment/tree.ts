import { childPointer, toPointer } from '../finding/pointer.ts';
import type { Variable } from '../manifest/manifest.ts';
import type { Document } from '../source/document.ts';
import { isMapping, setOwn } from '../source/own.ts';
import type { Leaf, LeafState, Node, Origin } from './effective.ts';
import { FileLeaf, type Ground, Holder } from './file-leaf.ts';
import { Leaves } from './leaves.ts';

/** A mapping without members. */
export const EMPTY: Node = { kind: 'mapping', children: new Map() };

/** A document as a tree of leaves that know where they stand. `at` is where it is mounted. */
export function treeOf(document: Document, at: readonly string[]): Node {
  const ground = { document, mount: toPointer(at) };
  const root = document.value === null ? EMPTY : build(document.value, ground, undefined, '');
  return at.reduceRight<Node>((node, key) => ({ kind: 'mapping', children: new Map([[key, node]]) }), root);
}

function build(value: unknown, ground: Ground, above: Holder | undefined, key: string | number): Node {
  if (isMapping(value)) {
    const names = Object.keys(value);
    if (names.length > 0) return buildMapping(value, names, ground, new Holder(above, key));
  } else if (Array.isArray(value) && value.length > 0) {
    const holder = new Holder(above, key);
    return { kind: 'list', items: value.map((item, index) => build(item, ground, holder, index)) };
  }
  return new FileLeaf(ground, above, key, value);
}

function buildMapping(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  ground: Ground,
  holder: Holder,
): Node {
  const children = new Map<string, Node>();
  for (const name of names) children.set(name, build(value[name], ground, holder, name));
  return { kind: 'mapping', children };
}

/** The variables of a container as leaves. A text of theirs is a text, whatever it looks like. */
export function variablesTree(variables: readonly Variable[]): Node {
  const children = variables.map((variable) => [variable.name, variableNode(variable)] as const);
  return { kind: 'mapping', children: new Map(children) };
}

function variableNode({ name, content, location, valueLocation, locateIn }: Variable): Node {
  const origin = (): Origin => ({
    loader: 'manifest',
    format: undefined,
    location: location(),
    valueLocation: valueLocation(),
    locateIn,
  });
  return { kind: 'leaf', leaf: { pointer: childPointer('', name), content, textual: true, origin } };
}

/** A leaf that no file holds. */
export function processLeaf(name: string, content: LeafState): Leaf {
  const origin = (): Origin => ({
    loader: 'process',
    format: undefined,
    location: undefined,
    valueLocation: undefined,
  });
  return { pointer: childPointer('', name), content, textual: true, origin };
}

/** Lays `over` on `base`: mappings are merged, an empty one included; everything else is replaced. */
export function overlay(base: Node, over: Node): Node {
  if (base.kind === 'mapping' && isEmptyMapping(over)) return base;
  if (base.kind !== 'mapping' || over.kind !== 'mapping' || base.children.size === 0) return over;
  const children = new Map(base.children);
  for (const [key, node] of over.children) {
    const below = children.get(key);
    children.set(key, below ? overlay(below, node) : node);
  }
  return { kind: 'mapping', children };
}

function isEmptyMapping(node: Node): boolean {
  return node.kind === 'leaf' && emptyKind(node.leaf) === 'mapping';
}

/** What a leaf is that stands for an empty mapping or list; undefined for every other leaf. */
export function emptyKind({ content }: Leaf): 'mapping' | 'list' | undefined {
  if (content.state === 'fingerprint') {
    if (!content.empty || (content.kind !== 'array' && content.kind !== 'object')) return undefined;
    return content.kind === 'array' ? 'list' : 'mapping';
  }
  const value = content.state === 'known' ? content.value : null;
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? 'list' : 'mapping';
}

/** Every leaf by pointer, in the order of the tree. */
export function leavesOf(root: Node): ReadonlyMap<string, Leaf> {
  return new Leaves(root);
}

/** The tree as plain data. `read` gives the value of a leaf; every key is a member of its own, so that none is special. */
export function plainOf(node: Node, read: (leaf: Leaf) => unknown): unknown {
  if (node.kind === 'leaf') return read(node.leaf);
  if (node.kind === 'list') return node.items.map((item) => plainOf(item, read));
  const plain: Record<string, unknown> = {};
  for (const [key, child] of node.children) setOwn(plain, key, plainOf(child, read));
  return plain;
}

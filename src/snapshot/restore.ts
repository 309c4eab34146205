import type { EnvironmentSpec } from '../config/config.ts';
import type { Effective, Forms, Leaf, LeafState, Node, Origin } from '../environment/effective.ts';
import { leavesOf } from '../environment/tree.ts';
import type { Location } from '../finding/location.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Snapshot, SnapshotForms, SnapshotLeaf, SnapshotNode, SnapshotService } from './snapshot.ts';

/** Where a snapshot is put together again. */
export interface Ground {
  readonly spec: EnvironmentSpec;
  /** What the checkout of this job holds for the environment: it knows places, and what it knows of values is not looked at. */
  readonly checkout: Effective | undefined;
}

/** The effective configuration that a snapshot tells of, in which fingerprints stand for values. */
export function restore(snapshot: Snapshot, part: SnapshotService, ground: Ground): Effective {
  const { spec, checkout } = ground;
  const root = nodeOf(part.root, '', { ...ground, isKeyed: snapshot.key !== null });
  const place = sourceOf('github', spec) ?? spec.location;
  const layers = checkout?.layers ?? [];
  return {
    environment: spec.name,
    service: part.service ?? undefined,
    payments: spec.payments,
    root,
    leaves: leavesOf(root),
    // Where no file takes a further key, tollgate.yml is the place to look at.
    layers: layers.length > 0 || !place ? layers : [{ format: 'dotenv', holds: isRoot, locate: () => place }],
    documents: checkout?.documents ?? [],
    complete: true,
    hasUnseenNames: part.unseenNames,
    snapshot: { verdict: snapshot.verdict },
  };
}

function isRoot(pointer: string): boolean {
  return pointer === '';
}

interface Inside extends Ground {
  /** Whether it was made under a key; fingerprints of one that says it was not are of nothing. */
  readonly isKeyed: boolean;
}

function nodeOf(node: SnapshotNode, pointer: string, ground: Inside): Node {
  if ('items' in node) {
    return {
      kind: 'list',
      forms: formsIn(node.forms, ground) ?? NO_FORMS,
      items: node.items.map((item, at) => nodeOf(item, childPointer(pointer, String(at)), ground)),
    };
  }
  if (!('members' in node)) return { kind: 'leaf', leaf: leafOf(node, pointer, ground) };
  const members = Object.entries(node.members);
  return {
    kind: 'mapping',
    forms: formsIn(node.forms, ground) ?? NO_FORMS,
    children: new Map(members.map(([key, child]) => [key, nodeOf(child, childPointer(pointer, key), ground)])),
  };
}

const NO_FORMS: Forms = new Map();

function formsIn(forms: SnapshotForms | undefined, { isKeyed }: Inside): Forms | undefined {
  return forms && isKeyed ? new Map(Object.entries(forms)) : undefined;
}

function leafOf(leaf: SnapshotLeaf, pointer: string, ground: Inside): Leaf {
  return {
    pointer,
    content: contentOf(leaf, ground),
    textual: leaf.text === true,
    origin: () => originOf(leaf, pointer, ground),
  };
}

function contentOf({ state, kind, empty, forms, listed, identity }: SnapshotLeaf, ground: Inside): LeafState {
  if (state === 'present' || state === 'runtime') return { state };
  const known = formsIn(forms, ground);
  return { state: 'fingerprint', kind, empty: empty === true, forms: known, listed: listed === true, identity };
}

/** Where the checkout has the key, if it is from a file there; else where tollgate.yml names what it is from. */
function originOf({ from }: SnapshotLeaf, pointer: string, { spec, checkout }: Ground): Origin {
  const found = checkout?.leaves.get(pointer)?.origin();
  if (found?.loader === from) return found;
  const place = sourceOf(from, spec) ?? spec.location;
  return { loader: from, format: undefined, location: place, valueLocation: place };
}

function sourceOf(from: Origin['loader'], { sources }: EnvironmentSpec): Location | undefined {
  return sources.find(({ kind }) => kind === from)?.location;
}

import type { Payments } from '../config/config.ts';
import type { Kind } from '../finding/kind.ts';
import type { Location } from '../finding/location.ts';
import type { Present } from '../manifest/manifest.ts';
import type { Secret } from '../secret/secret.ts';
import type { Document, Format } from '../source/document.ts';
import type { Layer } from './layer.ts';

/**
 * One leaf of an effective configuration.
 *
 * `known`: the value is at hand. `secret`: it is at hand and must never be shown. `present`: it exists and cannot be
 * read. `runtime`: it is made when the workload starts. `fingerprint`: it was at hand in another job, which tells of it in
 * a snapshot.
 */
export type LeafState =
  | { readonly state: 'known'; readonly value: unknown }
  | { readonly state: 'secret'; readonly value: Secret }
  | Present
  | { readonly state: 'runtime' }
  | Fingerprinted;

/** What a snapshot tells of a value that was at hand where the snapshot was made. It holds no part of the value. */
export interface Fingerprinted {
  readonly state: 'fingerprint';
  readonly kind: Kind;
  /** Whether the value is an empty text, null, or a mapping or list without members. */
  readonly empty: boolean;
  /** Undefined where nothing can be compared: without a key, and of numbers that lost digits. */
  readonly forms: Forms | undefined;
  /** Whether it is a text that lists members without being JSON, where a rule compares collections. */
  readonly listed: boolean;
  /** What stands for the value where it identifies an item of a list; undefined where it identifies none. */
  readonly identity: string | undefined;
}

/**
 * Keyed fingerprints of the forms in which something is compared, by the manner of the comparison; one that is not there is
 * the same as that of the value as it is typed.
 */
export type Forms = ReadonlyMap<string, string>;

/** The job that made a snapshot, as it judged itself: what needs a value is judged there and nowhere else. */
export interface SnapshotOrigin {
  readonly verdict: 'passed' | 'failed' | 'errored';
}

/** Where a leaf came from. */
export interface Origin {
  readonly loader: 'file' | 'manifest' | 'process' | 'github';
  /** Format of the file; undefined for variables of a container, of the process and of GitHub. */
  readonly format: Format | undefined;
  /** Where the key stands; of what GitHub holds, where tollgate.yml names it. Undefined for the process. */
  readonly location: Location | undefined;
  /** Where the value itself begins. */
  readonly valueLocation: Location | undefined;
  /** Where a character of a text stands; undefined where only the beginning of the value is known. */
  readonly locateIn?: ((offset: number) => Location | undefined) | undefined;
}

/** A scalar, or an empty mapping or list, with its provenance. */
export interface Leaf {
  readonly pointer: string;
  readonly content: LeafState;
  /** Whether the loader gives every value as text, so that a schema may ask for a number in it. */
  readonly textual: boolean;
  /** Found when asked for: most leaves are never reported. */
  readonly origin: () => Origin;
}

/**
 * The effective configuration as a tree. Children are kept in maps, so that no key is special. `forms` are those of the
 * whole, for one out of a snapshot.
 */
export type Node =
  | { readonly kind: 'mapping'; readonly children: ReadonlyMap<string, Node>; readonly forms?: Forms }
  | { readonly kind: 'list'; readonly items: readonly Node[]; readonly forms?: Forms }
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

/** The sources of one environment (and service) laid over each other, later over earlier. */
export interface Effective {
  readonly environment: string;
  readonly service: string | undefined;
  readonly payments: Payments;
  readonly root: Node;
  /** Every leaf by JSON Pointer, in the order of the tree. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly layers: readonly Layer[];
  /** Every document that was read for it, as it stands in its file. */
  readonly documents: readonly Document[];
  /** False when a source could not be read: then nothing can be said about what is missing. */
  readonly complete: boolean;
  /**
   * Why a source was not asked, where that is no failure but what the event forbids. `complete` is false then, and what is
   * found is all that files show.
   */
  readonly withheld?: 'fork' | 'dependabot' | undefined;
  /** Whether a source brings variables whose names nobody can see, as a Secret that was not read does. */
  readonly hasUnseenNames?: boolean;
  /** There where it was put together from a snapshot and not from sources. */
  readonly snapshot?: SnapshotOrigin;
}

/** The text of a leaf, secret or not; undefined when it is no text or cannot be read. The caller must not show it. */
export function textOf(leaf: Leaf): string | undefined {
  if (leaf.content.state === 'secret') return leaf.content.value.reveal();
  return leaf.content.state === 'known' && typeof leaf.content.value === 'string' ? leaf.content.value : undefined;
}

/** Whether a leaf exists whose value is not at hand. */
export function isOutOfReach({ content }: Leaf): boolean {
  return content.state === 'present' || content.state === 'runtime' || content.state === 'fingerprint';
}

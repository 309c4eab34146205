import { childPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import type { Leaf, LeafState, Origin } from './effective.ts';

/** Where a document is mounted. All its leaves share this. */
export interface Ground {
  readonly document: Document;
  /** Pointer of the place that it is mounted at. */
  readonly mount: string;
}

/** A mapping or list of a document on the way down to a leaf. Its pointer is put together once, when it is asked for. */
export class Holder {
  readonly #above: Holder | undefined;
  readonly #key: string | number;
  #pointer: string | undefined;

  /** The root has nothing above it, and its key does not count. */
  constructor(above: Holder | undefined, key: string | number) {
    this.#above = above;
    this.#key = key;
    this.#pointer = above ? undefined : '';
  }

  /** Where it stands in its document. */
  get pointer(): string {
    this.#pointer ??= childPointer(this.#above?.pointer ?? '', String(this.#key));
    return this.#pointer;
  }
}

/** A value that the file does not have itself. */
const HIDDEN: LeafState = { state: 'present' };

/**
 * A leaf of a file. A run holds hundreds of thousands of them and reports a few: what only a report needs, such as its
 * pointer and its place, is found when it is asked for; and one object is the node of the tree, its leaf and what that holds.
 */
export class FileLeaf implements Leaf {
  readonly kind = 'leaf';
  readonly content: LeafState;
  readonly state = 'known';
  readonly value: unknown;
  readonly #ground: Ground;
  readonly #holder: Holder | undefined;
  readonly #key: string | number;

  /** A leaf that is the whole document has no holder. */
  constructor(ground: Ground, holder: Holder | undefined, key: string | number, value: unknown) {
    this.#ground = ground;
    this.#holder = holder;
    this.#key = key;
    this.value = value;
    this.content = ground.document.unreadable?.has(this.#inside) ? HIDDEN : this;
  }

  get leaf(): Leaf {
    return this;
  }

  /** Where it stands in its document. */
  get #inside(): string {
    return this.#holder ? childPointer(this.#holder.pointer, String(this.#key)) : '';
  }

  get pointer(): string {
    return this.#ground.mount + this.#inside;
  }

  get textual(): boolean {
    return this.#ground.document.stringsOnly;
  }

  get origin(): () => Origin {
    return () => {
      const { document } = this.#ground;
      const inside = this.#inside;
      return {
        loader: 'file',
        format: document.format,
        location: document.locate(inside, 'key'),
        valueLocation: document.locate(inside),
        locateIn: (offset) => document.locateIn?.(inside, offset),
      };
    };
  }
}

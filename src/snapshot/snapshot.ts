import type { Payments } from '../config/config.ts';
import type { Origin } from '../environment/effective.ts';
import type { Kind } from '../finding/kind.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** By which a file says that it is a snapshot. */
export const FORMAT = 'tollgate-snapshot';

/** Version of the form; another one is not read. */
export const FORM_VERSION = 1;

/** Bytes that the file of a snapshot may have, when it is written and when it is read. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Fingerprints of the forms in which something is compared, by the manner of the comparison. */
export type SnapshotForms = Readonly<Record<string, string>>;

/** A value, without the value. What is left out is as usual: at hand, not empty, typed. */
export interface SnapshotLeaf {
  readonly kind: Kind;
  readonly from: Origin['loader'];
  readonly empty?: true;
  /** The loader gives every value as text. */
  readonly text?: true;
  /** `unnamed`: a mapping or list whose members only a key could name. */
  readonly state?: 'present' | 'runtime' | 'unnamed';
  readonly forms?: SnapshotForms;
  /** A text that lists members without being JSON; there where a rule compares collections. */
  readonly listed?: true;
  /** What stands for it where it identifies an item of a list. */
  readonly identity?: string;
}

/** A part of an effective configuration. */
export type SnapshotNode =
  | { readonly members: Readonly<Record<string, SnapshotNode>>; readonly forms?: SnapshotForms }
  | { readonly items: readonly SnapshotNode[]; readonly forms?: SnapshotForms }
  | SnapshotLeaf;

/** The effective configuration of one service; of the whole environment where it has no services. */
export interface SnapshotService {
  readonly service: string | null;
  /** Whether all of its sources were read. */
  readonly complete: boolean;
  /** Whether a source brings variables whose names nobody can see. */
  readonly unseenNames: boolean;
  readonly root: SnapshotNode;
}

/**
 * One environment as one job saw it, as `schemas/snapshot.schema.json` describes it: which keys there are and of which
 * kind, and under a key whether values are equal. It holds no value, no part of one and no length.
 */
export interface Snapshot {
  readonly format: typeof FORMAT;
  readonly version: typeof FORM_VERSION;
  readonly tool: { readonly name: 'tollgate'; readonly version: string };
  readonly environment: string;
  readonly payments: Payments;
  /** ISO 8601. */
  readonly made: string;
  /** The run of the workflow that made it; null outside of one. */
  readonly run: { readonly id: string; readonly commit: string } | null;
  /** Digest of the environments and of `parity` in tollgate.yml. */
  readonly rules: string;
  /** Fingerprint of a fixed text, by which keys are told apart; null where there was no key. */
  readonly key: string | null;
  /** Of the run that made it. */
  readonly verdict: Verdict;
  readonly services: readonly SnapshotService[];
}

/** A snapshot whose run has not come to its end. */
export type Draft = Omit<Snapshot, 'verdict'>;

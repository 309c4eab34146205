import type { Evidence } from '../gateway.ts';

/** One gateway in words, for people. The command prints it, and a page of the documentation shows it. */
export interface Description {
  readonly id: string;
  readonly name: string;
  /** By what its mode is told. */
  readonly tells: string;
  readonly sections: readonly Section[];
  /** Every address that a fact comes from. Facts name them by their number, which counts from 1. */
  readonly sources: readonly string[];
}

/** What is known of one side of a gateway. */
export interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** One fact. What stands between backticks in its texts is data. */
export interface Fact {
  /** Empty where the section has this fact alone, or the sentence says it all. */
  readonly title: string;
  readonly rows: readonly Row[];
  readonly sentences: readonly string[];
  /** How sure it is; undefined where it only says that nothing is known. */
  readonly confidence: string | undefined;
  readonly sources: readonly number[];
}

/** A line of a fact, such as `names` and the names. */
export type Row = readonly [label: string, text: string];

/** A fact before its sources have numbers. */
export interface Told {
  readonly title?: string;
  readonly rows?: readonly Row[];
  readonly sentences?: readonly string[];
  readonly evidence: Evidence | undefined;
}

/** Gives the sources of facts their numbers, in the order in which they are first named. */
export class SourceList {
  readonly addresses: string[] = [];

  number(address: string): number {
    const known = this.addresses.indexOf(address);
    return known < 0 ? this.addresses.push(address) : known + 1;
  }
}

/** A fact with the numbers of its sources. */
export function factOf({ title = '', rows = [], sentences = [], evidence }: Told, list: SourceList): Fact {
  const addresses = (evidence?.sources ?? []).filter((source) => source !== 'unrecorded');
  const unsourced = addresses.length === 0 ? ', no source recorded' : '';
  return {
    title,
    rows: rows.filter(([, text]) => text !== ''),
    sentences: [...sentences, ...(evidence?.note === undefined ? [] : [evidence.note])],
    confidence: evidence && `${evidence.confidence} confidence${unsourced}`,
    sources: addresses.map((address) => list.number(address)),
  };
}

/** Data in a list, each set as code. */
export function codes(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Limits } from './limits.ts';

/** The formats that are read. */
export type Format = 'dotenv' | 'json' | 'yaml' | 'toml';

/** What a format is called in a sentence. */
export const FORMAT_NAME: Readonly<Record<Format, string>> = {
  dotenv: 'dotenv',
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
};

/** Which part of a member is meant: its key, its value, or the place just behind its last member. */
export type Part = 'key' | 'value' | 'end';

/** A text of the workspace that is to be read. `file` is the path that findings show. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/**
 * One document of a file: what it says, and where. A YAML file can hold several.
 *
 * `value` is plain data as JSON knows it. Keys such as `__proto__` are own members like any other, so walk it with
 * `Object.keys` and never with `in`.
 */
export interface Document {
  readonly file: string;
  readonly format: Format;
  /** Which document of its file, from 0. */
  readonly index: number;
  readonly value: unknown;
  /** Whether every value is text because the format knows nothing else (dotenv). */
  readonly stringsOnly: boolean;
  /**
   * Where a member stands. A pointer that leads to nothing of its own in the text (it came through a merge key or an
   * alias) gives the nearest place that does. Positions are found at the first call and not before.
   */
  locate(pointer: string, part?: Part): Location;
}

/** What came of reading a file: documents as far as they could be read, and what was wrong. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly problems: readonly Finding[];
}

/** Reads a text of one format. Never throws for what the text holds. */
export type Reader = (source: SourceText, limits: Limits) => Reading;

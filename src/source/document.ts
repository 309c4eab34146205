import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Limits } from './limits.ts';

/** The formats that are read. */
export type Format = 'dotenv' | 'json' | 'jsonc' | 'json5' | 'yaml' | 'toml' | 'ini' | 'properties';

/** The programs that read dotenv, each in its own way. */
export const DOTENV_DIALECTS = ['dotenv', 'compose', 'docker', 'python-dotenv', 'shell'] as const;

/** How a dotenv file is read where it is used. */
export type DotenvDialect = (typeof DOTENV_DIALECTS)[number];

/** What a format is called in a sentence. */
export const FORMAT_NAME: Readonly<Record<Format, string>> = {
  dotenv: 'dotenv',
  json: 'JSON',
  jsonc: 'JSON with comments',
  json5: 'JSON5',
  yaml: 'YAML',
  toml: 'TOML',
  ini: 'INI',
  properties: 'Java properties',
};

/** Which part of a member is meant: its key, its value, or the place just behind its last member. */
export type Part = 'key' | 'value' | 'end';

/** A text of the workspace that is to be read. `file` is the path that findings show. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** A byte order mark stood before the text, of which it is no part. */
  readonly bom?: true;
}

/** A member as it is written: where its anchor stands, when an alias or a merge key brought it. */
export interface Written {
  /** The text of the value, with quotes and escapes as they are; without the mark that begins a block scalar. */
  readonly text: string;
  /** The tag before it, such as `!override`. */
  readonly tag: string | undefined;
  /** The place of an offset of `text`. */
  readonly locate: (offset: number) => Location;
  /** Where the key stands. */
  readonly locateKey: () => Location;
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
  /** For a document that stands in a text of another one: the pointer of that text. */
  readonly within?: string;
  readonly value: unknown;
  /** Whether every value is text because the format knows nothing else (dotenv, INI, properties). */
  readonly stringsOnly: boolean;
  /** Pointers of members that exist and whose values only the place of use knows; in `value` they are null. */
  readonly unreadable?: ReadonlySet<string>;
  /**
   * Where a member stands. A pointer that leads to nothing of its own in the text (it came through a merge key or an
   * alias) gives the nearest place that does. Positions are found at the first call and not before.
   */
  locate(pointer: string, part?: Part): Location;
  /**
   * Where a character of a text stands, also when the text is written with escapes or over several lines; the beginning
   * of the value where that is not known. Undefined for a text that is not written here itself: it came through a merge
   * key or an alias.
   */
  locateIn?(pointer: string, offset: number): Location | undefined;
  /** How a member is written; undefined when it has no text, or when the reader does not keep it. */
  written?(pointer: string): Written | undefined;
}

/** What came of reading a file: documents as far as they could be read, and what was wrong. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly problems: readonly Finding[];
  /** There where a quick reader gave up and a thorough one, which has to be loaded, may not: what that one reads. */
  readonly again?: () => Promise<Reading>;
  /** The text itself, for what no document holds, such as comments; undefined when there was none to read. */
  readonly text?: string;
}

/** What comes of a reading in the end, where a more thorough reader is asked. */
export async function thorough(reading: Reading): Promise<Reading> {
  return reading.again ? reading.again() : reading;
}

/** Reads a text of one format. Never throws for what the text holds. `dialect` speaks to the reader of dotenv alone. */
export type Reader = (source: SourceText, limits: Limits, dialect?: DotenvDialect) => Reading;

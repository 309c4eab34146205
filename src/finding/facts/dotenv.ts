/** What kind of thing a loader sees where a dotenv file assigns something. */
export type DotenvSight =
  | 'as-written'
  | 'with-quotes'
  | 'without-quotes'
  | 'escapes-replaced'
  | 'cut-at-hash'
  | 'with-comment'
  | 'outer-spaces'
  | 'first-line'
  | 'empty'
  | 'variable'
  | 'name-alone'
  | 'shell'
  | 'command'
  | 'unclosed'
  | 'refused'
  | 'dropped'
  | 'carriage-return'
  | 'other';

/** Facts of findings about what loaders of dotenv files make of a line. */
export interface DotenvFacts {
  'source/cut-at-hash': { readonly key: string };
  /** `sights`: loaders that see the same stand together. `more`: further lines of the file of which the same is true. */
  'source/dialects': {
    readonly key: string;
    readonly more?: number;
    readonly sights: readonly { readonly dialects: readonly string[]; readonly sees: DotenvSight }[];
  };
  /** `lines`: of how many lines of the file this is said; the finding stands at the first. */
  'source/dialect-alone': { readonly dialect: string; readonly sees: DotenvSight; readonly lines: number };
  /** `loaders`: those that take it for a part of the first line. */
  'source/byte-order-mark': { readonly loaders: readonly ('python-dotenv' | 'shell')[] };
  /** A comment where the value should be, which python-dotenv took for the value before 1.2.4. */
  'source/comment-as-value': { readonly key: string };
  /** `why`: a bare name, a variable that no earlier line sets, something that only a shell works out. */
  'source/value-outside': { readonly key: string; readonly why: 'name-alone' | 'variable' | 'shell' };
}

/**
 * A place in a file of the workspace.
 *
 * `file` is relative to the workspace and written with `/`. `line` and `column` count from 1; a column counts
 * UTF-16 code units, as SARIF's default `columnKind` and every editor's protocol do.
 */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Orders two places by file, then line, then column. Places that are missing come first. */
export function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatLocation(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`;
}

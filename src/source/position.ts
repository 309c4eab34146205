/** Turns offsets of a text into lines and columns, both from 1. */
export interface LineIndex {
  at(offset: number): { readonly line: number; readonly column: number };
  /** The offset at which a line begins. */
  offset(line: number): number;
}

/** Indexes the line starts of a text. Lines end with LF or CRLF; columns count UTF-16 code units. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    offset: (line) => starts[line - 1] ?? text.length,
    at: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `cells` characters, as long as `value` is beside `largest`. */
export function bar(value: number, largest: number, cells: number): string {
  const eighths = largest <= 0 ? 1 : Math.max(1, Math.round((value / largest) * cells * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

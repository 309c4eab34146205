/**
 * Puts `content` between `<!-- name -->` and `<!-- /name -->`. Undefined when the text has no such pair of markers.
 */
export function fillMarkers(text: string, name: string, content: string): string | undefined {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n${text.slice(end)}`;
}

/** Text inside the cell of a table. */
export function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

import type { SchemaSays } from '../finding.ts';

/** The hint of a finding, with what the author of the schema says of the place. That is shown as a quotation. */
export function hintOf({ message, about, examples }: SchemaSays, hint: string): string {
  const said = message ?? about;
  const quoted = said === undefined ? [] : [`The schema says: \u201c${said}\u201d`];
  const shown = examples.length === 0 ? [] : [`For example: ${examples.join(', ')}.`];
  // What the author wrote for this very slip says how to mend it; a description only helps.
  return [...(message === undefined ? [hint] : []), ...quoted, ...shown].join(' ');
}

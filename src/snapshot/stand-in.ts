import type { Config } from '../config/config.ts';
import { pathGlobs } from '../parity/path-glob.ts';
import { matchesWildcard } from '../parity/wildcard.ts';

/** Gives what stands for a text; undefined where there is nothing that could. */
export type StandIn = (text: string, fingerprint: string) => string | undefined;

/**
 * What stands in a snapshot for a value that is a part of a path: the `name` of a list item, or a key that looks like data.
 * It fits the very parts of paths in tollgate.yml that the text fits, so that the same rules decide, and of the text it
 * shows nothing that does not stand in tollgate.yml already.
 */
export function standInsFor({ parity, waivers }: Config): StandIn {
  const paths = [
    ...(parity?.rules ?? []).flatMap(({ paths }) => paths),
    ...Object.keys(parity?.match ?? {}),
    ...waivers.flatMap(({ path }) => path ?? []),
  ];
  const parts = paths.flatMap((path) => pathGlobs(path).flat());
  const literal = new Set(
    parts.flatMap((part) => (typeof part === 'string' ? (part.includes('*') ? [] : part) : part.key)),
  );
  const patterns = [...new Set(parts.filter((part): part is string => typeof part === 'string' && /[^*]/.test(part)))];
  return (text, fingerprint) => {
    if (literal.has(text)) return text;
    const fitting = patterns.filter((part) => part.includes('*') && matchesWildcard(part, text));
    const isAlike = (other: string): boolean =>
      !literal.has(other) && patterns.every((part) => matchesWildcard(part, text) === matchesWildcard(part, other));
    return candidates(fitting, `#${fingerprint}`).find(isAlike);
  };
}

/** Texts put together from what the parts say literally: how they begin, what stands between their wildcards, how they end. */
function candidates(parts: readonly string[], mark: string): string[] {
  const pieces = parts.map((part) => part.split('*'));
  const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const begin = longest(pieces.map((each) => each[0] ?? ''));
  const end = longest(pieces.map((each) => each.at(-1) ?? ''));
  const between = [...new Set(pieces.flatMap((each) => each.slice(1, -1)))].sort().join(mark);
  return [`${begin}${mark}${end}`, `${begin}${mark}${between}${mark}${end}`];
}

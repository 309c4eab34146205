/** What a value is looked at as: without what stands before a key in a header of HTTP, which says nothing of it. */
export function meantBy(value: string): string {
  return value.trim().replace(/^Bearer +/i, '');
}

/** Shortest text that is looked at as a credential. */
const SHORTEST_KEY = 8;

/** What in a text may be a credential: the whole, or user name and password of an address. */
export function keysIn(text: string): string[] {
  const url = /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(text) ? URL.parse(text) : null;
  return [text, ...(url ? [url.username, url.password] : [])].filter(
    (part) => part.length >= SHORTEST_KEY && !/\s/.test(part),
  );
}

/**
 * What is taken where a variable is missing: the default in `${NAME:default}`, as Spring has it, or `${NAME:-default}`.
 * Undefined where the whole text is no such reference.
 */
export function defaultIn(text: string): string | undefined {
  return /^\$\{[A-Za-z_][\w.-]*:-?([^${}]+)\}$/.exec(text)?.[1]?.trim();
}

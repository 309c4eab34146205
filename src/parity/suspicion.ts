/** Whether a name such as `production-eu` says by itself that it is production, whatever payments it takes. */
export function isProductionName(name: string): boolean {
  return /(?:^|[^a-z])(?:production|prod|prd|live)(?:[^a-z]|$)/i.test(name);
}

/** Words of places that are not production. As whole words they are rarely right in a live value. */
const ELSEWHERE = ['staging', 'stg', 'sandbox', 'integration', 'development', 'dev', 'test', 'example'] as const;

/**
 * Whether a whole word in a text names another environment: one of `others`, or a usual name of a place that is not
 * live. The name of the own environment does not count.
 */
export function hasForeignWord(text: string, own: string, others: readonly string[]): boolean {
  const words = asWords(text);
  return [...others, ...ELSEWHERE].some((name) => asWords(name) !== asWords(own) && words.includes(asWords(name)));
}

/** Lower case, with one space for whatever separates words, and one at either end: `qa-2` is found in `db.qa_2.acme`. */
function asWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

/** A text as a URL, when it is one with `://`. */
export function asUrl(text: string): URL | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? (URL.parse(text.trim()) ?? undefined) : undefined;
}

/** Whether a host name means the machine itself without being an address. */
export function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === 'host.docker.internal';
}

/** Whether a whole text is the machine itself, with a port or without: `localhost`, `127.0.0.1:5432`, `[::1]`. */
export function isBareLoopback(text: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d{1,5})?$/i.test(text.trim());
}

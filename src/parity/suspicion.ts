/** Whether a name such as `production-eu` says by itself that it is production, whatever payments it takes. */
export function isProductionName(name: string): boolean {
  return /(?:^|[^a-z])(?:production|prod|prd|live)(?:[^a-z]|$)/i.test(name);
}

/** A text as a URL, when it is one with `://`. */
export function asUrl(text: string): URL | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? (URL.parse(text.trim()) ?? undefined) : undefined;
}

/** The words of a key, in lower case: those of `paypalSandboxUrl` and of `PAYPAL_SANDBOX_URL` are the same. */
export function wordsOfKey(key: string): string[] {
  return (key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

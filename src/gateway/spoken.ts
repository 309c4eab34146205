import type { Gateway } from './gateway.ts';

/** Every one, two or three words of a name that stand beside each other, as one text in small letters. */
export function spokenIn(words: readonly string[]): ReadonlySet<string> {
  const runs = words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join('')));
  return new Set(runs.map((run) => run.toLowerCase()));
}

/** Whether a name speaks of the gateway. */
export function speaksOf({ words }: Gateway, spoken: ReadonlySet<string>): boolean {
  return words.some((word) => spoken.has(word));
}

/** Whether a name says that it is for nobody else. */
export function saysSecret(words: readonly string[]): boolean {
  return words.some((word) => /^(?:SECRETS?|PRIVATE|PASSWORD|PASSPHRASE|RESTRICTED|HMAC|SERVER)$/.test(word));
}

/** Whether a name says that everybody may know it. */
export function saysPublishable(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const isKey = /^(?:KEY|TOKEN)$/.test(words[at + 1] ?? '');
    return /^PUBLISH(?:ABLE|ER)?$/.test(word) || (isKey && /^(?:PUBLIC|PUB|CLIENT|BROWSER|FRONTEND)$/.test(word));
  });
}

/** Whether a name leaves open whom a key is for: `API_KEY` is what many call either. */
export function isVague(words: readonly string[]): boolean {
  return words.at(-1) === 'KEY' && !saysSecret(words) && !saysPublishable(words);
}

/** Words of a name under which hosts are only spoken of: what may be reached, loaded or watched, or where to read on. */
const SPOKEN_OF =
  /^(?:ALLOW.*|BLACKBOX|BLOCK.*|CORS|CSP|DENY.*|DIRECTIVES?|DOC|DOCS|DOCUMENTATION|EGRESS|ENTRIES|EXCLUDE.*|FAQ|FIREWALL|HELP|HOMEPAGE|IGNORE.*|IMAGES?|INGRESS|MONITOR(?:ING|S)?|ORIGINS|PERMITTED|POLICY|PRECONNECT|PREFETCH|TERMS|TRUSTED|UPTIME|WHITELIST.*)$/;

/** Words that say so together. A directive of a security policy stands alone: `PAYPAL_SCRIPT_SRC` is what is loaded. */
const SPOKEN_OF_TOGETHER =
  /(?:^| )NO PROXY(?: |$)|(?:^|DIRECTIVES )(?:CHILD|CONNECT|DEFAULT|FONT|FRAME|IMG|MEDIA|OBJECT|SCRIPT|STYLE|WORKER) SRC(?: |$)/;

/** Whether hosts under a name of these words are only spoken of, and not used. */
export function speaksOfHosts(words: readonly string[]): boolean {
  return words.some((word) => SPOKEN_OF.test(word)) || SPOKEN_OF_TOGETHER.test(words.join(' '));
}

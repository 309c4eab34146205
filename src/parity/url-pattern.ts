import { matchesRun, matchesWildcard } from './wildcard.ts';

/**
 * Patterns over URLs, compared on the parsed URL and never as text, so that neither `https://adyen.com@evil.example`
 * nor `https://checkout.adyen.com.evil.example` can pass for another host. Every comparison takes at most
 * (length of the pattern × length of the URL) steps; nothing here is a regular expression of a user.
 */

/** A URL pattern, read. */
export interface UrlPattern {
  /** With its colon, such as `https:`. */
  readonly scheme: string;
  /** Labels of the host; `*` is one label or a part of one. */
  readonly labels: readonly string[];
  /** Empty for the scheme's default port. */
  readonly port: string;
  /** Segments of the path; undefined allows every path. */
  readonly path: readonly string[] | undefined;
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i;

/**
 * Reads a pattern such as `https://*.adyenpayments.com` or `https://checkout-test.adyen.com/v72/**`.
 *
 * A host is matched label by label: `*` stands for exactly one label, or for any part of one (`*-checkout-live`). In a
 * path `*` stands for one segment or a part of it, and a segment `**` for any number of segments. No path, or `/`, is
 * every path. Undefined for what is no pattern: no scheme, a wildcard in scheme or port, a user name, a query, a
 * fragment, `**` inside a label or a segment, or a wildcard in a path that it could not match (see `mayLeadAway`).
 */
export function parseUrlPattern(text: string): UrlPattern | undefined {
  if (!ABSOLUTE.test(text) || /[\s\\?#]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  const labels = hostLabels(url);
  const path = pathSegments(url.pathname);
  if (labels.some((label) => label === '' || label.includes('**'))) return undefined;
  if (path.some((segment) => segment !== '**' && segment.includes('**'))) return undefined;
  if (path.some(hasWildcard) && path.some(mayLeadAway)) return undefined;
  // Outside of http a URL without a path has none at all.
  const isEvery = url.pathname === '/' || url.pathname === '';
  return { scheme: url.protocol, labels, port: url.port, path: isEvery ? undefined : path };
}

/** Whether `text` is a URL pattern, for whoever checks a configuration. */
export function isUrlPattern(text: string): boolean {
  return parseUrlPattern(text) !== undefined;
}

/** Whether a URL matches. One that holds a user name or a password matches nothing; query and fragment do not count. */
export function matchesUrlPattern(pattern: UrlPattern, url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol !== pattern.scheme || url.port !== pattern.port) return false;
  const labels = hostLabels(url);
  if (labels.length !== pattern.labels.length) return false;
  if (!labels.every((label, index) => matchesPart(pattern.labels[index] ?? '', label))) return false;
  return pattern.path === undefined || matchesSegments(pattern.path, pathSegments(url.pathname));
}

/** Whether the path of a URL, as `URL.pathname` writes it, matches a glob such as `/v1/pay*`. */
export function matchesPathGlob(glob: string, pathname: string): boolean {
  return matchesSegments(pathSegments(glob), pathSegments(pathname));
}

function hostLabels(url: URL): string[] {
  // An IPv6 address is one label: its dots, if any, are gone, and a wildcard in it is refused by the URL parser.
  return url.hostname.replace(/\.$/, '').toLowerCase().split('.');
}

function pathSegments(pathname: string): string[] {
  return pathname.replace(/^\//, '').split('/');
}

function matchesSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.some(hasWildcard) && segments.some(mayLeadAway)) return false;
  return matchesRun(pattern.length, segments.length, {
    isMany: (at) => pattern[at] === '**',
    fits: (at, index) => matchesPart(pattern[at] ?? '', segments[index] ?? ''),
  });
}

function hasWildcard(segment: string): boolean {
  return segment.includes('*');
}

/**
 * Whether a server behind the host may read this segment as a way to another path, so that no wildcard may stand in a
 * path that holds it: an encoded slash becomes a real one, and of `..;x` the parameter is dropped. A pattern without a
 * wildcard matches such a path only by saying it.
 */
function mayLeadAway(segment: string): boolean {
  const plain = decoded(segment);
  return plain === undefined || /[/\\]|^\.\./.test(plain);
}

/** Times that one server after the other may decode a path. What is encoded more often hides something. */
const DECODINGS = 3;

/** Without percent-encoding; undefined when it has no end. Wrong encodings, at which others give up, are left. */
function decoded(segment: string): string | undefined {
  let text = segment;
  for (let time = 0; time <= DECODINGS; time += 1) {
    const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (next === text) return text;
    text = next;
  }
  return undefined;
}

/** One label or segment. A lone `*` wants at least one character. */
function matchesPart(pattern: string, text: string): boolean {
  return pattern === '*' ? text !== '' : matchesWildcard(pattern, text);
}

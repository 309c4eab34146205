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
 * fragment, or `**` inside a label or a segment.
 */
export function parseUrlPattern(text: string): UrlPattern | undefined {
  if (!ABSOLUTE.test(text) || /[\s\\?#]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  const labels = hostLabels(url);
  const path = pathSegments(url.pathname);
  if (labels.some((label) => label === '' || label.includes('**'))) return undefined;
  if (path.some((segment) => segment !== '**' && segment.includes('**'))) return undefined;
  return { scheme: url.protocol, labels, port: url.port, path: url.pathname === '/' ? undefined : path };
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
  return matchesRun(pattern.length, segments.length, {
    isMany: (at) => pattern[at] === '**',
    fits: (at, index) => matchesSegment(pattern[at] ?? '', segments[index] ?? ''),
  });
}

/** An encoded slash may become a real one behind the host, so that no wildcard may cover it. */
function matchesSegment(pattern: string, segment: string): boolean {
  if (!pattern.includes('*')) return pattern === segment;
  return !/%(?:2f|5c)/i.test(segment) && matchesPart(pattern, segment);
}

/** One label or segment. A lone `*` wants at least one character. */
function matchesPart(pattern: string, text: string): boolean {
  return pattern === '*' ? text !== '' : matchesWildcard(pattern, text);
}

/** Ports that a scheme stands for, as registered with IANA or as the drivers of the databases have them. */
const DEFAULT_PORT: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
  ftp: 21,
  ldap: 389,
  ldaps: 636,
  amqp: 5672,
  amqps: 5671,
  mongodb: 27017,
  mysql: 3306,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  rediss: 6379,
};

/** Schemes of which an empty path and `/` are one (RFC 3986, 6.2.3; RFC 9110, 4.2.3). */
const HTTP_LIKE = ['http', 'https', 'ws', 'wss'];

/** Scheme, authority, path, query and fragment, as appendix B of RFC 3986 takes them apart. */
const PARTS = /^((?:jdbc:)?)([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is;

/**
 * A URL in its normal form (RFC 3986, 6.2.2 and 6.2.3): scheme and host in lower case, without the default port, dot
 * segments resolved, percent-encoding in upper case and only where it is needed. Whatever may mean something stays: user
 * name, a `/` at the end, query and fragment, be they empty. Undefined for what is no URL with an authority.
 */
export function normaliseUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may stand in a URL.
  if (/[\s\x00-\x1f\x7f]/.test(text) || !text.isWellFormed()) return undefined;
  const [, outer, name, authority, path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [];
  if (outer === undefined || name === undefined || authority === undefined) return undefined;
  const scheme = name.toLowerCase();
  const where = normaliseAuthority(authority, scheme);
  if (where === undefined) return undefined;
  const isHttp = HTTP_LIKE.includes(scheme);
  if (isHttp && where === '') return undefined;
  const resolved = withoutDotSegments(normaliseEncoding(path));
  const rest = normaliseEncoding(query) + normaliseEncoding(fragment);
  return `${outer.toLowerCase()}${scheme}://${where}${isHttp && resolved === '' ? '/' : resolved}${rest}`;
}

/** Several hosts may stand between commas, as MongoDB and PostgreSQL have them. */
function normaliseAuthority(authority: string, scheme: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const hosts = authority
    .slice(at + 1)
    .split(',')
    .map((host) => normaliseHost(host, scheme));
  if (hosts.some((host) => host === undefined)) return undefined;
  return normaliseEncoding(authority.slice(0, at + 1)) + hosts.join();
}

function normaliseHost(text: string, scheme: string): string | undefined {
  const [, bracketed, plain, digits] = /^(?:(\[[^\]]*\])|([^:]*))(?::(\d*))?$/.exec(text) ?? [];
  const name = bracketed ?? plain;
  if (name === undefined || Number(digits || 0) > 65_535) return undefined;
  const host = hostName(name, HTTP_LIKE.includes(scheme));
  if (host === undefined) return undefined;
  const port = digits ? Number(digits) : undefined;
  return port === undefined || port === DEFAULT_PORT[scheme] ? host : `${host}:${port}`;
}

/** Names that are compared without regard to case. Others, such as `${HOST}`, are something else before they are a host. */
const HOST_NAME = /^(?:[a-z0-9._~-]|%[0-9a-f]{2}|\P{ASCII})*$/iu;

function hostName(name: string, isHttp: boolean): string | undefined {
  const isAddress = name.startsWith('[');
  if (name.search(LONE_PERCENT) >= 0) return undefined;
  if (!isAddress && !HOST_NAME.test(name)) return normaliseEncoding(name);
  // The one reader of IPv6, of other ways to write IPv4, and of names in other scripts.
  const needsReader = isAddress || isHttp || !/^[\x20-\x7e]*$/.test(name);
  if (name === '' || !needsReader) return normaliseEncoding(name).toLowerCase();
  return URL.parse(`http://${name}/`)?.hostname;
}

/** Characters that need no encoding (RFC 3986, 2.3), and others that are left as they stand. */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;
const NOT_ALLOWED = /[^\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]/gu;

/** A percent sign that encodes nothing, which readers take for itself. */
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;

/** Percent-encoding in one form. What may not stand in a URL is encoded, as browsers do. */
function normaliseEncoding(text: string): string {
  return text
    .replace(LONE_PERCENT, '%25')
    .replace(NOT_ALLOWED, (character) => encodeURIComponent(character))
    .replace(/%([0-9a-f]{2})/gi, (encoded, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return UNRESERVED.test(character) ? character : encoded.toUpperCase();
    });
}

/** RFC 3986, 5.2.4, of a path that is empty or begins with a slash. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return kept.join('/');
}

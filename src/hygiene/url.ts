import type { UrlFlaw } from '../finding/facts/hygiene.ts';
import { type Flaw, flaw, type TextContext } from './flaw.ts';
import { namesExact, namesUrl } from './names.ts';

/** A host, with a port or a path or without, that ends in a domain as companies have them, or is the machine itself. */
const BARE_HOST =
  /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|app|co|cloud|eu|uk|de|fr|nl|ch|at|es|it|pl|se|no|dk|fi|us|ca|au|nz|jp|in|br|mx|za|internal|local|test|example|invalid)|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** Addresses that are rightly written without a scheme. */
const WITHOUT_SCHEME = /registry|image|repo|docker|container|helm|chart|ecr|broker|bootstrap|jdbc/i;

/** Object stores, whose clients take an endpoint as a host: MinIO's, Loki's, Thanos' and Velero's among them. */
const OBJECT_STORE =
  /^(?:(?:[a-z0-9.-]+\.)?s3[a-z0-9.-]*\.amazonaws\.com|storage\.googleapis\.com|[a-z0-9.-]+\.(?:digitaloceanspaces|r2\.cloudflarestorage|backblazeb2|wasabisys)\.com)(?::\d{1,5})?$/i;

/** Keys whose URL rightly holds a password: connection strings and proxies. */
const CONNECTION =
  /database|(?:^|[-_.])(?:db|dsn|pg|es)(?:[-_.]|$)|dsn$|proxy|redis|amqp|rabbit|mongo|postgres|mysql|maria|sql|elastic|search|bonsai|couch|influx|clickhouse|connection|broker|celery|nats|kafka|smtp|mail|ldap/i;

/** Places where a port of 0 means that any free one is taken. */
const LISTENS = /listen|bind|addr|urls$/i;

const URL_START = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]*)/i;

/** What is wrong with an address. Two URLs in one text are a list, and left alone. */
export function urlFlawsIn(text: string, context: TextContext): Flaw[] {
  const body = text.trim();
  const start = text.indexOf(body);
  const told = (kind: UrlFlaw, at: number) => [flaw('hygiene/url', { flaw: kind }, start + at)];
  const [whole, scheme = '', authority = ''] = URL_START.exec(body) ?? [];
  if (whole === undefined) return lacksScheme(body, context) ? told('no-scheme', 0) : [];
  if (body.indexOf('://', whole.length) !== -1 || /[,|;\\]/.test(body)) return [];
  const space = body.search(/\s/);
  if (space !== -1) return namesUrl(context.key) && !/[\r\n]/.test(body) ? told('space', space) : [];
  if (!/^(?:https?|wss?|ftp)$/i.test(scheme)) return [];
  const at = scheme.length + 3;
  if (hasPassword(authority) && !CONNECTION.test(context.key)) return told('credentials', at);
  const port = /:0+$/.exec(authority);
  if (port && !LISTENS.test(context.key)) return told('port-0', at + port.index + 1);
  const slashes = doubleSlash(body, whole.length, context);
  return slashes === undefined ? [] : told('double-slash', slashes);
}

function lacksScheme(body: string, { key, textual, deployed }: TextContext): boolean {
  // In files of any kind a plain `url` is often that of a person or a project, which nobody asks.
  if (!textual && !deployed && /^ur[li]$/i.test(key)) return false;
  if (body.length >= 2048 || (/endpoint$/i.test(key) && OBJECT_STORE.test(body))) return false;
  return namesUrl(key) && !WITHOUT_SCHEME.test(key) && BARE_HOST.test(body);
}

/** A user and a password before the host. What a template or a variable stands for is no password yet. */
function hasPassword(authority: string): boolean {
  const [, password] = /^[^:@]*:([^@]+)@/.exec(authority) ?? [];
  return password !== undefined && !/[${}<>%*]|^x+$|^\[/i.test(password);
}

/** Where the path has a double slash. Terraform and Kustomize part a repository from a folder in it by one. */
function doubleSlash(body: string, from: number, { key, textual }: TextContext): number | undefined {
  if (!textual && !namesExact(key)) return undefined;
  const end = body.slice(from).search(/[?#]/);
  const path = end === -1 ? body.slice(from) : body.slice(from, from + end);
  const found = path.indexOf('//');
  if (found === -1 || /\.git\/\/|[*{}$<]/.test(path)) return undefined;
  if (/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|web\.archive\.org)\//i.test(body))
    return undefined;
  return from + found;
}

import type { HostTarget } from '../../config/probe-spec.ts';
import type { Effective, Leaf } from '../../environment/effective.ts';
import { plainName } from '../../network/host-port.ts';
import { parseAsWritten } from '../../network/screen.ts';
import { type TargetText, textOfTarget } from '../host-target.ts';

/** A database, as its URL names it. What it holds is sent to that database alone and never shown. */
export interface Database {
  readonly kind: DatabaseKind;
  /** Lower case, no brackets, no trailing dot; every spelling of an IP address in the usual one. */
  readonly host: string;
  readonly port: number;
  /** Empty where the URL has none. */
  readonly user: string;
  readonly password: string;
  /** Empty where the URL has none. */
  readonly database: string;
  /** What the URL says of TLS: that it must be, that it must not be, or nothing. */
  readonly tls: 'on' | 'off' | 'open';
  /** Ways of writing where it is, without user and password, for `allow`. */
  readonly places: readonly URL[];
}

export type DatabaseKind = 'postgres' | 'mysql' | 'redis';

/** What came of looking for the URL of a database. */
export type FoundDatabase =
  | { readonly kind: 'database'; readonly database: Database; readonly leaf: Leaf | undefined }
  | { readonly kind: 'not-a-database-url'; readonly leaf: Leaf | undefined }
  | Extract<TargetText, { kind: 'none' }>;

/** Finds the database of a probe: written in tollgate.yml, or the value of a key. */
export function findDatabase(target: HostTarget, effective: Effective | undefined): FoundDatabase {
  const found = textOfTarget(target, effective);
  return found.kind === 'text' ? { ...readDatabase(found.text), leaf: found.leaf } : found;
}

interface Scheme {
  readonly kind: DatabaseKind;
  readonly port: number;
  readonly tls: Database['tls'];
  /** Other names of the same scheme, which a pattern may use. */
  readonly names: readonly string[];
}

const POSTGRES: Scheme = { kind: 'postgres', port: 5432, tls: 'open', names: ['postgres:', 'postgresql:'] };
const MYSQL: Scheme = { kind: 'mysql', port: 3306, tls: 'open', names: ['mysql:', 'mariadb:'] };

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['postgres:', POSTGRES],
  ['postgresql:', POSTGRES],
  ['mysql:', MYSQL],
  ['mariadb:', MYSQL],
  ['redis:', { kind: 'redis', port: 6379, tls: 'off', names: ['redis:'] }],
  ['rediss:', { kind: 'redis', port: 6379, tls: 'on', names: ['rediss:'] }],
]);

/** Parameters with which some clients go to another host or database than the URL's own, or as somebody else. */
const ELSEWHERE: readonly string[] = [
  ...['host', 'hostaddr', 'port', 'service', 'socket', 'unix_socket', 'path'],
  ...['user', 'username', 'password', 'passfile', 'dbname', 'database', 'db'],
];

type Read = { readonly kind: 'database'; readonly database: Database } | { readonly kind: 'not-a-database-url' };

const NONE = { kind: 'not-a-database-url' } as const;

function readDatabase(text: string): Read {
  const url = parseAsWritten(text);
  const scheme = SCHEMES.get(url?.protocol ?? '');
  // A `#` that is not encoded, as in a password, cuts off what comes after it.
  if (!url || !scheme || text.includes('#')) return NONE;
  const host = plainName(url.hostname);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const database = decoded(url.pathname.replace(/^\//, ''));
  const leadsElsewhere = [...url.searchParams.keys()].some((name) => ELSEWHERE.includes(name.toLowerCase()));
  if (host === undefined || user === undefined || password === undefined || database === undefined || leadsElsewhere) {
    return NONE;
  }
  // A byte 0 ends a text in the protocols, and what came after it would be read as something else.
  if ([user, password, database].some((part) => part.includes('\0'))) return NONE;
  const port = url.port === '' ? scheme.port : Number(url.port);
  if (port === 0) return NONE;
  const tls = scheme.tls === 'open' ? tlsOf(url.searchParams) : scheme.tls;
  const places = placesOf(scheme, host, port, url.pathname);
  return { kind: 'database', database: { kind: scheme.kind, host, port, user, password, database, tls, places } };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const TLS_PARAMETERS: readonly string[] = ['sslmode', 'ssl-mode', 'ssl_mode', 'ssl', 'usessl', 'tls'];
const TLS_OFF: readonly string[] = ['disable', 'disabled', 'false', '0', 'off', 'no'];
const TLS_OPEN: readonly string[] = ['allow', 'prefer', 'preferred'];

/** `sslmode` of libpq, `ssl-mode` of MySQL, and what drivers made of them. Any word that is not known asks for TLS. */
function tlsOf(parameters: URLSearchParams): Database['tls'] {
  const words = [...parameters]
    .filter(([name]) => TLS_PARAMETERS.includes(name.toLowerCase()))
    .map(([, word]) => word.toLowerCase());
  if (words.some((word) => !TLS_OFF.includes(word) && !TLS_OPEN.includes(word))) return 'on';
  return words.some((word) => TLS_OFF.includes(word)) ? 'off' : 'open';
}

/** With its port, and without it where it is the scheme's own: a pattern may be written either way. */
function placesOf({ names, port: usual }: Scheme, host: string, port: number, path: string): URL[] {
  const name = host.includes(':') ? `[${host}]` : host;
  const ends = port === usual ? [`:${port}`, ''] : [`:${port}`];
  return names.flatMap((scheme) => ends.map((end) => new URL(`${scheme}//${name}${end}${path}`)));
}

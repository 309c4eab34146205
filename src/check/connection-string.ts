/** Who logs in where. It holds a password and must not be shown. */
export interface Login {
  readonly user: string;
  readonly password: string;
  /** In lower case, as they are written. */
  readonly hosts: string;
}

/** What names the password, the user and the server, in lower case: ADO.NET, ODBC, and the accounts of Azure. */
const NAMES = {
  password: ['password', 'pwd', 'accountkey', 'sharedaccesskey'],
  user: ['user id', 'uid', 'user', 'username', 'accountname', 'sharedaccesskeyname'],
  hosts: ['server', 'data source', 'host', 'address', 'addr', 'network address', 'endpoint', 'endpointsuffix'],
} as const;

/** A text that is longer is none: nothing is split without end. */
const LONGEST = 4096;

/** A part: a name, and a value in quotes or without. */
const PART = /\s*([a-z][a-z ]{0,30}?)\s*=\s*("[^"]*"|'[^']*'|[^;]*)\s*(?:;|$)/iy;

/**
 * The login in a connection string of parts such as `Server=db.acme.io;User ID=orders;Password=…`. Undefined for all else:
 * for one without a password, and for a sentence that speaks of one.
 * https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax has the form.
 */
export function connectionIn(text: string): Login | undefined {
  if (text.length > LONGEST || !text.includes(';') || !text.includes('=')) return undefined;
  const parts = partsOf(text);
  const first = (names: readonly string[]): string =>
    names.flatMap((name) => parts?.get(name) ?? []).find((value) => value !== '') ?? '';
  const password = first(NAMES.password);
  const hosts = first(NAMES.hosts).toLowerCase();
  if (password === '' || hosts === '') return undefined;
  return { user: first(NAMES.user), password, hosts: bareHosts(hosts) };
}

/** The parts by name; undefined where the text is not made of parts from its beginning to its end. */
function partsOf(text: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    PART.lastIndex = at;
    const [whole, name, value] = PART.exec(text) ?? [];
    if (!whole || name === undefined || value === undefined) return text.slice(at).trim() === '' ? parts : undefined;
    parts.set(name.toLowerCase(), /^["']/.test(value) ? value.slice(1, -1) : value.trim());
    at += whole.length;
  }
  return parts;
}

/** Hosts without what SQL Server writes around them: `tcp:db.acme.io,1433` and `db.acme.io\\orders`. */
function bareHosts(written: string): string {
  return written.replace(/^(?:tcp|np|lpc|admin):/, '').replace(/[,\\].*$/, '');
}

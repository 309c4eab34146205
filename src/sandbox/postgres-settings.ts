/** Settings by name in lower case, with the name as the server writes it. */
export type Settings = ReadonlyMap<string, { readonly name: string; readonly text: string }>;

/** What a query gives. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** Those of a server that is well. */
const USUAL: Readonly<Record<string, string>> = {
  server_version: '17.6',
  server_version_num: '170006',
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  integer_datetimes: 'on',
  standard_conforming_strings: 'on',
  bytea_output: 'hex',
  default_transaction_isolation: 'read committed',
  max_connections: '200',
  password_encryption: 'scram-sha-256',
  ssl: 'on',
};

/** The settings of a server of which some were switched. */
export function settingsWith(switched: Readonly<Record<string, string>>): Settings {
  const entries = [...Object.entries(USUAL), ...Object.entries(switched)];
  return new Map(entries.map(([name, text]) => [name.toLowerCase(), { name, text }]));
}

/** No such setting. */
const UNDEFINED_OBJECT = { sqlstate: '42704' };

/**
 * Answers what a probe asks about settings: `SHOW`, `current_setting()` and `pg_settings`. Anything else gives an empty
 * result, as a command does.
 */
export function answerQuery(
  query: string,
  parameters: readonly string[],
  settings: Settings,
): Table | { readonly sqlstate: string } {
  const [, shown] = /^\s*SHOW\s+"?([\w.]+)"?\s*;?\s*$/i.exec(query) ?? [];
  if (shown !== undefined) {
    const setting = settings.get(shown.toLowerCase());
    return setting ? { columns: [setting.name], rows: [[setting.text]] } : UNDEFINED_OBJECT;
  }
  if (/\bpg_settings\b/i.test(query)) return fromCatalogue(query, parameters, settings);
  if (/\bcurrent_setting\s*\(/i.test(query)) return currentSettings(query, parameters, settings);
  return { columns: [], rows: [] };
}

/** `current_setting('name')`, which fails where there is none, and `current_setting($1, true)`, which gives null. */
function currentSettings(
  query: string,
  parameters: readonly string[],
  settings: Settings,
): Table | { readonly sqlstate: string } {
  const calls = [...query.matchAll(CALL)];
  const found = calls.map(([, literal, number, lenient]) => {
    const name = literal ?? parameters[Number(number) - 1] ?? '';
    return { text: settings.get(name.toLowerCase())?.text, lenient: lenient !== undefined };
  });
  if (found.some(({ text, lenient }) => text === undefined && !lenient)) return UNDEFINED_OBJECT;
  const columns = calls.map(([, , , , alias]) => alias ?? 'current_setting');
  return { columns, rows: [found.map(({ text }) => text)] };
}

const CALL = /current_setting\s*\(\s*(?:'([^']*)'|\$(\d+)(?:::\w+)?)\s*(,\s*true\s*)?\)(?:\s+AS\s+"?(\w+)"?)?/gi;

/** `SELECT name, setting FROM pg_settings`, of the names that the query or its parameters hold, or of all. */
function fromCatalogue(query: string, parameters: readonly string[], settings: Settings): Table {
  const [, list = ''] = /^\s*SELECT\s+(.*?)\s+FROM\b/is.exec(query) ?? [];
  const columns = list.split(',').map((column) => column.trim());
  const literals = [...query.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  const names = [...literals, ...parameters].flatMap((text) => text.replace(/^\{|\}$|"/g, '').split(','));
  const wanted = names.map((name) => name.toLowerCase());
  const found = [...settings].filter(([key]) => wanted.length === 0 || wanted.includes(key));
  return {
    columns: columns.map((column) => /(\w+)$/.exec(column)?.[1] ?? column),
    rows: found.map(([, setting]) => columns.map((column) => cell(column, setting))),
  };
}

/** `setting` or `current_setting(name)`, and `name` or `lower(name)`. */
function cell(column: string, { name, text }: { readonly name: string; readonly text: string }): string | undefined {
  if (/setting\b/i.test(column)) return text;
  if (!/\bname\b/i.test(column)) return undefined;
  return /\blower\s*\(/i.test(column) ? name.toLowerCase() : name;
}

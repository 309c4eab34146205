import type { Reply } from './resp.ts';

type Ask = (...parts: readonly string[]) => Promise<Reply>;

/** Reads settings by name: those of `CONFIG GET`, and else the fields of `INFO`, such as `redis_version`. */
export async function readSettings(names: readonly string[], ask: Ask): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  for (const name of names) {
    const value = await configured(name, ask);
    if (value !== undefined) shown.set(name, value);
  }
  const missing = names.filter((name) => !shown.has(name));
  if (missing.length === 0) return shown;
  const reply = await ask('INFO');
  const fields = reply.kind === 'text' ? fieldsOf(reply.text) : new Map<string, string>();
  for (const name of missing) {
    const value = fields.get(name.toLowerCase());
    if (value !== undefined) shown.set(name, value);
  }
  return shown;
}

/** Undefined where there is none of that name, or where the server does not let it be read. */
async function configured(name: string, ask: Ask): Promise<string | undefined> {
  const reply = await ask('CONFIG', 'GET', name);
  if (reply.kind !== 'list') return undefined;
  const texts = reply.items.map((item) => (item.kind === 'text' ? item.text : ''));
  // The server takes the name for a pattern, so that other settings may stand before it.
  const at = texts.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
  return at < 0 ? undefined : texts[at + 1];
}

/** Lines `name:value`, between headings and empty lines. */
function fieldsOf(info: string): Map<string, string> {
  return new Map(
    info.split('\r\n').flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return line.startsWith('#') || at < 0 ? [] : [[line.slice(0, at).toLowerCase(), line.slice(at + 1)]];
    }),
  );
}

/**
 * The forms in which a secret usually leaves a program by accident: as it is, by line, percent-encoded, escaped for
 * JSON or HTML, in hexadecimal, in base64 (alone, at any offset inside a longer text, and as one half of `user:secret`).
 */
export function encodingsOf(secret: string): string[] {
  const forms = new Set<string>();
  const parts = [secret, secret.trim(), ...secret.split(/\r?\n|\r/), ...structuredLeaves(secret)];
  for (const part of parts) {
    if (!isLongEnough(part)) continue;
    for (const form of formsOf(part)) forms.add(form);
  }
  return [...forms];
}

/** At least 8 characters with 4 distinct ones. Shorter texts would be found everywhere. */
export function isLongEnough(text: string): boolean {
  return text.length >= 8 && new Set(text).size >= 4;
}

function formsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const component = percentEncode(text);
  const hex = Buffer.from(text).toString('hex');
  return [
    text,
    text.normalize('NFC'),
    text.normalize('NFD'),
    json,
    JSON.stringify(json).slice(1, -1),
    component,
    component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    component.replaceAll('%20', '+'),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    htmlEscape(text),
    hex,
    ...base64Windows(text),
  ].filter(isLongEnough);
}

function htmlEscape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** encodeURIComponent, which throws on a lone surrogate, of the text as UTF-8 would hold it. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * What base64 makes of the text wherever it stands inside a longer one: at each of the three byte offsets, without the
 * characters at either end that also depend on the neighbours. In the alphabet of RFC 4648 section 4 and of section 5.
 */
function base64Windows(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const stable = encoded.slice(start, end);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The texts inside a secret that is itself a document: the leaves of JSON, the password of a URL. */
function structuredLeaves(secret: string): string[] {
  return [...jsonLeaves(secret), ...urlPassword(secret)];
}

function jsonLeaves(secret: string): string[] {
  if (!/^\s*[[{]/.test(secret)) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(secret, (_key, value: unknown) => {
      if (typeof value === 'string') leaves.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return leaves;
}

function urlPassword(secret: string): string[] {
  const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(secret);
  const password = match?.[1];
  if (password === undefined) return [];
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

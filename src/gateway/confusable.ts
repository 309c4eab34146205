import { domainToUnicode } from 'node:url';

/** Letters of other scripts, and Latin ones with something added, that look like a Latin one. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...letters('a', 'аαɑ'),
  ...letters('b', 'ьƅ'),
  ...letters('c', 'сϲᴄ'),
  ...letters('d', 'ԁɗđ'),
  ...letters('e', 'еҽєε'),
  ...letters('f', 'ƒ'),
  ...letters('g', 'ɡց'),
  ...letters('h', 'һħ'),
  ...letters('i', 'іıɩιɪ'),
  ...letters('j', 'јϳ'),
  ...letters('k', 'кκ'),
  ...letters('l', 'ӏłɫⅼǀ'),
  ...letters('m', 'мⅿ'),
  ...letters('n', 'пոɴη'),
  ...letters('o', 'оοօø'),
  ...letters('p', 'рρ'),
  ...letters('q', 'ԛ'),
  ...letters('r', 'гᴦɼ'),
  ...letters('s', 'ѕꜱ'),
  ...letters('t', 'тτŧ'),
  ...letters('u', 'υսцᴜ'),
  ...letters('v', 'ѵνᴠ'),
  ...letters('w', 'ԝωᴡ'),
  ...letters('x', 'хχ'),
  ...letters('y', 'уүγ'),
  ...letters('z', 'ᴢƶ'),
};

function letters(latin: string, others: string): Record<string, string> {
  return Object.fromEntries([...others].map((other) => [other, latin]));
}

/** A host as it looks to the eye, in plain letters; undefined where it has only such already. */
export function plainLetters(host: string): string | undefined {
  if (!host.includes('xn--')) return undefined;
  const written = domainToUnicode(host);
  if (written === host) return undefined;
  const plain = Array.from(
    written.normalize('NFKD').replace(/\p{M}/gu, ''),
    (letter) => LOOKS_LIKE[letter] ?? letter,
  ).join('');
  return /^[a-z0-9.-]+$/.test(plain) ? plain : undefined;
}

const GLANCE: Readonly<Record<string, string>> = { '1': 'l', i: 'l', '0': 'o', '5': 's', rn: 'm', vv: 'w' };

/** A host with the letters alike that one takes for another in small print: `1`, `i` and `l`, `rn` and `m`. */
export function atAGlance(host: string): string {
  return host.replace(/[1i05]|rn|vv/g, (found) => GLANCE[found] ?? found);
}

/** Whether one slip of the hand makes one text of the other: a letter too many, too few, another, or two the other way round. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const { length } = short;
  const more = long.length - length;
  if (a === b || more > 1) return false;
  let from = 0;
  while (from < length && short.charCodeAt(from) === long.charCodeAt(from)) from++;
  let end = length;
  while (end > from && short.charCodeAt(end - 1) === long.charCodeAt(end - 1 + more)) end--;
  const differing = end - from;
  if (more === 1) return differing === 0;
  return differing === 1 || (differing === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]);
}

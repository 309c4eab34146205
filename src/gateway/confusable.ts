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
  const text = domainToUnicode(host).normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = Array.from(text, (letter) => LOOKS_LIKE[letter] ?? letter).join('');
  return /^[a-z0-9.-]+$/.test(plain) ? plain : undefined;
}

/** A host with the letters alike that one takes for another in small print: `1`, `i` and `l`, `rn` and `m`. */
export function atAGlance(host: string): string {
  return host.replace(/[1i]/g, 'l').replace(/0/g, 'o').replace(/5/g, 's').replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** Whether one slip of the hand makes one text of the other: a letter too many, too few, another, or two the other way round. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let behind = 0;
  while (behind < short.length - from && short.at(-1 - behind) === long.at(-1 - behind)) behind++;
  const differing = short.length - from - behind;
  if (short.length < long.length) return differing === 0;
  return differing === 1 || (differing === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REDACTED, Redactor } from '../../src/secret/redactor.ts';
import { Secret } from '../../src/secret/secret.ts';
import { isPlainWord } from '../../src/secret/secret-name.ts';

const RUNS = { numRuns: 500 };

const secretText = fc
  .string({
    unit: fc.constantFrom(...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)), 'ü', 'ß', '世', '😀'),
    minLength: 8,
    maxLength: 60,
  })
  .filter((text) => new Set(text).size >= 4 && text.isWellFormed());

/** Letters that occur in no form of a secret made of the characters above. */
const surrounding = fc.string({ unit: fc.constantFrom(...'абвгдежзийкλμνξοπ ־\n'), maxLength: 30 });

function redactor(text: string): Redactor {
  const made = new Redactor();
  expect(made.add(new Secret('KEY', text))).toBe(true);
  return made;
}

const html = (text: string) =>
  text.replace(/[&<>"']/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '&#39;');
const wrapped = (text: string, column: number) => text.replace(new RegExp(`.{${column}}`, 'gsu'), '$&\n');

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in upper case': (text) => text.replace(/[a-z]/g, (char) => char.toUpperCase()),
  'broken over lines': (text) => wrapped(text, 3),
  'in hexadecimal': (text) => Buffer.from(text).toString('hex'),
  'in upper-case hexadecimal': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
  'in base64 behind a user name': (text) => Buffer.from(`user:${text}`).toString('base64'),
  'in base64 before a colon': (text) => Buffer.from(`${text}:`).toString('base64'),
  'in base64 at the second offset': (text) => Buffer.from(`x${text}yy`).toString('base64'),
  'in base64, wrapped': (text) => wrapped(Buffer.from(text).toString('base64'), 10),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'percent-encoded as RFC 3986 has it': (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  'in JSON': (text) => JSON.stringify(text),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in HTML': html,
};

describe('many secrets', () => {
  test('are looked for in one go: one search for each would take minutes, and this test does not have them', () => {
    const made = new Redactor();
    for (let at = 0; at < 5000; at++) made.add(new Secret('KEY', `sk_canary_${at}_Zk9hunter2`));
    const text = 'a text that holds none of them, sk_canary_ as it may look; '.repeat(20_000);
    expect(made.scan(text).hits).toBe(0);
    expect(made.scan(`${text}SK_CANARY_4999_Zk9h\nunter2 and sk_canary_0_zk9hunter2`).hits).toBe(2);
  });

  test('of which little is left without line breaks are not looked for: they would be found everywhere', () => {
    expect(new Redactor().add(new Secret('LIST', 'a\nb\nc\nd\n'))).toBe(false);
    const made = new Redactor();
    made.add(new Secret('LIST', 'ab\ncd\nZk9hunter2'));
    expect(made.scan('abcd, abcdef').hits).toBe(0);
    expect(made.scan('Zk9hunter2').hits).toBe(1);
  });

  test('are found whatever letters stand around them that change with their neighbours or grow', () => {
    const made = redactor('ΟΔΟΣ-hunter2-ΟΔΟΣ');
    for (const text of ['ΟΔΟΣ-hunter2-ΟΔΟΣ', 'οδος-HUNTER2-οδος', 'İİ ΟΔΟΣ-hunter2-ΟΔΟΣΑ İ', 'οδοσ-hunter2-οδοσ']) {
      const { text: left, hits } = made.scan(text);
      expect(hits).toBe(1);
      expect(left).not.toMatch(/hunter2/i);
    }
    expect(made.scan('İ ΟΔΟΣ-hunter2-ΟΔΟΣΑ İ').text).toBe(`İ ${REDACTED}Α İ`);
  });
});

describe('a known secret', () => {
  test.each(Object.entries(FORMS))('is found and taken away %s', (_, form) => {
    fc.assert(
      fc.property(secretText, surrounding, surrounding, (secret, before, after) => {
        const { text, hits } = redactor(secret).scan(before + form(secret) + after);
        expect(hits).toBeGreaterThan(0);
        expect(text).toContain(REDACTED);
        expect(text).not.toContain(form(secret));
      }),
      RUNS,
    );
  });

  test('is found by its trimmed form, its lines, its leaves and its password', () => {
    const scan = (secret: string, text: string) => redactor(secret).scan(text).text;
    expect(scan('  abcdefgh12 \n', 'x abcdefgh12 y')).toBe(`x ${REDACTED} y`);
    expect(scan('first-line-1\nsecond-line-2', '> second-line-2 <')).toBe(`> ${REDACTED} <`);
    expect(scan('{"key":{"deep":"leaf-of-json"}}', 'leaf-of-json')).toBe(REDACTED);
    expect(scan('postgres://app:pass%21word9@db/orders', 'pass!word9')).toBe(REDACTED);
  });
});

describe('what is no secret', () => {
  test('stays as it is', () => {
    fc.assert(
      fc.property(secretText, surrounding, (secret, text) => {
        expect(redactor(secret).scan(text)).toEqual({ text, hits: 0 });
      }),
      RUNS,
    );
  });

  test.each(['short12', 'aaaabbbb', '        ', ''])('is a text that would be found everywhere: %j', (text) => {
    expect(new Redactor().add(new Secret('KEY', text))).toBe(false);
  });

  test('is a word of our own', () => {
    const made = new Redactor(['production']);
    expect(made.add(new Secret('NODE_ENV', 'Production'))).toBe(false);
    expect(made.scan('in production')).toEqual({ text: 'in production', hits: 0 });
  });

  test('is a name of tollgate.yml, where the variable is a plain word and not called a secret', () => {
    const made = () => new Redactor([], ['acceptance', 'prd-Zk9hunter2pw']);
    const of = (name: string, text: string) => new Secret(name, text, isPlainWord(name, text));
    expect(made().add(of('NODE_ENV', 'acceptance'))).toBe(false);
    expect(made().add(of('DEPLOY_TOKEN', 'acceptance'))).toBe(true);
    expect(made().add(of('NODE_ENV', 'prd-Zk9hunter2pw'))).toBe(true);
    expect(made().add(new Secret('DATABASE_URL', 'acceptance'))).toBe(true);
  });

  test('is a file or a key that the report shows, where the variable is not called a secret', () => {
    const made = () => new Redactor([], ['config/production.env', 'PAYU_MD5_KEY']);
    expect(made().add(new Secret('KEY_OF', 'PAYU_MD5_KEY', isPlainWord('KEY_OF', 'PAYU_MD5_KEY')))).toBe(false);
    const of = (name: string, text: string) => new Secret(name, text, isPlainWord(name, text));
    expect(made().add(of('ENV_FILE', 'config/production.env'))).toBe(false);
    expect(made().add(of('ENV_FILE', 'config/staging.env'))).toBe(true);
    expect(made().add(of('ENV_TOKEN', 'config/production.env'))).toBe(true);
    expect(made().add(of('ENV_FILE', 'Zk9.hunter2'))).toBe(true);
  });
});

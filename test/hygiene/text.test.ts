import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flawsInDocument } from '../../src/hygiene/document.ts';
import { endsOf } from '../../src/hygiene/ends.ts';
import type { TextContext } from '../../src/hygiene/flaw.ts';
import { invisibleIn } from '../../src/hygiene/invisible.ts';
import { differingByCase, differingByOneLetter } from '../../src/hygiene/near-keys.ts';
import { placeholder } from '../../src/hygiene/placeholder.ts';
import { mayBeFlawed } from '../../src/hygiene/quick.ts';
import { quotedTwice, smartQuotesIn } from '../../src/hygiene/quotes.ts';
import { flawsOfText } from '../../src/hygiene/text.ts';
import { urlFlawsIn } from '../../src/hygiene/url.ts';

const WORDS = [
  ...[
    'https://',
    'api.example.com',
    'localhost',
    ':0',
    ':443',
    '/',
    '//',
    '?a=b',
    'user:pass@',
    '127.0.0.1',
    'www.a.b',
  ],
  ...['changeme', 'TODO', '<your-key>', '{{ x }}', 'xxx', 'dummy', 'fill-me-in', 'your-key', 'REPLACE_ME'],
  ...['sk_', 'test_', 'your_key', '51H', '****', 'xxxx', '...', 'replace-with-', '[your-project]', '<your ', '>'],
  ...[' ', '\t', '\n', '\r', '"', "'", '“', '”', '’', '=', '\u00a0', '\u200b', '\u202e', '\x07', 'a', 'Ж', 'é', '-'],
];
const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
const KEY = fc.constantFrom('url', 'API_URL', 'apiEndpoint', 'SENTRY_WEBHOOK', 'token', 'name', 'run', '', 'BASE_URI');
const CONTEXT: fc.Arbitrary<TextContext> = fc.record({
  key: KEY,
  textual: fc.boolean(),
  yaml: fc.boolean(),
  deployed: fc.boolean(),
});

test('the first look passes over nothing that a closer look would find', () => {
  fc.assert(
    fc.property(TEXT, CONTEXT, (text, context) => {
      const closer = [endsOf, invisibleIn, smartQuotesIn, quotedTwice, urlFlawsIn].flatMap((look) =>
        look(text, context),
      );
      if (closer.length > 0 || placeholder(text)) expect(mayBeFlawed(text, context.key)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('a flaw is at a character of its text', () => {
  fc.assert(
    fc.property(TEXT, CONTEXT, (text, context) => {
      for (const { offset } of flawsOfText(text, context)) expect(offset >= 0 && offset < text.length).toBe(true);
    }),
  );
});

const LONG = 1_000_000;

test.for([
  ['spaces within', `a${' '.repeat(LONG)}a`],
  ['quotes', `"${'\\"'.repeat(LONG)}`],
  ['typographic quotes', '“'.repeat(LONG)],
  ['letters before a typographic quote', `${'a'.repeat(LONG)}’=`],
  ['slashes', `https://a/${'/'.repeat(LONG)}`],
  ['a path', `https://a${'/a'.repeat(LONG)} `],
  ['a host', `${'a.'.repeat(LONG)}`],
  ['a host with hyphens', `${'a-'.repeat(LONG)}.com!`],
  ['angle brackets', `<${'a '.repeat(LONG)}`],
  ['zero widths of another language', `ж${'\u200b'.repeat(LONG)}`],
  ['carriage returns', '\r'.repeat(LONG)],
  ['what was cut off', `${'a_'.repeat(LONG)}!...`],
  ['parts to be put in', '<your '.repeat(LONG / 10)],
  ['URLs', 'https://a,'.repeat(LONG / 10)],
])('a megabyte of %s is looked at in no time', ([, text]) => {
  const began = performance.now();
  flawsInDocument({ A_URL: text }, { textual: true, yaml: true, deployed: true });
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('thousands of keys that are like each other are compared in no time', () => {
  const keys = Array.from({ length: 2000 }, (_, at) => `SETTING_${'ABCDEFGH'.repeat(8)}_${at}`);
  const began = performance.now();
  expect(differingByOneLetter(keys)).toEqual([]);
  expect(differingByCase([...keys, 'setting'])).toEqual([]);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test.for([
  ['webhookSecret', 'webhokSecret', true],
  ['DATABASE_URL', 'DATABSAE_URL', true],
  ['CONNECTION_LIMIT', 'CONECTION_LIMIT', true],
  ['ENABLE_X', 'ENABLED_X', false],
  ['SOURCE_URL', 'SOURCES_URL', false],
  ['AWS_SNS_URL', 'AWS_SQS_URL', false],
  ['WORKER1_HOST', 'WORKER2_HOST', false],
  ['INTERNAL_URL', 'EXTERNAL_URL', false],
  ['x', 'y', false],
  ['SMTP_HOST', 'SMTP_PORT', false],
] as const)('%s and %s', ([other, key, isSlip]) => {
  expect(differingByOneLetter([other, key])).toEqual(isSlip ? [{ key, other, caseOnly: false }] : []);
});

test.for([
  ['changeme', 'sure'],
  ['whsec_...', 'sure'],
  ['pk_xxxx', 'sure'],
  ['replace-with-32-characters', 'sure'],
  ['https://[your-project].example.com', 'sure'],
  ['dummy', 'perhaps'],
  ['max', undefined],
  ['./...', undefined],
  ['and so on ...', undefined],
  ['[yes]', undefined],
  ['is yours', undefined],
] as const)('%s is a placeholder: %s', ([text, kind]) => {
  expect(placeholder(text)).toBe(kind);
});

test('keys that objects have are keys like any other', () => {
  const document = JSON.parse('{ "__proto__": { "token": "a\\u200b" }, "constructor": "b\\u200b" }');
  const found = flawsInDocument(document, { textual: false, yaml: false, deployed: false });
  expect(found.map(({ pointer }) => pointer)).toEqual(['/__proto__/token', '/constructor']);
});

test('a text that is full of what is not seen takes little time', () => {
  const began = process.threadCpuUsage();
  flawsInDocument({ a: `ж${'\u00ad'.repeat(300_000)}` }, { textual: false, yaml: false, deployed: false });
  const { user, system } = process.threadCpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(15_000);
});

import { expect, test } from 'vitest';
import { readCredentials } from '../../src/config/credentials.ts';
import { WORDS } from '../../src/finding/words.ts';

const GOOD = { origin: 'https://a.example', env: 'KEY' };
const context = { variable: (name: string) => (name === 'KEY' ? 'a-key-of-the-test' : undefined), plainHosts: [] };

/** What is said of the one thing that is wrong with a credential. */
function said(credential: object): string {
  const { credentials, problems } = readCredentials(JSON.stringify({ acq: credential }), context);
  expect(credentials.size).toBe(0);
  return problems
    .map((found) => (found.rule === 'config/input' ? WORDS[found.rule].hint(found.facts) : found.rule))
    .join(' | ');
}

const WHERE = 'It stands in the `credentials` input of the action, or in the file that --credentials names.';

test.each([
  [{ ...GOOD, origin: 'https://*.a.example' }, /^Allowed is scheme, host and port alone,.*https.*no path.*no wildcard/],
  [{ ...GOOD, origin: 'https://a.example/v1' }, /^Allowed is scheme, host and port alone/],
  [{ env: 'KEY' }, /^Allowed is scheme, host and port alone/],
  [{ ...GOOD, env: '$KEY' }, /^Allowed is the NAME of an environment variable,.*without \$/],
  [{ origin: GOOD.origin }, /^Allowed is the NAME of an environment variable/],
  [{ ...GOOD, paths: ['v1/**'] }, /^Allowed is a path, or a list of them, each beginning with \//],
  [{ ...GOOD, methods: ['BREW'] }, /^Allowed is GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE/],
  [{ ...GOOD, header: 'Host' }, /^Allowed is the name of a header that a request may carry/],
  [{ ...GOOD, prefix: 'a\nb' }, /^Allowed is a text of at most 50 characters/],
])('each part of a credential says what is allowed: %j', (credential, words) => {
  const hint = said(credential);
  expect(hint).toMatch(words);
  expect(hint).toContain(WHERE);
});

test.each(['acq', '- acq', 'acq: a-key-of-the-test'])('so does an input of another form: %s', (text) => {
  const { problems } = readCredentials(text, context);
  expect(problems).toHaveLength(1);
  for (const found of problems) {
    expect(found.rule === 'config/input' && WORDS[found.rule].hint(found.facts)).toContain(WHERE);
  }
});

test('a variable that is not set is told to the command as well', () => {
  expect(said({ ...GOOD, env: 'GONE' })).toBe(
    'Set it under `env:` of the step, or export it in the shell of the command.',
  );
});

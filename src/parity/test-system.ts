import { hostsIn } from './host.ts';
import { wordsOfKey } from './suspicion.ts';

/** Words in the name of a host where nothing is real. */
const TEST_WORDS =
  /^(?:sandbox|sbox|sbx|test|tests|testing|staging|stage|stg|dev|develop|development|qa|uat|preprod|mock|mocks)\d{0,3}$/;

/** Words of names that say by themselves that tests and developers are meant. */
const FOR_TESTS = /^(?:playground|debug|debugger|local|localhost|cypress|playwright|storybook|fake|stub)$/;

/** Whether the name of a variable says that it is one for tests, so that it rightly leads there: `PAYPAL_SANDBOX_URL`. */
export function isForTests(name: string): boolean {
  return wordsOfKey(name).some((word) => TEST_WORDS.test(word) || FOR_TESTS.test(word));
}

/** Hosts that are called so and are the real ones. */
const REAL = /^(?:dev\.azure\.com|dev\.to|dev\.mysql\.com)$/;

/** Domains at the top that are called so: not a test for that. */
const TOP = /\.dev$/;

const TEST_PATH = /\/(?:sandbox|staging|test)(?:\/|$|\?)/i;

/** Whether a URL or a host leads to a test system by what it is called: by a label of the host, or a part of the path. */
export function leadsToTests(text: string, others: readonly string[]): boolean {
  const isUrl = text.includes('://');
  const hosts = hostsIn(text).filter((host) => host.includes('.'));
  if (hosts.length === 0) return false;
  const names = new Set(others.map((name) => name.toLowerCase()));
  const isWord = (word: string): boolean => TEST_WORDS.test(word) || names.has(word);
  const isTest = (host: string): boolean =>
    !REAL.test(host) &&
    host
      .replace(TOP, '')
      .split('.')
      .some((label) => names.has(label) || label.split('-').some(isWord));
  return hosts.some(isTest) || (isUrl && TEST_PATH.test(text));
}

import type { Path } from '../finding/pointer.ts';
import { wordsOfKey } from './suspicion.ts';

/** Words of places that are not production. As whole words they are rarely right in a live value. */
const ELSEWHERE = ['staging', 'stg', 'sandbox', 'integration', 'development', 'dev', 'test', 'example'] as const;

/** Those that are ordinary words as well, so that they tell nothing in a sentence or in the name of a mailbox. */
const ORDINARY: ReadonlySet<string> = new Set([
  'integration',
  'development',
  'dev',
  'test',
  'example',
  'demo',
  'local',
  'preview',
]);

/** Domains at the top that are called like an environment, or stand for one in documentation. */
const TOP_DOMAINS: ReadonlySet<string> = new Set(['dev', 'local', 'example', 'demo', 'preview']);

/** Whether a text names a place that its key does not speak of. `path` leads to the key. */
export type NamesElsewhere = (text: string, path: () => Path) => boolean;

/**
 * Looks for the names of other environments in the values of the environment `own`: for those of `others`, and for the
 * usual names of places that are not live. Only whole words count: `qa-2` is found in `db.qa_2.acme`, and `staging` is
 * not found in `backstaging`. The name of the own environment does not count.
 */
export function foreignWords(own: string, others: readonly string[]): NamesElsewhere {
  const each = anyOf(others, own);
  return (text, path) => {
    const found = [...text.matchAll(each)];
    const said = new Set(found.length > 0 ? path().flatMap(wordsOfKey) : []);
    return found.some(({ 0: word, index }) => {
      const isSaid = wordsOfKey(word).every((part) => said.has(part));
      return !isSaid && !isOrdinary(word.toLowerCase(), index, text);
    });
  };
}

/**
 * Whether a text holds one of the names that `foreignWords` looks for, whatever the own environment is called: nearly none
 * does.
 */
export function mayNameElsewhere(others: readonly string[]): (text: string) => boolean {
  const any = anyOf(others);
  return (text) => text.search(any) >= 0;
}

/** For all services whose environments are called alike. */
const known = new Map<string, RegExp>();

/** Finds each of the names, and of the usual ones, as a whole word; that of the own environment apart. */
function anyOf(others: readonly string[], own = ''): RegExp {
  const key = JSON.stringify([own, others]);
  const made = known.get(key) ?? expressionOf(others, asPattern(own));
  known.set(key, made);
  return made;
}

function expressionOf(others: readonly string[], own: string): RegExp {
  const names = new Set([...others, ...ELSEWHERE].map(asPattern));
  for (const name of ['', own]) names.delete(name);
  return new RegExp(`(?<![a-z0-9])(?:${[...names].join('|')})(?![a-z0-9])`, 'gi');
}

/** A name as an expression, with whatever separates its words: of `qa-2` and of `qa_2` it is the same. */
function asPattern(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('[^a-z0-9]{1,3}');
}

/** Whether a word means something else where it stands. */
function isOrdinary(word: string, at: number, text: string): boolean {
  const end = at + word.length;
  // A device, such as `/dev/stdout`.
  if (word === 'dev' && text[at - 1] === '/' && text[end] === '/' && /^$|[\s"'=:>|,]/.test(text[at - 2] ?? ''))
    return true;
  if (TOP_DOMAINS.has(word) && isTopDomain(at, end, text)) return true;
  // Domains that stand for any other (RFC 2606).
  if (word === 'example' && /^\.(?:com|org|net|edu)(?![\w.-])/i.test(text.slice(end, end + 6))) return true;
  if (!ORDINARY.has(word)) return false;
  const isMailbox = /^[\w.+-]{0,64}@/.test(text.slice(end, end + 65));
  return isMailbox || isProse(text) || CLASS.test(text);
}

/** Whether a word is the last label of a host: `https://acme.dev/`, `redis.cache.svc.cluster.local:6379`. */
function isTopDomain(at: number, end: number, text: string): boolean {
  return text[at - 1] === '.' && /[a-z0-9]/i.test(text[at - 2] ?? '') && /^$|[:/?#,;\s"']/.test(text[end] ?? '');
}

/** Several lines, or a sentence: there people write about tests and examples. */
function isProse(text: string): boolean {
  return text.includes('\n') || text.trim().split(/\s+/, 4).length > 3;
}

/** The name of a class with its package: `com.acme.integration.OrderHandler`. */
const CLASS = /^(?:[a-z_]\w{0,60}\.){1,12}[A-Z]\w{0,100}$/;

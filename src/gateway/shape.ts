import type { Mode } from '../finding/facts/gateway.ts';
import { matches } from './expressions.ts';
import type { Gateway, GatewayCredential } from './gateway.ts';

/** Which mode the shape of a credential proves; undefined where it proves none. */
export function modeOfKey({ livePattern, testPattern }: GatewayCredential, text: string | undefined): Mode | undefined {
  if (text === undefined) return undefined;
  if (testPattern !== undefined && matches(testPattern, text)) return 'test';
  return livePattern !== undefined && matches(livePattern, text) ? 'live' : undefined;
}

/** Whether a text is like the credential, in whichever mode. */
export function hasShape(credential: GatewayCredential, text: string | undefined): boolean {
  if (text === undefined) return false;
  const { pattern } = credential;
  return modeOfKey(credential, text) !== undefined || (pattern !== undefined && matches(pattern, text));
}

/** Whether anything is known of what the credential is like. */
export function isShapeKnown({ pattern, livePattern, testPattern }: GatewayCredential): boolean {
  return pattern !== undefined || livePattern !== undefined || testPattern !== undefined;
}

/**
 * Whether a text has the shape of the credential, and that shape begins as keys are marked: `sk_live_`, `whsec_`. Mere
 * digits and letters of some number may be anything.
 */
export function hasMark(credential: GatewayCredential, text: string): boolean {
  const { pattern, livePattern, testPattern } = credential;
  return [livePattern, testPattern, pattern].some(
    (one) => one !== undefined && matches(one, text) && marksOf(one).some((mark) => text.startsWith(mark)),
  );
}

/**
 * The credential that a text unmistakably is, under the name of one that it does not look like. Undefined where it may be
 * a secret as well as one for everybody.
 */
export function otherThan(named: GatewayCredential, gateway: Gateway, text: string): GatewayCredential | undefined {
  if (hasShape(named, text)) return undefined;
  const [first, ...more] = gateway.credentials.filter((one) => one !== named && hasMark(one, text));
  return more.every(({ kind }) => kind === first?.kind) ? first : undefined;
}

const marks = new Map<string, readonly string[]>();

/** What every text that a pattern fits begins with, one for each of its alternatives; empty where that is no mark. */
export function marksOf(pattern: string): readonly string[] {
  const known = marks.get(pattern);
  if (known) return known;
  const made = [...new Set(beginningsOf(pattern.replace(/^\^/, '')).filter(isMark))];
  marks.set(pattern, made);
  return made;
}

/** A mark has letters with a sign or a digit, or is one of the two words of the trade for secret and publishable. */
function isMark(beginning: string): boolean {
  const hasLetters = /^\w*[a-z]/i.test(beginning);
  return (hasLetters && (/[_.$-]/.test(beginning) || /^(?=.*\d)\w{4}/.test(beginning))) || /^[sp]k$/.test(beginning);
}

/** Most alternatives that are followed: groups inside of groups multiply them. */
const MOST_BEGINNINGS = 50;

/** Literal text at the beginning of a pattern, as far as it is literal. */
function beginningsOf(pattern: string): string[] {
  let ways = [''];
  let at = 0;
  while (at < pattern.length) {
    const atom = atomAt(pattern, at);
    if (!atom || ways.length * atom.texts.length > MOST_BEGINNINGS || /^[*+{]/.test(pattern.slice(atom.end))) break;
    const isOptional = pattern[atom.end] === '?';
    const longer = ways.flatMap((way) => atom.texts.map((text) => way + text));
    ways = isOptional ? [...ways, ...longer] : longer;
    if (!atom.isWhole) break;
    at = atom.end + (isOptional ? 1 : 0);
  }
  return ways;
}

interface Atom {
  readonly texts: readonly string[];
  /** Whether the texts are all of it, and not its beginning alone. */
  readonly isWhole: boolean;
  readonly end: number;
}

/** A letter, a sign behind a backslash, or a group of alternatives; undefined for what is not literal. */
function atomAt(pattern: string, at: number): Atom | undefined {
  const literal = /^(?:[\w:,;@#%&=<>!~/ -]|\\[^\w])/.exec(pattern.slice(at))?.[0];
  if (literal !== undefined) return { texts: [literal.slice(-1)], isWhole: true, end: at + literal.length };
  if (!pattern.startsWith('(?:', at)) return undefined;
  const end = endOfGroup(pattern, at);
  const alternatives = splitAlternatives(pattern.slice(at + 3, end - 1));
  return {
    // One more than are followed: a part of them would be the beginnings of another pattern.
    texts: alternatives.flatMap(beginningsOf).slice(0, MOST_BEGINNINGS + 1),
    isWhole: alternatives.every((one) => /^(?:[\w:,;@#%&=<>!~/ -]|\\[^\w])*$/.test(one)),
    end,
  };
}

function endOfGroup(pattern: string, from: number): number {
  let depth = 0;
  for (const { 0: token, index } of pattern.slice(from).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (token === '(') depth++;
    if (token === ')' && --depth === 0) return from + index + 1;
  }
  return pattern.length;
}

function splitAlternatives(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of inside.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

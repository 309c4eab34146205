import { type Effective, type Leaf, textOf } from '../../environment/effective.ts';
import { fromPointer } from '../../finding/pointer.ts';
import type { Facts } from '../../finding/rules.ts';
import type { GatewayProbe, Names, ProbePart } from '../../gateway/gateway.ts';
import { isQualifier, joined, namesIn, wordsOf } from '../../gateway/words.ts';
import { runBounded, TimedOut } from '../../schema/bounded.ts';
import { PATTERN_SECONDS } from '../pattern.ts';

/** A request of the catalogue whose address holds the merchant's own parts, and the leaves that gave them. */
export interface FilledRequest {
  readonly kind: 'filled';
  readonly request: GatewayProbe;
  readonly leaves: readonly Leaf[];
}

/** Why a part of the address is not known. */
export interface MissingPart {
  readonly kind: 'none';
  readonly leaf: Leaf | undefined;
  readonly key: string;
  readonly state: Facts['probe/no-target']['state'];
  readonly of?: 'part';
  readonly names?: readonly string[];
}

/** `{name}` in an address of the catalogue. */
const PLACE = /\{([^{}]*)\}/g;

/**
 * Fills in the parts of a request that only the merchant knows, out of the configuration: those of its whole address, or
 * of what is appended to an address that `url:` gives.
 */
export function fillParts(
  request: GatewayProbe,
  asked: 'url' | 'path',
  effective: Effective | undefined,
): FilledRequest | MissingPart {
  const { url = '', path, parts = {} } = request;
  const text = asked === 'url' ? url + path : path;
  const values = new Map<string, string>();
  const leaves: Leaf[] = [];
  for (const [, name = ''] of text.matchAll(PLACE)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    // Nobody knows which variable has it, so that `url` must give the address.
    if (!part) return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
    const found = readPart(part, effective);
    if ('kind' in found) return found;
    values.set(name, found.value);
    leaves.push(found.leaf);
  }
  const fill = (one: string): string => one.replace(PLACE, (place, name) => values.get(name) ?? place);
  const filled = { ...request, path: fill(path), ...(request.url !== undefined && { url: fill(request.url) }) };
  return { kind: 'filled', request: filled, leaves: [...new Set(leaves)] };
}

interface FoundPart {
  readonly leaf: Leaf;
  readonly value: string;
}

/** The part as all of its variables have it. Where they say different things nobody knows which one is meant. */
function readPart(part: ProbePart, effective: Effective | undefined): FoundPart | MissingPart {
  const names = [...part.names, ...(part.unrecordedNames ?? []), ...(part.sharedNames ?? [])];
  const none = (leaf: Leaf | undefined, state: MissingPart['state']): MissingPart => {
    const key = leaf ? fromPointer(leaf.pointer).join('.') : (names[0] ?? '');
    return { kind: 'none', leaf, key, state, of: 'part', names };
  };
  const leaves = effective ? leavesNamed(part, effective) : [];
  const [first] = leaves;
  if (!first) return none(undefined, effective?.complete === false ? 'not-readable' : 'missing');
  const texts = leaves.flatMap((leaf) => {
    const text = plainTextOf(leaf);
    return text === undefined || text.trim() === '' ? [] : [{ leaf, value: partIn(text, part.pattern) }];
  });
  const [found] = texts;
  if (!found) return none(first, stateOf(first));
  if (new Set(texts.map(({ value }) => value)).size > 1) return none(found.leaf, 'several');
  return found.value === undefined ? none(found.leaf, 'unfit') : { leaf: found.leaf, value: found.value };
}

/**
 * The leaves that are called so, in any spelling and behind any prefix. A name that software of others has as well counts
 * where no other is there, and so does one with a word such as TEST in it or before it.
 */
function leavesNamed({ names, unrecordedNames = [], sharedNames = [] }: Names, effective: Effective): readonly Leaf[] {
  const own = new Set([...names, ...unrecordedNames].map(joined));
  const shared = new Set(sharedNames.map(joined));
  const found = [...effective.leaves.values()].flatMap((leaf) => {
    const words = wordsOf(fromPointer(leaf.pointer));
    const known = namesIn(words);
    const name = known.find((one) => own.has(one)) ?? known.find((one) => shared.has(one));
    if (name === undefined) return [];
    return [{ leaf, rank: (own.has(name) ? 0 : 2) + (isQualified(words, name) ? 1 : 0) }];
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best).map(({ leaf }) => leaf);
}

/** Whether the words have one that the name is without and that says which of several is meant. */
function isQualified(words: readonly string[], name: string): boolean {
  const from = words.findIndex((_, at) => words.slice(at).join('') === name);
  return from < 0 || words.slice(0, from).some(isQualifier);
}

/** A typed source may hold a number where others hold a text of digits. */
function plainTextOf(leaf: Leaf): string | undefined {
  const { content } = leaf;
  const isNumber = content.state === 'known' && Number.isSafeInteger(content.value);
  return isNumber ? String(content.value) : textOf(leaf);
}

function stateOf(leaf: Leaf): MissingPart['state'] {
  if (textOf(leaf) !== undefined) return 'empty';
  return leaf.content.state === 'known' ? 'not-text' : 'present';
}

/** What needs no coding anywhere in a URL (RFC 3986, section 2.3): anything else could lead to another place in it. */
const UNRESERVED = /^(?!\.+$)[\w.~-]+$/;

/** The part in a value: the group of its pattern, or all of it where there is none. Undefined where it does not fit. */
function partIn(text: string, pattern: string): string | undefined {
  try {
    const [whole, ...groups] = runBounded(PATTERN_SECONDS, () => new RegExp(pattern, 'u').exec(text)) ?? [];
    const part = groups.length > 0 ? groups[0] : whole;
    return part !== undefined && UNRESERVED.test(part) ? part : undefined;
  } catch (thrown) {
    if (!(thrown instanceof TimedOut)) throw thrown;
    return undefined;
  }
}

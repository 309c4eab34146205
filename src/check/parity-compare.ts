import type { Normalisation, ParityRule } from '../config/config.ts';
import { type Leaf, type Node, textOf } from '../environment/effective.ts';
import { plainOf } from '../environment/tree.ts';
import { normaliseBool } from '../parity/normalise/bool.ts';
import { normaliseDuration } from '../parity/normalise/duration.ts';
import { normaliseNumber } from '../parity/normalise/number.ts';
import { normaliseQuantity } from '../parity/normalise/quantity.ts';
import { collectionText, type Members, membersOf } from '../parity/normalise/set.ts';
import { canonicalText, shapeText } from '../parity/normalise/structure.ts';
import { normaliseText } from '../parity/normalise/text.ts';
import { normaliseUrl } from '../parity/normalise/url.ts';
import type { Format, Reader } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { loadReaders } from '../source/read.ts';
import type { Form, Manner } from './parity-form.ts';
import { keptForm } from './parity-kept.ts';

/** Brings values into the form in which they are compared. */
export interface Comparer {
  readonly formOf: (node: Node, manner: Manner) => Form;
  /** Whether a value says nothing of types, so that what it is compared with is compared as text. */
  readonly isUntyped: (node: Node, as: Normalisation | undefined) => boolean;
}

/** The comparer for rules of a configuration. Readers of JSON and YAML are loaded where a rule asks for them. */
export async function comparerFor(
  { rules }: { readonly rules: readonly Pick<ParityRule, 'as'>[] },
  limits: Limits,
): Promise<Comparer> {
  const formats = rules.flatMap(({ as }): Format[] =>
    as === 'yaml' ? ['yaml'] : as === 'json' || as === 'set' || as === 'multiset' ? ['json'] : [],
  );
  const readers = await loadReaders(formats);
  return {
    formOf: (node, manner) => {
      const kept = keptForm(node, manner);
      if (kept) return kept;
      const plain = plainIn(node);
      if (!plain) return UNKNOWN;
      const text = textOfForm(plain.value, manner, (format, from) => readPlain(from, readers.get(format), limits));
      return text === undefined ? UNREADABLE : { kind: 'form', text };
    },
    isUntyped: (node, as) => {
      const value = node.kind === 'leaf' ? contentOf(node.leaf) : undefined;
      if (node.kind === 'leaf' && node.leaf.content.state === 'fingerprint')
        return node.leaf.textual || ((as === 'set' || as === 'multiset') && node.leaf.content.listed);
      const isListed = (as === 'set' || as === 'multiset') && typeof value === 'string' && !isJsonList(value);
      return isListed || (node.kind === 'leaf' && node.leaf.textual);
    },
  };
}

const UNKNOWN: Form = { kind: 'unknown' };
const UNREADABLE: Form = { kind: 'unreadable' };

/** Reads a text as JSON or YAML; undefined where it cannot be read, or not without doubt. */
type ReadPlain = (format: 'json' | 'yaml', text: string) => { readonly value: unknown } | undefined;

/** What each normalisation makes of a value: undefined where it is none. */
const SCALAR = {
  url: normaliseUrl,
  duration: normaliseDuration,
  number: normaliseNumber,
  quantity: normaliseQuantity,
  bool: normaliseBool,
  text: normaliseText,
} as const;

function textOfForm(
  value: unknown,
  { as, untyped = false, shape = false }: Manner,
  read: ReadPlain,
): string | undefined {
  if (as === undefined) return shape ? shapeText(value) : untyped ? untypedText(value) : canonicalText(value);
  // There is nothing in it that could be read, and nothing that it could be taken for.
  if (isNothing(value)) return '';
  if (as === 'json' || as === 'yaml') {
    const plain = typeof value === 'string' ? read(as, value) : { value };
    return plain && (shape ? shapeText(plain.value) : canonicalText(plain.value));
  }
  if (as === 'set' || as === 'multiset') {
    const found = collection(value, read);
    return found && (found.members.length === 0 ? '' : collectionText(found.members, as === 'set', untyped));
  }
  return SCALAR[as](value);
}

/** A text that a loader gives which knows nothing else is like the value that would be written so. */
function untypedText(value: unknown): string {
  return typeof value === 'object' && value !== null ? canonicalText(value) : JSON.stringify(String(value ?? ''));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '';
}

/** The members of a collection that is a list, is listed in a text, or is a list of JSON in a text. */
function collection(value: unknown, read: ReadPlain): Members | undefined {
  const list = typeof value === 'string' && isJsonList(value) ? read('json', value) : undefined;
  return membersOf(list ? list.value : value);
}

function isJsonList(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('[') && trimmed.endsWith(']');
}

function readPlain(text: string, reader: Reader | undefined, limits: Limits): { readonly value: unknown } | undefined {
  if (!reader) throw new Error('a reader that was not loaded');
  const { documents, problems } = reader({ file: '', text }, limits);
  const [document, second] = documents;
  // Of a key that is there twice, or a number with too many digits, nobody knows what is meant.
  const isDoubtful = problems.some(({ rule }) => rule !== 'source/yaml-1.1');
  return document && !second && !isDoubtful ? { value: document.value } : undefined;
}

/** A node as plain data; undefined where the value of a leaf is not known. */
function plainIn(node: Node): { readonly value: unknown } | undefined {
  let known = true;
  const value = plainOf(node, (leaf) => {
    known &&= isKnown(leaf);
    return contentOf(leaf);
  });
  return known ? { value } : undefined;
}

/** Whether the value of a leaf is at hand, and whole: integers beyond 2^53 have lost digits when they were read. */
function isKnown({ content }: Leaf): boolean {
  if (content.state === 'secret') return true;
  if (content.state !== 'known') return false;
  return !Number.isInteger(content.value) || Number.isSafeInteger(content.value);
}

/** What a leaf holds; undefined where that is not at hand. The caller must not show it. */
export function contentOf(leaf: Leaf): unknown {
  return leaf.content.state === 'known' ? leaf.content.value : textOf(leaf);
}

/** Sides of a row by what they hold there. */
export interface Classes {
  /** Sides that hold the same, in the order of their first; sides are named by their index. */
  readonly alike: readonly (readonly number[])[];
  readonly unreadable: readonly number[];
  readonly unknown: readonly number[];
}

/** Sorts those of the named sides that have something by what it is. */
export function classesOf(
  nodes: readonly (Node | undefined)[],
  members: readonly number[],
  manner: Pick<Manner, 'as' | 'shape'>,
  { formOf, isUntyped }: Comparer,
): Classes {
  const there = members.flatMap((side) => {
    const node = nodes[side];
    return node ? [{ side, node }] : [];
  });
  const untyped = there.some(({ node }) => isUntyped(node, manner.as));
  const alike = new Map<string, number[]>();
  const [unreadable, unknown]: [number[], number[]] = [[], []];
  for (const { side, node } of there) {
    const form = formOf(node, { ...manner, untyped });
    if (form.kind === 'unreadable') unreadable.push(side);
    else if (form.kind === 'unknown') unknown.push(side);
    else {
      const known = alike.get(form.text);
      if (known) known.push(side);
      else alike.set(form.text, [side]);
    }
  }
  return { alike: [...alike.values()], unreadable, unknown };
}

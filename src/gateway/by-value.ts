import { isSure } from './evidence.ts';
import { matches } from './expressions.ts';
import type { Gateway, GatewayCredential } from './gateway.ts';
import { keysIn } from './keys.ts';
import { modeOfKey } from './shape.ts';
import type { CredentialSighting } from './sighting.ts';
import { foundIn, indexWords, isGeneric, type WordIndex } from './words.ts';

interface Shape {
  readonly gateway: Gateway;
  readonly credential: GatewayCredential;
}

/** The credentials of the catalogue by what it takes for their shape to count. */
export interface ShapeIndex {
  readonly always: readonly Shape[];
  /** Whether any of `always` may fit: most values are none of them, and are asked once. */
  readonly mayBeAlways: (text: string) => boolean;
  readonly unlessNamed: readonly Shape[];
  /** By a word that speaks of their gateway. */
  readonly named: WordIndex<Shape>;
}

/** Makes the index of a catalogue. */
export function indexShapes(catalogue: readonly Gateway[]): ShapeIndex {
  const shapes = catalogue.flatMap((gateway) =>
    gateway.credentials
      .filter(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined)
      .map((credential): Shape => ({ gateway, credential })),
  );
  const byWord = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const word of shape.gateway.words) {
      byWord.set(word.toUpperCase(), [...(byWord.get(word.toUpperCase()) ?? []), shape]);
    }
  }
  const of = (distinct: GatewayCredential['distinct']) =>
    shapes.filter(({ credential }) => credential.distinct === distinct);
  const always = of('always');
  return { always, mayBeAlways: anyOf(always), unlessNamed: of('unless-named'), named: indexWords(byWord) };
}

/** What refers to a group by its number or its name means another one, or nothing, once it is a part of something longer. */
const OF_GROUPS = /\\[1-9k]|\(\?<(?![=!])/;

/** All patterns as one. */
function anyOf(shapes: readonly Shape[]): (text: string) => boolean {
  const patterns = shapes.flatMap(({ credential: { livePattern, testPattern } }) =>
    [livePattern, testPattern].filter((pattern) => pattern !== undefined),
  );
  const apart = patterns.filter((pattern) => OF_GROUPS.test(pattern));
  const joined = patterns.filter((pattern) => !apart.includes(pattern)).map((pattern) => `(?:${pattern})`);
  const together = new RegExp(joined.join('|') || '$^', 'u');
  return (text) => together.test(text) || apart.some((pattern) => matches(pattern, text));
}

/**
 * A credential under a name that nobody foresaw. Its shape must be the gateway's alone, or the name speaks of the
 * gateway; keys of several providers begin as Stripe's do.
 */
export function byValue(index: ShapeIndex, said: readonly string[], text: string): CredentialSighting[] {
  const keys = keysIn(text);
  if (keys.length === 0) return [];
  const named = foundIn(said, index.named);
  if (isGeneric(said)) named.unshift(...index.unlessNamed);
  return keys.flatMap((key) => {
    const always = alwaysOf(index, key);
    return always.length + named.length === 0 ? [] : sightingsOf([...always, ...named], key);
  });
}

/** A credential whose shape is its gateway's alone, whatever it is called. */
export function byShapeAlone(index: ShapeIndex, text: string): CredentialSighting[] {
  return keysIn(text).flatMap((key) => sightingsOf(alwaysOf(index, key), key));
}

const NONE: readonly Shape[] = [];

function alwaysOf({ always, mayBeAlways }: ShapeIndex, text: string): readonly Shape[] {
  return mayBeAlways(text) ? always : NONE;
}

function sightingsOf(shapes: readonly Shape[], text: string): CredentialSighting[] {
  return [...new Set(shapes)].flatMap(({ gateway, credential }): CredentialSighting[] => {
    const mode = modeOfKey(credential, text);
    if (mode === undefined) return [];
    const sure = isSure(credential) && credential.distinct !== undefined;
    const seen = { gateway, by: 'value', mode, evidence: credential, isSure: sure, isShared: false } as const;
    return [{ ...seen, kind: 'credential', credential }];
  });
}

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
  readonly always: Together;
  readonly unlessNamed: Together;
  /** By a word that speaks of their gateway. */
  readonly named: WordIndex<Shape>;
}

/** Shapes, and whether any of them may fit: most values are none of them, and are asked once. */
interface Together {
  readonly shapes: readonly Shape[];
  readonly mayFit: (text: string) => boolean;
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
  const of = (distinct: GatewayCredential['distinct']): Together => {
    const own = shapes.filter(({ credential }) => credential.distinct === distinct);
    return { shapes: own, mayFit: anyOf(own) };
  };
  return { always: of('always'), unlessNamed: of('unless-named'), named: indexWords(byWord) };
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
  return keys.flatMap((key) => {
    const always = fitting(index.always, key);
    const unlessNamed = isGeneric(said) ? fitting(index.unlessNamed, key) : NONE;
    const isNone = always.length + unlessNamed.length + named.length === 0;
    return isNone ? [] : sightingsOf([...always, ...unlessNamed, ...named], key);
  });
}

/** A credential whose shape is its gateway's alone, whatever it is called. */
export function byShapeAlone(index: ShapeIndex, text: string): CredentialSighting[] {
  return keysIn(text).flatMap((key) => sightingsOf(fitting(index.always, key), key));
}

const NONE: readonly Shape[] = [];

function fitting({ shapes, mayFit }: Together, text: string): readonly Shape[] {
  return mayFit(text) ? shapes : NONE;
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

import { isSure } from './evidence.ts';
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
  /** Fits what any of `always` fits: most values are none of them, and are asked once. */
  readonly anyOfAlways: RegExp;
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
  const patterns = always.flatMap(({ credential: { livePattern, testPattern } }) => [livePattern, testPattern]);
  const anyOfAlways = new RegExp(
    patterns.flatMap((one) => (one === undefined ? [] : `(?:${one})`)).join('|') || '$^',
    'u',
  );
  return { always, anyOfAlways, unlessNamed: of('unless-named'), named: indexWords(byWord) };
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

function alwaysOf({ always, anyOfAlways }: ShapeIndex, text: string): readonly Shape[] {
  return anyOfAlways.test(text) ? always : NONE;
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

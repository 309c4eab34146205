import type { HostTarget } from '../config/probe-spec.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { isThere, leafFor } from '../environment/lookup.ts';
import type { ProbeFacts } from '../finding/facts/probe.ts';

/** Why a key has no text. */
type State = ProbeFacts['probe/no-target']['state'];

/** What came of looking for a text that nobody gives, or that cannot be read. */
export interface NoText {
  readonly kind: 'none';
  readonly leaf: Leaf | undefined;
  readonly key: string;
  readonly state: State;
}

/** What came of looking for the text that a target means. */
export type TargetText = { readonly kind: 'text'; readonly text: string; readonly leaf: Leaf | undefined } | NoText;

/** The text of a target: written in tollgate.yml, or the value of a key. It must not be shown. */
export function textOfTarget(target: HostTarget, effective: Effective | undefined): TargetText {
  return target.kind === 'literal'
    ? { kind: 'text', text: target.text, leaf: undefined }
    : textOfKey(target.key, effective);
}

/** The text of a key, secret or not. It must not be shown. */
export function textOfKey(key: string, effective: Effective | undefined): TargetText {
  const leaf = effective && leafFor(effective, key);
  if (!leaf) return { kind: 'none', leaf, key, state: whyNoLeaf(key, effective) };
  const text = textOf(leaf);
  if (text !== undefined) return { kind: 'text', text, leaf };
  return { kind: 'none', leaf, key, state: leaf.content.state === 'known' ? 'not-text' : 'not-readable' };
}

/** What a key is that leads to no leaf: of a source that could not be read nobody knows what it holds. */
export function whyNoLeaf(key: string, effective: Effective | undefined): State {
  if (effective?.complete === false) return 'not-readable';
  return effective && isThere(effective, key) ? 'not-text' : 'missing';
}

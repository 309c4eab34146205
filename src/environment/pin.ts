import type { Finding } from '../finding/finding.ts';
import type { Fingerprints } from '../secret/fingerprint.ts';
import { type Effective, type Leaf, textOf } from './effective.ts';

/** Gives the fingerprint of the value that a finding is about; undefined where it is about none that can be read. */
export type PinOf = (found: Finding) => string | undefined;

/** Fingerprints of values for the `pin` of waivers. Those of one key and environment are never those of another. */
export function pinsOf(effective: readonly Effective[], fingerprints: Fingerprints): PinOf {
  return ({ environment, service, pointer }) => {
    if (pointer === undefined || environment === undefined) return undefined;
    const side = effective.find((one) => one.environment === environment && one.service === service);
    const leaf = side?.leaves.get(pointer);
    const text = leaf && contentOf(leaf);
    const where = JSON.stringify([environment, service ?? null, pointer]);
    return text === undefined ? undefined : fingerprints.of(text, `pin ${where}`);
  };
}

/** The value as JSON, so that a text never equals a number. */
function contentOf(leaf: Leaf): string | undefined {
  return JSON.stringify(leaf.content.state === 'known' ? leaf.content.value : textOf(leaf));
}

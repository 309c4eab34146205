import type { KeyObject } from 'node:crypto';
import type { Secret } from './secret.ts';

/**
 * Keyed fingerprints of values: equal values have equal ones, and without the key nobody can try values against them
 * (HMAC with SHA-256, RFC 2104, cut to 128 bits, as 32 hexadecimal digits).
 */
export interface Fingerprints {
  /** Whether the key was given, so that fingerprints are the same in every run that has it. */
  readonly isLasting: boolean;
  /** The fingerprint of a text. `purpose` keeps those of one use from being compared with those of another. */
  readonly of: (text: string, purpose: string) => string;
}

/** Bytes of a key that is made for one run. */
const KEY_BYTES = 32;

/** Hexadecimal digits that are kept. */
const DIGITS = 32;

/**
 * Fingerprints under the key that was given; without one, under a key that is new in each run and never leaves it. Most
 * runs make none, so that nothing of cryptography is loaded before the first.
 */
export function fingerprintsUnder(key: Secret | undefined): Fingerprints {
  const crypto = () => process.getBuiltinModule('node:crypto');
  let made: KeyObject | undefined;
  return {
    isLasting: key !== undefined,
    of: (text, purpose) => {
      const { createHmac, createSecretKey, randomBytes } = crypto();
      // Made once: from bytes, each fingerprint would make it again, which takes longer than the fingerprint.
      made ??= createSecretKey(key ? Buffer.from(key.reveal()) : randomBytes(KEY_BYTES));
      return createHmac('sha256', made).update(`tollgate 1 ${purpose}\0`).update(text).digest('hex').slice(0, DIGITS);
    },
  };
}

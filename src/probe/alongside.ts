import type { ProbeSpec } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import type { TlsSeen } from '../network/certificate.ts';
import type { Trace } from '../network/trace.ts';
import { judgeFamily, judgeTls } from './judge-connection.ts';
import { isSameThing } from './url/same-thing.ts';
import type { Voice } from './voice.ts';

/** Adds what only warns. What `expect` fails is not said again. */
export function withWarnings(voice: Voice, errors: readonly Finding[], warn: (voice: Voice) => Finding[]): Finding[] {
  const warnings = warn({ ...voice, blocks: false });
  return [...errors, ...warnings.filter((warning) => !errors.some((error) => isSameThing(warning, error)))];
}

/** A connection, held against what `expect` and `warn` want of its TLS and of its family. */
export function judgeLine(
  voice: Voice,
  { expect, warn }: ProbeSpec,
  seen: { readonly tls: TlsSeen | undefined; readonly trace: Trace },
  now: Date,
): Finding[] {
  // What `expect` wants of the family was seen to in calling: no address of the other one was called.
  return withWarnings(voice, judgeTls(voice, expect.tls, seen.tls, now), (quiet) => [
    ...judgeFamily(quiet, warn.ipFamily, seen.trace),
    ...judgeTls(quiet, warn.tls, seen.tls, now),
  ]);
}

import type { ProbeSpec } from '../config/config.ts';
import type { ProbeExpectation } from '../config/probe-spec.ts';
import type { Finding } from '../finding/finding.ts';
import type { TlsSeen } from '../network/certificate.ts';
import type { Trace } from '../network/trace.ts';
import { judgeFamily, judgeTls } from './judge-connection.ts';
import { isSameThing } from './same-thing.ts';
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
  const judge = (one: Voice, { ipFamily, tls }: ProbeExpectation): Finding[] => [
    ...judgeFamily(one, ipFamily, seen.trace),
    ...judgeTls(one, tls, seen.tls, now),
  ];
  return withWarnings(voice, judge(voice, expect), (quiet) => judge(quiet, warn));
}

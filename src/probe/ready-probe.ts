import type { Ask, ProbeExpectation, ProbeManner } from '../config/probe-spec.ts';
import type { Finding } from '../finding/finding.ts';
import type { Unanswered } from '../network/converse.ts';
import type { Trace } from '../network/trace.ts';
import type { Voice } from './voice.ts';

/** What one attempt has seen. */
export type Sighting = Seen | Unanswered;

/** An answer, judged by all that one answer alone can show. */
export interface Seen {
  readonly kind: 'seen';
  /** What is wrong with it; empty when it passes. Those of what only warns are warnings. */
  readonly findings: readonly Finding[];
  readonly trace: Trace;
  /** Status code, where the protocol has one. */
  readonly status?: number | undefined;
  /** Whether a moment may mend what is wrong, so that a further attempt is worth it. */
  readonly mayPass?: boolean;
  /** Milliseconds after which the other side wants to be asked again. */
  readonly retryAfter?: number | undefined;
  /** Reads the JSON of the body, for whoever looks for more in it: what is read takes many times the memory. */
  readonly content?: (() => unknown) | undefined;
}

/** A probe that may be sent. */
export interface ReadyProbe {
  readonly kind: Ask['kind'];
  readonly voice: Voice;
  /** Asks once: the address that answers first, or the one that is given. */
  readonly ask: (signal: AbortSignal, address: string | undefined) => Promise<Sighting>;
  /** Whom it asks, at addresses of which family; undefined where that is no single host. */
  readonly endpoint: { readonly host: string; readonly port: number; readonly family?: 4 | 6 | undefined } | undefined;
  /** How often; what may change something when it is sent twice is not sent twice. */
  readonly manner: ProbeManner;
  /** Whether it may change something, so that nobody makes it again for whatever reason. */
  readonly isOnce?: boolean;
  /** Pointers of what the configuration gave as parts of the catalogue's address. */
  readonly parts?: readonly string[];
  /** What all samples together are held against. */
  readonly expect: Pick<ProbeExpectation, 'latency' | 'errorRate'>;
  readonly warn: Pick<ProbeExpectation, 'latency' | 'errorRate'>;
}

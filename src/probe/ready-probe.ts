import type { ProbeExpectation } from '../config/config.ts';
import type { NetworkRequest } from '../network/network.ts';
import type { Voice } from './voice.ts';

/** What an answer must be like. */
export interface Expectation extends ProbeExpectation {
  /** What the catalogue expects of its own request. */
  readonly knownStatus: readonly number[] | undefined;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
}

/** A probe that may be sent. */
export interface ReadyProbe {
  readonly voice: Voice;
  readonly request: NetworkRequest;
  readonly expect: Expectation;
  /** Attempts after the first; 0 for what may change something when it is sent twice. */
  readonly retries: number;
}

import type { Payments, ProbeSpec } from '../config/config.ts';
import type { Ask } from '../config/probe-spec.ts';
import type { Effective } from '../environment/effective.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Credential } from '../network/rights.ts';
import type { Read } from '../source/workspace.ts';

/** Where a probe is made, and with what. */
export interface ProbeSetting<A extends Ask = Ask> {
  readonly spec: ProbeSpec;
  readonly ask: A;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly payments: Payments | undefined;
  readonly effective: Effective | undefined;
  readonly gateways: readonly Gateway[];
  readonly credentials: ReadonlyMap<string, Credential>;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
  /** The same for what `warn` asks. */
  readonly warnViolations?: ((body: unknown) => number) | undefined;
  /** Reads a file of the workspace, for a body that is sent. */
  readonly read?: (path: string) => Read;
  /** Seconds for all patterns over one answer; undefined means 2. */
  readonly patternSeconds?: number;
  /** Whether somebody looks for more in the content of the answer: without that it is not kept. */
  readonly keepsContent?: boolean;
  /** The moment of the run. */
  readonly now: Date;
}

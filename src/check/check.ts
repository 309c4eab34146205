import type { Base } from '../base/base.ts';
import type { Config } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Ask } from '../config/probe-spec.ts';
import type { CheckName, Request } from '../config/request.ts';
import type { Effective } from '../environment/effective.ts';
import type { Phase } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { PhaseTimes } from '../network/trace.ts';
import type { SampleResult } from '../probe/result.ts';
import type { Workspace } from '../source/workspace.ts';

/** What every check may look at. */
export interface Subject {
  readonly request: Request;
  readonly config: Config;
  readonly workspace: Workspace;
  /** What this run makes, without what it skips. */
  readonly plan: readonly PlanItem[];
  /** One for each environment and service. */
  readonly effective: readonly Effective[];
  /** What was live before the change; undefined when nothing says which commit that is. */
  readonly base?: Base | undefined;
  /** Ends when the run does: its deadline has passed, or somebody ended it. */
  readonly signal: AbortSignal;
  /** The moment, as `performance.now()` counts, at which the deadline of the run passes. */
  readonly until: number;
  /** Told when a probe begins and ends, so that a person can be shown progress. */
  readonly progress: (done: number, total: number) => void;
}

/** How one probe went, for the report. Holds no address: that is a value of the configuration. */
export interface ProbeRecord {
  readonly probe: string;
  readonly kind: Ask['kind'];
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly outcome: 'passed' | 'warned' | 'failed';
  /** One stable word for the first of the most severe findings; undefined when it passed. */
  readonly reason: string | undefined;
  /** Undefined when nothing was answered. */
  readonly status: number | undefined;
  /** Milliseconds of the last attempt, or the median of several samples; undefined when nothing was answered. */
  readonly latency: number | undefined;
  /** Of all samples together. */
  readonly attempts: number;
  /** The phase in which the last attempt ended; undefined when nothing was sent. */
  readonly phase: Phase | undefined;
  /** The address that was connected to, where the configuration names a host and no address. */
  readonly address: string | undefined;
  /** What several samples came to; undefined where one was taken. */
  readonly samples: SampleResult | undefined;
  /** Milliseconds of each phase; of several samples the medians of those that passed. */
  readonly phases: PhaseTimes;
}

/** How a payment method came out, for the report. */
export interface MethodRecord {
  readonly method: string;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly outcome: ProbeRecord['outcome'];
  /** Names of the probes that it can be used through. */
  readonly through: readonly string[];
}

/** How a group of services that stand in for each other came out, for the report. */
export interface RedundancyRecord {
  readonly group: string;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly outcome: ProbeRecord['outcome'];
  /** How many can be used; those that share what they should not count as one. */
  readonly usable: number;
  /** How many there are. */
  readonly of: number;
  /** Names of the probes that can be used. */
  readonly through: readonly string[];
}

/** One item of the plan that was carried out to the end, and what was seen in it. */
export interface ItemOutcome {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** What a check returns. An item that is not among `items` was not carried out, and keeps the run from passing. */
export interface Outcome {
  readonly items: readonly ItemOutcome[];
  /** What belongs to no single item, or to one that could not be carried out. */
  readonly findings: readonly Finding[];
  readonly probes?: readonly ProbeRecord[];
  readonly methods?: readonly MethodRecord[];
  readonly redundancy?: readonly RedundancyRecord[];
}

/** A check looks at the items of the plan that are its own. It returns findings; it never prints and never decides. */
export interface Check {
  readonly name: CheckName;
  readonly run: (items: readonly PlanItem[], subject: Subject) => Promise<Outcome>;
}

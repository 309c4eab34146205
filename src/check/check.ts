import type { Base } from '../base/base.ts';
import type { Config, Must, Payments } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Ask } from '../config/probe-spec.ts';
import type { CheckName, Request } from '../config/request.ts';
import type { Effective } from '../environment/effective.ts';
import type { Mode } from '../finding/facts/gateway.ts';
import type { Phase } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { PhaseTimes } from '../network/trace.ts';
import type { SampleResult } from '../probe/result.ts';
import type { Fingerprints } from '../secret/fingerprint.ts';
import type { Workspace } from '../source/workspace.ts';

/** What every check may look at. */
export interface Subject {
  readonly request: Request;
  readonly config: Config;
  readonly workspace: Workspace;
  /** Where the files of the policy are read from, where that is not the workspace itself. */
  readonly policy?: PolicyFiles | undefined;
  /** What this run makes, without what it skips. */
  readonly plan: readonly PlanItem[];
  /** One for each environment and service. */
  readonly effective: readonly Effective[];
  /** Under which equal values are seen to be equal, without showing them. */
  readonly fingerprints: Fingerprints;
  /** What was live before the change; undefined when nothing says which commit that is. */
  readonly base?: Base | undefined;
  /** Ends when the run does: its deadline has passed, or somebody ended it. */
  readonly signal: AbortSignal;
  /** The moment, as `performance.now()` counts, at which the deadline of the run passes. */
  readonly until: number;
  /** Told when a probe begins and ends, so that a person can be shown progress. */
  readonly progress: (done: number, total: number) => void;
}

/** The files that say what is asked: schemas, the lock file with its copies, bodies of probes. */
export interface PolicyFiles {
  readonly workspace: Workspace;
  /** Whether they are those of another commit. A schema that a checked file names and that is new is not among them. */
  readonly isBase: boolean;
  /** Names of schemas that checked files gave themselves there, by file and document, where it is another one now. */
  readonly named: ReadonlyMap<string, ReadonlyMap<number, string>>;
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

/** One place in the configuration by which a gateway was recognised, for the report. Holds no value. */
export interface GatewaySign {
  readonly kind:
    | 'host'
    | 'secret-key'
    | 'publishable-key'
    | 'webhook-secret'
    | 'identifier'
    | 'mode-variable'
    | 'api-version';
  /** What told it: the name of the key, a host in its value, or the shape of the value. */
  readonly by: 'name' | 'host' | 'value';
  /** The mode that it tells; undefined when it tells none. */
  readonly mode: Mode | undefined;
  /** Present where its value is elsewhere, as that of a Secret or a reference is, so that nobody looked at it. */
  readonly unseen?: true;
  /** As people may see it: keys that look like data are left out. */
  readonly pointer: string;
  /** Undefined where the value is in no file. */
  readonly location: Location | undefined;
}

/** One payment gateway that was recognised in an environment, for the report. */
export interface GatewayRecord {
  readonly id: string;
  readonly name: string;
  /** `both` where its signs tell both modes, `untold` where none tells any. */
  readonly mode: Mode | 'both' | 'untold';
  /** Those that tell a mode come first. */
  readonly signs: readonly GatewaySign[];
  /** Signs that are left out because there are so many. */
  readonly more: number;
}

/** What was recognised in one environment (of one service). One without a gateway was looked at and has none. */
export interface EnvironmentGateways {
  readonly environment: string;
  readonly service: string | undefined;
  readonly payments: Payments;
  readonly recognised: readonly GatewayRecord[];
}

/**
 * What one side of a row holds, for the report. Values that are equal share their `group`, a number from 0 that counts
 * within the row alone; one that cannot be compared has none. Only rows with a finding have locations.
 */
export interface MatrixCell {
  readonly state: 'value' | 'empty' | 'missing' | 'present' | 'runtime' | 'unread';
  readonly group: number | undefined;
  readonly location: Location | undefined;
}

/** One key, and what each environment holds there. */
export interface MatrixRow {
  /** As people may see it: keys that look like data are left out. */
  readonly pointer: string;
  /** In the order of the environments of the matrix. */
  readonly cells: readonly MatrixCell[];
  /** The environment that stands alone where all others agree. */
  readonly odd: string | undefined;
  /** What had to hold there, and by which rule of tollgate.yml; a finding tells where it did not. */
  readonly must: Must;
  readonly rule: Location | undefined;
}

/** Environments (of one service) side by side. Rows in which one environment stands alone come first. */
export interface Matrix {
  readonly service: string | undefined;
  readonly environments: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Rows in which all environments hold the same and nothing was found, which are not listed. */
  readonly same: number;
  /** Rows that are left out because there are so many. */
  readonly more: number;
}

/** One parity rule of tollgate.yml, and for how many paths it was the one that decided. */
export interface ParityRuleRecord {
  readonly paths: readonly string[];
  readonly must: Must;
  readonly location: Location | undefined;
  readonly matched: number;
  readonly decided: number;
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
  readonly gateways?: readonly EnvironmentGateways[];
  readonly matrix?: readonly Matrix[];
  readonly parityRules?: readonly ParityRuleRecord[];
}

/** A check looks at the items of the plan that are its own. It returns findings; it never prints and never decides. */
export interface Check {
  readonly name: CheckName;
  readonly run: (items: readonly PlanItem[], subject: Subject) => Promise<Outcome>;
}

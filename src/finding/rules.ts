import type { BlameFacts } from './facts/blame.ts';
import type { ChangeFacts } from './facts/change.ts';
import type { ComposeFacts } from './facts/compose.ts';
import type { ConfigFacts } from './facts/config.ts';
import type { DatabaseFacts } from './facts/database.ts';
import type { DotenvFacts } from './facts/dotenv.ts';
import type { GatewayFacts } from './facts/gateway.ts';
import type { GatewayAcrossFacts } from './facts/gateway-across.ts';
import type { GithubFacts } from './facts/github.ts';
import type { HygieneFacts } from './facts/hygiene.ts';
import type { ManifestFacts } from './facts/manifest.ts';
import type { ParityFacts } from './facts/parity.ts';
import type { PolicyFacts } from './facts/policy.ts';
import type { ProbeFacts } from './facts/probe.ts';
import type { RunFacts } from './facts/run.ts';
import type { SampleFacts } from './facts/samples.ts';
import type { SchemaFacts } from './facts/schema.ts';
import type { ServiceFacts } from './facts/service.ts';
import type { SnapshotFacts } from './facts/snapshot.ts';
import type { SourceFacts } from './facts/source.ts';
import type { TogetherFacts } from './facts/together.ts';
import type { ValidateFacts } from './facts/validate.ts';
import type { WaiverFacts } from './facts/waiver.ts';

/** How much a finding weighs. `fail-on` says from which severity on a run fails. */
export type Severity = 'error' | 'warning' | 'info';

/** The facts that a finding of each rule holds. No member may carry a value of the configuration. */
export interface Facts
  extends SourceFacts,
    DotenvFacts,
    ManifestFacts,
    ConfigFacts,
    ComposeFacts,
    SchemaFacts,
    ValidateFacts,
    HygieneFacts,
    GatewayFacts,
    GatewayAcrossFacts,
    GithubFacts,
    ProbeFacts,
    SampleFacts,
    BlameFacts,
    DatabaseFacts,
    ServiceFacts,
    TogetherFacts,
    ParityFacts,
    SnapshotFacts,
    WaiverFacts,
    ChangeFacts,
    PolicyFacts,
    RunFacts {}

/** The name of a rule: `group/name`. */
export type Rule = keyof Facts;

import type { Mode } from '../finding/facts/gateway.ts';
import type { Location } from '../finding/location.ts';
import type { Rule, Severity } from '../finding/rules.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { DotenvDialect, Format } from '../source/document.ts';
import type { Ask, ProbeExpectation, ProbeManner } from './probe-spec.ts';

/** Which payments an environment takes; `undeclared` when nothing says it. */
export type Payments = Mode | 'none' | 'undeclared';

/** A file or glob that is laid into an environment. */
export interface FileSource {
  readonly kind: 'file';
  /** Path or glob, relative to the workspace. `{service}` stands for the name of a service. */
  readonly path: string;
  readonly format: Format | undefined;
  /** The loader that reads a dotenv file where it is used; undefined when nobody says. */
  readonly dialect: DotenvDialect | undefined;
  /** Path under which the document is mounted; empty at the root. */
  readonly at: readonly string[];
  readonly location: Location | undefined;
}

/** The step's own environment; the names come from the `process-names` input. */
export interface ProcessSource {
  readonly kind: 'process';
  readonly location: Location | undefined;
}

/** An environment of GitHub: its variables, and the names of its secrets. */
export interface GithubSource {
  readonly kind: 'github';
  /** Its name in GitHub. `{service}` stands for the name of a service. */
  readonly name: string;
  /** Whether the variables and secrets of the repository, and those that its organization shares, lie under it. */
  readonly repository: boolean;
  /** Names of secrets that count as there although nobody lists them; undefined when nobody says. */
  readonly present: readonly string[] | undefined;
  readonly location: Location | undefined;
}

/** Rendered Kubernetes manifests, of which one container of one workload is read. */
export interface KubernetesSource {
  readonly kind: 'kubernetes';
  /** Paths or globs; all manifests that they name are read together. */
  readonly paths: readonly string[];
  /** `Kind/name`; undefined when the manifests hold one workload. */
  readonly workload: string | undefined;
  /** Name of the container; undefined when the workload has one. */
  readonly container: string | undefined;
  /** Names of variables that come from where no file shows them; undefined when nobody says. */
  readonly present: readonly string[] | undefined;
  readonly location: Location | undefined;
}

/** Compose files, later over earlier, of which one service is read. */
export interface ComposeSource {
  readonly kind: 'compose';
  readonly paths: readonly string[];
  /** Name of the service in the compose files; undefined when they hold one. */
  readonly composeService: string | undefined;
  /** Files with variables for the interpolation, as `--env-file` gives them; undefined means `.env` where there is one. */
  readonly envFiles: readonly string[] | undefined;
  /** Profiles that are active. */
  readonly profiles: readonly string[];
  readonly location: Location | undefined;
}

/** An ECS task definition, of which one container is read. */
export interface EcsSource {
  readonly kind: 'ecs';
  readonly paths: readonly string[];
  readonly container: string | undefined;
  /** Names of variables that come from where no file shows them; undefined when nobody says. */
  readonly present: readonly string[] | undefined;
  readonly location: Location | undefined;
}

/** What describes the environment of a container. */
export type ManifestSource = KubernetesSource | ComposeSource | EcsSource;

export type SourceSpec = FileSource | ProcessSource | GithubSource | ManifestSource;

export interface EnvironmentSpec {
  readonly name: string;
  readonly payments: Payments;
  readonly sources: readonly SourceSpec[];
  readonly location: Location | undefined;
}

/** One entry of `validate`: a schema against files, or against the effective configuration of environments. */
export interface ValidateSpec {
  readonly name: string;
  readonly schema: string | undefined;
  readonly files: readonly string[];
  readonly environments: readonly string[];
  /** Key of the text that holds the document to validate, such as a block of a ConfigMap; undefined for the whole. */
  readonly inside: string | undefined;
  /** How the files, or the text inside, are read; undefined leaves it to the name. */
  readonly format: Format | undefined;
  /** The loader that reads dotenv files where they are used; undefined when nobody says. */
  readonly dialect: DotenvDialect | undefined;
  /** Keys that must be set, by environment. */
  readonly require: Readonly<Record<string, readonly string[]>>;
  /** Keys that must not be there, by environment. */
  readonly forbid: Readonly<Record<string, readonly string[]>>;
  readonly location: Location | undefined;
  /** Where the schema and the files are named; the entry itself where tollgate.yml names none. */
  readonly schemaLocation: Location | undefined;
  readonly filesLocation: Location | undefined;
}

export interface ProbeSpec extends ProbeManner {
  readonly name: string;
  readonly ask: Ask;
  readonly expect: ProbeExpectation;
  /** What only warns where it is not met. */
  readonly warn: ProbeExpectation;
  /** Environments it runs for; empty means all planned ones, or one run without any for a literal address. */
  readonly environments: readonly string[];
  /** URL patterns by environment. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
  /** Whether a failure stops the deploy; otherwise its findings are warnings. */
  readonly blocks: boolean;
  /** What an outage of the provider, which the base has as well, does to the deploy. */
  readonly onOutage: 'block' | 'warn';
  readonly runbook: string | undefined;
  readonly location: Location | undefined;
  /** Where the JSON Schemas of a body are named. */
  readonly schemaLocations?: { readonly expect: Location | undefined; readonly warn: Location | undefined };
}

/** A payment method that customers are offered, and the probes of which one must pass for it. */
export interface PaymentMethodSpec {
  readonly name: string;
  /** Names of probes; one that passes is enough. */
  readonly anyOf: readonly string[];
  /** The provider's own word for it, which its listing must hold; undefined where the listing is not looked at. */
  readonly listed: string | undefined;
  /** JSON Pointer or JSONPath of the words in the listing; undefined leaves it to the catalogue. */
  readonly listing: string | undefined;
  /** Environments that it is wanted in; empty means all. */
  readonly environments: readonly string[];
  readonly runbook: string | undefined;
  readonly location: Location | undefined;
}

/** Services of which one stands in for another. */
export interface RedundancySpec {
  readonly name: string;
  /** Names of probes. */
  readonly of: readonly string[];
  /** With fewer that pass the deploy stops. */
  readonly atLeast: number;
  /** With fewer that pass there is a warning. */
  readonly want: number;
  /** What no two of them may share to count as two. */
  readonly distinct: readonly ('host' | 'address')[];
  readonly environments: readonly string[];
  readonly runbook: string | undefined;
  readonly location: Location | undefined;
}

export type Must = 'same' | 'different' | 'present' | 'absent' | 'shape' | 'ignore';

/** What values are brought to before they are compared; what none of it is said of is compared as it is typed. */
export const NORMALISATIONS = [
  'url',
  'duration',
  'number',
  'quantity',
  'bool',
  'set',
  'multiset',
  'text',
  'json',
  'yaml',
] as const;

export type Normalisation = (typeof NORMALISATIONS)[number];

export interface ParityRule {
  readonly paths: readonly string[];
  readonly must: Must | undefined;
  readonly as: Normalisation | undefined;
  /** Pattern by name of an environment or of a group. */
  readonly expect: Readonly<Record<string, string>>;
  /** Names of environments and groups that it speaks of; empty means all. */
  readonly in: readonly string[];
  /** Which environments it holds against each other: all, those of different groups, or those of the same group. */
  readonly scope: 'all' | 'between-groups' | 'within-groups';
  readonly severity: Severity | undefined;
  readonly reason: string | undefined;
  readonly location: Location | undefined;
}

export interface ParitySpec {
  readonly default: Must;
  /** Identity of list items: path glob → name of the identifying member. */
  readonly match: Readonly<Record<string, string>>;
  /** Where each entry of `match` stands, by its path. */
  readonly matchLocations?: ReadonlyMap<string, Location>;
  /** Names of environments that belong together, by the name of the group. One in no group is a group by itself. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly ParityRule[];
}

/** A file, folder or glob of source code. */
export interface ScanSpec {
  /** Relative to the workspace. `{service}` stands for the name of a service. */
  readonly path: string;
  readonly location: Location | undefined;
}

export interface Waiver {
  readonly rule: Rule;
  readonly path: string | undefined;
  readonly in: string | undefined;
  readonly service: string | undefined;
  readonly reason: string;
  readonly owner: string | undefined;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
  /** Fingerprint of the value that was accepted; undefined where any value is. */
  readonly pin: string | undefined;
  readonly location: Location | undefined;
}

/** A version of an API that tollgate.yml says the code was written for. */
export interface ApiVersionPin {
  readonly version: string;
  readonly location: Location | undefined;
}

/** All that `tollgate.yml`, or the inputs of a first run, declare. Frozen. */
export interface Config {
  /** The file that it was read from; undefined when only inputs were given. */
  readonly file: string | undefined;
  /** In the order of promotion. */
  readonly environments: readonly EnvironmentSpec[];
  readonly validate: readonly ValidateSpec[];
  /** Paths or globs of further schemas, which references find by their `$id`. */
  readonly schemas: readonly string[];
  /** False when `gateways: off`. */
  readonly gateways: boolean;
  /** Gateways that the catalogue lacks, or has otherwise, out of files of the user. */
  readonly ownGateways: readonly Gateway[];
  /** Versions of a gateway's API that the code was written for, by the id of the gateway. */
  readonly apiVersions: ReadonlyMap<string, ApiVersionPin>;
  readonly probes: readonly ProbeSpec[];
  readonly paymentMethods: readonly PaymentMethodSpec[];
  readonly redundancy: readonly RedundancySpec[];
  /** Undefined when there is nothing to compare. */
  readonly parity: ParitySpec | undefined;
  /** Where source code is, in which defaults of variables are looked for; empty means nowhere. */
  readonly scan: readonly ScanSpec[];
  readonly severities: ReadonlyMap<Rule, Severity | 'off'>;
  readonly waivers: readonly Waiver[];
}

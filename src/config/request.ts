import type { Severity } from '../finding/rules.ts';
import type { Credential, NetworkRights } from '../network/rights.ts';
import type { Secret } from '../secret/secret.ts';
import type { Limits } from '../source/limits.ts';

export const CHECK_NAMES = ['validate', 'hygiene', 'gateways', 'probes', 'parity'] as const;

/** A check that a run can make. */
export type CheckName = (typeof CHECK_NAMES)[number];

/** Whether the event lets this run touch the network; if not, why. */
export type Reach = { readonly online: true } | { readonly online: false; readonly why: 'fork' | 'dependabot' };

/** Who says what the state now is compared with. What somebody asks for must be had; what a push happens to tell need not. */
export type BaseBy = 'request' | 'pull-request' | 'push';

/** A commit that the event names. */
export interface EventBase {
  /** The number of the commit. */
  readonly ref: string;
  readonly by: Exclude<BaseBy, 'request'>;
  /** The newest commit of the branch of the pull request; undefined when there is none. */
  readonly head: string | undefined;
}

/** The commit that was live before the change, and where the program that reads it is looked for. */
export interface BaseRequest {
  /** A name or a number of a commit, as `isRef` of the git room allows it. */
  readonly ref: string;
  /** Undefined means that it was asked for. */
  readonly by?: BaseBy;
  /**
   * The newest commit of the branch of a pull request. With it, what the checkout itself knows of its base goes before
   * `ref`, which may be older than what was merged with or newer than what was branched off.
   */
  readonly head?: string | undefined;
  /** Folders in which git is looked for, as the variable PATH has them. */
  readonly searchPath: string;
}

/** Where GitHub's API is, and with which token it is asked. */
export interface GithubRequest {
  /** Such as `https://api.github.com`, as the runner says it. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: Secret;
}

/** A run of a workflow on GitHub. */
export interface WorkflowRun {
  /** The same in each job and each attempt. */
  readonly id: string;
  /** The commit that it is about. */
  readonly commit: string;
}

/** The first run without a configuration file. */
export interface QuickStart {
  readonly schema: string | undefined;
  /** Paths or globs of further schemas, which references find by their `$id`. */
  readonly schemas: readonly string[];
  readonly files: readonly string[];
  readonly staging: string | undefined;
  readonly production: string | undefined;
}

/** All that was asked of a run, read once at the edge. Nobody below asks the process for anything. */
export interface Request {
  /** Absolute path of the folder that all other paths are relative to. */
  readonly workspace: string;
  /** Path of `tollgate.yml` when it was named. */
  readonly config: string | undefined;
  /** The environment about to be deployed; undefined means all. */
  readonly environment: string | undefined;
  /** The checks to make; empty means all that are declared. */
  readonly checks: readonly CheckName[];
  readonly failOn: Exclude<Severity, 'info'>;
  /** Whether only findings stop that the change since `base` brings. */
  readonly failOnNew?: boolean;
  /** Whose tollgate.yml and schemas decide: those that are checked out, or those of `base`. Undefined means head. */
  readonly policy?: 'head' | 'base' | undefined;
  readonly quickStart: QuickStart;
  /** Variables of the process that `process: true` may read, by name, and those that are not set. */
  readonly processValues: ReadonlyMap<string, Secret | undefined>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly network: NetworkRights;
  readonly limits: Limits;
  readonly reach: Reach;
  /** Undefined where no token was given. */
  readonly github?: GithubRequest | undefined;
  /** Variables of the environment that the job runs in, by name, as the workflow hands them over. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  /** Under which fingerprints last from run to run; without it each run has a key of its own. */
  readonly fingerprintKey?: Secret | undefined;
  /** Whether a snapshot of `environment` is made. */
  readonly snapshot?: boolean;
  /** Which run of a workflow this is, where the runner says it. */
  readonly workflowRun?: WorkflowRun | undefined;
  /** Folder of snapshots that are compared instead of sources; undefined means none. */
  readonly snapshots?: string | undefined;
  /** What the state now is compared with; undefined means nothing. */
  readonly base?: BaseRequest | undefined;
  /** The moment of the run; the clock is asked at the edge. */
  readonly now: Date;
}

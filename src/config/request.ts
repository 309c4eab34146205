import type { Severity } from '../finding/rules.ts';
import type { Secret } from '../secret/secret.ts';
import type { Limits } from '../source/limits.ts';

export const CHECK_NAMES = ['validate', 'gateways', 'probes', 'parity'] as const;

/** A check that a run can make. */
export type CheckName = (typeof CHECK_NAMES)[number];

/** Whether the event lets this run touch the network; if not, why. */
export type Reach = { readonly online: true } | { readonly online: false; readonly why: 'fork' | 'dependabot' };

/** A credential that the workflow binds to one origin, to methods and to paths. */
export interface Credential {
  readonly name: string;
  /** Scheme, host and port as `URL.origin` writes them. */
  readonly origin: string;
  /** Upper case. Empty means GET, HEAD and what the catalogue knows as a read. */
  readonly methods: readonly string[];
  /** Path globs; `*` stands for one segment, `**` for any number. Empty means every path. */
  readonly paths: readonly string[];
  /** Header that carries it, such as `X-API-Key` or `Authorization`. */
  readonly header: string;
  /** What stands before the secret in the header, such as `Bearer `. */
  readonly prefix: string;
  readonly secret: Secret;
}

/** Sends what is meant for `host:port` to an address instead, as curl's `--connect-to` does. */
export interface Resolution {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly addressPort: number;
}

/** What only a workflow, a person at a terminal, or the demo may decide about the network. */
export interface NetworkRights {
  /** Host names, in lower case, that may have private addresses and may be asked over plain http. */
  readonly allowPrivateHosts: readonly string[];
  /** Further authorities, PEM. */
  readonly certificateAuthorities: readonly string[];
  readonly resolutions: readonly Resolution[];
  /** Whether a host without a resolution does not resolve, so that nothing leaves the machine: for the demo and tests. */
  readonly onlyResolutions?: boolean;
}

/** The first run without a configuration file. */
export interface QuickStart {
  readonly schema: string | undefined;
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
  readonly quickStart: QuickStart;
  /** Variables of the process that `process: true` may read, by name, and those that are not set. */
  readonly processValues: ReadonlyMap<string, Secret | undefined>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly network: NetworkRights;
  readonly limits: Limits;
  readonly reach: Reach;
  /** The moment of the run; the clock is asked at the edge. */
  readonly now: Date;
}

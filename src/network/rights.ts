import type { Secret } from '../secret/secret.ts';

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
  /** Hosts, as in a URL or without its brackets, that may have private addresses and may be asked over plain http. */
  readonly allowPrivateHosts: readonly string[];
  /** Further authorities, PEM. */
  readonly certificateAuthorities: readonly string[];
  readonly resolutions: readonly Resolution[];
  /** Whether a host without a resolution does not resolve, so that nothing leaves the machine: for the demo and tests. */
  readonly onlyResolutions?: boolean;
}

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

/** Authorities that count for one host and for no other. */
export interface HostAuthorities {
  /** As in a URL or without its brackets. */
  readonly host: string;
  /** PEM. */
  readonly certificates: readonly string[];
}

/** What proves to one host who is asking, where it demands a certificate; no other host is shown it. */
export interface ClientCertificate {
  readonly host: string;
  /** PEM: the certificate first, then those up to its authority. */
  readonly certificate: string;
  /** PEM. */
  readonly key: Secret;
}

/** A proxy that opens a way by CONNECT (RFC 9110, section 9.3.6), and the hosts that are asked through it. */
export interface ProxyRoute {
  readonly host: string;
  readonly port: number;
  /** Whether the proxy itself is spoken to over TLS. */
  readonly secure: boolean;
  /** Hosts of which it alone knows the addresses: those are not looked at, so the workflow names every one. */
  readonly hosts: readonly string[];
  readonly login: { readonly user: string; readonly password: Secret } | undefined;
}

/** What only a workflow, a person at a terminal, or the demo may decide about the network. */
export interface NetworkRights {
  /** Hosts, as in a URL or without its brackets, that may have private addresses and may be asked over plain http. */
  readonly allowPrivateHosts: readonly string[];
  /** Further authorities, PEM. They count for the hosts of `allowPrivateHosts` and `resolutions` alone. */
  readonly certificateAuthorities: readonly string[];
  readonly resolutions: readonly Resolution[];
  /** Whether a host without a resolution does not resolve, so that nothing leaves the machine: for the demo and tests. */
  readonly onlyResolutions?: boolean;
  readonly hostAuthorities?: readonly HostAuthorities[];
  readonly clientCertificates?: readonly ClientCertificate[];
  readonly proxy?: ProxyRoute | undefined;
}

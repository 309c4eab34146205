/** A certificate that no client may accept. */
export const TLS_FAULTS = ['expired', 'not-yet-valid', 'wrong-name', 'unknown-authority', 'self-signed'] as const;

/** What is wrong with the certificate that a host shows. */
export type TlsFault = (typeof TLS_FAULTS)[number];

/** How bad a status page says it is, in the words of Statuspage. */
export const TROUBLES = ['minor', 'major', 'critical'] as const;

/** An indicator of Statuspage other than `none`. */
export type Trouble = (typeof TROUBLES)[number];

/**
 * How a host fails. What is not named stays as it is. The names are those of the control API and of `--fault`.
 *
 * `refuse` and `tls` are of the whole host, since a connection comes before a path; so is every fault of a database.
 */
export interface Fault {
  /** The path of the requests that fail, without the query; `*` at the end stands for any rest. By default all. */
  readonly path?: string;
  /** Only every n-th of those requests fails. */
  readonly every?: number;
  /** Milliseconds before the answer. */
  readonly latency?: number;
  /** Up to so many milliseconds more, by chance. */
  readonly jitter?: number;
  /** Status in place of the provider's. */
  readonly status?: number;
  /** JSON in place of the provider's. */
  readonly body?: unknown;
  /** A page of HTML in place of JSON, with status 200 unless `status` says otherwise. */
  readonly html?: boolean;
  /** An address that the answer leads to, with status 302 unless `status` says otherwise. */
  readonly redirect?: string;
  /** Seconds that the answer asks to wait (`Retry-After`), with status 429 unless `status` says otherwise. */
  readonly 'retry-after'?: number;
  /** Milliseconds between two bytes of the body. */
  readonly drip?: number;
  /** The body breaks off in its midst. */
  readonly cut?: boolean;
  /** The connection is closed without an answer. */
  readonly drop?: boolean;
  /** Nothing listens any more. */
  readonly refuse?: boolean;
  /** The certificate is one that no client may accept. */
  readonly tls?: TlsFault;
  /** Payment methods that are missing in the provider's listing, in its own words. */
  readonly without?: readonly string[];
  /** What a status page says of its components. */
  readonly trouble?: Trouble;
  /** Settings that a database shows in place of its own, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A database refuses whoever comes with this SQLSTATE, such as `53300` where it has no connection left. */
  readonly sqlstate?: string;
}

/** Names of everything that a fault can hold. */
export type FaultKey = keyof Fault;

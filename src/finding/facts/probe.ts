/** Why a probe found its target unfit. Stable: scripts may rely on these words. */
export type ProbeReason =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls-expired'
  | 'tls-not-yet-valid'
  | 'tls-name'
  | 'tls-untrusted'
  | 'tls-protocol'
  | 'protocol'
  | 'body-too-big';

/** Why nothing was sent. Stable. */
export type BlockReason =
  | 'not-a-url'
  | 'not-a-database-url'
  | 'scheme'
  | 'user-info'
  | 'blocked-address'
  | 'not-allowed'
  | 'wrong-mode-host'
  | 'method'
  | 'credential-missing'
  | 'credential-origin'
  | 'credential-path'
  | 'credential-method';

/** How far an attempt came: the part of it that failed, or that took a time. Stable. */
export type Phase = 'dns' | 'connect' | 'tls' | 'first-byte' | 'body';

/** What a latency limit speaks of: a figure over all samples of the whole exchange, or the median of one phase. */
export type LatencyMeasure = 'p50' | 'p95' | 'p99' | 'max' | 'mean' | Exclude<Phase, 'body'>;

/** Facts of findings about whatever is probed. */
export interface ProbeFacts {
  /** `address`: the one that was tried, where the configuration names a host and no address. */
  'probe/unreachable': {
    readonly probe: string;
    readonly reason: ProbeReason;
    readonly phase: Phase | undefined;
    readonly address: string | undefined;
    readonly attempts: number;
  };
  'probe/blocked': { readonly probe: string; readonly reason: BlockReason };
  /** `expected`: status codes, ranges such as `200-299`. */
  'probe/status': { readonly probe: string; readonly status: number; readonly expected: readonly string[] };
  'probe/redirect': { readonly probe: string; readonly status: number; readonly sameOrigin: boolean };
  'probe/credential-refused': { readonly probe: string; readonly status: number };
  'probe/body': {
    readonly probe: string;
    readonly reason: 'not-json' | 'encoded' | 'schema';
    readonly violations: number;
  };
  /** `milliseconds` of the measure; `limit` likewise; `samples`: how many were measured. */
  'probe/latency': {
    readonly probe: string;
    readonly measure: LatencyMeasure;
    readonly milliseconds: number;
    readonly limit: number;
    readonly samples: number;
  };
  'probe/certificate': {
    readonly probe: string;
    /** Undefined where there was no certificate to look at. */
    readonly days: number | undefined;
    readonly limit: number;
  };
  'probe/flaky': { readonly probe: string; readonly attempts: number };
  'probe/no-target': {
    readonly probe: string;
    readonly key: string;
    /** `needed`: the catalogue has no address of its own in this mode. */
    readonly state: 'missing' | 'not-readable' | 'not-text' | 'needed';
  };
}

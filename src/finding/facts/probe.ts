import type { AllowKind } from '../allow-forms.ts';
import type { Mode } from './gateway.ts';

/** Why a probe found its target unfit. Stable: scripts may rely on these words. */
export type ProbeReason =
  | 'dns'
  | 'address-family'
  | 'no-route'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls-expired'
  | 'tls-not-yet-valid'
  | 'tls-name'
  | 'tls-untrusted'
  | 'tls-protocol'
  | 'tls-client-certificate'
  | 'proxy'
  | 'proxy-credential'
  | 'http-version'
  | 'protocol'
  | 'body-too-big';

/** Why nothing was sent. Stable. */
export type BlockReason =
  | 'not-a-url'
  | 'not-a-database-url'
  | 'scheme'
  | 'user-info'
  | 'blocked-address'
  | 'proxy'
  | 'not-allowed'
  | 'wrong-mode-host'
  | 'method'
  | 'repeated'
  | 'credential-missing'
  | 'credential-required'
  | 'credential-not-wanted'
  | 'credential-mode'
  | 'credential-origin'
  | 'credential-path'
  | 'credential-method'
  | 'body-value'
  | 'body-file';

/** Why a redirect was not followed, where those within the origin are. Stable. */
export type RedirectStop = 'other-origin' | 'plain' | 'method' | 'not-allowed' | 'several' | 'loop' | 'too-many';

/** Why the catalogue has no request to send. Stable. */
export type UnknownReason = 'no-request' | 'no-request-of-mode' | 'payments-none' | 'payments-undeclared';

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
  /** `allow`: beside `not-allowed`, the kind of probe, and whether `allow` says anything for the environment. */
  'probe/blocked': {
    readonly probe: string;
    readonly reason: BlockReason;
    readonly allow?: { readonly kind: AllowKind; readonly given: boolean };
  };
  /** `gateway`: its name; `mode`: the one that is wanted, where there is one. */
  'probe/not-known': {
    readonly probe: string;
    readonly gateway: string;
    readonly reason: UnknownReason;
    readonly mode?: Mode | undefined;
  };
  /** `expected`: status codes, ranges such as `200-299`; `unsure`: by a fact of the catalogue that is not sure. */
  'probe/status': {
    readonly probe: string;
    readonly status: number;
    readonly expected: readonly string[];
    /** Whether the catalogue says what is expected, and not tollgate.yml. */
    readonly by?: 'catalogue';
    readonly unsure?: true;
  };
  /** `stop`: undefined where no redirect is followed; `unsure` as above. */
  'probe/redirect': {
    readonly probe: string;
    readonly status: number;
    readonly sameOrigin: boolean;
    readonly stop?: RedirectStop;
    readonly unsure?: true;
  };
  'probe/credential-refused': { readonly probe: string; readonly status: number };
  /** `header`: its name as tollgate.yml has it. */
  'probe/header': { readonly probe: string; readonly header: string; readonly reason: 'missing' | 'differs' | 'there' };
  /** `at`: which pattern of its list it is, counted from 1; `by`: who asks for it, where it is not the probe. */
  'probe/body': {
    readonly probe: string;
    readonly reason:
      | ('not-json' | 'not-text' | 'html' | 'encoded' | 'too-deep' | 'twice')
      | ('schema' | 'pattern' | 'forbidden');
    readonly violations: number;
    readonly at?: number;
    readonly by?: 'catalogue';
    readonly unsure?: true;
  };
  /** `path` as tollgate.yml has it; `reason`: the matcher that does not hold, or that there is nothing, or something. */
  'probe/json': {
    readonly probe: string;
    readonly path: string;
    readonly reason: 'missing' | 'there' | 'equals' | 'includes' | 'matches' | 'every';
  };
  /** `name`: the one that is wanted, as tollgate.yml has it. */
  'probe/tls': { readonly probe: string; readonly reason: 'none' | 'version' | 'name'; readonly name?: string };
  'probe/http-version': { readonly probe: string; readonly version: string; readonly expected: readonly string[] };
  /** `family`: undefined where no address is known. */
  'probe/address-family': { readonly probe: string; readonly family: 4 | 6 | undefined; readonly expected: 4 | 6 };
  /** `asked`: the expectation that was looked at, such as `header` or `json`; `by` and `unsure` as above. */
  'probe/not-judged': {
    readonly probe: string;
    readonly asked: 'header' | 'body' | 'json';
    readonly path: string;
    readonly seconds: number;
    readonly by?: 'catalogue';
    readonly unsure?: true;
  };
  /** `milliseconds` of the measure; `limit` likewise; `samples`: how many were measured. */
  'probe/latency': {
    readonly probe: string;
    readonly measure: LatencyMeasure;
    /** Undefined when nothing was measured, which no limit holds. */
    readonly milliseconds: number | undefined;
    readonly limit: number;
    readonly samples: number;
  };
  'probe/certificate': {
    readonly probe: string;
    /** Undefined where there was no certificate to look at. */
    readonly days: number | undefined;
    readonly limit: number;
    /** `chain`: not the server's own certificate, but one that it was verified with. */
    readonly of: 'leaf' | 'chain';
  };
  /** `attempts` of the sample that needed the most; `samples`: how many of how many needed more than one. */
  'probe/flaky': {
    readonly probe: string;
    readonly attempts: number;
    readonly samples?: { readonly retried: number; readonly count: number };
  };
  'probe/no-target': {
    readonly probe: string;
    readonly key: string;
    /**
     * `needed`: the catalogue has no address of its own in this mode. Of a part alone: `present`, it is there and cannot
     * be read; `unfit`, its value is none such; `several`, its variables say different things.
     */
    readonly state: 'missing' | 'empty' | 'not-readable' | 'not-text' | 'needed' | 'present' | 'unfit' | 'several';
    /** Another key of the environment, whose name is near. */
    readonly suggestion?: string | undefined;
    /** Where it is not the address that is read from the key; `part`: a part of the one that the catalogue has. */
    readonly of?: 'body' | 'part';
    /** Of a part: the variables that give it, of which the key is one or the first. */
    readonly names?: readonly string[];
  };
}

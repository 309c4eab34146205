/**
 * What two probes share, so that one outage may be that of both; `endpoint`: host and port; `unknown`: it could not be
 * told. Stable.
 */
export type SharedPart = 'endpoint' | 'host' | 'address' | 'unknown';

/** Why the listing of a provider is not there to be looked at. Stable. */
export type NoListingReason = 'none' | 'nothing-there' | 'stopped';

/** Facts of findings about several probes together: redundancy, payment methods, who is to blame. */
export interface TogetherFacts {
  /** `failed`: names of the probes that cannot be used. */
  'redundancy/lost': {
    readonly group: string;
    readonly usable: number;
    readonly wanted: number;
    readonly failed: readonly string[];
  };
  'redundancy/low': TogetherFacts['redundancy/lost'];
  'redundancy/shared': { readonly group: string; readonly probes: readonly string[]; readonly part: SharedPart };

  'payment-method/unavailable': { readonly method: string; readonly failed: readonly string[] };
  /** `listed`: the word as tollgate.yml has it; `probes`: whose listings were read. */
  'payment-method/not-listed': {
    readonly method: string;
    readonly listed: string;
    readonly probes: readonly string[];
  };
  'payment-method/no-listing': {
    readonly method: string;
    readonly probes: readonly string[];
    readonly reason: NoListingReason;
  };
  /** `count`: methods that the other environment's listing has and this one's has not; `named`: those that tollgate.yml names. */
  'payment-method/staging-lacks': {
    readonly probe: string;
    readonly count: number;
    readonly named: readonly string[];
    readonly other: string;
  };
}

/** Facts of findings about waivers. */
export interface WaiverFacts {
  'waiver/expired': { readonly rule: string; readonly expires: string };
  /** `days`: from today to the last day on which it holds. */
  'waiver/ends-soon': { readonly rule: string; readonly expires: string; readonly days: number };
  /** `most`: days that a waiver may last from today; `latest`: the last of them. */
  'waiver/too-long': {
    readonly rule: string;
    readonly expires: string;
    readonly most: number;
    readonly latest: string;
  };
  'waiver/unused': { readonly rule: string };
  'waiver/no-owner': { readonly rule: string };
  /** `no-key`: the run has no key to make fingerprints with; `no-value`: the finding is about no value that could be pinned. */
  'waiver/pin': { readonly rule: string; readonly reason: 'changed' | 'no-key' | 'no-value' };
}

import type { LatencyMeasure } from './probe.ts';

/** Facts of findings about all samples of a probe together. */
export interface SampleFacts {
  /** `limit`: the share that may fail, from 0 to 1. `reasons`: in the words of the report, the most frequent first. */
  'probe/error-rate': {
    readonly probe: string;
    readonly samples: number;
    readonly failed: number;
    readonly limit: number;
    readonly reasons: readonly string[];
  };
  /** As `probe/error-rate`, where no more failed than may. */
  'probe/tolerated': SampleFacts['probe/error-rate'];
  /** What a number of samples is too small to show, and how many would be needed for it. */
  'probe/samples': {
    readonly probe: string;
    readonly samples: number;
    readonly claims: readonly { readonly claim: LatencyMeasure | 'error-rate'; readonly needed: number }[];
  };
}

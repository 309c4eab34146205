import type { Finding } from '../finding/finding.ts';

/** What waivers are held against beside the findings. */
export interface WaiverTerms {
  /** A day as `YYYY-MM-DD`. */
  readonly today: string;
  /** Days from today on which a waiver may end at the latest. */
  readonly mostDays: number;
  /** Whether everything was looked at, without which nothing is unused. */
  readonly isWhole: boolean;
  /** Fingerprint of the value that a finding is about. Undefined when this run has no key that lasts. */
  readonly pinOf: ((found: Finding) => string | undefined) | undefined;
}

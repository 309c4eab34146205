/** Where the two say different things of the same target, on purpose. */
export interface Difference {
  readonly ours: 'passed' | 'failed';
  readonly theirs: 'passed' | 'failed';
  readonly why: string;
}

/** Every difference, reviewed. A target that is not named here must be judged alike; one that is must be judged so. */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {};

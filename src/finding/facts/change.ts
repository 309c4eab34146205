/** Why nothing is known of the base. Stable. */
export type TreeUnknown =
  | 'no-git'
  | 'no-repository'
  | 'no-commit'
  | 'unreadable'
  | 'too-big'
  | 'timeout'
  | 'not-shown'
  | 'not-answered';

/** Facts of findings about what the state now is compared with. */
export interface ChangeFacts {
  /** `by`: who names the base; `ref`: as what, where it was asked for. */
  'change/base-unknown': {
    readonly reason: TreeUnknown;
    readonly by: 'request' | 'pull-request' | 'push';
    readonly ref?: string;
  };
  'change/same-commit': Record<never, never>;
}

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
  /** `by`: who names the base. */
  'change/base-unknown': { readonly reason: TreeUnknown; readonly by: 'request' | 'pull-request' | 'push' };
  'change/same-commit': Record<never, never>;
}

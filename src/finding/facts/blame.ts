/** Why it cannot be told who is to blame for a probe that failed. Stable. */
export type BlameReason =
  /** Of the base as a whole. */
  | 'no-git'
  | 'no-repository'
  | 'no-commit'
  | 'unreadable'
  | 'too-big'
  | 'timeout'
  | 'not-shown'
  | 'not-answered'
  /** Of one probe. */
  | 'same-commit'
  | 'sources'
  | 'no-value'
  | 'probe-changed'
  | 'blocked'
  | 'sent-once'
  | 'fails-otherwise'
  | 'wavers';

/** Facts of findings about who is to blame for a probe that failed: the change, or the provider. */
export interface BlameFacts {
  /** `keys`: those whose values differ from the base. Neither value. */
  'probe/changed': { readonly probe: string; readonly keys: readonly string[] };
  /** `same`: nothing that is asked has changed. `warns`: what shows the outage is a warning. `may`: it could be. */
  'probe/outage': { readonly probe: string; readonly same: boolean; readonly warns: boolean; readonly may: boolean };
  'probe/blame-unknown': { readonly probes: readonly string[]; readonly reason: BlameReason };
}

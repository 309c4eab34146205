import type { TreeUnknown } from './change.ts';

/** Why a finding of the base's policy does not weigh under the one that is checked out. Stable. */
export type LoosenedHow =
  /** Nothing is said there. */
  | 'gone'
  /** `rules` turns it off. */
  | 'off'
  | 'waived'
  /** It has a lighter severity. */
  | 'less-severe';

/** Which part of tollgate.yml an entry belongs to. Stable. */
export type PolicyPart =
  | 'environment'
  | 'validate'
  | 'gateways'
  | 'gateway'
  | 'probe'
  | 'payment-method'
  | 'redundancy'
  | 'parity'
  | 'parity-rule'
  | 'rule'
  | 'scan'
  | 'waiver'
  /** tollgate.yml itself, which is read from another path. */
  | 'file'
  /** Further entries that are not told one by one. */
  | 'more';

/** Why nothing can be said of the base's policy. Stable. */
export type PolicyReason =
  /** Of the base as a whole. */
  | TreeUnknown
  /** It has no tollgate.yml. */
  | 'no-policy'
  /** Its tollgate.yml cannot be worked with. */
  | 'broken'
  /** Something that it plans cannot be carried out with its own schemas. */
  | 'not-judged';

/** Facts of findings about a change of tollgate.yml and of what belongs to it. */
export interface PolicyFacts {
  'policy/loosened':
    | {
        readonly by: 'finding';
        /** The rule that the base's policy raises. */
        readonly rule: string;
        readonly how: LoosenedHow;
        /** Further findings of the rule that this one stands for. */
        readonly more: number;
      }
    | {
        readonly by: 'entry';
        readonly part: PolicyPart;
        /** Name of the entry, or of the rule; the paths of a parity rule. `more`: how many there are. */
        readonly name: string;
        /** Keys of it that ask for less than before; empty where it is gone. */
        readonly keys: readonly string[];
      };
  /** `files`: those of the base's policy that are not the same here. `more`: how many are left out. */
  'policy/changed': { readonly files: readonly string[]; readonly more: number };
  /** `counts`: whether the base's policy is the one that decides. */
  'policy/unknown': { readonly reason: PolicyReason; readonly counts: boolean };
}

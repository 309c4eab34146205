/** Why a database cannot be used, from what it said itself. Stable. */
export type DatabaseReason =
  | 'too-many-connections'
  | 'starting-up'
  | 'shutting-down'
  | 'no-such-database'
  | 'login-refused'
  | 'login-method'
  | 'tls-refused'
  | 'not-this-database'
  | 'protocol'
  | 'refused';

/** Facts of findings about databases. */
export interface DatabaseFacts {
  'database/unusable': { readonly probe: string; readonly reason: DatabaseReason; readonly level: string };
  /** `setting`: its name as tollgate.yml has it. Neither what is wanted nor what is shown. */
  'database/setting': { readonly probe: string; readonly setting: string; readonly state: 'differs' | 'unknown' };
}

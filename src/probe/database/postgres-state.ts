import type { DatabaseReason } from '../../finding/facts/database.ts';

/** By SQLSTATE (PostgreSQL 17, appendix A). */
const REASON_OF_STATE: Readonly<Record<string, DatabaseReason>> = {
  '53300': 'too-many-connections',
  '57P01': 'shutting-down',
  '57P02': 'shutting-down',
  '57P03': 'starting-up',
  '57P04': 'no-such-database',
  '3D000': 'no-such-database',
  '28000': 'login-refused',
  '28P01': 'login-refused',
  // The role may not connect to this database.
  '42501': 'login-refused',
};

/** Why a server turns a connection away. The text tells 57P03 apart, which stands for starting up and shutting down. */
export function reasonOfState(state: string, text: string): DatabaseReason {
  if (state === '57P03' && /shutting down/i.test(text)) return 'shutting-down';
  return REASON_OF_STATE[state] ?? 'refused';
}

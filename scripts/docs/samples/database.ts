import type { DatabaseFacts, DatabaseReason } from '../../../src/finding/facts/database.ts';
import { each, type SamplesFor } from './each.ts';

const UNUSABLE: Readonly<Record<DatabaseReason, true>> = {
  'too-many-connections': true,
  'starting-up': true,
  'shutting-down': true,
  'no-such-database': true,
  'login-refused': true,
  'login-method': true,
  'tls-refused': true,
  'not-this-database': true,
  protocol: true,
  refused: true,
};

export const DATABASE_SAMPLES: SamplesFor<DatabaseFacts> = {
  'database/unusable': each(UNUSABLE, (reason) => ({ probe: 'orders-db', reason, level: 'startup' })),
  'database/setting': [
    { probe: 'orders-db', setting: 'max_connections', state: 'differs' },
    { probe: 'orders-db', setting: 'sql_mod', state: 'unknown' },
  ],
};

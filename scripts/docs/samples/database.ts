import type { DatabaseFacts, DatabaseReason } from '../../../src/finding/facts/database.ts';
import { each, type SamplesFor } from './each.ts';

/** With the level at which each is seen first. */
const UNUSABLE: Readonly<Record<DatabaseReason, 'tls' | 'startup' | 'login'>> = {
  'too-many-connections': 'startup',
  'starting-up': 'startup',
  'shutting-down': 'startup',
  'no-such-database': 'login',
  'login-refused': 'login',
  'login-method': 'login',
  'tls-refused': 'tls',
  'not-this-database': 'startup',
  protocol: 'startup',
  refused: 'startup',
};

export const DATABASE_SAMPLES: SamplesFor<DatabaseFacts> = {
  'database/unusable': each(UNUSABLE, (reason, level) => ({ probe: 'orders-db', reason, level })),
  'database/setting': [
    { probe: 'orders-db', setting: 'max_connections', state: 'differs' },
    { probe: 'orders-db', setting: 'sql_mod', state: 'unknown' },
  ],
};

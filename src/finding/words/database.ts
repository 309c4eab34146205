import type { DatabaseFacts, DatabaseReason } from '../facts/database.ts';
import type { WordsFor } from './rule-words.ts';

const UNUSABLE: Record<DatabaseReason, readonly [string, string]> = {
  'too-many-connections': ['it has no connection left', 'Raise its limit, or find out who holds the connections.'],
  'starting-up': ['it is starting up', 'Wait until it has started, and look at its log if that takes long.'],
  'shutting-down': ['it is shutting down', 'Find out who stops it before anything is deployed against it.'],
  'no-such-database': ['it has no database of that name', 'Correct the name in the address, or create the database.'],
  'login-refused': ['it refuses the login', 'Check user name and password, and who may log in from here.'],
  'login-method': [
    'it wants a way of logging in that the probe does not speak',
    'Let the user of the probe log in with a password, or ask for the level `startup`.',
  ],
  'tls-refused': [
    'no TLS is spoken',
    'Turn TLS on in the database, and take what turns it off, such as `redis:` or `sslmode=disable`, out of its URL.',
  ],
  'not-this-database': ['what answers is another kind of server', 'Check host, port and scheme of the address.'],
  protocol: [
    'its answer breaks the protocol',
    'Check what stands between here and the database, such as a proxy or a load balancer.',
  ],
  refused: ['it refuses to work', 'Look at the log of the database.'],
};

export const DATABASE_WORDS: WordsFor<DatabaseFacts> = {
  'database/unusable': {
    severity: 'error',
    stop: 'failed',
    title: 'A database cannot be used',
    message: ({ probe, reason, level }) => `Probe "${probe}": ${UNUSABLE[reason][0]} (${reason}, level ${level}).`,
    hint: ({ reason }) => UNUSABLE[reason][1],
    about: 'The database answered, and said that it cannot be used. It says much of this before anybody has logged in.',
  },
  'database/setting': {
    severity: 'error',
    stop: 'failed',
    title: 'A setting of a database is not as the application needs it',
    message: ({ probe, setting, state }) =>
      state === 'unknown'
        ? `Probe "${probe}": the database shows no setting "${setting}".`
        : `Probe "${probe}": the setting "${setting}" of the database is not as expected.`,
    hint: ({ state }) =>
      state === 'unknown'
        ? 'Correct the name, or let the user of the probe read the setting.'
        : 'Compare the setting of the database with what `settings` asks for.',
    about: 'A setting that was switched, as by an upgrade, lets application and database misunderstand each other.',
  },
};

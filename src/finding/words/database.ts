import type { DatabaseFacts, DatabaseReason } from '../facts/database.ts';
import type { WordsFor } from './rule-words.ts';

const UNUSABLE: Record<DatabaseReason, readonly [string, string]> = {
  'too-many-connections': ['it has no connection left', 'Raise its limit, or find out who holds the connections.'],
  'starting-up': ['it is starting up', 'Wait until it has started, and look at its log if that takes long.'],
  'shutting-down': ['it is shutting down', 'Find out who stops it before anything is deployed against it.'],
  'no-such-database': ['it has no database of that name', 'Correct the name in the address, or create the database.'],
  'login-refused': ['it refuses the login', 'Check user name and password, and who may log in from here.'],
  'tls-refused': ['it does not speak TLS', 'Turn TLS on in the database.'],
  'not-this-database': ['what answers is another kind of server', 'Check host, port and scheme of the address.'],
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
      `Probe "${probe}": the database ${state === 'unknown' ? 'has no setting' : 'has another value for'} "${setting}"${state === 'unknown' ? '' : ' than is expected'}.`,
    hint: () => 'Compare the setting of the database with what `settings` asks for.',
    about: 'A setting that was switched, as by an upgrade, lets application and database misunderstand each other.',
  },
};

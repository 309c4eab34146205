import type { DatabaseReason } from '../../finding/facts/database.ts';

/** By error number (MySQL 8.4, Server Error Message Reference; MariaDB has the same below 1900). */
const REASON_OF_NUMBER: Readonly<Record<number, DatabaseReason>> = {
  // ER_CON_COUNT_ERROR, ER_TOO_MANY_USER_CONNECTIONS, ER_USER_LIMIT_REACHED
  1040: 'too-many-connections',
  1203: 'too-many-connections',
  1226: 'too-many-connections',
  // ER_SERVER_SHUTDOWN
  1053: 'shutting-down',
  // ER_BAD_DB_ERROR
  1049: 'no-such-database',
  // ER_DBACCESS_DENIED_ERROR, ER_ACCESS_DENIED_ERROR, ER_ACCESS_DENIED_NO_PASSWORD_ERROR
  1044: 'login-refused',
  1045: 'login-refused',
  1698: 'login-refused',
  // ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED
  1129: 'login-refused',
  1130: 'login-refused',
  // ER_MUST_CHANGE_PASSWORD, ER_MUST_CHANGE_PASSWORD_LOGIN, ER_ACCOUNT_HAS_BEEN_LOCKED of MySQL and of MariaDB
  1820: 'login-refused',
  1862: 'login-refused',
  3118: 'login-refused',
  4151: 'login-refused',
  // ER_NOT_SUPPORTED_AUTH_MODE, ER_SECURE_TRANSPORT_REQUIRED
  1251: 'login-method',
  3159: 'login-refused',
};

/** Why a server turns a connection away. */
export function reasonOfNumber(number: number): DatabaseReason {
  return REASON_OF_NUMBER[number] ?? 'refused';
}

/** Name under which a connection shows in the server's own lists. */
export const APPLICATION_NAME = 'tollgate';

/** The role that PostgreSQL is asked about where the URL names none. */
export const DEFAULT_USER = 'postgres';

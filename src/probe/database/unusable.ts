import type { DatabaseReason } from '../../finding/facts/database.ts';

/** Ends a conversation with a database: what it said, or did, shows that it cannot be used. */
export class Unusable extends Error {
  readonly reason: DatabaseReason;
  constructor(reason: DatabaseReason) {
    super('the database cannot be used');
    this.name = 'Unusable';
    this.reason = reason;
  }
}

import type { DatabaseAsk, DatabaseLevel } from '../../config/probe-spec.ts';
import type { DatabaseReason } from '../../finding/facts/database.ts';
import type { Call, Line } from '../../network/converse.ts';
import type { Network } from '../../network/network.ts';
import type { Sighting } from '../ready-probe.ts';
import { report } from '../voice.ts';
import { judgeSight } from './judge.ts';
import type { Asked, Look, Sight } from './look.ts';
import { without } from './look.ts';
import type { Database, DatabaseKind } from './target.ts';
import { Unusable } from './unusable.ts';

/** What a moment may mend. */
const PASSING: readonly DatabaseReason[] = ['too-many-connections', 'starting-up', 'shutting-down'];

/** Looks at a database once, over one connection, as far as the probe asks. */
export async function askDatabase(
  asked: Asked,
  network: Network,
  signal: AbortSignal,
  address: string | undefined,
): Promise<Sighting> {
  const { voice, database, ask } = asked;
  const { host, port } = database;
  const tls = tlsOf(database, ask, network);
  // Redis has no word to begin TLS with: it is there from the beginning, or never.
  const early = database.kind === 'redis' && database.tls === 'on' && ask.level !== 'connect';
  const call: Call = { host, port, tls: early ? [] : undefined, address, timeout: asked.spec.timeout };
  const lookAt = await load(database.kind, ask.level);
  const said = await network.converse(call, (line) => see(line, asked, tls, lookAt), signal);
  if (said.kind !== 'answered') return said;
  const { value } = said;
  const trace = value instanceof Unusable ? said.trace : (value.trace ?? said.trace);
  if (value instanceof Unusable) {
    const { reason } = value;
    const found = report(voice, 'database/unusable', { probe: voice.probe, reason, level: ask.level });
    return { kind: 'seen', findings: [found], trace, mayPass: PASSING.includes(reason) };
  }
  return { kind: 'seen', findings: judgeSight(asked, value, trace), trace };
}

/**
 * Whether TLS is spoken. To go without it, as the URL or the server wants, is for hosts alone that the workflow allows
 * to be private, and never for a probe of the level `tls`.
 */
function tlsOf({ host, tls }: Database, { level }: DatabaseAsk, network: Network): Look['tls'] {
  if (level === 'tls' || tls === 'on' || !network.mayBePrivate(host)) return 'must';
  return tls === 'off' ? 'none' : 'offered';
}

async function see(line: Line, { database, ask }: Asked, tls: Look['tls'], lookAt: LookAt): Promise<Sight | Unusable> {
  const { level, settings } = ask;
  if (level === 'connect') return without(undefined);
  try {
    // What the application will not do must not be shown to work.
    if (tls === 'must' && database.tls === 'off') throw new Unusable('tls-refused');
    return await lookAt(line, { database, level, tls, names: Object.keys(settings) });
  } catch (thrown) {
    if (thrown instanceof Unusable) return thrown;
    throw thrown;
  }
}

/** How a kind of database is looked at. */
type LookAt = (line: Line, look: Look) => Promise<Sight>;

/**
 * Each protocol, and each driver, is loaded when there is a database that speaks it; and before it is called, so that
 * the time of loading is not taken for the database's own.
 */
async function load(kind: DatabaseKind, level: DatabaseLevel): Promise<LookAt> {
  switch (kind) {
    case 'postgres':
      if (level === 'login') await import('./postgres-login.ts');
      return (await import('./postgres.ts')).lookAtPostgres;
    case 'mysql':
      if (level === 'login') await import('./mysql-login.ts');
      return (await import('./mysql.ts')).lookAtMysql;
    case 'redis':
      return (await import('./redis.ts')).lookAtRedis;
  }
}

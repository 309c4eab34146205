import type { ProbeSpec } from '../../config/config.ts';
import type { DatabaseAsk, DatabaseLevel } from '../../config/probe-spec.ts';
import type { TlsSeen } from '../../network/certificate.ts';
import type { Line } from '../../network/converse.ts';
import type { Trace } from '../../network/trace.ts';
import { awaitVerdict } from '../tls/verdict.ts';
import type { Voice } from '../voice.ts';
import type { Database } from './target.ts';

/** What a probe asks of which database. */
export interface Asked {
  readonly voice: Voice;
  readonly database: Database;
  readonly ask: DatabaseAsk;
  readonly spec: ProbeSpec;
  /** The moment of the run. */
  readonly now: Date;
}

/** How one connection to a database is to be used. */
export interface Look {
  readonly database: Database;
  /** Beyond `connect`, which sends nothing. */
  readonly level: Exclude<DatabaseLevel, 'connect'>;
  /** `offered`: spoken where the server can, and done without where it cannot. */
  readonly tls: 'must' | 'offered' | 'none';
  /** Settings that are asked for after a login. */
  readonly names: readonly string[];
}

/** What a database has shown. */
export interface Sight {
  readonly tls: TlsSeen | undefined;
  /** As the server shows them, by the name that was asked for. Those that it has not, or does not show, are missing. */
  readonly settings: ReadonlyMap<string, string>;
  /** How it went, where we have waited since for nothing that takes the database time. */
  readonly trace?: Trace;
}

/** What a database has shown that was not asked for settings. */
export function without(tls: TlsSeen | undefined): Sight {
  return { tls, settings: new Map() };
}

/**
 * What a database has shown that says nothing more once TLS has begun. Under TLS 1.3 that is nothing yet: one that wants a
 * certificate of us has still to say so.
 */
export async function withTlsAlone(line: Line): Promise<Sight> {
  const trace = line.stopwatch.trace();
  await awaitVerdict(line);
  return { ...without(line.tls), trace };
}

/** Of the settings that a server shows, by name in lower case, those that are asked for, by the name that asks. */
export function valuesOf(shown: ReadonlyMap<string, string>, names: readonly string[]): Map<string, string> {
  return new Map(
    names.flatMap((name) => {
      const value = shown.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

import { brokenPair } from './broken-certificates.ts';
import type { Authority, KeyPair } from './certificates.ts';
import { openDoor } from './door.ts';
import type { Fault } from './fault.ts';
import { type FaultBook, openFaultBook } from './fault-book.ts';
import type { HostKind, Kind } from './host-kinds.ts';
import type { HostServer, SandboxRequest } from './host-server.ts';
import { serveHttps } from './serve-https.ts';
import { servePostgres } from './serve-postgres.ts';

/** What a host needs to be served. */
export interface HostPlan {
  readonly host: string;
  readonly kind: Kind;
  /** The port to listen on; 0 is a free one. */
  readonly port: number;
  readonly authority: Authority;
  readonly record: (request: SandboxRequest) => void;
}

/** One host under its own name. */
export interface SandboxHost {
  readonly host: string;
  readonly kind: HostKind;
  /** What can go wrong with it, by name. */
  readonly canFail: Kind['faults'];
  readonly port: number;
  readonly faults: () => readonly Fault[];
  /** Sets a fault in place of that of the same path. Rejects when a port that was given up has been taken. */
  readonly fail: (fault: Fault) => Promise<void>;
  /** Takes away the fault of a path, or all. Says whether there was any. */
  readonly mend: (path?: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Begins to serve a host. */
export async function openHost(plan: HostPlan): Promise<SandboxHost> {
  const { host, kind, authority } = plan;
  const good = await authority.issue({ names: [host] });
  const book = openFaultBook();
  const { server, show } = serverOf(plan, good, book);
  const door = await openDoor(server, plan.port);
  const settleNow = async (): Promise<void> => {
    const { tls, refuse } = book.ofHost() ?? {};
    show(tls === undefined ? good : await brokenPair(tls, host, authority));
    await (refuse ? door.shut() : door.open());
  };
  let settled = Promise.resolve();
  // One after the other, so that the last word counts.
  const settle = (): Promise<void> => {
    const next = settled.catch(() => {}).then(settleNow);
    settled = next;
    return next;
  };
  return {
    host,
    kind: kind.name,
    canFail: kind.faults,
    port: door.port,
    faults: book.list,
    fail: async (fault) => {
      book.set(fault);
      await settle();
    },
    mend: async (path) => {
      const any = book.clear(path);
      await settle();
      return any;
    },
    close: async () => {
      await settled.catch(() => {});
      await door.shut();
    },
  };
}

function serverOf({ host, kind: { provider }, record }: HostPlan, pair: KeyPair, book: FaultBook): HostServer {
  const serving = { host, record, pair, book };
  return provider ? serveHttps({ ...serving, provider }) : servePostgres(serving);
}

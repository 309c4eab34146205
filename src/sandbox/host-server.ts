import type { Server } from 'node:net';
import type { KeyPair } from './certificates.ts';
import type { FaultBook } from './fault-book.ts';

/** A request that came in. Never its headers: they hold the credential. */
export interface SandboxRequest {
  readonly host: string;
  /** `STARTUP` where a database was called. */
  readonly method: string;
  /** Without the query; empty where a database was called. */
  readonly path: string;
}

/** What listens for a host, before it has a port. */
export interface HostServer {
  readonly server: Server;
  /** Shows another certificate to whoever connects from now on. */
  readonly show: (pair: KeyPair) => void;
}

/** What a server is made with. */
export interface HostServing {
  readonly host: string;
  readonly pair: KeyPair;
  readonly book: FaultBook;
  readonly record: (request: SandboxRequest) => void;
}

import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { NetworkRequest } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import type { Running } from '../loopback/behaviour.ts';
import { listening } from '../loopback/listening.ts';

/** A real server on loopback that counts who came. */
export type TestServer = Omit<Running, 'requests'>;

export function listen(server: Server, address?: string): Promise<TestServer> {
  return listening(server, [], address);
}

export function plainServer(answer: RequestListener, address?: string): Promise<TestServer> {
  return listen(createPlainServer(answer), address);
}

export function tlsServer(pair: KeyPair, answer: RequestListener, options: ServerOptions = {}): Promise<TestServer> {
  return listen(createSecureServer({ ...options, key: pair.key, cert: pair.certificate }, answer));
}

/** A server that speaks bytes and not HTTP. */
export function rawServer(talk: (socket: Socket) => void): Promise<TestServer> {
  return listen(createTcpServer(talk));
}

/** Rights of a workflow that trusts nothing more than it must. */
export function rights(more: Partial<NetworkRights> = {}): NetworkRights {
  return { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [], ...more };
}

/** A GET with ten seconds of time, which is more than anything here takes by itself. */
export function get(url: string, more: Partial<NetworkRequest> = {}): NetworkRequest {
  return {
    url: new URL(url),
    method: 'GET',
    headers: {},
    body: undefined,
    credential: undefined,
    knownRead: false,
    timeout: 10_000,
    ...more,
  };
}

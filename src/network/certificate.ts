import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { plainAddress } from './address.ts';
import { earliestExpiry, verifiedChain } from './chain.ts';

/** What TLS has shown of the other side. */
export interface TlsSeen {
  /** Such as `TLSv1.3`. */
  readonly version: string;
  /** When the server's own certificate expires. */
  readonly leafExpires: Date;
  /** When the first certificate of the verified chain expires, from the server's own up to the authority that is trusted. Undefined where the chain could not be told. */
  readonly chainExpires: Date | undefined;
  /** Subject alternative names of the server's own certificate: DNS names as they are written, IP addresses in their usual spelling. */
  readonly names: readonly string[];
}

/**
 * What a connection shows; undefined when it is not encrypted. To be asked once for each connection: Node takes what the
 * server sent off the connection in showing it.
 */
export function seenOf(socket: Socket, authorities: () => readonly X509Certificate[]): TlsSeen | undefined {
  if (!isEncrypted(socket)) return undefined;
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) return undefined;
  const sent = sentChain(leaf);
  // OpenSSL has just judged by the clock of the machine, and not by the moment that the run began.
  const now = new Date(performance.timeOrigin + performance.now());
  let chain: { readonly expires: Date | undefined } | undefined;
  return {
    version: socket.getProtocol() ?? '',
    leafExpires: leaf.validToDate,
    names: namesOf(leaf.subjectAltName ?? ''),
    // Only where it is asked for: reading all the authorities takes some milliseconds.
    get chainExpires() {
      chain ??= { expires: earliestExpiry(verifiedChain({ sent, authorities: authorities() }, now)) };
      return chain.expires;
    },
  };
}

/** Whether TLS is spoken on a connection, told without loading it (`encrypted` of Node's TLS sockets is there for that). */
export function isEncrypted(socket: Socket): socket is TLSSocket {
  return 'encrypted' in socket && socket.encrypted === true;
}

function sentChain(leaf: X509Certificate): X509Certificate[] {
  const sent: X509Certificate[] = [];
  for (let one: X509Certificate | undefined = leaf; one; one = one.issuerCertificate) sent.push(one);
  return sent;
}

/** Node writes them as `DNS:a.example, IP Address:10.0.0.1`, and as JSON text what would be read as more than one. */
function namesOf(alternatives: string): string[] {
  const parts = alternatives.matchAll(/(?:^|, )(DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
  return [...parts].map(([, kind, name = '']) => {
    const text = name.startsWith('"') ? textOf(name) : name;
    return kind === 'DNS' ? text : (plainAddress(text) ?? text);
  });
}

function textOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

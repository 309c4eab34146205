import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** What TLS has shown of the other side. */
export interface TlsSeen {
  /** Such as `TLSv1.3`. */
  readonly version: string;
  /** When the server's own certificate expires. */
  readonly leafExpires: Date;
}

/** What a connection shows; undefined when it is not encrypted. */
export function seenOf(socket: Socket): TlsSeen | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const leaf = socket.getPeerX509Certificate();
  return leaf && { version: socket.getProtocol() ?? '', leafExpires: leaf.validToDate };
}

import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** What TLS has shown of the other side. */
export interface TlsSeen {
  /** Such as `TLSv1.3`. */
  readonly version: string;
  /** When the server's own certificate expires. */
  readonly leafExpires: Date;
  /** When the first certificate of the verified chain expires. Undefined where the chain could not be told. */
  readonly chainExpires: Date | undefined;
  /** Subject alternative names of the server's own certificate: DNS names as they are written, IP addresses. */
  readonly names: readonly string[];
}

/** What a connection shows; undefined when it is not encrypted. */
export function seenOf(socket: Socket): TlsSeen | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) return undefined;
  const names = [...(leaf.subjectAltName ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):([^,]*)/g)];
  return {
    version: socket.getProtocol() ?? '',
    leafExpires: leaf.validToDate,
    chainExpires: leaf.validToDate,
    names: names.map(([, name = '']) => name),
  };
}

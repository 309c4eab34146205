import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { checkServerIdentity, connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import { closed, opened, type TlsTerms } from './connector.ts';

/** How TLS is begun with a host. */
type Manner = Omit<TlsTerms, 'begin'>;

/** Begins TLS over a connection that is open, as protocols do that start without. The rest is as `connectTo` has it. */
export async function secure(socket: Socket, host: string, terms: Manner, signal: AbortSignal): Promise<TLSSocket> {
  // Nothing would be heard of it any more.
  if (socket.destroyed) throw closed();
  const secured = openTls(socket, host, terms);
  let known = false;
  // Asked at once, since a socket that was destroyed forgets it.
  secured.once('error', () => {
    known = secured.getPeerX509Certificate() !== undefined;
  });
  await opened(secured, 'secureConnect', signal).catch((thrown: unknown) => {
    throw known && isHandshakeFailure(thrown)
      ? Object.assign(new Error('refused'), { code: 'CLIENT_REFUSED' })
      : thrown;
  });
  return secured;
}

/**
 * The alert of a server with which nothing can be agreed. Once it has shown its own certificate everything is agreed, and
 * under TLS 1.2 it is what a server says that misses ours (RFC 5246, section 7.4.6).
 */
function isHandshakeFailure(thrown: unknown): boolean {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return code.endsWith('_ALERT_HANDSHAKE_FAILURE');
}

function openTls(socket: Socket, host: string, { context, protocols }: Manner): TLSSocket {
  return connectTls({
    socket,
    secureContext: context,
    // An IP address is not sent as server name (RFC 6066, section 3).
    servername: isIP(host) === 0 ? host : '',
    rejectUnauthorized: true,
    ALPNProtocols: [...protocols],
    checkServerIdentity: (_name, certificate) => checkName(host, certificate),
  });
}

/** A name with a wildcard that is only a part of its first label, such as `a*.example.com`. */
const PART_OF_A_LABEL = /DNS:(?!\*\.)[^,"]*\*[^,"]*/g;

/**
 * Node falls back to the common name where there is no subject alternative name, and takes a part of a label for a
 * wildcard; RFC 9525 (sections 6.3 and 6.4) and browsers do neither.
 */
function checkName(host: string, certificate: PeerCertificate): Error | undefined {
  const { subject, subjectaltname: names } = certificate;
  const whole = { ...(names !== undefined && { subjectaltname: names.replaceAll(PART_OF_A_LABEL, '') }) };
  return checkServerIdentity(host, { ...certificate, ...whole, subject: { ...subject, CN: '' } });
}

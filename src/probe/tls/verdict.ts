import { type Line, TalkFailed } from '../../network/converse.ts';

/** Milliseconds in which a server that does not want us hangs up, once it has sent a ticket. */
const AFTER_TICKET = 100;

/** Milliseconds that a server is given to send a ticket. */
const WITHOUT_TICKET = 1000;

/**
 * Waits until the server has taken the handshake for done as well. In TLS 1.3 ours is over before the server has looked
 * at our certificate, so that one which wants a certificate from us looks fine at first (RFC 8446, section 4.4.2).
 *
 * A ticket for a further session is only sent once the handshake is done (section 4.6.1), and so is the answer to our
 * closing. A server that does neither until the time is over has proved nothing. What it says meanwhile proves nothing
 * either: a server may speak before it has heard us. Rejects with what Node gives for an alert.
 */
export async function awaitVerdict({ socket, tls, signal }: Line): Promise<void> {
  if (tls?.version !== 'TLSv1.3') return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let closing = false;
  let timer = setTimeout(() => {
    closing = true;
    socket.end();
  }, WITHOUT_TICKET);
  socket.once('session', () => {
    clearTimeout(timer);
    // What has come while we were busy is read before.
    timer = setTimeout(() => setImmediate(resolve), AFTER_TICKET);
  });
  // Whoever hangs up without being asked to does not want to talk with us.
  const ended = (): void => (closing ? resolve() : reject(new TalkFailed('reset')));
  socket.once('end', ended);
  socket.once('close', ended);
  socket.once('error', reject);
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  socket.resume();
  try {
    await promise;
  } finally {
    clearTimeout(timer);
  }
}

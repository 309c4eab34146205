import { isIPv6, type Socket } from 'node:net';
import type { ProbeReason } from '../finding/facts/probe.ts';
import type { NetworkRights, ProxyRoute } from './rights.ts';
import { plainHost } from './screen.ts';

/** Bytes of a proxy's answer at most. */
const LARGEST_ANSWER = 16 * 1024;

/** The proxy that a host (as `plainHost` has it) is asked through; undefined where it is asked directly. */
export function proxyOf(host: string, { proxy }: NetworkRights): ProxyRoute | undefined {
  return proxy?.hosts.some((named) => plainHost(named) === host) ? proxy : undefined;
}

/**
 * Asks a proxy, over a connection to it, for a way to a host and port. Undefined when the way is open, else why it is
 * not. The login is for the proxy alone: what goes to the target is said after this, inside of TLS.
 */
export async function openWay(
  socket: Socket,
  proxy: ProxyRoute,
  target: { readonly host: string; readonly port: number },
): Promise<ProbeReason | undefined> {
  const authority = `${isIPv6(target.host) ? `[${target.host}]` : target.host}:${target.port}`;
  const login = proxy.login && `Proxy-Authorization: ${basic(proxy.login)}\r\n`;
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login ?? ''}\r\n`, 'latin1');
  const status = statusOf(await headOf(socket));
  if (status === 407) return 'proxy-credential';
  return status !== undefined && status >= 200 && status < 300 ? undefined : 'proxy';
}

function basic({ user, password }: NonNullable<ProxyRoute['login']>): string {
  return `Basic ${Buffer.from(`${user}:${password.reveal()}`).toString('base64')}`;
}

/**
 * Everything up to the empty line. Undefined where there is more: TLS is begun by us, so nothing may stand behind it, and
 * undefined where it ends before or goes on too long.
 */
function headOf(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    let head = '';
    const finish = (result: string | undefined): void => {
      socket.off('data', read).off('close', fail);
      socket.pause();
      resolve(result);
    };
    const fail = (): void => finish(undefined);
    const read = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end >= 0) finish(end + 4 === head.length ? head : undefined);
      else if (head.length > LARGEST_ANSWER) finish(undefined);
    };
    socket.on('data', read).once('close', fail).once('end', fail);
    if (socket.destroyed) fail();
  });
}

function statusOf(head: string | undefined): number | undefined {
  const [, status] = /^HTTP\/1\.[01] (\d{3})(?: |\r\n)/.exec(head ?? '') ?? [];
  return status === undefined ? undefined : Number(status);
}

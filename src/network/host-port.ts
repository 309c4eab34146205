import { isIP } from 'node:net';
import { hostOf, parseAsWritten } from './screen.ts';

/** A host, the port to connect to, and the URL that named both, where it was one. */
export interface HostPort {
  /** Lower case, no brackets, no trailing dot; every spelling of an IP address in the usual one. */
  readonly host: string;
  readonly port: number;
  readonly url: URL | undefined;
}

/** Ports that a URL need not say, as IANA has them (or, for rediss, as its clients do). */
const DEFAULT_PORT: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'ws:': 80,
  'wss:': 443,
  'tls:': 443,
  'grpcs:': 443,
  'ftp:': 21,
  'ssh:': 22,
  'smtp:': 25,
  'smtps:': 465,
  'imap:': 143,
  'imaps:': 993,
  'ldap:': 389,
  'ldaps:': 636,
  'amqp:': 5672,
  'amqps:': 5671,
  'postgres:': 5432,
  'postgresql:': 5432,
  'mysql:': 3306,
  'mariadb:': 3306,
  'redis:': 6379,
  'rediss:': 6379,
};

/** `name:port`, `1.2.3.4:port` or `[::1]:port`. */
const PAIR = /^(\[[^\]]+\]|[^:[\]]+):(\d{1,5})$/;

/** Reads `host:port`, or a URL that has both or whose scheme has a port of its own. Undefined for anything else. */
export function readHostPort(text: string): HostPort | undefined {
  if (!text.includes('://')) {
    const [, host = '', port] = PAIR.exec(text) ?? [];
    return pairOf(host, Number(port), undefined);
  }
  const url = parseAsWritten(text);
  if (!url) return undefined;
  return pairOf(url.hostname, url.port === '' ? defaultPort(url.protocol) : Number(url.port), url);
}

/** The name of a host, written alone, as `host:port`, or in a URL. Undefined for an address, and for what is no name. */
export function readHostName(text: string): string | undefined {
  const written = text.includes('://') ? parseAsWritten(text)?.hostname : (PAIR.exec(text)?.[1] ?? text);
  const host = plainName(written ?? '');
  return host === undefined || isIP(host) !== 0 ? undefined : host;
}

/** The port that a scheme (with its colon) has of its own; undefined for one that is not known. */
export function defaultPort(scheme: string): number | undefined {
  return DEFAULT_PORT[scheme];
}

function pairOf(written: string, port: number | undefined, url: URL | undefined): HostPort | undefined {
  const host = plainName(written);
  if (host === undefined || port === undefined || !(port >= 1 && port <= 65_535)) return undefined;
  return { host, port, url };
}

/**
 * The one spelling of a host. Outside of http a URL keeps its host as it was written, so that it is read once more as
 * http would: `0x7f.1` is an address, and no name that a pattern could take for another. Undefined for what is no host.
 */
export function plainName(written: string): string | undefined {
  if (written === '' || /[\s/\\?#@]|:(?![^[]*\])/.test(written)) return undefined;
  const url = URL.parse(`http://${written}/`);
  if (!url) return undefined;
  const host = hostOf(url);
  if (isIP(host) !== 0) return host;
  const labels = host.split('.');
  return host.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) ? host : undefined;
}

/** Reads the IP address of a name server, with or without its port. Undefined for anything else, names included. */
export function readNameServer(text: string): Omit<HostPort, 'url'> | undefined {
  if (isIP(text) !== 0) return { host: text.toLowerCase(), port: 53 };
  const read = text.includes('://') ? undefined : readHostPort(text);
  return read && isIP(read.host) !== 0 ? { host: read.host, port: read.port } : undefined;
}

import { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates } from 'node:tls';
import type { TlsTerms } from './connector.ts';
import type { NetworkRights } from './rights.ts';
import { mayBePrivate, plainHost } from './screen.ts';
import { secure } from './secure.ts';

type Trust = Pick<TlsTerms, 'context' | 'authorities'>;

/**
 * How TLS is spoken with each host (as `plainHost` has it). All that Node would take from the process environment
 * (`NODE_EXTRA_CA_CERTS`, `--use-openssl-ca`, `--tls-min-v1.0`) is said outright, so that the environment decides nothing.
 */
export function openTerms(rights: NetworkRights): (host: string, protocols: readonly string[]) => TlsTerms {
  const known = new Map<string, Trust>();
  return (host, protocols) => {
    const key = keyOf(host, rights);
    // Reading some 150 authorities takes milliseconds, so it is done once for hosts of a kind, and only for TLS at all.
    const trust = known.get(key) ?? trustFor(host, rights);
    known.set(key, trust);
    const terms = { ...trust, protocols };
    return { ...terms, begin: (socket, signal) => secure(socket, host, terms, signal) };
  };
}

/** The same for hosts with the same authorities and the same client certificate. */
function keyOf(host: string, rights: NetworkRights): string {
  const own = [...(rights.hostAuthorities ?? []), ...(rights.clientCertificates ?? [])];
  // With a mark that no host has, since a host may well be called as a kind of them is here.
  if (own.some((one) => plainHost(one.host) === host)) return `host ${host}`;
  return isNamed(host, rights) ? 'named' : '';
}

function trustFor(host: string, rights: NetworkRights): Trust {
  const own = (rights.hostAuthorities ?? []).filter((one) => plainHost(one.host) === host);
  const further = [
    ...(isNamed(host, rights) ? rights.certificateAuthorities : []),
    ...own.flatMap(({ certificates }) => certificates),
  ];
  const ca = [...rootCertificates, ...further];
  const client = rights.clientCertificates?.find((one) => plainHost(one.host) === host);
  const identity = client && { cert: client.certificate, key: client.key.reveal() };
  let read: readonly X509Certificate[] | undefined;
  return {
    context: createSecureContext({ ca, minVersion: 'TLSv1.2', ...identity }),
    authorities: () => {
      read ??= ca.map((one) => new X509Certificate(one));
      return read;
    },
  };
}

/**
 * Whether authorities that are given for no host in particular count for this one. They never do for the public internet
 * at large: whoever holds such an authority could pass for any payment gateway.
 */
function isNamed(host: string, rights: NetworkRights): boolean {
  return mayBePrivate(host, rights) || rights.resolutions.some((one) => plainHost(one.host) === host);
}

import { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { TlsTerms } from './connector.ts';
import type { NetworkRights } from './rights.ts';

/**
 * How TLS is spoken with each host. All that Node would take from the process environment (`NODE_EXTRA_CA_CERTS`,
 * `--use-openssl-ca`, `--tls-min-v1.0`) is said outright, so that the environment decides nothing.
 */
export function openTerms(rights: NetworkRights): (host: string, protocols: readonly string[]) => TlsTerms {
  const pem = [...rootCertificates, ...rights.certificateAuthorities];
  let context: SecureContext | undefined;
  let read: readonly X509Certificate[] | undefined;
  const authorities = (): readonly X509Certificate[] => {
    read ??= pem.map((one) => new X509Certificate(one));
    return read;
  };
  return (_host, protocols) => {
    // Reading some 150 authorities takes milliseconds, so it is done once, and only if TLS is spoken at all.
    context ??= createSecureContext({ ca: [...pem], minVersion: 'TLSv1.2' });
    return { context, protocols, authorities };
  };
}

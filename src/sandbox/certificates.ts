import { generate } from 'selfsigned';

/** A private key and a certificate, PEM. */
export interface KeyPair {
  readonly key: string;
  readonly certificate: string;
}

/** What a certificate says. */
export interface CertificateRequest {
  /** DNS names and IPv4 addresses; empty makes a certificate with a common name alone. */
  readonly names: readonly string[];
  readonly commonName?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** A certificate authority that lives in memory and is trusted by whoever is given its certificate. */
export interface Authority {
  /** PEM. */
  readonly certificate: string;
  readonly issue: (request: CertificateRequest) => Promise<KeyPair>;
}

const ELLIPTIC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** Makes an authority with a fresh key; it takes some ten milliseconds. */
export async function createAuthority(name = 'Tollgate sandbox authority'): Promise<Authority> {
  const root = await generate([{ name: 'commonName', value: name }], {
    ...ELLIPTIC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { key: root.private, cert: root.cert };
  return { certificate: root.cert, issue: (request) => issue(request, ca) };
}

/** Makes a certificate that vouches for itself. */
export function createSelfSigned(names: readonly string[]): Promise<KeyPair> {
  return issue({ names }, undefined);
}

async function issue(
  request: CertificateRequest,
  ca: { readonly key: string; readonly cert: string } | undefined,
): Promise<KeyPair> {
  const altNames = request.names.map((name) =>
    /^[\d.]+$/.test(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const),
  );
  const made = await generate([{ name: 'commonName', value: request.commonName ?? 'sandbox' }], {
    ...ELLIPTIC,
    ...(request.notBefore && { notBeforeDate: request.notBefore }),
    ...(request.notAfter && { notAfterDate: request.notAfter }),
    ...(ca && { ca }),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      ...(altNames.length > 0 ? [{ name: 'subjectAltName', altNames } as const] : []),
    ],
  });
  return { key: made.private, certificate: made.cert };
}

import type { X509Certificate } from 'node:crypto';

/** More than any real chain has; it ends two certificates that issue each other. */
const LONGEST = 20;

/** What a server showed, and whom it is held against. */
export interface Shown {
  /** The server's own certificate first, and then whatever it sent, in its order. */
  readonly sent: readonly X509Certificate[];
  readonly authorities: readonly X509Certificate[];
}

/**
 * The chain that OpenSSL verified: from the server's own certificate up to an authority that is trusted. Node does not
 * give it, so it is found again by OpenSSL's own rule: an issuer that is trusted goes before one that was sent
 * (X509_V_FLAG_TRUSTED_FIRST, the default since 1.1.0), and one that is valid now before one that is not. What a server
 * sends beside it, such as an older root, is no part of it.
 *
 * Undefined where no such chain can be found.
 */
export function verifiedChain({ sent, authorities }: Shown, now: Date): readonly X509Certificate[] | undefined {
  const [leaf, ...others] = sent;
  const chain = leaf ? [leaf] : [];
  for (let top = leaf; top && chain.length < LONGEST; ) {
    if (isSelfSigned(top)) return isAmong(top, authorities) ? chain : undefined;
    const issuer: X509Certificate | undefined =
      issuerOf(top, authorities, now) ??
      issuerOf(
        top,
        others.filter((other) => !isAmong(other, chain)),
        now,
      );
    if (issuer) chain.push(issuer);
    top = issuer;
  }
  return undefined;
}

/** When the first certificate of a chain expires. Undefined for no chain. */
export function earliestExpiry(chain: readonly X509Certificate[] | undefined): Date | undefined {
  const [first, ...others] = (chain ?? []).map(({ validToDate }) => validToDate);
  return others.reduce((earliest, one) => (earliest && one < earliest ? one : earliest), first);
}

/** The first that is valid now; where there is none, the one that expires last. */
function issuerOf(
  certificate: X509Certificate,
  candidates: readonly X509Certificate[],
  now: Date,
): X509Certificate | undefined {
  const issuers = candidates.filter((one) => isIssuer(one, certificate));
  const valid = issuers.find((one) => one.validFromDate <= now && now <= one.validToDate);
  return valid ?? issuers.sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key that OpenSSL does not know; whoever sent it was not believed either.
    return false;
  }
}

/** Whether it ends a chain. It need not be allowed to sign others, as `checkIssued` would have it. */
function isSelfSigned(certificate: X509Certificate): boolean {
  try {
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
  } catch {
    return false;
  }
}

function isAmong(certificate: X509Certificate, others: readonly X509Certificate[]): boolean {
  return others.some((other) => other.fingerprint256 === certificate.fingerprint256);
}

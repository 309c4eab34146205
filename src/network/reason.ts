import type { ProbeReason } from '../finding/facts/probe.ts';

const REASON_OF_CODE: Readonly<Record<string, ProbeReason>> = {
  ECONNREFUSED: 'refused',
  EADDRNOTAVAIL: 'no-route',
  EAFNOSUPPORT: 'no-route',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EACCES: 'refused',
  EPERM: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  CLIENT_REFUSED: 'tls-client-certificate',
  ETIMEDOUT: 'timeout',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  HOSTNAME_MISMATCH: 'tls-name',
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'http-version',
  EPROTO: 'tls-protocol',
};

/** Families of codes: OpenSSL's verification results, and its alerts. */
const REASON_OF_FAMILY: readonly (readonly [RegExp, ProbeReason])[] = [
  // What only a server says, of the certificate that it was shown or of the lack of one (RFC 8446, section 6.2). Under
  // TLS 1.3 it comes after the handshake; a server that closes without a word is a `reset`.
  [
    /_ALERT_(?:(?:BAD|UNSUPPORTED)_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN|REQUIRED)|UNKNOWN_CA|ACCESS_DENIED)$/,
    'tls-client-certificate',
  ],
  [/^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|UNSPECIFIED$)/, 'tls-untrusted'],
  [/^ERR_(?:SSL|TLS)_/, 'tls-protocol'],
  [/^ERR_HTTP2_/, 'protocol'],
  // Node's parser of HTTP.
  [/^HPE_/, 'protocol'],
];

/**
 * Why a connection or an exchange failed, from what Node or OpenSSL threw. Its message is never looked at: it
 * can hold names and addresses. Unknown codes are `reset`: the other side did not answer.
 */
export function reasonOf(thrown: unknown): ProbeReason {
  const reasons = codesOf(thrown).flatMap((code) => reasonOfCode(code) ?? []);
  // Of several addresses that were tried, one that was reached says more than one that could not be.
  return reasons.includes('refused')
    ? 'refused'
    : (reasons.find((reason) => reason !== 'no-route') ?? reasons[0] ?? 'reset');
}

function reasonOfCode(code: string): ProbeReason | undefined {
  return REASON_OF_CODE[code] ?? REASON_OF_FAMILY.find(([family]) => family.test(code))?.[1];
}

function codesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [];
  const own = ['code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name];
  return thrown instanceof AggregateError ? [...thrown.errors.flatMap(codesOf), ...own] : own;
}

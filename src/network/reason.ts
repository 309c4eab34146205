import type { ProbeReason } from '../finding/facts/probe.ts';

const REASON_OF_CODE: Readonly<Record<string, ProbeReason>> = {
  ECONNREFUSED: 'refused',
  EADDRNOTAVAIL: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  // TLS 1.3 servers that want a client certificate close after the handshake; the alert may or may not arrive in time.
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'reset',
  ETIMEDOUT: 'timeout',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  HOSTNAME_MISMATCH: 'tls-name',
  EPROTO: 'tls-protocol',
};

/** Families of codes: OpenSSL's verification results, and its alerts. */
const REASON_OF_FAMILY: readonly (readonly [RegExp, ProbeReason])[] = [
  [/^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|UNSPECIFIED$)/, 'tls-untrusted'],
  [/^ERR_(?:SSL|TLS)_/, 'tls-protocol'],
  // Node's parser of HTTP.
  [/^HPE_/, 'protocol'],
];

/**
 * Why a connection or an exchange failed, from what Node or OpenSSL threw. Its message is never looked at: it
 * can hold names and addresses. Unknown codes are `reset`: the other side did not answer.
 */
export function reasonOf(thrown: unknown): ProbeReason {
  const reasons = codesOf(thrown).flatMap((code) => reasonOfCode(code) ?? []);
  // Of several addresses that were tried, one that refused says more than one that could not be reached.
  return reasons.includes('refused') ? 'refused' : (reasons[0] ?? 'reset');
}

function reasonOfCode(code: string): ProbeReason | undefined {
  return REASON_OF_CODE[code] ?? REASON_OF_FAMILY.find(([family]) => family.test(code))?.[1];
}

function codesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [];
  const own = ['code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name];
  return thrown instanceof AggregateError ? [...thrown.errors.flatMap(codesOf), ...own] : own;
}

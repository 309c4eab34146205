import type { BlockReason, LatencyMeasure, Phase, ProbeFacts, ProbeReason } from '../facts/probe.ts';
import { plural, quoted, type WordsFor } from './rule-words.ts';

const UNREACHABLE: Record<ProbeReason, readonly [string, string]> = {
  dns: ['the host name does not resolve', 'Check the host name; a wrong merchant prefix or a typo is the usual cause.'],
  refused: ['the connection was refused', 'Check host and port, and whether the service is up.'],
  reset: [
    'the connection was closed before an answer',
    'Check whether the service is up and speaks HTTP on this port.',
  ],
  timeout: ['no full answer came in time', 'Check whether the service is up, or give the probe a longer `timeout`.'],
  'tls-expired': [
    'the certificate has expired',
    'The certificate must be renewed before anything is deployed against it.',
  ],
  'tls-not-yet-valid': ['the certificate is not valid yet', 'Check the certificate and the clock.'],
  'tls-name': [
    'the certificate is for another name',
    'Check the host name; the certificate must name it as a subject alternative name.',
  ],
  'tls-untrusted': [
    'the certificate is not trusted',
    'The chain must lead to a known authority; a private one comes from the `tls-ca` input.',
  ],
  'tls-protocol': ['no TLS 1.2 or newer could be agreed', 'The service must speak TLS 1.2 or newer on this port.'],
  protocol: ['the answer is not HTTP', 'Check the port, and what listens there.'],
  'body-too-big': ['the answer is larger than the cap', 'Probe an address with a short answer.'],
};

const BLOCKED: Record<BlockReason, readonly [string, string]> = {
  'not-a-url': ['the value is not an absolute URL', 'Write it with scheme and host: https://….'],
  'not-a-database-url': [
    'the value is not the URL of a database that can be probed',
    'Write it with a host: postgres://…, mysql://…, mariadb://…, redis://… or rediss://….',
  ],
  scheme: [
    'only https is probed',
    'Use https; plain http is possible for hosts in the `allow-private-hosts` input alone.',
  ],
  'user-info': [
    'the URL holds a user name or a password',
    'Take it out of the URL; bind a credential in the workflow instead.',
  ],
  'blocked-address': [
    'the host has an address that is not public',
    'If it is meant, name the host in the `allow-private-hosts` input of the workflow.',
  ],
  'not-allowed': [
    'the URL is none that `allow` permits in this environment',
    'Correct the URL, or extend `allow` in tollgate.yml.',
  ],
  'wrong-mode-host': [
    'the host is not one that this payment gateway uses in the mode of this environment',
    'Correct the URL, or say with `allow` which hosts are right here.',
  ],
  method: [
    'the method may change something',
    'Use GET, HEAD or OPTIONS, a request of the catalogue, or bind the method to a credential in the workflow.',
  ],
  'credential-missing': [
    'no credential of this name was given',
    'Bind it with the `credentials` input of the workflow.',
  ],
  'credential-origin': [
    'the credential is bound to another origin',
    'Correct the URL, or the `origin` in the `credentials` input.',
  ],
  'credential-path': [
    'the credential is not bound to this path',
    'Correct the path, or `paths` in the `credentials` input.',
  ],
  'credential-method': [
    'the credential is not bound to this method',
    'Correct the method, or `methods` in the `credentials` input.',
  ],
};

/** Reasons that may come in any phase. The others say it themselves. */
const WHEN_TELLS: ReadonlySet<ProbeReason> = new Set(['reset', 'timeout']);

const PHASE: Record<Phase, string> = {
  dns: 'while resolving',
  connect: 'while connecting',
  tls: 'while agreeing on TLS',
  'first-byte': 'while waiting for the answer',
  body: 'while reading the answer',
};

const MEASURE: Record<LatencyMeasure, string> = {
  p50: 'the median',
  p95: 'the 95th percentile',
  p99: 'the 99th percentile',
  max: 'the slowest sample',
  mean: 'the mean',
  dns: 'resolving',
  connect: 'connecting',
  tls: 'agreeing on TLS',
  'first-byte': 'the wait for the first byte',
};

const FAILED = { severity: 'error', stop: 'failed' } as const;

export const PROBE_WORDS: WordsFor<ProbeFacts> = {
  'probe/unreachable': {
    ...FAILED,
    title: 'A probed service cannot be used',
    message: ({ probe, reason, phase, address, attempts }) =>
      `Probe "${probe}": ${UNREACHABLE[reason][0]} (${[reason, WHEN_TELLS.has(reason) && phase && PHASE[phase], address && `at ${address}`, plural(attempts, 'attempt')].filter(Boolean).join(', ')}).`,
    hint: ({ reason }) => UNREACHABLE[reason][1],
    about:
      'The address about to be deployed was asked and gave no usable answer. The reason in brackets is stable and can be relied on by scripts.',
  },
  'probe/blocked': {
    ...FAILED,
    title: 'A probe was not allowed, and nothing was sent',
    message: ({ probe, reason }) => `Probe "${probe}": ${BLOCKED[reason][0]}; nothing was sent.`,
    hint: ({ reason }) => BLOCKED[reason][1],
    about:
      'A probe goes only to https, to public addresses, to what `allow` or the gateway catalogue permits, and with a credential only where the workflow bound it. What is not allowed is not sent and does not pass.',
  },
  'probe/status': {
    ...FAILED,
    title: 'A probed service answers with the wrong status',
    message: ({ probe, status, expected }) =>
      `Probe "${probe}": answered ${status}, expected ${expected.join(' or ')}.`,
    hint: ({ status }) =>
      status >= 500
        ? 'The service itself fails; look at its status page before deploying.'
        : 'Check the URL, its path and the version in it.',
    about: 'The service answered, and not with the status that the probe expects.',
  },
  'probe/redirect': {
    ...FAILED,
    title: 'A probed service redirects',
    message: ({ probe, status, sameOrigin }) =>
      `Probe "${probe}": answered ${status}, a redirect ${sameOrigin ? 'within its origin' : 'to another origin'} (not followed).`,
    hint: () => 'Configure the address that the service redirects to.',
    about: 'Redirects are never followed: a credential must not travel to a host that nobody named.',
  },
  'probe/credential-refused': {
    ...FAILED,
    title: 'A probed service refuses the credential',
    message: ({ probe, status }) => `Probe "${probe}": the credential was refused with ${status}.`,
    hint: () => 'Check that the key belongs to this environment and may read what the probe asks for.',
    about: 'With a credential only the authenticated answer passes.',
  },
  'probe/body': {
    ...FAILED,
    title: 'A probed service answers with the wrong content',
    message: ({ probe, reason, violations }) =>
      reason === 'schema'
        ? `Probe "${probe}": the answer breaks its JSON Schema in ${plural(violations, 'place')}.`
        : `Probe "${probe}": the answer is ${reason === 'not-json' ? 'not JSON' : 'compressed and was not read'}.`,
    hint: () => 'Compare the answer with what the application expects of this version of the API.',
    about: 'The status is right, but the content is not what the application relies on.',
  },
  'probe/latency': {
    ...FAILED,
    title: 'A probed service is too slow',
    message: ({ probe, measure, milliseconds, limit, samples }) =>
      `Probe "${probe}": ${samples === 1 && measure === 'max' ? 'the answer' : MEASURE[measure]} took ${milliseconds} ms${samples === 1 ? '' : ` (of ${samples} samples)`}, at most ${limit} ms are allowed.`,
    hint: ({ measure }) => `Look at the service before deploying, or raise \`latency.${measure}\`.`,
    about: 'The answer took longer than `expect.latency` allows.',
  },
  'probe/certificate': {
    ...FAILED,
    title: 'A certificate expires soon',
    message: ({ probe, days, limit }) =>
      days === undefined
        ? `Probe "${probe}": the answer came without a certificate, one for at least ${plural(limit, 'day')} is wanted.`
        : `Probe "${probe}": the certificate expires in ${plural(days, 'day')}, at least ${plural(limit, 'day')} are wanted.`,
    hint: ({ days }) =>
      days === undefined
        ? 'Use https, or take `expect.tls` out of the probe: over plain http there is no certificate.'
        : 'Have the certificate renewed.',
    about:
      'The certificate of the probed service expires sooner than `expect.tls.expires-after` allows, or there is none to look at, as over plain http.',
  },
  'probe/flaky': {
    severity: 'warning',
    stop: 'failed',
    title: 'A probe passed only after a retry',
    message: ({ probe, attempts }) => `Probe "${probe}": passed at attempt ${attempts}.`,
    hint: () => 'A service that fails now and then will do so for customers as well.',
    about: 'A failure that a retry took away is not hidden: it is a warning.',
  },
  'probe/no-target': {
    ...FAILED,
    title: 'A probe has no address to ask',
    message: ({ probe, key, state }) =>
      state === 'needed'
        ? `Probe "${probe}": its address has a part that only the merchant knows, and no \`url\` gives it.`
        : `Probe "${probe}" reads its address from ${quoted(key)}, which ${state === 'missing' ? 'is not set' : state === 'not-text' ? 'is not text' : 'cannot be read'} in this environment.`,
    hint: ({ state }) =>
      state === 'needed'
        ? 'Add `url: { from: KEY }` with the key that holds the address.'
        : 'Set the key in a source of this environment, or correct `from`.',
    about:
      'A probe with `{ from: KEY }` asks the value about to be deployed. Without a value nothing can be asked, and that does not pass.',
  },
};

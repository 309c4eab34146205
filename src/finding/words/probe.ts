import { ALLOW_FORMS } from '../allow-forms.ts';
import type { LatencyMeasure, ProbeFacts, RedirectStop } from '../facts/probe.ts';
import { displayPointer, looksLikeSecret } from '../pointer.ts';
import { bodyHint, bodyMessage } from './probe-body.ts';
import { BLOCKED, NO_ALLOW, NO_TLS, PHASE, UNREACHABLE, UNSURE, WHEN_TELLS } from './probe-reasons.ts';
import { notKnownHint, notKnownMessage, targetHint, targetMessage } from './probe-target.ts';
import { plural, quoted, type WordsFor } from './rule-words.ts';

const STOPPED: Record<RedirectStop, string> = {
  'other-origin': 'to another origin, which is never followed',
  plain: 'over plain http, where none is followed',
  method: 'of a request that is not sent twice',
  'not-allowed': 'to an address that may not be asked',
  several: 'to more than one place',
  loop: 'to where it came from',
  'too-many': 'once more after three',
};

const HEADER: Record<ProbeFacts['probe/header']['reason'], string> = {
  missing: 'is missing',
  differs: 'is not as expected',
  there: 'is there and must not be',
};

/** A path of tollgate.yml, up to the first filter: that can hold a value. */
function place(path: string): string {
  if (path === '') return 'at the root';
  const plain = path.startsWith('/') ? displayPointer(path) : path.replace(/\?.*$/s, '?…');
  return plain.length > 100 || looksLikeSecret(plain) ? 'at a path that is too long to show' : `at "${plain}"`;
}

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

/** How to mend what a fact of the catalogue says that is not sure. */
const SETTLE =
  'Find out what the gateway answers when it is well, and say so with `expect`: what is not met is then an error.';

const FAILED = { severity: 'error', stop: 'failed' } as const;

export const PROBE_WORDS: WordsFor<ProbeFacts> = {
  'probe/unreachable': {
    ...FAILED,
    title: 'A probed service cannot be used',
    message: ({ probe, reason, phase, address, attempts }) =>
      `Probe "${probe}": ${UNREACHABLE[reason][0]} (${[reason, WHEN_TELLS.has(reason) && phase && PHASE[phase], address && `at ${address}`, plural(attempts, 'attempt')].filter(Boolean).join(', ')}).`,
    hint: ({ reason, phase }) => (reason === 'reset' && phase === 'tls' ? NO_TLS : UNREACHABLE[reason][1]),
    about:
      'The address about to be deployed was asked and gave no usable answer. The reason in brackets is stable and can be relied on by scripts.',
  },
  'probe/blocked': {
    ...FAILED,
    title: 'A probe was not allowed, and nothing was sent',
    message: ({ probe, reason, allow }) =>
      `Probe "${probe}": ${allow?.given === false ? NO_ALLOW : BLOCKED[reason][0]}; nothing was sent.`,
    hint: ({ reason, allow }) =>
      allow
        ? `Correct the value, or ${allow.given ? 'extend' : 'add'} \`allow\` in tollgate.yml. A pattern has the form ${ALLOW_FORMS[allow.kind].form}.`
        : BLOCKED[reason][1],
    about:
      'A probe goes only to https, to public addresses, to what `allow` or the gateway catalogue permits, and with a credential only where the workflow bound it. What is not allowed is not sent and does not pass.',
  },
  'probe/not-known': {
    ...FAILED,
    title: 'The catalogue has no request for a gateway that is to be probed',
    message: notKnownMessage,
    hint: notKnownHint,
    about:
      'A probe by the name of a gateway sends the request that the catalogue has for the mode of the environment. Where it has none, nothing was looked at, and that does not pass.',
  },
  'probe/status': {
    ...FAILED,
    title: 'A probed service answers with the wrong status',
    message: ({ probe, status, expected, unsure }) =>
      `Probe "${probe}": answered ${status}, expected ${expected.join(' or ')}${unsure ? UNSURE : ''}.`,
    hint: ({ status, unsure, by }) => {
      if (unsure && status !== 429) return SETTLE;
      if (status === 429)
        return 'The service limits how often it may be asked: take fewer `samples`, a longer `interval` or less `concurrency`, or ask again later.';
      return status >= 500
        ? 'The service itself fails; look at its status page before deploying.'
        : by
          ? 'Check `url` and the value that it reads, where the probe has one, and what stands between, such as a proxy; where the gateway is well, say its status with `expect`.'
          : 'Check the URL, its path and the version in it.';
    },
    about:
      'The service answered, and not with the status that the probe expects. Where the status is one of the catalogue that is not sure, this is a warning.',
  },
  'probe/redirect': {
    ...FAILED,
    title: 'A probed service redirects',
    message: ({ probe, status, sameOrigin, stop, unsure }) => {
      const where = stop ? STOPPED[stop] : `${sameOrigin ? 'within its origin' : 'to another origin'} (not followed)`;
      return `Probe "${probe}": answered ${status}, a redirect ${where}${unsure ? UNSURE : ''}.`;
    },
    hint: ({ sameOrigin, stop }) =>
      sameOrigin && stop === undefined
        ? 'Configure the address that the service redirects to, or follow it with `redirects: same-origin`.'
        : 'Configure the address that the service redirects to.',
    about:
      'A redirect to another origin is never followed: a credential must not travel to a host that nobody named. Those within the origin are followed with `redirects: same-origin` alone, three at most.',
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
    message: bodyMessage,
    hint: bodyHint,
    about: 'The status is right, but the content is not what the application relies on.',
  },
  'probe/header': {
    ...FAILED,
    title: 'A probed service answers with the wrong header',
    message: ({ probe, header, reason }) => `Probe "${probe}": the header ${quoted(header)} ${HEADER[reason]}.`,
    hint: () =>
      'Compare the answer with `header` of the probe; a pattern must fit the whole value, and * any part of it.',
    about:
      'A header of the answer is missing, has another value than the probe expects, or is there and must not be. Of several values of one header it is enough that one fits.',
  },
  'probe/json': {
    ...FAILED,
    title: 'A probed service answers with the wrong value in its JSON',
    message: ({ probe, path, reason }) => {
      if (reason === 'missing') return `Probe "${probe}": the answer has nothing ${place(path)}.`;
      if (reason === 'there') return `Probe "${probe}": the answer has something ${place(path)}, and must not.`;
      return `Probe "${probe}": what the answer has ${place(path)} does not meet \`${reason}\`.`;
    },
    hint: () => 'Compare the answer with `json` of the probe. Types count: "3" is a text, and 3 a number.',
    about:
      'What stands at a path of the JSON body is not what the probe expects. A path that leads to nothing fails, unless `exists: false` asks for just that; so does `every` over an empty list, in which nothing could be looked at.',
  },
  'probe/tls': {
    ...FAILED,
    title: 'A probed service shows something else over TLS',
    message: ({ probe, reason, name = '' }) => {
      if (reason === 'none') return `Probe "${probe}": the connection is not encrypted, and \`tls\` is expected.`;
      return reason === 'version'
        ? `Probe "${probe}": an older TLS than \`min-version\` was agreed on.`
        : `Probe "${probe}": the certificate does not hold the name ${quoted(name)}.`;
    },
    hint: ({ reason }) =>
      reason === 'name'
        ? 'Check whether the host is the right one, and for which names its certificate was made.'
        : 'Configure the service for the TLS that is wanted, or correct `tls` of the probe.',
    about: 'What TLS shows of the probed service is not what the probe expects: its version, or a name.',
  },
  'probe/http-version': {
    ...FAILED,
    title: 'A probed service speaks another version of HTTP',
    message: ({ probe, version, expected }) =>
      `Probe "${probe}": answered with HTTP/${version}, expected HTTP/${expected.join(' or HTTP/')}.`,
    hint: () => 'Configure the service, or what stands in front of it, for the version that is wanted.',
    about: 'The answer came with another version of HTTP than `http-version` of the probe lists.',
  },
  'probe/address-family': {
    ...FAILED,
    title: 'An address of the wrong family answered',
    message: ({ probe, family, expected }) =>
      `Probe "${probe}": ${family === undefined ? 'it is not known which address answered' : `an IPv${family} address answered`}, expected IPv${expected}.`,
    hint: ({ expected }) =>
      expected === 6
        ? 'GitHub-hosted runners have no IPv6; ask from where there is some, or take `ip-family` out of the probe.'
        : 'Check the A records of the name.',
    about: 'The address that answered is not of the family that `ip-family` of the probe wants.',
  },
  'probe/not-judged': {
    ...FAILED,
    title: 'An answer could not be held against what is expected',
    message: ({ probe, asked, path, seconds, by, unsure }) => {
      const which = asked === 'json' ? ` ${place(path)}` : asked === 'header' ? ` ${quoted(path)}` : '';
      const what = by ? 'what the catalogue asks of the body' : `\`${asked}\`${which}`;
      return `Probe "${probe}": ${what} could not be judged within ${seconds} s${unsure ? UNSURE : ''}.`;
    },
    hint: () => 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
    about: 'A pattern of the probe did not come to an end over this answer. What could not be looked at does not pass.',
  },
  'probe/latency': {
    ...FAILED,
    title: 'A probed service is too slow',
    message: ({ probe, measure, milliseconds, limit, samples }) =>
      milliseconds === undefined
        ? `Probe "${probe}": nothing was measured for ${MEASURE[measure]}, at most ${limit} ms are allowed.`
        : `Probe "${probe}": ${samples === 1 && measure === 'max' ? 'the answer' : MEASURE[measure]} took ${milliseconds} ms${samples === 1 ? '' : ` (of ${samples} samples)`}, at most ${limit} ms are allowed.`,
    hint: ({ measure, milliseconds }) =>
      milliseconds === undefined
        ? `No sample that passed has this time: look at the service, or take \`latency.${measure}\` out.`
        : `Look at the service before deploying, or raise \`latency.${measure}\`.`,
    about: 'The answer took longer than `expect.latency` allows.',
  },
  'probe/certificate': {
    ...FAILED,
    title: 'A certificate expires soon',
    message: ({ probe, days, limit, of }) => {
      if (days !== undefined)
        return `Probe "${probe}": ${of === 'chain' ? 'an authority of the certificate' : 'the certificate'} expires in ${plural(days, 'day')}, at least ${plural(limit, 'day')} are wanted.`;
      return of === 'chain'
        ? `Probe "${probe}": the authorities of the certificate are not known, each must hold for at least ${plural(limit, 'day')}.`
        : `Probe "${probe}": the answer came without a certificate, one for at least ${plural(limit, 'day')} is wanted.`;
    },
    hint: ({ days, of }) => {
      if (days === undefined)
        return 'Use https, or take `expect.tls` out of the probe: over plain http there is no certificate.';
      return of === 'chain'
        ? 'Have the certificate issued anew, under an authority that holds longer.'
        : 'Have the certificate renewed.';
    },
    about:
      'The certificate of the probed service, or one that it was verified with, expires sooner than `expect.tls.expires-after` allows, or there is none to look at, as over plain http.',
  },
  'probe/flaky': {
    severity: 'warning',
    stop: 'failed',
    title: 'A probe passed only after a retry',
    message: ({ probe, attempts, samples }) =>
      samples === undefined
        ? `Probe "${probe}": passed at attempt ${attempts}.`
        : `Probe "${probe}": ${samples.retried} of ${plural(samples.count, 'sample')} passed only after a retry (up to ${plural(attempts, 'attempt')}).`,
    hint: () => 'A service that fails now and then will do so for customers as well.',
    about: 'A failure that a retry took away is not hidden: it is a warning.',
  },
  'probe/no-target': {
    ...FAILED,
    title: 'A probe has no address to ask, or no value to send',
    message: targetMessage,
    hint: targetHint,
    about:
      'A probe with `{ from: KEY }` asks the value about to be deployed, and so does one of a gateway whose address has a part that only the merchant knows. Without a value nothing can be asked, and that does not pass.',
  },
};

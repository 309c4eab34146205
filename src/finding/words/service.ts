import type { AnswersReason, DialogueReason, HealthReason, ServiceFacts, UnknownPageReason } from '../facts/service.ts';
import { quoted, type WordsFor } from './rule-words.ts';

const FAILED = { severity: 'error', stop: 'failed' } as const;

const DIALOGUE: Record<DialogueReason, readonly [string, string]> = {
  'not-expected': ['another answer came than is expected', 'Check the port, what listens there, and the `dialogue`.'],
  timeout: [
    'nothing came in time',
    'Check whether this is the one to speak at this step; give the probe a longer `timeout` if it is slow.',
  ],
  closed: ['the connection was closed', 'Check whether the service is up and lets this machine in.'],
  'too-long': ['more came than is read, without what is expected', 'Check the port, and what listens there.'],
  pattern: ['the regular expression took longer than it may', 'Write the expression without nested repetitions.'],
};

const ZONE = 'Correct the zone, or what the probe expects of it.';

const ANSWERS: Record<AnswersReason, readonly [string, string]> = {
  rcode: ['the response code is none that is expected', ZONE],
  empty: ['the name has no records of this type', ZONE],
  missing: ['an answer that is expected is not there', ZONE],
  forbidden: ['there is an answer that must not be there', ZONE],
  private: ['an answer is an address that is not public', ZONE],
  public: ['an answer is a public address', ZONE],
  pattern: ['a regular expression took longer than it may', 'Write the expression without nested repetitions.'],
};

const HEALTH: Record<HealthReason, string> = {
  'not-serving': 'the service says that it does not serve',
  'not-known': 'the server does not know whether the service serves',
  'unknown-service': 'the server does not know the service',
  'not-implemented': 'the server has no health service',
  'grpc-status': 'the health service answers with another status of gRPC than OK',
  'http-status': 'what answers is no gRPC, but HTTP with an error',
  'not-grpc': 'what answers is no gRPC',
};

const STATE: Record<Exclude<ServiceFacts['probe/status-page']['state'], 'unknown'>, string> = {
  down: 'an outage',
  degraded: 'a disturbance',
  maintenance: 'maintenance that is under way',
};

const UNKNOWN: Record<UnknownPageReason, readonly [string, string]> = {
  status: ['the status page does not answer 200', 'Check the address and `format`.'],
  redirect: [
    'the status page redirects, which is not followed',
    'Write the address that it redirects to, if it is the status page of the provider.',
  ],
  encoded: ['the answer of the status page is compressed and was not read', 'Look at the page yourself.'],
  empty: ['the answer of the status page is empty', 'Check the address and `format`.'],
  'not-json': [
    'the status page does not answer with JSON',
    'Check the address and `format`; many pages answer every address with the same HTML.',
  ],
  'too-deep': ['the answer of the status page is nested too deep to be looked at', 'Look at the page yourself.'],
  twice: ['the answer of the status page has a key twice, and nobody knows which counts', 'Look at the page yourself.'],
  shape: [
    'the answer of the status page is not of the form that `format` says',
    'Check the address and `format`, or say with `custom` where the state stands.',
  ],
  word: [
    'the status page uses a word that nobody knows',
    'Look at the page yourself; with `custom`, say what each text means.',
  ],
  component: [
    'the status page has no component of this name',
    'Write the name as the page has it, or its id: upper and lower case count.',
  ],
  place: ['nothing stands at the `path` of `custom`', 'Compare the answer of the page with the path.'],
  stopped: ['the `path` of `custom` could not be followed to its end', 'Write a simpler path.'],
};

export const SERVICE_WORDS: WordsFor<ServiceFacts> = {
  'probe/dialogue': {
    ...FAILED,
    title: 'A probed service does not say what it should',
    message: ({ probe, step, reason }) =>
      `Probe "${probe}": ${DIALOGUE[reason][0]} at step ${step} of the dialogue (${reason}).`,
    hint: ({ reason }) => DIALOGUE[reason][1],
    about: 'The port is open, but what answers there does not speak as expected.',
  },
  'probe/answers': {
    ...FAILED,
    title: 'A name resolves to something else than it should',
    message: ({ probe, reason, code }) =>
      `Probe "${probe}": ${ANSWERS[reason][0]} (${code === undefined ? reason : `${reason} ${code}`}).`,
    hint: ({ reason }) => ANSWERS[reason][1],
    about: 'The DNS answer for a name is not what the application relies on.',
  },
  'probe/health': {
    ...FAILED,
    title: 'A gRPC service is not healthy',
    message: ({ probe, reason, status }) =>
      `Probe "${probe}": ${HEALTH[reason]} (${status === undefined ? reason : `${reason} ${status}`}).`,
    hint: () => 'Look at the service, and at the name of the service in the probe.',
    about: 'The gRPC health protocol (v1) was asked, and only SERVING passes.',
  },
  'probe/status-page': {
    ...FAILED,
    title: 'A provider reports trouble, or nobody can tell',
    message: ({ probe, state, reason, component, status }) => {
      const about = `Probe "${probe}"${component === undefined ? '' : `, component ${quoted(component)}`}`;
      if (state !== 'unknown') return `${about}: the provider reports ${STATE[state]}.`;
      const why =
        reason === undefined || reason === 'status' ? `the status page answers ${status}` : UNKNOWN[reason][0];
      return `${about}: ${why}; whether the service works is unknown.`;
    },
    hint: ({ reason }) => (reason ? UNKNOWN[reason][1] : 'Look at the status page of the provider before deploying.'),
    about:
      'The status page of a provider is what it says of itself. A page that cannot be read is neither up nor down, and does not pass.',
  },
};

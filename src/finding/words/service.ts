import type { AnswersReason, DialogueReason, HealthReason, ServiceFacts } from '../facts/service.ts';
import type { WordsFor } from './rule-words.ts';

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

const ANSWERS: Record<AnswersReason, string> = {
  rcode: 'the response code is none that is expected',
  empty: 'the name has no records of this type',
  missing: 'an answer that is expected is not there',
  forbidden: 'there is an answer that must not be there',
  private: 'an answer is an address that is not public',
  public: 'an answer is a public address',
  pattern: 'a regular expression took longer than it may',
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

const STATE: Record<ServiceFacts['probe/status-page']['state'], string> = {
  down: 'the provider reports an outage',
  degraded: 'the provider reports a disturbance',
  unknown: 'what the status page answers cannot be read',
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
      `Probe "${probe}": ${ANSWERS[reason]} (${code === undefined ? reason : `${reason} ${code}`}).`,
    hint: () => 'Correct the zone, or what the probe expects of it.',
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
    title: 'A provider reports trouble',
    message: ({ probe, state }) => `Probe "${probe}": ${STATE[state]}.`,
    hint: ({ state }) =>
      state === 'unknown'
        ? 'Check the address and `format`; a page that cannot be read proves nothing.'
        : 'Look at the status page of the provider before deploying.',
    about:
      'The status page of a provider is what it says of itself. A page that cannot be read is neither up nor down.',
  },
};

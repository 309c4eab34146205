import type { ServiceFacts } from '../facts/service.ts';
import type { WordsFor } from './rule-words.ts';

const FAILED = { severity: 'error', stop: 'failed' } as const;

const ANSWERS: Record<ServiceFacts['probe/answers']['reason'], string> = {
  rcode: 'the response code is none that is expected',
  empty: 'the name has no records of this type',
  missing: 'an answer that is expected is not there',
  forbidden: 'there is an answer that must not be there',
  private: 'an answer is an address that is not public',
};

const HEALTH: Record<ServiceFacts['probe/health']['reason'], string> = {
  'not-serving': 'the service says that it does not serve',
  'unknown-service': 'the server does not know the service',
  'not-implemented': 'the server has no health service',
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
      `Probe "${probe}": ${reason === 'closed' ? 'the connection was closed' : 'another answer came than is expected'} at step ${step} of the dialogue.`,
    hint: () => 'Check the port, what listens there, and the `dialogue`.',
    about: 'The port is open, but what answers there does not speak as expected.',
  },
  'probe/answers': {
    ...FAILED,
    title: 'A name resolves to something else than it should',
    message: ({ probe, reason }) => `Probe "${probe}": ${ANSWERS[reason]}.`,
    hint: () => 'Correct the zone, or what the probe expects of it.',
    about: 'The DNS answer for a name is not what the application relies on.',
  },
  'probe/health': {
    ...FAILED,
    title: 'A gRPC service is not healthy',
    message: ({ probe, reason }) => `Probe "${probe}": ${HEALTH[reason]}.`,
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

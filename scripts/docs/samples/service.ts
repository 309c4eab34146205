import type { AnswersReason, DialogueReason, HealthReason, ServiceFacts } from '../../../src/finding/facts/service.ts';
import { each, type SamplesFor } from './each.ts';

const DIALOGUE: Readonly<Record<DialogueReason, number>> = {
  'not-expected': 1,
  timeout: 1,
  closed: 3,
  'too-long': 2,
  pattern: 1,
};

const ANSWERS: Readonly<Record<AnswersReason, string | undefined>> = {
  rcode: 'NXDOMAIN',
  empty: undefined,
  missing: undefined,
  forbidden: undefined,
  private: undefined,
  public: undefined,
  pattern: undefined,
};

const HEALTH: Readonly<Record<HealthReason, number | undefined>> = {
  'not-serving': undefined,
  'not-known': undefined,
  'unknown-service': undefined,
  'not-implemented': undefined,
  'grpc-status': 14,
  'http-status': 502,
  'not-grpc': undefined,
};

export const SERVICE_SAMPLES: SamplesFor<ServiceFacts> = {
  'probe/dialogue': each(DIALOGUE, (reason, step) => ({ probe: 'mail', step, reason })),
  'probe/answers': each(ANSWERS, (reason, code) => ({ probe: 'zone', reason, code })),
  'probe/health': each(HEALTH, (reason, status) => ({ probe: 'orders', reason, status })),
  'probe/status-page': [
    { probe: 'stripe-status', state: 'down' },
    { probe: 'stripe-status', state: 'degraded' },
    { probe: 'stripe-status', state: 'unknown' },
  ],
};

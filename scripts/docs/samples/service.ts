import type {
  AnswersReason,
  DialogueReason,
  HealthReason,
  ServiceFacts,
  UnknownPageReason,
} from '../../../src/finding/facts/service.ts';
import { each, type SamplesFor } from './each.ts';

const PAGE = { probe: 'stripe-status', status: 200 } as const;
const UNREAD = { ...PAGE, state: 'unknown' } as const;

/** With the component that it is about, and the status code. */
const UNKNOWN: Readonly<Record<UnknownPageReason, readonly [string | undefined, number]>> = {
  status: [undefined, 404],
  redirect: [undefined, 302],
  encoded: [undefined, 200],
  empty: [undefined, 200],
  'not-json': [undefined, 200],
  'too-deep': [undefined, 200],
  twice: [undefined, 200],
  shape: [undefined, 200],
  word: ['API', 200],
  component: ['Api', 200],
  place: [undefined, 200],
  stopped: [undefined, 200],
};

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
    { ...PAGE, state: 'down', component: 'API', reason: undefined },
    { ...PAGE, state: 'degraded', component: undefined, reason: undefined },
    { ...PAGE, state: 'maintenance', component: undefined, reason: undefined },
    ...each(UNKNOWN, (reason, [component, status]) => ({ ...UNREAD, component, reason, status })),
  ],
};

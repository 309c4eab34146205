import type { ServiceFacts, UnknownPageReason } from '../../../src/finding/facts/service.ts';
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
  shape: [undefined, 200],
  word: ['API', 200],
  component: ['Api', 200],
  place: [undefined, 200],
  stopped: [undefined, 200],
};

export const SERVICE_SAMPLES: SamplesFor<ServiceFacts> = {
  'probe/dialogue': [
    { probe: 'mail', step: 1, reason: 'not-expected' },
    { probe: 'mail', step: 3, reason: 'closed' },
  ],
  'probe/answers': [{ probe: 'zone', reason: 'empty' }],
  'probe/health': [{ probe: 'orders', reason: 'not-serving' }],
  'probe/status-page': [
    { ...PAGE, state: 'down', component: 'API', reason: undefined },
    { ...PAGE, state: 'degraded', component: undefined, reason: undefined },
    { ...PAGE, state: 'maintenance', component: undefined, reason: undefined },
    ...each(UNKNOWN, (reason, [component, status]) => ({ ...UNREAD, component, reason, status })),
  ],
};

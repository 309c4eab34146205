import type { RunFacts } from '../../../src/finding/facts/run.ts';
import type { SamplesFor } from './each.ts';

export const RUN_SAMPLES: SamplesFor<RunFacts> = {
  'run/crashed': [{ where: 'parity', thrown: 'TypeError' }],
  'run/deadline': [{ seconds: 120 }],
  'run/signal': [{ signal: 'SIGTERM' }],
  'run/incomplete': [
    { planned: 9, done: 7 },
    { planned: 9, done: 9, unread: true },
  ],
  'run/leak-blocked': [{ sinks: ['summary'] }],
  'run/output': [{ sink: 'report' }],
};

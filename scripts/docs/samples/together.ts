import type { TogetherFacts } from '../../../src/finding/facts/together.ts';
import type { SamplesFor } from './each.ts';

export const TOGETHER_SAMPLES: SamplesFor<TogetherFacts> = {
  'redundancy/lost': [{ group: 'card acquirers', usable: 0, wanted: 1 }],
};

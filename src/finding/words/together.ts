import type { TogetherFacts } from '../facts/together.ts';
import { plural, type WordsFor } from './rule-words.ts';

export const TOGETHER_WORDS: WordsFor<TogetherFacts> = {
  'redundancy/lost': {
    severity: 'error',
    stop: 'failed',
    title: 'Too few of several services can be used',
    message: ({ group, usable, wanted }) =>
      `Group "${group}": ${plural(usable, 'service')} can be used, at least ${wanted} must be.`,
    hint: () => 'Look at the probes of the group before deploying.',
    about: 'With a group of services one may fail while the others carry on. Too few of them are left.',
  },
};

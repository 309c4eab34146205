import type { ChangeFacts, TreeUnknown } from '../../../src/finding/facts/change.ts';
import { each, type SamplesFor } from './each.ts';

const REASONS: Readonly<Record<TreeUnknown, true>> = {
  'no-commit': true,
  'no-git': true,
  'no-repository': true,
  unreadable: true,
  'too-big': true,
  timeout: true,
  'not-shown': true,
  'not-answered': true,
};

export const CHANGE_SAMPLES: SamplesFor<ChangeFacts> = {
  'change/base-unknown': [
    ...each(REASONS, (reason) => ({ reason, by: 'pull-request' as const })),
    { reason: 'no-commit', by: 'request', ref: 'origin/mian' },
    { reason: 'no-commit', by: 'push' },
  ],
  'change/same-commit': [{}],
};

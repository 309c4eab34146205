import type { WaiverFacts } from '../facts/waiver.ts';
import { plural, type WordsFor } from './rule-words.ts';

const PIN: Readonly<Record<WaiverFacts['waiver/pin']['reason'], readonly [what: string, hint: string]>> = {
  changed: [
    'the value is no longer the one that was accepted',
    'Look at the new value; where it is meant as well, take the `pin` that the report shows at its finding. A pin that was made under another `fingerprint-key` holds for no value.',
  ],
  'no-key': [
    'its `pin` cannot be held without a `fingerprint-key`',
    'Give the key with the input `fingerprint-key` (`--fingerprint-key` for the command), or remove the `pin`.',
  ],
  'no-value': [
    'the finding is about no value that could be pinned',
    'Remove the `pin`; the finding is about a key that is missing, a file, or a value that cannot be read.',
  ],
};

export const WAIVER_WORDS: WordsFor<WaiverFacts> = {
  'waiver/expired': {
    severity: 'warning',
    stop: 'failed',
    title: 'A waiver has expired',
    message: ({ rule, expires }) => `The waiver of ${rule} ended on ${expires}; what it waived counts again.`,
    hint: () => 'Mend the finding, or renew the waiver with its reason.',
    about: 'A waiver is an accepted finding with a reason, an owner and an end. After its end the finding is back.',
  },
  'waiver/ends-soon': {
    severity: 'info',
    stop: 'failed',
    title: 'A waiver ends soon',
    message: ({ rule, expires, days }) =>
      `The waiver of ${rule} ends on ${expires}, ${days === 0 ? 'today' : `in ${plural(days, 'day')}`}.`,
    hint: () => 'Mend the finding before that day, or renew the waiver with its reason.',
    about:
      'In the last 14 days of a waiver every report says so, so that its end surprises nobody in front of a deploy.',
  },
  'waiver/too-long': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A waiver ends too late',
    message: ({ rule, expires, most, latest }) =>
      `The waiver of ${rule} ends on ${expires}; a waiver may last ${plural(most, 'day')} from today, until ${latest}.`,
    hint: () =>
      'Choose such a day and renew it when it comes; the workflow can raise `waiver-days` with the input `limits`.',
    about:
      'A waiver without an end in sight is a rule that was turned off. By default it may end at most 90 days ahead.',
  },
  'waiver/unused': {
    severity: 'warning',
    stop: 'failed',
    title: 'A waiver matches nothing',
    message: ({ rule }) => `No finding of ${rule} matches this waiver.`,
    hint: () => 'Remove it; the finding was mended, or the waiver names another place.',
    about: 'A waiver that matches nothing would silently cover the next finding.',
  },
  'waiver/no-owner': {
    severity: 'info',
    stop: 'failed',
    title: 'A waiver has no owner',
    message: ({ rule }) => `The waiver of ${rule} does not say who owns it.`,
    hint: () => 'Name a person or a team with `owner`.',
    about: 'A waiver is an accepted finding with a reason, an owner and an end. The owner is asked when the end comes.',
  },
  'waiver/pin': {
    severity: 'warning',
    stop: 'failed',
    title: 'A pinned waiver does not hold',
    message: ({ rule, reason }) => `The waiver of ${rule} waives nothing here: ${PIN[reason][0]}.`,
    hint: ({ reason }) => PIN[reason][1],
    about:
      'A waiver with a `pin` accepts one value and no other. When the value changes, the finding is back and somebody looks again.',
  },
};

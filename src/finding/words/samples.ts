import type { SampleFacts } from '../facts/samples.ts';
import { list, plural, type WordsFor } from './rule-words.ts';

const FAILED = { severity: 'error', stop: 'failed' } as const;

type Share = SampleFacts['probe/error-rate'];

export const SAMPLE_WORDS: WordsFor<SampleFacts> = {
  'probe/error-rate': {
    ...FAILED,
    title: 'Too many samples of a probe failed',
    message: (facts) => `${failures(facts)}; at most ${percent(facts.limit)} may.`,
    hint: () => 'Look at the service before deploying; the reasons are listed with the most frequent first.',
    about:
      'A probe that is made several times may fail as often as `expect.error-rate` says, each sample after its own retries. It failed more often. Without `error-rate` none may fail.',
  },
  'probe/tolerated': {
    severity: 'warning',
    stop: 'failed',
    title: 'Some samples of a probe failed, no more than may',
    message: (facts) => `${failures(facts)}, and up to ${percent(facts.limit)} may.`,
    hint: () => 'What fails now and then will do so for customers as well.',
    about:
      'Samples failed, and no more of them than `expect.error-rate` tolerates. They do not stop the deploy, they are not hidden, and their times do not count into the latency.',
  },
  'probe/samples': {
    severity: 'warning',
    stop: 'failed',
    title: 'A probe has too few samples for what is asked of it',
    message: ({ probe, samples, claims }) =>
      `Probe "${probe}": ${plural(samples, 'sample')} cannot show ${list(claims.map(({ claim, needed }) => `${claim === 'error-rate' ? 'so low an error rate' : `a ${claim}`} (${needed} can)`))}.`,
    hint: ({ claims }) =>
      `Take at least ${Math.max(...claims.map(({ needed }) => needed))} \`samples\`, or ask for what fewer can show, such as \`latency.max\`.`,
    about:
      'A percentile of few samples is their slowest one, and a few clean samples say little of an error rate: by the rule of three, 3 / rate of them show it with 95 % confidence, so 100 for 3 %. A p95 takes 20 samples and a p99 takes 100. The expectation is held against what was measured all the same.',
  },
};

function failures({ probe, samples, failed, reasons }: Share): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  return `Probe "${probe}": ${failed} of ${plural(samples, 'sample')} failed${why}`;
}

/** At most three decimals, as tollgate.yml may have them. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))} %`;
}

import { judgeSample } from './gather.ts';
import type { ReadyProbe } from './ready-probe.ts';
import type { Sample } from './sample.ts';

/** The samples of a probe, each at its place; the content of one of them at most. */
export interface Kept {
  readonly samples: readonly Sample[];
  readonly put: (at: number, sample: Sample) => void;
}

/**
 * Keeps samples. What is looked at in the end is the content of the last one that passed; those of a thousand samples
 * would fill the memory.
 */
export function keepSamples(probe: ReadyProbe): Kept {
  const samples: Sample[] = [];
  let last = -1;
  const empty = (at: number): void => {
    const one = samples[at];
    if (one?.sighting.kind === 'seen') samples[at] = { ...one, sighting: { ...one.sighting, content: undefined } };
  };
  return {
    samples,
    put: (at, sample) => {
      samples[at] = sample;
      if (sample.sighting.kind !== 'seen' || sample.sighting.content === undefined) return;
      const keeps = at > last && !judgeSample(probe, sample).failed;
      empty(keeps ? last : at);
      if (keeps) last = at;
    },
  };
}

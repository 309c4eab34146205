import { isIP } from 'node:net';
import type { Finding } from '../finding/finding.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { detailedReasonOf } from './reason.ts';
import type { Sample } from './sample.ts';
import { report, type Voice } from './voice.ts';

/** A sample that was not blocked, with what is wrong in it. */
export interface JudgedSample {
  readonly sample: Sample;
  readonly findings: readonly Finding[];
  /** Whether it counts as one that failed. Without that it was measured. */
  readonly failed: boolean;
}

/** Says what is wrong with a sample. What was not answered is a finding; so is what an answer showed. */
export function judgeSample(probe: ReadyProbe, sample: Sample): JudgedSample {
  const { sighting, attempts } = sample;
  const { voice } = probe;
  if (sighting.kind === 'seen') {
    // In a probe that does not block all that is found is a warning, also what is a failure of it.
    const failed = sighting.findings.some(({ severity }) => severity === 'error' || !voice.blocks);
    return { sample, findings: sighting.findings, failed };
  }
  if (sighting.kind === 'blocked') {
    const facts = { probe: voice.probe, reason: sighting.reason };
    return { sample, findings: [report(voice, 'probe/blocked', facts)], failed: true };
  }
  const { reason, trace } = sighting;
  const address = shownAddress(probe, sample.address ?? trace.address);
  const facts = { probe: voice.probe, reason, phase: trace.last, address, attempts };
  return { sample, findings: [report(voice, 'probe/unreachable', facts)], failed: true };
}

/** An address that the configuration itself names is a value of it, and is not shown. */
export function shownAddress({ endpoint }: ReadyProbe, address: string | undefined): string | undefined {
  return endpoint && isIP(endpoint.host) === 0 ? address : undefined;
}

/**
 * The findings of some of the samples, each once. Where there is more than one sample it says in how many of `all` it was
 * seen, and where each address is asked, at which and in how many of that.
 */
export function gatherFindings(
  probe: ReadyProbe,
  samples: readonly JudgedSample[],
  all: readonly JudgedSample[],
): Finding[] {
  const groups = new Map<string, { readonly found: Finding; readonly samples: number; readonly sample: Sample }>();
  for (const { sample, findings } of samples) {
    for (const found of findings) {
      const key = JSON.stringify([alike(found), sample.address]);
      const known = groups.get(key);
      groups.set(key, {
        found: known ? patient(known.found, found) : found,
        samples: (known?.samples ?? 0) + 1,
        sample,
      });
    }
  }
  return [...groups.values()].map(({ found, samples: count, sample: { address } }) => {
    const of = all.filter(({ sample }) => sample.address === address).length;
    const named = found.rule === 'probe/unreachable' ? undefined : shownAddress(probe, address);
    return of === 1 && named === undefined ? found : { ...found, seen: { samples: count, of, address: named } };
  });
}

/** How many attempts were made is no difference. */
function alike(found: Finding): unknown {
  return found.rule === 'probe/unreachable' ? { ...found, facts: { ...found.facts, attempts: 0 } } : found;
}

function patient(a: Finding, b: Finding): Finding {
  if (a.rule !== 'probe/unreachable' || b.rule !== 'probe/unreachable') return a;
  return a.facts.attempts < b.facts.attempts ? b : a;
}

/** `3 × timeout`, the most frequent first. Each sample counts by what is first wrong with it. */
export function reasonsOf({ blocks }: Voice, samples: readonly JudgedSample[]): string[] {
  const counts = new Map<string, number>();
  for (const { findings } of samples) {
    const first = findings.find(({ severity }) => severity === 'error' || !blocks);
    if (first) counts.set(detailedReasonOf(first), (counts.get(detailedReasonOf(first)) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([reason, n]) => `${n} × ${reason}`);
}

import { type Finding, finding } from '../finding/finding.ts';
import type { Config } from './config.ts';

/** Samples that begin only after the run has ended would never be taken, and the run could only wait and then not pass. */
export function checkTime({ probes }: Config, runSeconds: number): Finding[] {
  return probes
    .filter(({ samples, interval }) => interval * (samples - 1) >= runSeconds * 1000)
    .map(({ location }) => {
      const expected = `\`samples\` and an \`interval\` that fit into the ${runSeconds} s of a run`;
      return finding('config/value', { path: '', expected }, { location });
    });
}

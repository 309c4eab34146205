import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import type { Config } from './config.ts';

/** Samples that begin only after the run has ended would never be taken, and the run could only wait and then not pass. */
export function checkTime({ probes }: Config, document: Document, runSeconds: number): Finding[] {
  return probes.flatMap(({ samples, interval }, at) => {
    if (interval * (samples - 1) < runSeconds * 1000) return [];
    const expected = `\`samples\` and an \`interval\` that fit into the ${runSeconds} s of a run`;
    const location = document.locate(toPointer(['probes', String(at), 'interval']));
    return [finding('config/value', { path: '', expected }, { location })];
  });
}

import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import type { Config } from './config.ts';
import { milliseconds } from './duration.ts';
import type { RawConfig } from './raw.ts';

/**
 * Times that no run has: samples that begin only after it has ended would never be taken, and the run could only wait
 * and then not pass. An attempt that may take longer than the run, or no time at all, never comes to its own end.
 */
export function checkTime({ probes }: Config, document: Document, runSeconds: number): Finding[] {
  // The schema has admitted the value; RawConfig is its shape.
  const { probes: raw = [] } = document.value as RawConfig;
  const tooMany = probes.flatMap(({ samples, interval }, at) => {
    if (interval * (samples - 1) < runSeconds * 1000) return [];
    const expected = `\`samples\` and an \`interval\` that fit into the ${runSeconds} s of a run`;
    const location = document.locate(toPointer(['probes', String(at), 'interval']));
    return [finding('config/value', { path: '', expected }, { location })];
  });
  const noTime = raw.flatMap(({ timeout }, entry) => {
    const time = milliseconds(timeout);
    if (time === undefined || (time > 0 && time <= runSeconds * 1000)) return [];
    const pointer = toPointer(['probes', String(entry), 'timeout']);
    const expected = `a time above 0 and at most the ${runSeconds} s of a run`;
    return [finding('config/value', { path: pointer, expected }, { location: document.locate(pointer), pointer })];
  });
  return [...tooMany, ...noTime];
}

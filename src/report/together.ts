import type { MethodRecord, RedundancyRecord } from '../check/check.ts';
import type { Report } from './report.ts';

/** One line about several probes that were judged together. */
export interface TogetherLine {
  readonly name: string;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly outcome: MethodRecord['outcome'];
  /** How many can be used, of how many; empty where that is not counted. */
  readonly count: string;
  /** Names of the probes. */
  readonly through: readonly string[];
}

/** A table of them. */
export interface TogetherTable {
  readonly title: string;
  readonly noun: string;
  readonly lines: readonly TogetherLine[];
}

/** What was judged of several probes together, as every format that people read shows it; without what is empty. */
export function togetherTables({ methods, redundancy }: Report): readonly TogetherTable[] {
  const tables = [
    { title: 'Payment methods', noun: 'payment method', lines: methods.map(ofMethod) },
    { title: 'Redundancy', noun: 'group', lines: redundancy.map(ofGroup) },
  ];
  return tables.filter(({ lines }) => lines.length > 0);
}

function ofMethod({ method, ...rest }: MethodRecord): TogetherLine {
  return { name: method, count: '', ...rest };
}

function ofGroup({ group, usable, of, ...rest }: RedundancyRecord): TogetherLine {
  return { name: group, count: `${usable} of ${of}`, ...rest };
}

import type { Waiver } from '../config/config.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { matchesPath, parsePathGlob } from '../parity/path-glob.ts';

/** A finding, and the waiver that accepts it for now. */
export interface Judged {
  readonly finding: Finding;
  readonly waiver: Waiver | undefined;
}

/**
 * Lays waivers over findings. An expired waiver waives nothing and is told of; so is one that matches nothing.
 * `today` is a day as `YYYY-MM-DD`; `whole` says that everything was looked at, without which nothing is unused.
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  whole: boolean,
): Judged[] {
  const judged = findings.map((found) => ({
    finding: found,
    waiver: waivers.find((waiver) => !isExpired(waiver, today) && covers(waiver, found)),
  }));
  return [...judged, ...waivers.flatMap((waiver) => remark(waiver, findings, today, whole))];
}

function isExpired({ expires }: Waiver, today: string): boolean {
  return expires < today;
}

function covers({ rule, path, in: environment, service }: Waiver, found: Finding): boolean {
  if (found.rule !== rule) return false;
  if (environment !== undefined && found.environment !== environment) return false;
  if (service !== undefined && found.service !== service) return false;
  return path === undefined || matchesPath(parsePathGlob(path), fromPointer(found.pointer ?? ''));
}

function remark(waiver: Waiver, findings: readonly Finding[], today: string, whole: boolean): Judged[] {
  const { rule, expires, location } = waiver;
  const used = findings.some((found) => covers(waiver, found));
  if (!used && !whole) return [];
  if (!used) return [{ finding: finding('waiver/unused', { rule }, { location }), waiver: undefined }];
  if (!isExpired(waiver, today)) return [];
  return [{ finding: finding('waiver/expired', { rule, expires }, { location }), waiver: undefined }];
}

import type { Waiver } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { matchesPath, parsePathGlob } from '../parity/path-glob.ts';
import { remarkOn } from './waiver-remarks.ts';
import type { WaiverTerms } from './waiver-terms.ts';

/** A finding, and the waiver that accepts it for now. */
export interface Judged {
  readonly finding: Finding;
  readonly waiver: Waiver | undefined;
}

/**
 * Lays waivers over findings. One that has expired, or is pinned to a value which is no longer there, waives nothing.
 */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], terms: WaiverTerms): Judged[] {
  return findings.map((found) => ({
    finding: found,
    waiver: waivers.find(
      (waiver) => isInForce(waiver, terms) && covers(waiver, found) && holdsPin(waiver, found, terms),
    ),
  }));
}

/** What is to be said of the waivers themselves, given all findings of a run. */
export function remarksOn(findings: readonly Finding[], waivers: readonly Waiver[], terms: WaiverTerms): Finding[] {
  return waivers.flatMap((waiver) => {
    const covered = findings.filter((found) => covers(waiver, found));
    return remarkOn(waiver, covered, terms);
  });
}

/** Whether its last day has not passed. */
function isInForce({ expires }: Waiver, { today }: WaiverTerms): boolean {
  return expires >= today;
}

function covers({ rule, path, in: environment, service }: Waiver, found: Finding): boolean {
  if (found.rule !== rule) return false;
  if (environment !== undefined && found.environment !== environment) return false;
  if (service !== undefined && found.service !== service) return false;
  return path === undefined || matchesPath(parsePathGlob(path), fromPointer(found.pointer ?? ''));
}

/** Whether the value is the one that was accepted. What cannot be told is not. */
function holdsPin({ pin }: Waiver, found: Finding, { pinOf }: WaiverTerms): boolean {
  return pin === undefined || pinOf?.(found) === pin;
}

import type { Waiver } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { parsePathGlob } from '../parity/path-glob.ts';
import { type PathState, pathStates } from '../parity/path-states.ts';
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
  const covering = coveringOf(waivers);
  return findings.map((found) => ({
    finding: found,
    waiver: covering(found).find((waiver) => isInForce(waiver, terms) && holdsPin(waiver, found, terms)),
  }));
}

/** What is to be said of the waivers themselves, given all findings of a run. */
export function remarksOn(findings: readonly Finding[], waivers: readonly Waiver[], terms: WaiverTerms): Finding[] {
  const covering = coveringOf(waivers);
  const covered = new Map<Waiver, Finding[]>(waivers.map((waiver) => [waiver, []]));
  for (const found of findings) for (const waiver of covering(found)) covered.get(waiver)?.push(found);
  return [...covered].flatMap(([waiver, some]) => remarkOn(waiver, some, terms));
}

/** Whether its last day has not passed. */
function isInForce({ expires }: Waiver, { today }: WaiverTerms): boolean {
  return expires >= today;
}

/** Waivers of one rule, with their paths ready to be followed together. */
interface OfRule {
  readonly waivers: readonly Waiver[];
  /** Those without a path, by their number. */
  readonly everywhere: readonly number[];
  /** The number of the waiver that a glob is of. */
  readonly waiverOf: readonly number[];
  readonly root: PathState;
}

type Covering = (found: Finding) => readonly Waiver[];

const known = new WeakMap<readonly Waiver[], Covering>();

/** Made once for the waivers of a configuration. */
function coveringOf(waivers: readonly Waiver[]): Covering {
  const covering = known.get(waivers) ?? makeCovering(waivers);
  known.set(waivers, covering);
  return covering;
}

/** Finds the waivers that speak of a finding, in their order. Both can be many: not each is held against each. */
function makeCovering(waivers: readonly Waiver[]): Covering {
  const byRule = new Map([...Map.groupBy(waivers, ({ rule }) => rule)].map(([rule, some]) => [rule, ofRule(some)]));
  return (found) => {
    const same = byRule.get(found.rule);
    if (!same) return [];
    const state = fromPointer(found.pointer ?? '').reduce((at, key) => at.next(key), same.root);
    const numbers = [...same.everywhere, ...state.matched.flatMap((glob) => same.waiverOf[glob] ?? [])];
    return numbers
      .sort((a, b) => a - b)
      .flatMap((number) => same.waivers[number] ?? [])
      .filter((waiver) => isOfPlace(waiver, found));
  };
}

function ofRule(waivers: readonly Waiver[]): OfRule {
  const globs = waivers.flatMap(({ path }, at) => (path === undefined ? [] : [{ glob: parsePathGlob(path), at }]));
  return {
    waivers,
    everywhere: waivers.flatMap(({ path }, at) => (path === undefined ? [at] : [])),
    waiverOf: globs.map(({ at }) => at),
    root: pathStates(globs.map(({ glob }) => glob)),
  };
}

function isOfPlace({ in: environment, service }: Waiver, found: Finding): boolean {
  return (
    (environment === undefined || found.environment === environment) &&
    (service === undefined || found.service === service)
  );
}

/** Whether the value is the one that was accepted. What cannot be told is not. */
function holdsPin({ pin }: Waiver, found: Finding, { pinOf }: WaiverTerms): boolean {
  return pin === undefined || pinOf?.(found) === pin;
}

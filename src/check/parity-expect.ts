import type { ParityRule } from '../config/config.ts';
import type { Node } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { membersOf } from '../parity/normalise/set.ts';
import { asUrl } from '../parity/suspicion.ts';
import { matchesUrlPattern, parseUrlPattern } from '../parity/url-pattern.ts';
import { matchesWildcard } from '../parity/wildcard.ts';
import { runBounded, TimedOut } from '../schema/bounded.ts';
import { contentOf } from './parity-compare.ts';
import { expectedIn } from './parity-groups.ts';
import { notCompared } from './parity-relate.ts';
import { type Bench, isReadable, placeOf, type Side } from './parity-sides.ts';

/** A value that must look as tollgate.yml says, in each environment that it speaks of. */
export function expectation(sides: readonly Side[], bench: Bench): Finding[] {
  const { rule, spec, seconds } = bench;
  if (!rule) return [];
  return sides.flatMap((side): Finding[] => {
    const pattern = expectedIn(rule, side.name, spec);
    // The job that made a snapshot has the values, and has judged them.
    if (pattern === undefined || side.effective.snapshot) return [];
    if (!isReadable(side)) return notCompared([side], bench);
    return valuesOf(side, rule, bench).flatMap(({ value, pointer }) => {
      const fits = fitsExpectation(pattern, rule.as, value, seconds);
      if (fits === true) return [];
      if (fits === 'timed-out') return [finding('parity/timeout', { seconds }, { location: rule.location })];
      // What the others hold has no part in it.
      const place = placeOf(side, bench, []);
      const at = pointer === undefined ? place : { ...place, pointer, location: locateMember(side.effective, pointer) };
      return [finding('parity/expect', { by: fits }, at, rule.severity)];
    });
  });
}

interface Held {
  readonly value: unknown;
  /** Where it stands, when that is not the place of the row. */
  readonly pointer: string | undefined;
}

/** What is held against a pattern: the value, or each member of a collection. */
function valuesOf({ node, leaf, index }: Side, { as }: ParityRule, { row }: Bench): Held[] {
  const value = leaf && contentOf(leaf);
  if (as !== 'set' && as !== 'multiset') return [{ value, pointer: undefined }];
  if (node?.kind === 'list') return leavesIn(node);
  const members = membersOf(value)?.members ?? [];
  // Nothing is not what is expected, unless the pattern says so.
  return (members.length > 0 ? members : [value]).map((member) => ({ value: member, pointer: row.pointerOn(index) }));
}

function leavesIn(node: Node): Held[] {
  if (node.kind === 'leaf') return [{ value: contentOf(node.leaf), pointer: node.leaf.pointer }];
  return (node.kind === 'list' ? node.items : [...node.children.values()]).flatMap(leavesIn);
}

/**
 * Whether a value fits the pattern of a parity rule: a URL pattern (compared on the parsed URL), a /regular
 * expression/, or a glob over the whole text. Otherwise by what it was compared.
 */
function fitsExpectation(
  pattern: string,
  as: ParityRule['as'],
  value: unknown,
  seconds: number,
): true | 'url' | 'text' | 'timed-out' {
  const urlPattern = as === 'url' || /^https?:\/\//.test(pattern) ? parseUrlPattern(pattern) : undefined;
  if (urlPattern) {
    const url = typeof value === 'string' ? asUrl(value) : undefined;
    return (url !== undefined && matchesUrlPattern(urlPattern, url)) || 'url';
  }
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  if (!/^\/.+\/$/.test(pattern)) return matchesWildcard(pattern, text) || 'text';
  try {
    return runBounded(seconds, () => new RegExp(pattern.slice(1, -1), 'u').test(text)) || 'text';
  } catch (error) {
    if (error instanceof TimedOut) return 'timed-out';
    throw error;
  }
}

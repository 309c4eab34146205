import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { mayBePlaceholder, placeholder } from '../hygiene/placeholder.ts';
import { foreignWords, mayNameElsewhere, type NamesElsewhere } from '../parity/foreign-word.ts';
import { hostsIn, isInternalName } from '../parity/host.ts';
import type { Row } from '../parity/row.ts';
import { asUrl } from '../parity/suspicion.ts';
import { servesCustomers } from './live.ts';
import { othersBeside, placeOfSide } from './parity-place.ts';
import { isRightlyPrivate, mayBePrivate, namesAddress, privateKind } from './private-host.ts';

/** What the suspicions take from elsewhere. */
export interface Excuses {
  /** Which sides of a row a rule has excused. */
  readonly ignored: (row: Row<Leaf>) => (side: number) => boolean;
  /** Whether the gateways check of this run says that the value is of the wrong mode. */
  readonly isTold: (leaf: Leaf, effective: Effective) => boolean;
  /** Whether this run looks at the environment for placeholders by itself. */
  readonly hasHygiene: (effective: Effective) => boolean;
}

/** One environment that serves customers, and what is looked for in its values. */
interface LiveSide {
  readonly index: number;
  readonly effective: Effective;
  readonly namesElsewhere: NamesElsewhere;
  readonly hasHygiene: boolean;
}

/** What looks wrong in an environment that serves customers, without any rule being written. */
export function suspicionsIn(rows: readonly Row<Leaf>[], sides: readonly Effective[], excuses: Excuses): Finding[] {
  const live = sides.flatMap((effective, index): LiveSide[] => {
    if (!servesCustomers(effective)) return [];
    const namesElsewhere = foreignWords(effective.environment, otherNames(sides));
    return [{ index, effective, namesElsewhere, hasHygiene: excuses.hasHygiene(effective) }];
  });
  const isWorth = maySuspect(sides);
  const findings: Finding[] = [];
  for (const row of rows) {
    let plain: string | undefined;
    for (const side of live) {
      const leaf = leafAt(row, side.index);
      const text = leaf && textOf(leaf);
      // Most texts tell nothing, and are the same in the next environment.
      if (!leaf || !text || text === plain) continue;
      if (!isWorth(text)) {
        plain = text;
        continue;
      }
      const found = suspicions(text, leaf, { row, sides, side, isTold: excuses.isTold });
      if (found.length > 0 && !excuses.ignored(row)(side.index)) findings.push(...found);
    }
  }
  return findings;
}

/** Whether a text in an environment that serves customers is worth a closer look. */
export function maySuspect(sides: readonly Effective[]): (text: string) => boolean {
  if (!sides.some(servesCustomers)) return () => false;
  const mayName = mayNameElsewhere(otherNames(sides));
  return (text) => mayBePlaceholder(text) || mayBePrivate(text) || mayName(text) || PLAIN_HTTP.test(text);
}

interface Around {
  readonly row: Row<Leaf>;
  readonly sides: readonly Effective[];
  readonly side: LiveSide;
  readonly isTold: Excuses['isTold'];
}

function suspicions(text: string, leaf: Leaf, around: Around): Finding[] {
  const { row, sides, side } = around;
  const { effective } = side;
  const unfilled = placeholder(text);
  // What a placeholder looks like says nothing of the value that is to come.
  if (unfilled) return side.hasHygiene ? [] : [unfilledAt(leaf, text, unfilled === 'sure', effective)];
  const place = (): Place => ({
    ...placeOfSide(row, effective, side.index),
    related: othersBeside(row, sides, side.index),
  });
  const findings: Finding[] = [];
  const kind = privateKindAt(text, around);
  if (kind) findings.push(finding('parity/private-host', { kind }, place()));
  // Which word it is stays unsaid: it is a part of the value.
  const foreign = side.namesElsewhere(text, () => row.path) && !around.isTold(leaf, effective);
  if (foreign) findings.push(finding('parity/foreign-word', {}, place()));
  const secure = kind ? undefined : secureElsewhere(text, around);
  if (secure !== undefined) {
    const related = othersBeside(row, sides, side.index, [secure]);
    const other = sides[secure]?.environment ?? '';
    findings.push(finding('parity/plain-http', { other }, { ...place(), related }));
  }
  return findings;
}

function unfilledAt(leaf: Leaf, text: string, sure: boolean, effective: Effective): Finding {
  const { environment, service, payments } = effective;
  const { locateIn, valueLocation } = leaf.origin();
  const location = locateIn?.(text.length - text.trimStart().length) ?? valueLocation;
  const place = { location, pointer: leaf.pointer, environment, service };
  const weighs = sure && (payments === 'live' || payments === 'undeclared');
  return finding('hygiene/placeholder', {}, place, weighs ? 'error' : 'warning');
}

/**
 * Where a value leads that customers cannot reach. Of addresses in private networks each environment may have its own:
 * they are told where the others have no such address, or the same.
 */
function privateKindAt(text: string, { row, sides, side }: Around) {
  const kind = privateKind(text);
  if (kind === undefined || isRightlyPrivate(row.path)) return undefined;
  if (kind === 'loopback') return kind;
  const isBare = !text.includes('://');
  if (isBare && !namesAddress(row.path)) return undefined;
  const isByDesign = sides.some((_, index) => {
    const other = index === side.index ? undefined : textAt(row, index);
    return other !== undefined && other !== text && privateKind(other) === 'private';
  });
  return isByDesign ? undefined : kind;
}

/** Names of the environments that are not live: a live value that holds one of them was probably copied. */
function otherNames(sides: readonly Effective[]): string[] {
  return sides.filter(({ payments }) => payments !== 'live').map(({ environment }) => environment);
}

const PLAIN_HTTP = /^\s*http:/i;

/** Index of an environment in which the same key is a https URL. Inside of a cluster plain http is usual. */
function secureElsewhere(text: string, { row, sides, side }: Around): number | undefined {
  if (!PLAIN_HTTP.test(text) || asUrl(text) === undefined || hostsIn(text).every(isInternalName)) return undefined;
  const at = sides.findIndex((_, index) => {
    const other = index === side.index ? undefined : textAt(row, index);
    return other !== undefined && asUrl(other)?.protocol === 'https:';
  });
  return at === -1 ? undefined : at;
}

function leafAt(row: Row<Leaf>, index: number): Leaf | undefined {
  const node = row.nodes[index];
  return node?.kind === 'leaf' ? node.leaf : undefined;
}

function textAt(row: Row<Leaf>, index: number): string | undefined {
  const leaf = leafAt(row, index);
  return leaf && textOf(leaf);
}

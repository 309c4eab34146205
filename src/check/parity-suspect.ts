import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { isPublicAddress, plainAddress } from '../network/address.ts';
import type { Row } from '../parity/align.ts';
import { asUrl, hasForeignWord, isBareLoopback, isLoopbackName, isProductionName } from '../parity/suspicion.ts';

/** What the suspicions take from elsewhere. */
export interface Excuses {
  /** Which sides of a row a rule has excused. */
  readonly ignored: (row: Row<Leaf>) => (side: number) => boolean;
  /** Whether the gateways check of this run says that the value is of the wrong mode. */
  readonly isTold: (leaf: Leaf, effective: Effective) => boolean;
}

/** What looks wrong without any rule being written. */
export function suspicionsIn(rows: readonly Row<Leaf>[], sides: readonly Effective[], excuses: Excuses): Finding[] {
  return rows.flatMap((row) => {
    const excused = excuses.ignored(row);
    return sides.flatMap((effective, index) => {
      const cell = row.cells[index];
      const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
      const text = leaf && textOf(leaf);
      if (!cell || !leaf || text === undefined || text === '' || excused(index)) return [];
      return suspicions(text, effective, cell.pointer, {
        row,
        sides,
        index,
        isTold: () => excuses.isTold(leaf, effective),
      });
    });
  });
}

interface Around {
  readonly row: Row<Leaf>;
  readonly sides: readonly Effective[];
  readonly index: number;
  readonly isTold: () => boolean;
}

function suspicions(text: string, effective: Effective, pointer: string, around: Around): Finding[] {
  const { environment, service, payments } = effective;
  const place: Place = { location: locateMember(effective, pointer), pointer, environment, service };
  const isLive = payments === 'live' || (payments !== 'test' && isProductionName(environment));
  // A placeholder is told of by the check of hygiene; what it looks like says nothing of the value that is to come.
  if (!isLive || placeholder(text)) return [];
  const findings: Finding[] = [];
  const url = asUrl(text);
  const privateHost = url ? hostKind(url) : isBareLoopback(text) ? 'loopback' : undefined;
  if (privateHost) findings.push(finding('parity/private-host', { kind: privateHost }, place));
  // Which word it is stays unsaid: it is a part of the value.
  const foreign = hasForeignWord(text, environment, otherNames(around)) && !around.isTold();
  if (foreign) findings.push(finding('parity/foreign-word', {}, place));
  const secure = url?.protocol === 'http:' && !privateHost ? secureElsewhere(around) : undefined;
  if (secure !== undefined) findings.push(finding('parity/plain-http', { other: secure }, place));
  return findings;
}

function hostKind({ hostname }: URL): 'loopback' | 'private' | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isLoopbackName(host)) return 'loopback';
  const address = plainAddress(host);
  if (address === undefined || isPublicAddress(address)) return undefined;
  return address === '::1' || address.startsWith('127.') || address === '0.0.0.0' ? 'loopback' : 'private';
}

/** Names of the environments that are not live: a live value that holds one of them was probably copied. */
function otherNames({ sides }: Around): string[] {
  return sides.filter(({ payments }) => payments !== 'live').map(({ environment }) => environment);
}

/** An environment in which the same key is a https URL. */
function secureElsewhere({ row, sides, index }: Around): string | undefined {
  return sides.find((_, at) => {
    const cell = at === index ? undefined : row.cells[at];
    const text = cell?.node.kind === 'leaf' ? textOf(cell.node.leaf) : undefined;
    return text !== undefined && asUrl(text)?.protocol === 'https:';
  })?.environment;
}

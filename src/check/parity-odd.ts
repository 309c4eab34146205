import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { oddOneOut, type Voice } from '../parity/odd-one-out.ts';
import type { Row } from '../parity/row.ts';
import { isSecretName } from '../secret/secret-name.ts';
import { ruleFor } from './parity-decide.ts';
import { othersBeside, placeOfSide } from './parity-place.ts';

/**
 * The one environment among three or more that stands alone where all others agree, without a rule that says whether it
 * may. Compared are those of one group of `parity.groups`; where there are none, those that take live payments.
 */
export function oddOnesOut(rows: readonly Row<Leaf>[], sides: readonly Effective[], spec: ParitySpec): Finding[] {
  if (spec.default === 'same' || spec.default === 'different' || spec.default === 'ignore') return [];
  const families = familiesOf(sides, spec);
  if (families.length === 0) return [];
  return rows.flatMap((row) => families.flatMap((family) => oddIn(row, family, sides, spec)));
}

/** Indexes of environments that belong together, three or more. */
function familiesOf(sides: readonly Effective[], { groups }: ParitySpec): number[][] {
  const declared = Object.values(groups);
  const isOf = (members: readonly string[]) =>
    sides.flatMap((side, at) => (members.includes(side.environment) ? [at] : []));
  const live = sides.flatMap((side, at) => (side.payments === 'live' ? [at] : []));
  return (declared.length > 0 ? declared.map(isOf) : [live]).filter((family) => family.length > 2);
}

function oddIn(row: Row<Leaf>, family: readonly number[], sides: readonly Effective[], spec: ParitySpec): Finding[] {
  const voices = family.flatMap((index) => voiceAt(row, index, sides));
  if (voices.length < family.length) return [];
  const at = oddOneOut(() => row.path, voices);
  const index = at === undefined ? undefined : family[at];
  const side = index === undefined ? undefined : sides[index];
  const other = family.find((one) => one !== index);
  if (index === undefined || other === undefined || !side) return [];
  const isRuled = family.some((one) => ruleFor(row.path, sides[one]?.environment ?? '', spec) !== undefined);
  if (isRuled || isSecretName(row.key)) return [];
  const environments = family.flatMap((one) => (one === index ? [] : (sides[one]?.environment ?? [])));
  const place = placeOfSide(row, side, index);
  const related = othersBeside(row, sides, index, [other]);
  return [finding('parity/odd-one-out', { odd: side.environment, environments }, { ...place, related })];
}

function voiceAt(row: Row<Leaf>, index: number, sides: readonly Effective[]): Voice[] {
  const node = row.nodes[index];
  const content = node?.kind === 'leaf' ? node.leaf.content : undefined;
  const environment = sides[index]?.environment ?? '';
  if (content?.state !== 'known') return [];
  const { value } = content;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ environment, value }]
    : [];
}

import type { ParitySpec } from '../config/config.ts';
import type { Leaf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding, type Related } from '../finding/finding.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Severity } from '../finding/rules.ts';
import type { Row, Unidentified } from '../parity/row.ts';
import { decisionsFor } from './parity-decide.ts';
import { matchesOf } from './parity-rows.ts';
import { type Comparison, MOST_BESIDE } from './parity-sides.ts';

/** That items of a list cannot be told apart, so that they were not compared. */
export function identityFindings(rows: readonly Row<Leaf>[], comparison: Comparison): Finding[] {
  const unidentified = new Map<Unidentified<Leaf>, Row<Leaf>[]>();
  for (const row of rows) {
    if (row.alone?.why !== 'unidentified') continue;
    const of = unidentified.get(row.alone.items);
    if (of) of.push(row);
    else unidentified.set(row.alone.items, [row]);
  }
  return [...unidentified].flatMap(([items, within]) => {
    const severity = severityOf(items, within, comparison);
    return severity ? [told(items, severity, comparison)] : [];
  });
}

/** What was said to identify them does not, or something was asked that is not proven now; nothing where all is ignored. */
function severityOf(
  { match }: Unidentified<Leaf>,
  within: readonly Row<Leaf>[],
  { sides, spec }: Comparison,
): Severity | undefined {
  const asked = within
    .flatMap((row) => decisionsFor(row, sides, spec))
    .filter(({ must }) => must !== 'ignore' && must !== 'absent');
  if (asked.length === 0) return undefined;
  return match !== undefined || asked.some(({ rule, must }) => rule !== undefined || must !== 'present')
    ? 'error'
    : 'warning';
}

function told({ items, reason, member, match, list }: Unidentified<Leaf>, severity: Severity, comparison: Comparison) {
  const { sides, spec } = comparison;
  const placed = items.flatMap(({ side, index }) => {
    const effective = sides[side];
    if (!effective) return [];
    const item = childPointer(list.pointerOn(side), String(index));
    const pointer = reason === 'repeated' ? member.reduce(childPointer, item) : item;
    return [{ side, effective, pointer, location: locateMember(effective, pointer) }];
  });
  // The second of its kind in the last environment that has two.
  const firsts = new Map(placed.toReversed().map(({ side }, at) => [side, placed.length - 1 - at]));
  const repeated = placed.filter(({ side }, at) => firsts.get(side) === at - 1);
  const blamed = (reason === 'repeated' ? repeated : placed).at(-1) ?? placed.at(-1);
  const others = placed.flatMap((one): Related[] => {
    if (one === blamed || !one.location) return [];
    const isBeside = one.side === blamed?.side;
    return [{ role: isBeside ? 'first' : 'other', location: one.location, environment: one.effective.environment }];
  });
  const asked = match === undefined ? undefined : matchLocation(match, spec);
  const rule: Related[] = asked ? [{ role: 'rule', location: asked }] : [];
  const environments = [...new Set(placed.map(({ effective }) => effective.environment))];
  const facts = { reason, member: member.join('.'), environments };
  const { environment, service } = blamed?.effective ?? { environment: undefined, service: undefined };
  const { location, pointer } = blamed ?? { location: undefined, pointer: undefined };
  return finding(
    'parity/identity',
    facts,
    { location, pointer, environment, service, related: [...others.slice(0, MOST_BESIDE), ...rule] },
    severity,
  );
}

function matchLocation(glob: number, spec: ParitySpec) {
  const { entryOf, paths } = matchesOf(spec);
  return spec.matchLocations?.get(paths[entryOf(glob)] ?? '');
}

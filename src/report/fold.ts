import { displayPath, fromPointer, type Path, toPointer } from '../finding/pointer.ts';
import type { Rule } from '../finding/rules.ts';
import { plural } from '../finding/words/rule-words.ts';
import type { ReportedFinding } from './report.ts';

/** Rules that say one thing of each key of a mapping, where the whole of it is what they are about. */
const OF_WHOLE_MAPPINGS: readonly Rule[] = ['parity/missing', 'parity/empty'];

/** Fewer keys below one mapping are told one by one. */
const FEWEST = 4;

/** Findings as they are shown, and for how many each of them stands. */
export interface Folded {
  readonly shown: readonly ReportedFinding[];
  readonly countOf: (found: ReportedFinding) => number;
}

/**
 * Where four or more findings say the same of keys below one mapping, the first stands for all and says how many there
 * are. A pair of large files, of which one inherits what the other sets, would otherwise fill the page. None is lost: the
 * JSON report has each, and each counts.
 */
export function foldAlike(findings: readonly ReportedFinding[]): Folded {
  const alike = Map.groupBy(findings, keyOf);
  alike.delete(undefined);
  const groups = [...alike.values()].filter(({ length }) => length >= FEWEST);
  const first = new Map(groups.map((group) => [group[0], group]));
  const folded = new Set(groups.flatMap((group) => group.slice(1)));
  const counts = new Map<ReportedFinding, number>();
  const shown = findings
    .filter((found) => !folded.has(found))
    .map((found) => {
      const group = first.get(found);
      if (!group) return found;
      const whole = { ...found, message: `${found.message} ${sameOf(group)}` };
      counts.set(whole, group.length);
      return whole;
    });
  return { shown, countOf: (found) => counts.get(found) ?? 1 };
}

/** For how many findings those stand that are shown. */
export function countShown(shown: readonly ReportedFinding[], { countOf }: Folded): number {
  return shown.reduce((sum, found) => sum + countOf(found), 0);
}

/** What findings share that are told together; undefined for one that stands alone. */
function keyOf(found: ReportedFinding): string | undefined {
  const path = fromPointer(found.pointer ?? '');
  if (path.length < 2 || !OF_WHOLE_MAPPINGS.includes(found.rule) || found.waived) return undefined;
  const { rule, severity, message, environment, service, change, location } = found;
  return JSON.stringify([rule, severity, message, environment, service, change, location?.file, path[0]]);
}

function sameOf(findings: readonly ReportedFinding[]): string {
  const paths: Path[] = findings.map(({ pointer }) => fromPointer(pointer ?? '').slice(0, -1));
  const below = displayPath(toPointer(paths.reduce(sharedStart)));
  return `The same of ${plural(findings.length - 1, 'more key')} below "${below}".`;
}

function sharedStart(one: Path, other: Path): Path {
  const end = one.findIndex((key, at) => key !== other[at]);
  return end < 0 ? one : one.slice(0, end);
}

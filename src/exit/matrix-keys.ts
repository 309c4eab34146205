import { displayPath } from '../finding/pointer.ts';
import type { Report } from '../report/report.ts';
import type { Redactor } from '../secret/redactor.ts';

/**
 * The report without rows of the matrix whose key is, or holds, a text that counts as a secret elsewhere: the name of a
 * Secret of Kubernetes, say, is a value in one place and a key in another. Such rows are counted as left out. That is no
 * leak that has to stop a deploy: nobody asked for the row, and the key shows nothing of where else it stands.
 */
export function withoutTelltaleKeys(report: Report, redactor: Redactor): Report {
  const holds = (...pointers: readonly string[]): boolean =>
    redactor.scan(pointers.flatMap((pointer) => [pointer, displayPath(pointer)]).join(' ')).hits > 0;
  const pointers = report.matrix.flatMap(({ rows }) => rows.map(({ pointer }) => pointer));
  // One search for all of them is much cheaper than one for each, and seldom is there anything to find.
  if (redactor.isEmpty || !holds(...pointers)) return report;
  const matrix = report.matrix.map((one) => {
    const rows = one.rows.filter(({ pointer }) => !holds(pointer));
    return { ...one, rows, more: one.more + one.rows.length - rows.length };
  });
  return { ...report, matrix };
}

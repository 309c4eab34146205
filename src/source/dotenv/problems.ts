import { type Finding, finding } from '../../finding/finding.ts';
import { toPointer } from '../../finding/pointer.ts';
import type { DotenvDialect, SourceText } from '../document.ts';
import { lineIndex } from '../position.ts';
import { type Assignment, type Flaw, lineEnd } from './statement.ts';

/** What a loader drops, cuts or refuses. `dialect` is the loader that the source names. */
export function flawFindings(
  { file, text }: SourceText,
  flaws: readonly Flaw[],
  dialect: DotenvDialect = 'dotenv',
): Finding[] {
  if (flaws.length === 0) return [];
  const format = dialect === 'dotenv' ? dialect : `dotenv for ${dialect}`;
  const index = lineIndex(text);
  const placed = flaws.map((flaw) => ({ flaw, ...index.at(flaw.offset) }));
  /** Lines in a row that are no assignments, such as a key that was pasted without quotes, are one slip. */
  const follows = (at: number) =>
    isNoAssignment(placed[at]?.flaw) &&
    isNoAssignment(placed[at - 1]?.flaw) &&
    placed[at - 1]?.line === (placed[at]?.line ?? 0) - 1;
  return placed.flatMap(({ flaw, line, column }, at) => {
    const location = { file, line, column };
    if (flaw.reason === 'cut-at-hash' || flaw.reason === 'comment-as-value') {
      return finding(`source/${flaw.reason}`, { key: flaw.name }, { location, pointer: toPointer([flaw.name]) });
    }
    if (follows(at)) return [];
    let lines = ('lines' in flaw ? flaw.lines : undefined) ?? 1;
    while (follows(at + lines)) lines++;
    const facts = { format, reason: flaw.reason };
    return finding('source/syntax', lines > 1 ? { ...facts, lines } : facts, { location });
  });
}

/** A byte order mark, where a loader that may read the file stumbles over it. `first` is the first assignment. */
export function markFindings(
  { file, text, bom }: SourceText,
  first: Assignment | undefined,
  dialect?: DotenvDialect,
): Finding[] {
  if (bom === undefined) return [];
  const isNamed = first !== undefined && first.key < lineEnd(text, 0);
  // Before a comment the mark is a name without a value to python-dotenv, which sets nothing.
  const all = isNamed ? (['python-dotenv', 'shell'] as const) : (['shell'] as const);
  const loaders = all.filter((one) => dialect === undefined || one === dialect);
  if (loaders.length === 0) return [];
  const severity = dialect !== undefined ? 'error' : isNamed ? 'warning' : 'info';
  return [finding('source/byte-order-mark', { loaders }, { location: { file, line: 1, column: 1 } }, severity)];
}

function isNoAssignment(flaw: Flaw | undefined): boolean {
  return flaw?.reason === 'not-an-assignment' || flaw?.reason === 'stray-line';
}

/** Names that are set twice. */
export function duplicateFindings({ file, text }: SourceText, assignments: readonly Assignment[]): Finding[] {
  const lines = lineIndex(text);
  const first = new Map<string, Assignment>();
  return assignments.flatMap((assignment) => {
    const before = first.get(assignment.name);
    if (!before) {
      first.set(assignment.name, assignment);
      return [];
    }
    const firstPlace = { file, ...lines.at(before.key) };
    return finding(
      'source/duplicate-key',
      { key: assignment.name, first: firstPlace },
      {
        location: { file, ...lines.at(assignment.key) },
        pointer: toPointer([assignment.name]),
        related: [{ role: 'first', location: firstPlace }],
      },
    );
  });
}

/** Values that only the place of use knows. */
export function outsideFindings({ file, text }: SourceText, assignments: readonly Assignment[]): Finding[] {
  const outside = assignments.filter(({ content }) => content.state === 'outside');
  if (outside.length === 0) return [];
  const lines = lineIndex(text);
  return outside.flatMap(({ name, value, content }) =>
    content.state === 'known'
      ? []
      : finding(
          'source/value-outside',
          { key: name, why: content.why },
          { location: { file, ...lines.at(value) }, pointer: toPointer([name]) },
        ),
  );
}

import type { DotenvSight } from '../../finding/facts/dotenv.ts';
import { type Finding, finding } from '../../finding/finding.ts';
import { toPointer } from '../../finding/pointer.ts';
import type { DotenvDialect, SourceText } from '../document.ts';
import { type LineIndex, lineIndex } from '../position.ts';
import { behind } from '../sticky.ts';
import { compareLoaders, type Sight } from './compare.ts';
import type { PlainReading, Tally } from './plain.ts';

/** One loader that reads lines of the file in its own way. */
interface Alone {
  readonly dialect: DotenvDialect;
  readonly sees: DotenvSight;
  lines: number;
  /** Where the name of the first stands. */
  offset: number;
}

/** Lines on which loaders disagree in the same way. */
interface Disagreement {
  readonly sights: readonly Sight[];
  /** Where the names of the first of them stand. */
  readonly offsets: number[];
  lines: number;
}

/** So many lines of a file are listed of those on which loaders disagree in the same way; the others are counted. */
const LISTED = 5;

const BEFORE_NAME = /export\s+(?=[\w.-])/y;
const NAME = /[\w.-]+/y;

/** What loaders read differently: docker and a shell, of whom it is no wonder, once for a file and kind, all others line by line. */
export function disagreementFindings({ file, text }: SourceText, reading: PlainReading): Finding[] {
  const { alone, disagreements } = compareAll(text, reading);
  if (alone.length + disagreements.length === 0) return [];
  const index = lineIndex(text);
  return [
    ...disagreements.flatMap((one) => listed(one, file, text, index)),
    ...alone.map(({ dialect, sees, lines, offset }) =>
      finding('source/dialect-alone', { dialect, sees, lines }, { location: { file, ...index.at(offset) } }),
    ),
  ];
}

function compareAll(text: string, { unclear, quoted, carriageReturns }: PlainReading) {
  const alone = new Map<string, Alone>();
  const disagreements = new Map<string, Disagreement>();
  const tell = (one: Alone) => {
    const like = alone.get(one.dialect + one.sees);
    if (like === undefined) alone.set(one.dialect + one.sees, { ...one });
    else {
      like.lines += one.lines;
      like.offset = Math.min(like.offset, one.offset);
    }
  };
  for (const statement of unclear) {
    const comparison = compareLoaders(text, statement);
    const offset = behind(BEFORE_NAME, text, statement.start);
    if (comparison.agreed === 'but-some') for (const one of comparison.some) tell({ ...one, lines: 1, offset });
    if (comparison.agreed !== 'none') continue;
    const kind = JSON.stringify(comparison.sights);
    const like = disagreements.get(kind) ?? { sights: comparison.sights, offsets: [], lines: 0 };
    disagreements.set(kind, like);
    if (++like.lines <= LISTED) like.offsets.push(offset);
  }
  const tellTally = (dialect: DotenvDialect, sees: DotenvSight, { lines, first }: Tally) => {
    if (first) tell({ dialect, sees, lines, offset: first.key });
  };
  tellTally('docker', 'with-quotes', quoted);
  tellTally('shell', 'carriage-return', carriageReturns);
  return { alone: [...alone.values()], disagreements: [...disagreements.values()] };
}

function listed({ sights, offsets, lines }: Disagreement, file: string, text: string, index: LineIndex): Finding[] {
  return offsets.map((offset, at) => {
    const key = text.slice(offset, behind(NAME, text, offset));
    const more = at === LISTED - 1 ? lines - LISTED : 0;
    const facts = more > 0 ? { key, sights, more } : { key, sights };
    const location = { file, ...index.at(offset) };
    return finding('source/dialects', facts, { location, pointer: toPointer([key]) });
  });
}

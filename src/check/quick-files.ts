import type { Finding } from '../finding/finding.ts';
import { runEach } from '../schema/bounded.ts';
import type { CompiledSchema } from '../schema/schema.ts';
import type { DotenvDialect, Format, Reader, Reading } from '../source/document.ts';
import { formatOf, loadReaders } from '../source/read.ts';
import type { Subject } from './check.ts';
import { judge, judgeStopped } from './documents.ts';
import { withContent } from './inside.ts';

/** Longer texts are read outside of the watch: reading one takes some of the time that is meant for its schema. */
const LONGEST = 64 * 1024;

/** Files that share one watch. */
const TOGETHER = 256;

/** What is asked of files that are held against one schema, each as it is. */
export interface QuickFiles {
  readonly paths: readonly string[];
  readonly format: Format | undefined;
  readonly dialect: DotenvDialect | undefined;
  readonly schema: CompiledSchema;
  readonly subject: Subject;
  /** Told what is wrong, file by file. */
  readonly tell: (problems: readonly Finding[]) => void;
}

/**
 * Reads files and holds them against a schema, one after the other and without waiting in between, so that nothing of one
 * is left when the next comes. Gives back the paths that need another way: of long files, and of those whose format
 * nobody knows.
 */
export async function holdQuickly(asked: QuickFiles): Promise<string[]> {
  const { paths, format, dialect, schema, subject, tell } = asked;
  const { workspace, request } = subject;
  const left: string[] = [];
  let begun: Begun = NOTHING;
  /** False where the file needs another way. */
  const holdFile = (path: string, reader: Reader | undefined): boolean => {
    begun = NOTHING;
    const read = reader && workspace.readShort(path, LONGEST);
    if (!reader || !read) return false;
    const reading = read.ok
      ? reader(read.source, workspace.limits, dialect)
      : { documents: [], problems: [read.problem] };
    if (reading.again) return false;
    begun = { documents: withContent(reading.documents), problems: reading.problems };
    const found = begun.documents.flatMap((document) => judge({ document, schema }, { subject }));
    // Not before its end: where the time runs out, the file is held again.
    tell([...reading.problems, ...found]);
    return true;
  };
  for (let at = 0; at < paths.length; at += TOGETHER) {
    const files = paths.slice(at, at + TOGETHER).map((path) => ({ path, format: format ?? formatOf(path) }));
    const readers = await loadReaders(files.flatMap((file) => file.format ?? []));
    await runEach(request.limits.patternSeconds, files, {
      work: ({ path, format: known }) => {
        if (!holdFile(path, known && readers.get(known))) left.push(path);
      },
      stopped: ({ path }) => {
        const [document, second] = begun.documents;
        // Of several documents, those that do not take too long are still to be judged.
        if (document && !second) tell([...begun.problems, ...judgeStopped({ document, schema }, { subject })]);
        else left.push(path);
      },
      isQuick: !schema.needsBound,
      signal: subject.signal,
    });
  }
  return left;
}

/** What is known of a file whose documents are being judged. */
type Begun = Pick<Reading, 'documents' | 'problems'>;

const NOTHING: Begun = { documents: [], problems: [] };

import type { Request } from '../../src/config/request.ts';
import { run } from '../../src/run.ts';
import { type Files, makeRepository, type Scratch } from '../git/repository.ts';
import type { Asked } from '../request.ts';
import { makeRequest } from '../request.ts';

/** Text by path; a file that is null is taken away. */
export type Commit = Readonly<Record<string, string | null>>;

/** A repository with one commit more for each set of files. */
export function historyOf(...commits: readonly Commit[]): Scratch {
  const made = makeRepository();
  for (const files of commits) {
    const gone = Object.keys(files).filter((path) => files[path] === null);
    for (const path of gone) made.git('rm', '--quiet', path);
    const written: Files = Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    );
    made.commit(written);
  }
  return made;
}

/** Runs the gate over what is checked out, against the commit before it unless told otherwise. */
export function check(folder: string, asked: Asked = {}, base?: Partial<NonNullable<Request['base']>>) {
  const request = makeRequest(folder, { base: 'HEAD~1', ...asked });
  const other = request.base && base ? { ...request.base, ...base } : request.base;
  return run({ ...request, base: other }, () => {}, new AbortController().signal);
}

/** What was found, as `new error rule environment pointer file:line`. */
export async function told(folder: string, asked: Asked = {}, base?: Partial<NonNullable<Request['base']>>) {
  const { report } = await check(folder, asked, base);
  const line = (found: (typeof report.findings)[number]) =>
    [
      found.change ?? '-',
      found.severity,
      found.rule,
      found.environment ?? '-',
      found.pointer ?? '-',
      found.location ? `${found.location.file}:${found.location.line}` : '-',
    ].join(' ');
  return {
    report,
    verdict: `${report.verdict} ${report.exitCode}`,
    findings: report.findings.map(line),
    mended: report.mended.map(line),
  };
}

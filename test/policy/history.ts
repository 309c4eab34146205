import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { makeRepository, type Scratch } from '../git/repository.ts';
import { type Asked, makeRequest } from '../request.ts';

/** Files by path; null takes one away. */
export type Change = Readonly<Record<string, string | null>>;

const made: Scratch[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** A repository with a base and a change on top of it, both committed by git itself. */
export function changed(base: Readonly<Record<string, string>>, change: Change): Scratch & { readonly base: string } {
  const repository = makeRepository();
  made.push(repository);
  const commit = repository.commit(base);
  for (const [path, text] of Object.entries(change))
    if (text === null) rmSync(join(repository.folder, path), { recursive: true });
  const written = Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== null);
  repository.commit(Object.fromEntries(written));
  return { ...repository, base: commit };
}

/** What a run over such a change reports. */
export async function runOver(
  base: Readonly<Record<string, string>>,
  change: Change,
  asked: Asked = {},
): Promise<Report> {
  const { folder, base: commit } = changed(base, change);
  const request = makeRequest(folder, { base: commit, ...asked });
  const { report } = await run(request, () => {}, new AbortController().signal);
  return report;
}

/** Findings as lines: rule, severity, place and message. */
export function lines({ findings }: Report, group = ''): string[] {
  return findings
    .filter(({ rule }) => rule.startsWith(group))
    .map(({ rule, severity, location, message, waived }) => {
      const place = location ? ` ${location.file}:${location.line}:${location.column}` : '';
      return `${rule} ${severity}${waived ? ' (waived)' : ''}${place} ${message}`;
    });
}

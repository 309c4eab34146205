import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Severity } from '../src/finding/rules.ts';
import type { Report, ReportedFinding } from '../src/report/report.ts';
import { run } from '../src/run.ts';
import { type Asked, makeRequest } from './request.ts';

/** What cannot be kept in a repository, or should not be, and is made before a case runs. */
type Setup =
  | { readonly symlink: readonly [path: string, target: string] }
  | { readonly fifo: string }
  | { readonly folder: string }
  | { readonly bytes: readonly [path: string, hex: string] }
  | { readonly repeat: readonly [path: string, text: string, times: number] }
  | { readonly files: readonly [pattern: string, count: number] };

/** A finding as `expected.json` has it. What is not written is not there; the last six are compared where written. */
interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly waived?: true;
  readonly environment?: string;
  readonly service?: string;
  readonly pointer?: string;
  readonly message?: string;
  readonly hint?: string;
  /** Other places that belong to it: `role environment file:line:column`, without the environment where there is none. */
  readonly related?: readonly string[];
}

interface Expected {
  readonly verdict: Report['verdict'];
  readonly exitCode: number;
  readonly findings: readonly ExpectedFinding[];
  readonly request?: Asked;
  readonly setup?: readonly Setup[];
}

const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES).sort();
const hasFifos = process.platform !== 'win32';

test('there are cases', () => {
  expect(names.length).toBeGreaterThan(50);
});

test.for(names)('%s', async (name, { expect }) => {
  const expected: Expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
  if (!hasFifos && expected.setup?.some((step) => 'fifo' in step)) return;
  const report = await replay(join(CASES, name), expected);
  const seen = report.findings.map(plain).sort(byPlace);
  const wanted = [...expected.findings].sort(byPlace);
  expect({
    verdict: report.verdict,
    exitCode: report.exitCode,
    findings: seen.map((one, at) => likeExpected(one, wanted[at])),
  }).toEqual({ verdict: expected.verdict, exitCode: expected.exitCode, findings: wanted });
  expect(JSON.stringify(report)).not.toContain('CANARY');
});

/** Keys of providers are put together here, so that no text with the shape of one stands in the repository. */
function writeKeys(workspace: string): void {
  for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'latin1');
    const whole = text.replace(/%([sr]k)%_/g, '$1_').replace(/%\{([^{}\n]*)\}/g, '$1');
    if (whole !== text) writeFileSync(path, whole, 'latin1');
  }
}

/** Runs a copy of the folder, so that nothing is ever written into the repository. */
async function replay(folder: string, { setup = [], request }: Expected): Promise<Report> {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-case-'));
  try {
    cpSync(folder, workspace, { recursive: true });
    writeKeys(workspace);
    rmSync(join(workspace, 'expected.json'));
    for (const step of setup) prepare(workspace, step);
    const { report } = await run(makeRequest(workspace, request), () => {}, new AbortController().signal);
    for (const { location } of report.findings) if (location) expectInside(workspace, location);
    return report;
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

function prepare(workspace: string, step: Setup): void {
  const place = (path: string): string => {
    const full = join(workspace, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  if ('symlink' in step) symlinkSync(step.symlink[1], place(step.symlink[0]));
  else if ('fifo' in step) execFileSync('mkfifo', [place(step.fifo)]);
  else if ('folder' in step) mkdirSync(place(step.folder));
  else if ('bytes' in step) writeFileSync(place(step.bytes[0]), Buffer.from(step.bytes[1], 'hex'));
  else if ('repeat' in step) writeFileSync(place(step.repeat[0]), step.repeat[1].repeat(step.repeat[2]));
  else
    for (let at = 1; at <= step.files[1]; at++) writeFileSync(place(step.files[0].replace('{}', String(at))), 'a: 1\n');
}

/** A place that an editor cannot go to helps nobody. The place of a file that was not read is its beginning. */
function expectInside(workspace: string, { file, line, column }: NonNullable<ReportedFinding['location']>): void {
  const text = existsSync(join(workspace, file)) ? readFileSync(join(workspace, file), 'utf8') : '';
  const length = text.replace(/^\ufeff/, '').split('\n')[line - 1]?.length;
  expect(length, `${file} has no line ${line}`).not.toBeUndefined();
  expect(column, `${file}:${line} is shorter`).toBeLessThanOrEqual((length ?? 0) + 1);
}

function plain({
  rule,
  severity,
  location,
  waived,
  environment,
  service,
  pointer,
  message,
  hint,
  related,
}: ReportedFinding): ExpectedFinding {
  return {
    rule,
    severity,
    ...location,
    ...(waived && { waived: true }),
    ...(environment !== undefined && { environment }),
    ...(service !== undefined && { service }),
    ...(pointer !== undefined && { pointer }),
    message,
    hint,
    related: related.map(({ role, environment, location: { file, line, column } }) =>
      [role, environment, `${file}:${line}:${column}`].filter((part) => part !== undefined).join(' '),
    ),
  };
}

const OPTIONAL = ['environment', 'service', 'pointer', 'message', 'hint', 'related'] as const;

/** Leaves out what the expected finding does not speak of. */
function likeExpected(seen: ExpectedFinding, wanted: ExpectedFinding | undefined): ExpectedFinding {
  const silent = wanted ? OPTIONAL.filter((key) => wanted[key] === undefined) : [];
  return Object.fromEntries(
    Object.entries(seen).filter(([key]) => !silent.some((one) => one === key)),
  ) as unknown as ExpectedFinding;
}

function byPlace(a: ExpectedFinding, b: ExpectedFinding): number {
  const keyOf = ({ file = '', line = 0, column = 0, rule, severity, environment, service, pointer }: ExpectedFinding) =>
    [file, String(line).padStart(8), String(column).padStart(8), rule, severity, environment, service, pointer].join(
      '\n',
    );
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

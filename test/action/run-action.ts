import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Obeyed, obey, readOutputFile, shownSummary } from './runner.ts';

/** A step that uses the action. */
export interface Step {
  /** The entry: `dist/action/index.js`, or `src/action/main.ts`. */
  readonly entry: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further variables; `undefined` takes away one that the helper would set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** The workspace: an existing folder, or files by path. */
  readonly workspace?: string | Readonly<Record<string, string>>;
  /** Sent when the promise resolves, so that a test decides by what it sees and not by a time. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly when: Promise<void> };
  /** Flags of Node itself, such as `--import` of a fault. */
  readonly nodeFlags?: readonly string[];
}

/** What GitHub would have seen of the step. */
export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: Obeyed['commands'];
  readonly annotations: Obeyed['annotations'];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The report file as it was written, if it was. */
  readonly report: string | undefined;
  /**
   * All that was written anywhere: both streams, outputs, summary, and every file below RUNNER_TEMP. Without the lines
   * that register a mask: they hold the secret by design, and the runner swallows them.
   */
  readonly bytes: string;
}

/** Runs the action in a process of its own, as the runner does, with nothing of this process's environment. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-step-'));
  try {
    const paths = prepare(folder, step);
    const { code, stdout, stderr } = await start(step, environment(step, paths), paths.workspace);
    const outputText = readFileSync(paths.output, 'utf8');
    const summary = readFileSync(paths.summary, 'utf8');
    const written = readAll(paths.temporary);
    return {
      code,
      stdout,
      stderr,
      ...obey(stdout),
      outputs: readOutputFile(outputText),
      summary: shownSummary(summary),
      report: written.get('tollgate-report.json'),
      bytes: [stdout.replace(/^::add-mask::.*\n/gm, ''), stderr, outputText, summary, ...written.values()].join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Paths = Readonly<Record<'output' | 'summary' | 'event' | 'temporary' | 'workspace', string>>;

function prepare(folder: string, { workspace, event }: Step): Paths {
  const path = (name: string) => join(folder, name);
  const paths = {
    output: path('output'),
    summary: path('summary'),
    event: path('event.json'),
    temporary: path('temporary'),
    workspace: typeof workspace === 'string' ? workspace : path('workspace'),
  };
  mkdirSync(paths.temporary);
  mkdirSync(paths.workspace, { recursive: true });
  for (const file of [paths.output, paths.summary]) writeFileSync(file, '');
  writeFileSync(paths.event, JSON.stringify(event?.payload ?? {}));
  for (const [name, text] of typeof workspace === 'object' ? Object.entries(workspace) : []) {
    mkdirSync(dirname(join(paths.workspace, name)), { recursive: true });
    writeFileSync(join(paths.workspace, name), text);
  }
  return paths;
}

function environment(step: Step, paths: Paths): NodeJS.ProcessEnv {
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_WORKSPACE: paths.workspace,
    RUNNER_TEMP: paths.temporary,
    ...Object.fromEntries(
      Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...step.env,
  };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

function start(
  { entry, kill, nodeFlags }: Step,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Pick<StepResult, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(nodeFlags ?? []), entry], {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    void kill?.when.then(() => child.kill(kill.signal));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      });
    });
  });
}

function readAll(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

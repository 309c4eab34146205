import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import type { Repository } from './find.ts';

/** The program, and the repository that it is asked about. */
export interface Git {
  /** Absolute path of the program. */
  readonly program: string;
  readonly repository: Repository;
}

/** What bounds one call. */
export interface Bounds {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly deadline: number;
  /** Bytes that are taken from it. */
  readonly most: number;
}

/** What git wrote; or why that is of no use. What it says to people is never read. */
export type GitAnswer =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: 'failed' | 'too-big' | 'timeout' };

/**
 * Stands before every command. The configuration of a repository can name programs (a file system monitor, hooks, a
 * pager, helpers, transports) and stand-ins for objects; none of them is used.
 */
const GUARDS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'core.alternateRefsCommand=', 'credential.helper='].flatMap(
    (setting) => ['-c', setting],
  ),
  ...[
    'core.commitGraph=false',
    'protocol.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * All that git is told of its surroundings: nothing of the process's own, so that no `GIT_…` variable reaches it.
 * `GIT_ALLOW_PROTOCOL` outweighs what a repository allows itself, where `protocol.allow` does not: a partial clone
 * would otherwise fetch what it lacks, which versions before 2.45 know no other way to forbid.
 */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: devNull,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Other parents than a commit has (`info/grafts`).
  GIT_GRAFT_FILE: devNull,
  GIT_OPTIONAL_LOCKS: '0',
};

/** Runs one command that only reads, without a shell, and gives what it wrote. */
export function runGit(
  { program, repository }: Git,
  words: readonly string[],
  bounds: Bounds,
  input = '',
): Promise<GitAnswer> {
  const { promise, resolve } = Promise.withResolvers<GitAnswer>();
  const child = spawn(program, [...GUARDS, `--git-dir=${repository.gitDir}`, ...words], {
    cwd: repository.top,
    env: { ...SURROUNDINGS, PATH: dirname(program) },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const chunks: Buffer[] = [];
  let taken = 0;
  const give = (answer: GitAnswer) => {
    clearTimeout(timer);
    bounds.signal.removeEventListener('abort', late);
    resolve(answer);
    // What it may have started keeps the pipe open; nobody listens any longer.
    child.stdout.destroy();
    child.kill('SIGKILL');
  };
  const late = () => give({ ok: false, why: 'timeout' });
  const timer = setTimeout(late, bounds.deadline);
  if (bounds.signal.aborted) late();
  bounds.signal.addEventListener('abort', late, { once: true });
  child.stdout.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken > bounds.most) give({ ok: false, why: 'too-big' });
    else chunks.push(chunk);
  });
  child.on('error', () => give({ ok: false, why: 'failed' }));
  child.on('close', (code) =>
    give(code === 0 ? { ok: true, bytes: Buffer.concat(chunks) } : { ok: false, why: 'failed' }),
  );
  // A command that has ended reads no more of what it is given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return promise;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text by path; bytes where it is no text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository of its own in a temporary folder. */
export interface Scratch {
  /** Absolute path of its work tree. */
  readonly folder: string;
  /** Runs git in it and gives what it writes. */
  readonly git: (...words: readonly string[]) => string;
  /** Writes files without a commit. */
  readonly write: (files: Files) => void;
  /** Writes files, commits all that there is, and gives the number of the commit. */
  readonly commit: (files: Files) => string;
  readonly remove: () => void;
}

/** Nothing of the machine's own git counts. */
const SURROUNDINGS = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** Runs git in a folder and gives what it writes. */
export function gitIn(folder: string, words: readonly string[], input?: string): string {
  return execFileSync('git', words, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...SURROUNDINGS },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  }).trim();
}

/** Makes an empty repository, in `folder` where one is given. */
export function makeRepository(folder = mkdtempSync(join(tmpdir(), 'tollgate-git-'))): Scratch {
  const git = (...words: readonly string[]) => gitIn(folder, words);
  git('init', '--quiet', '--initial-branch=main');
  const write = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const commit = (files: Files) => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, write, commit, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

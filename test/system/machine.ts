import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync } from 'node:fs';

/** A user of the system, as whom a server runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The program that a pattern of paths names; of several the last, which is the newest. Throws where there is none. */
export function findProgram(pattern: string, debianPackage: string): string {
  const found = pattern.includes('*') ? globSync(pattern).sort().at(-1) : existsSync(pattern) ? pattern : undefined;
  if (found !== undefined) return found;
  throw new Error(
    `${pattern} is not there: the system tests need Debian's package ${debianPackage} (apt-get install ${debianPackage}).`,
  );
}

/** Some servers refuse to run as root: they are given their own account. Undefined where we are no root. */
export function accountOf(name: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

/** Gives folders and files to an account. */
export function giveTo(account: Account | undefined, ...paths: readonly string[]): void {
  if (account) for (const path of paths) chownSync(path, account.uid, account.gid);
}

/** Runs a program to its end. Throws with what it said where it fails. */
export function runProgram(program: string, parts: readonly string[], account: Account | undefined): void {
  const { status, stderr, stdout, error } = spawnSync(program, parts, { ...account, encoding: 'utf8', cwd: '/' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}\n${stderr}`);
}

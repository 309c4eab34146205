/**
 * Installs what stands in package.json beside this file, unless just that is there already. `npm run test:system` starts it;
 * `npm ci` of the project itself does not, since a description of 385 MB is nothing that each contributor needs.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** What npm writes into `node_modules` at the end of an install: a part of the lock file, so that both can be compared. */
const INSTALLED = 'node_modules/.package-lock.json';

function versions(lockFile: string): Map<string, unknown> {
  const { packages } = JSON.parse(readFileSync(join(FOLDER, lockFile), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly optional?: boolean }>>;
  };
  return new Map(
    Object.entries(packages)
      .filter(([path, { optional }]) => path !== '' && !optional)
      .map(([path, { integrity }]) => [path, integrity]),
  );
}

function isInstalled(): boolean {
  try {
    const there = versions(INSTALLED);
    return [...versions('package-lock.json')].every(([path, integrity]) => there.get(path) === integrity);
  } catch {
    return false;
  }
}

if (!isInstalled()) {
  const flags = ['ci', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  // On Windows npm is a script, which only a shell starts; the flags are our own words.
  const { status } = spawnSync('npm', flags, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}

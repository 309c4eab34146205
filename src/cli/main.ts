#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { VERSION } from '../version.ts';

// Names are looked up in libuv's pool of threads, four by default. It is made at its first use and cannot grow later.
process.env['UV_THREADPOOL_SIZE'] ??= '64';

const words = process.argv.slice(2);

async function main(): Promise<void> {
  process.exitCode = 3;
  try {
    enableCompileCache();
  } catch {
    // It only saves milliseconds.
  }
  // In the bundle it lies beside this file: it must be there when no other part of the bundle can be loaded.
  const { guard } = await import('../exit/guard.ts' /* webpackMode: "eager" */);
  const answer = guard(process, (why, exit) => process.stderr.write(`error: ${why}\n`, exit));
  const { runProgram } = await import('./program.ts');
  answer(await runProgram(words, process));
}

/** The way of `--version` alone, which loads nothing, and so no stream either. A reader that has left has seen enough. */
function sayVersion(): void {
  try {
    writeSync(1, `${VERSION}\n`);
  } catch (thrown) {
    const left = thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE';
    process.exitCode = left ? 0 : 3;
  }
}

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) sayVersion();
else void main();

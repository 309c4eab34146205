#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { OLDEST_NODE, VERSION } from '../version.ts';

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

/** An older Node.js lacks what the checks are written with, and would end them somewhere in the middle. */
function isNodeTooOld(): boolean {
  const own = process.versions.node.split('.').map(Number);
  const at = OLDEST_NODE.findIndex((part, index) => own[index] !== part);
  return at >= 0 && (own[at] ?? 0) < (OLDEST_NODE[at] ?? 0);
}

function refuseNode(): void {
  process.exitCode = 3;
  const wanted = `Node.js ${OLDEST_NODE.join('.')} or newer`;
  writeSync(2, `error: tollgate needs ${wanted}, and this is ${process.versions.node}; nothing was checked.\n`);
}

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) sayVersion();
else if (isNodeTooOld()) refuseNode();
else void main();

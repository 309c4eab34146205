#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { VERSION } from '../version.ts';

const words = process.argv.slice(2);

async function main(): Promise<void> {
  try {
    enableCompileCache();
  } catch {
    // It only saves milliseconds.
  }
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(words, process);
}

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${VERSION}\n`);
else void main();

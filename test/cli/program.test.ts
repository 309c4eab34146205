import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { flagsOf } from '../../src/cli/commands.ts';
import { explain } from '../../src/cli/explain.ts';
import { runProgram } from '../../src/cli/program.ts';
import { RULES } from '../../src/finding/words.ts';
import { tollgateIn } from './tollgate.ts';

const tollgate = (...words: string[]) => tollgateIn('/', ...words);

test('help has every command and examples', async () => {
  const { code, stdout } = await tollgate('--help');
  expect(code).toBe(0);
  for (const name of [
    'check',
    'validate',
    'gateways',
    'probe',
    'parity',
    'snapshot',
    'explain',
    'demo',
    'sandbox',
    'Examples:',
    'Exit codes:',
  ])
    expect(stdout).toContain(name);
});

test.each([
  ['chek'],
  ['check', '--frmat', 'json'],
  ['check', '--format', 'xml'],
  ['check', 'extra'],
  ['check', '\u001b[2J'],
])('a wrong command is a wrong request: %j', async (...words) => {
  const { code, stdout, stderr } = await tollgate(...words);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: /);
  expect(stderr).not.toContain('\u001b');
});

test('explain tells all about a rule, or which rules there are', async () => {
  expect((await tollgate('explain', 'gateway/key')).stdout).toMatch(
    /^gateway\/key\n.*\n\n[\s\S]*exit code 1\.\s+It\s+is\s+a\s+warning[\s\S]*\.\n\ndocs\/rules\/gateway\/key\.md\n$/,
  );
  expect((await tollgate('explain')).stdout.trim().split('\n')).toHaveLength(RULES.length);
  const those = RULES.filter((rule) => rule.startsWith('gateway/'));
  const group = (await tollgate('explain', 'gateway')).stdout.trim().split('\n');
  expect(group.map((line) => line.split('  ')[0]?.trim())).toEqual(those);
  expect(await tollgate('explain', 'gateway/kye')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'tollgate: there is no rule "gateway/kye". Did you mean gateway/key?\n',
  });
  expect(explain('x\u001b[2J').text).toBe(
    'tollgate: there is no rule "x\\u{1b}[2J". tollgate explain lists all rules.\n',
  );
});

/** Runs the command with streams that take nothing, for the reason of the code. */
function tollgateTo(code: string, ...words: string[]): Promise<number> {
  const write = (_: unknown, __: string, done: (problem: Error) => void) => done(Object.assign(new Error(), { code }));
  return runProgram(words, {
    env: {},
    argv: [],
    stdout: new Writable({ write }),
    stderr: new Writable({ write }),
    cwd: () => '/',
    exit: () => {},
    on: () => {},
  });
}

test.each([
  [0, ['--help']],
  [0, ['check', '--help']],
  [0, ['-V']],
  [0, ['explain']],
  [2, ['explain', 'gateway/kye']],
  [2, ['chek']],
])('a reader that has left changes nothing of exit code %i: %j', async (code, words) => {
  expect(await tollgateTo('EPIPE', ...words)).toBe(code);
});

test('help of a checking command has every option once, under a heading, in lines that fit', async () => {
  const { stdout } = await tollgate('parity', '--help');
  const told = [...stdout.matchAll(/^ {2}(?:-., | {4})(--[a-z-]+)/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual([...flagsOf('parity').map((name) => `--${name}`), '--help'].toSorted());
  expect(stdout.match(/^\S.*:$/gm)).toEqual([
    'What is looked at:',
    'Without a tollgate.yml:',
    'What stops:',
    'Where values come from:',
    'Where probes may go:',
    'How it is told:',
  ]);
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(110);
});

test('an option of another command is called one', async () => {
  expect((await tollgate('check', '--suggest')).stderr).toContain('"--suggest" is an option of other commands.');
});

test('help that cannot be written is no success', async () => {
  await expect(tollgateTo('ENOSPC', '--help')).rejects.toThrow();
});

test.each(RULES)('%s can be explained', (rule) => {
  expect(explain(rule).code).toBe(0);
});

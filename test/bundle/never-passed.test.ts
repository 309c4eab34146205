import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { runAction, type Step, type StepResult } from '../action/run-action.ts';
import { ACTION, CLI, fault } from './bundle.ts';

const STAGING = 'A=1\nSECRET_TOKEN=canary-51Hx9-canary\n';
const FILES = {
  'tollgate.yml':
    'environments:\n  staging: { sources: [config/staging.env] }\n  production: { sources: [config/production.env] }\n',
  'config/staging.env': STAGING,
  'config/production.env': STAGING.replace('51Hx9', '77Kz2'),
};

function rulesOf(step: StepResult): string[] {
  return (JSON.parse(step.report ?? '{"findings":[]}') as { findings: { rule: string }[] }).findings.map(
    ({ rule }) => rule,
  );
}

interface Case extends Omit<Step, 'entry'> {
  readonly name: string;
  readonly code: number;
  readonly rules: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'nothing is configured', workspace: {}, code: 2, rules: ['config/missing'] },
  {
    name: 'the configuration is empty',
    workspace: { 'tollgate.yml': '' },
    code: 2,
    rules: ['config/nothing-to-check'],
  },
  {
    name: 'the configuration declares nothing',
    workspace: { 'tollgate.yml': 'environments: {}\n' },
    code: 2,
    rules: ['config/nothing-to-check'],
  },
  {
    name: 'the checks that are asked for leave nothing',
    workspace: FILES,
    inputs: { checks: 'probes' },
    code: 2,
    rules: ['config/nothing-to-check'],
  },
  {
    name: 'a pattern matches nothing',
    workspace: { 's.json': '{}' },
    inputs: { schema: 's.json', files: 'services/*.yaml' },
    code: 2,
    rules: ['source/no-match'],
  },
  {
    name: 'a file is missing',
    workspace: { ...FILES, 'tollgate.yml': FILES['tollgate.yml'].replace('production.env', 'prod.env') },
    code: 2,
    rules: ['source/file'],
  },
  {
    name: 'a file cannot be read',
    workspace: FILES,
    nodeFlags: fault('deny-reads'),
    code: 3,
    rules: ['source/unreadable', 'source/unreadable'],
  },
  {
    name: 'a folder cannot be looked into',
    workspace: { 's.json': '{}', 'config/open/a.json': '{}', 'config/closed/b.json': 'not JSON' },
    inputs: { schema: 's.json', files: 'config/**/*.json' },
    nodeFlags: fault('deny-folders'),
    code: 3,
    rules: ['source/unreadable'],
  },
  { name: 'an input is misspelt', workspace: FILES, inputs: { confg: 'x' }, code: 2, rules: ['config/input'] },
  {
    name: 'an input has a wrong value',
    workspace: FILES,
    inputs: { 'fail-on': 'neverr' },
    code: 2,
    rules: ['config/input'],
  },
  {
    name: 'something throws undefined',
    workspace: FILES,
    nodeFlags: fault('throw-undefined'),
    code: 3,
    rules: ['run/crashed'],
  },
];

describe('the committed action never passes when', () => {
  test.each(CASES)('$name', async ({ name: _, code, rules, ...step }) => {
    const result = await runAction({ entry: ACTION, ...step });
    expect(rulesOf(result)).toEqual(rules);
    expect(result.code).toBe(code);
    expect(result.outputs.get('verdict')).toBe('errored');
    expect(result.bytes).not.toContain('canary-51Hx9-canary');
  });

  test('GITHUB_OUTPUT is missing', async () => {
    const result = await runAction({ entry: ACTION, workspace: FILES, env: { GITHUB_OUTPUT: undefined } });
    expect(result.code).toBe(3);
    expect(result.commands.map(({ name }) => name)).not.toContain('set-output');
    expect(result.stdout).toContain('run/output');
  });

  test('the summary cannot be written', async () => {
    const result = await runAction({ entry: ACTION, workspace: FILES, env: { GITHUB_STEP_SUMMARY: '/dev/full/none' } });
    expect(result.code).toBe(3);
    expect(result.outputs.get('verdict')).toBe('errored');
    expect(rulesOf(result)).toEqual(['run/output']);
  });

  const PROBE = `${FILES['tollgate.yml']}probes:\n  - { name: slow, url: "https://slow.test", environments: [production] }\n`;

  test.runIf(process.platform !== 'win32')('it is ended by SIGTERM', async () => {
    const server = createServer((socket) => socket.on('error', () => {}));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const connected = once(server, 'connection').then(() => {});
    const result = await runAction({
      entry: ACTION,
      workspace: { ...FILES, 'tollgate.yml': PROBE },
      inputs: { resolve: `slow.test:443:127.0.0.1:${port}`, 'allow-private-hosts': 'slow.test' },
      kill: { signal: 'SIGTERM', when: connected },
    });
    server.close();
    expect(result.code).toBe(3);
    expect(result.outputs.get('verdict')).toBe('errored');
    expect(rulesOf(result)).toEqual(['run/signal']);
    expect(result.stdout).toContain('SIGTERM');
  });

  test('something never settles', async () => {
    const result = await runAction({
      entry: ACTION,
      workspace: { ...FILES, 'tollgate.yml': PROBE },
      inputs: { limits: 'run-seconds: 1' },
      nodeFlags: fault('never-settle'),
    });
    expect(rulesOf(result)).toEqual(['run/deadline']);
    expect(result.code).toBe(3);
    expect(result.outputs.get('verdict')).toBe('errored');
  });
});

describe('the committed command', () => {
  test('says its version and nothing else', () => {
    expect(execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([[[]], [['a']], [['b']], [['c']], [['d']]])('plays the demo to its end: %j', (incident) => {
    const shown = execFileSync(process.execPath, [CLI, 'demo', ...incident], { encoding: 'utf8' });
    expect(shown).toContain('The gate behaved as it should: failed (exit 1), then passed (exit 0).');
  });

  test.runIf(process.platform !== 'win32')('serves the sandbox until it is ended, which is no failure', async () => {
    const child = spawn(process.execPath, [CLI, 'sandbox'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(child, 'close');
    let shown = '';
    for await (const chunk of child.stdout) {
      shown += String(chunk);
      if (shown.endsWith('Ctrl+C stops it.\n')) break;
    }
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

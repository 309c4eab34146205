import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type GithubState, startGithub } from '../loopback/github.ts';
import { runAction } from './run-action.ts';

const ENTRY = join(import.meta.dirname, '../../src/action/main.ts');

const CONFIG = `environments:
  production:
    payments: live
    sources:
      - { github: production, repository: true }
validate:
  - name: settings
    environments: [production]
    require: { production: [SESSION_SECRET, LOG_LEVEL] }
`;

const TOKEN = ['ghs', 'CANARYofTheStep0123456789'].join('_');
const VALUE = 'CANARY-value-0123456789';

const STATE: GithubState = {
  tokens: { [TOKEN]: ['environments', 'variables', 'secrets'] },
  environments: { production: { variables: { API_TOKEN: VALUE }, secrets: ['SESSION_SECRET'] } },
  repository: {},
};

async function step(
  inputs: Readonly<Record<string, string>>,
  api?: string,
  event?: { name: string; payload: unknown },
) {
  const env = { GITHUB_API_URL: api };
  return runAction({ entry: ENTRY, workspace: { 'tollgate.yml': CONFIG }, inputs, env, ...(event && { event }) });
}

describe('the action, with an environment of GitHub as a source', () => {
  test('asks for it with the token of its input, and shows neither the token nor a value', async () => {
    const server = await startGithub(STATE);
    onTestFinished(server.close);
    const done = await step({ 'github-token': TOKEN }, server.api);
    expect(done.outputs.get('verdict')).toBe('failed');
    expect(done.annotations).toHaveLength(1);
    expect(done.annotations[0]).toMatchObject({ name: 'error', properties: { file: 'tollgate.yml', line: '5' } });
    expect(server.came).toHaveLength(7);
    expect(done.bytes).not.toContain('CANARY');
    expect(done.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toContain(TOKEN);
  });

  test('asks nobody where there is no token', async () => {
    const done = await step({});
    expect(done.code).toBe(2);
    expect(done.annotations.map(({ properties }) => properties['title'])).toEqual([
      'GitHub cannot be asked without a token',
    ]);
  });

  test('takes variables from the workflow', async () => {
    const variables = JSON.stringify({ LOG_LEVEL: 'info', API_TOKEN: VALUE });
    const process = { 'process-names': '' };
    const done = await step({ variables, environment: 'production', ...process });
    expect(done.annotations.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['error', 'A required key is missing'],
      ['warning', 'Names of secrets in GitHub cannot be seen'],
    ]);
    expect(done.bytes).not.toContain('CANARY');
  });

  test.each([
    ['{"A":"1"}', '', 'is of the environment that the job runs in, and nothing says which of tollgate.yml that is'],
    ['{"A":{"B":"CANARY"}}', 'production', 'has a value that is not allowed'],
    ['CANARY', 'production', 'has a value that is not allowed'],
    ['["CANARY"]', 'production', 'has a value that is not allowed'],
  ])('refuses variables %j for %j', async (variables, environment, why) => {
    const done = await step({ variables, environment });
    expect(done.code).toBe(2);
    expect(done.annotations.map(({ data }) => data).join()).toContain(`The input "variables" ${why}.`);
    expect(done.bytes).not.toContain('CANARY');
  });

  test('refuses all secrets of a job, and has each of them masked', async () => {
    const variables = JSON.stringify({ github_token: TOKEN, STRIPE: VALUE, DEBUG: 'true' });
    const done = await step({ variables, environment: 'production' });
    expect(done.code).toBe(2);
    expect(done.annotations.map(({ data }) => data).join()).toContain(
      'The input "variables" holds all secrets of the job, the token among them, so it was not used.',
    );
    expect(done.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([TOKEN, VALUE]);
    expect(done.bytes).not.toContain('CANARY');
  });

  test('asks for no environment on a pull request from a fork', async () => {
    const server = await startGithub(STATE);
    onTestFinished(server.close);
    const repo = (name: string) => ({ repo: { full_name: name }, sha: 'a'.repeat(40) });
    const payload = { pull_request: { head: repo('stranger/checkout'), base: repo('acme/checkout'), user: {} } };
    const done = await step({ 'github-token': TOKEN }, server.api, { name: 'pull_request', payload });
    expect(server.came.filter(({ url }) => !url.includes('/git/') && !url.includes('/commits/'))).toEqual([]);
    expect(done.annotations.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['error', 'The base cannot be compared with'],
      ['notice', 'GitHub was not asked'],
    ]);
  });
});

test('the entry is there', () => {
  expect(existsSync(ENTRY)).toBe(true);
});

import { expect, onTestFinished, test } from 'vitest';
import { runAction } from '../action/run-action.ts';
import { startGithub } from '../loopback/github.ts';
import { ACTION } from './bundle.ts';

const TOKEN = ['ghs', 'CANARYofTheBundle01234567'].join('_');

const CONFIG = `environments:
  staging: { payments: test, sources: [{ github: staging }] }
  production: { payments: live, sources: [{ github: production }] }
validate: [{ name: settings, environments: [production], require: { production: [SESSION_SECRET] } }]
parity: { rules: [{ path: REGION, must: same }] }
`;

test('the committed action compares environments of GitHub, and shows neither its token nor a value', async () => {
  const held = (REGION: string) => ({
    variables: { REGION, API_TOKEN: 'CANARY-0123456789' },
    secrets: ['SESSION_SECRET'],
  });
  const server = await startGithub({
    prefix: '/api/v3',
    tokens: { [TOKEN]: ['environments'] },
    environments: { staging: held('CANARY-east'), production: held('CANARY-west') },
  });
  onTestFinished(server.close);
  const inputs = { 'github-token': TOKEN, checks: 'validate, parity' };
  const env = { GITHUB_API_URL: server.api };
  const step = await runAction({ entry: ACTION, workspace: { 'tollgate.yml': CONFIG }, inputs, env });
  expect(step.code).toBe(1);
  expect(step.outputs.get('verdict')).toBe('failed');
  expect(
    JSON.parse(step.report ?? '{}').findings.map(({ rule, location }: Record<string, unknown>) => [rule, location]),
  ).toContainEqual(['parity/same', { file: 'tollgate.yml', line: 3, column: 43 }]);
  expect(server.came).toHaveLength(4);
  expect(step.bytes).not.toContain('CANARY');
});

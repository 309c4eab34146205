import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { APP, github, messages, runIn, told, workspace } from './running.ts';

const CONFIG = `environments:
  staging:
    payments: test
    sources: [staging.env]
  production:
    payments: live
    sources:
      - production.env
      - github: production
gateways: off
validate:
  - name: settings
    environments: [staging, production]
    require: { staging: [TOKEN_URL], production: [TOKEN_URL] }
parity:
  rules: [{ path: LOG_LEVEL, must: same }]
`;

const FILES = {
  'tollgate.yml': CONFIG,
  'staging.env': 'TOKEN_URL=https://a.example\nLOG_LEVEL=info\n',
  'production.env': 'LOG_LEVEL=info\n',
};

const STATE = { tokens: { [APP]: ['environments'] }, environments: { production: {} } } as const;

describe.each(['fork', 'dependabot'] as const)('a pull request: %s', (why) => {
  const reach = { online: false, why } as const;

  test('asks GitHub nothing, calls nothing missing that may be there, and does not count as passed', async () => {
    const server = await github(STATE);
    const asked = { reach, github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace(FILES), asked);
    expect(server.came).toEqual([]);
    expect(told(report)).toEqual(['info github/not-asked production tollgate.yml:9:9']);
    expect(report).toMatchObject({ verdict: 'passed', exitCode: 0, counts: { checked: 2, skipped: 3 } });
    expect(report.plan.map(({ check, environment, state, skipped }) => [check, environment, state, skipped])).toEqual([
      ['validate', 'staging', 'passed', undefined],
      ['validate', 'production', 'skipped', 'unseen'],
      ['parity', undefined, 'skipped', 'unseen'],
      ['hygiene', 'staging', 'passed', undefined],
      ['hygiene', 'production', 'skipped', 'unseen'],
    ]);
  });

  test('says so wherever the report is read', async () => {
    const { report } = await runIn(workspace(FILES), { reach });
    const terminal = renderTerminal(report, { colors: createColors(false), width: 200 });
    expect(terminal).toContain('3 items of the plan seen in files alone: GitHub is not asked for its environments');
    expect(terminal).toContain('Passed: 3 items saw files alone; all else ran, and nothing stops this deploy.');
    expect(renderSummary(report)).toContain(
      '**Seen in files alone**, and so neither passed nor failed, since GitHub is',
    );
  });

  test('still fails for what files show', async () => {
    const files = { ...FILES, 'production.env': 'LOG_LEVEL=warn\n' };
    const { report } = await runIn(workspace(files), { reach });
    expect(report.exitCode).toBe(1);
    expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual(['github/not-asked', 'parity/same']);
    expect(report.plan.find(({ check }) => check === 'parity')).toMatchObject({ state: 'failed' });
  });

  test('does not pass where all of it lies in GitHub', async () => {
    const config = 'environments: { production: { payments: live, sources: [{ github: production }] } }\n';
    const { report } = await runIn(workspace({ 'tollgate.yml': config }), { reach });
    expect(report.findings.map(({ rule }) => rule)).toContain('config/nothing-to-check');
    expect(report.exitCode).toBe(2);
  });
});

describe('the `variables` input', () => {
  const variables = { TOKEN_URL: 'https://a.example', LOG_LEVEL: 'info' };

  test('stands in for the variables of the environment that the job runs in, and GitHub lists secrets', async () => {
    const server = await github({ ...STATE, environments: { production: { secrets: ['SESSION_SECRET'] } } });
    const config = CONFIG.replace('production: [TOKEN_URL]', 'production: [TOKEN_URL, SESSION_SECRET]');
    const asked = { variables, environment: 'production', github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), { ...asked, checks: ['validate'] });
    expect(told(report)).toEqual([]);
    expect(server.asked()).toEqual(['/repos/acme/checkout/environments/production/secrets?per_page=100&page=1']);
  });

  test('needs no token where `present` says which names are secrets', async () => {
    const source = '- { github: production, present: [SESSION_SECRET] }';
    const config = CONFIG.replace('- github: production', source).replace(
      'production: [TOKEN_URL]',
      'production: [TOKEN_URL, SESSION_SECRET]',
    );
    const asked = { variables, environment: 'production' };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), { ...asked, checks: ['validate'] });
    expect(told(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
  });

  test.each([
    ['without a token', undefined],
    ['with one that may not', 'no-such-token'],
  ])('tells that names of secrets cannot be seen: %s', async (_, token) => {
    const server = await github(STATE);
    const given = { variables, environment: 'production', checks: ['validate' as const] };
    const asked = { ...given, ...(token && { github: { api: server.api, token } }) };
    const { report } = await runIn(workspace(FILES), asked);
    expect(told(report)).toEqual(['warning github/secrets-unseen production tollgate.yml:9:9']);
    expect(messages(report)).toEqual([
      'The names of the secrets of the environment "production" cannot be listed, so none of them counts as there.',
    ]);
  });

  test('is of one environment, and not of the others', async () => {
    const config = CONFIG.replace('sources: [staging.env]', 'sources: [{ github: staging }]');
    const asked = { variables, environment: 'production' };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), asked);
    expect(told(report)).toContain('error github/no-token staging tollgate.yml:4:15');
  });

  test('that no source reads is an error', async () => {
    const config = CONFIG.replace('      - github: production\n', '');
    const asked = { variables, environment: 'production' };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), { ...asked, checks: ['validate'] });
    expect(told(report)).toContain('error config/input tollgate.yml:5:3');
    expect(report.exitCode).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import type { GithubState } from '../loopback/github.ts';
import { APP, github, JOB, messages, runIn, told, workspace } from './running.ts';

const CONFIG = `environments:
  staging:
    payments: test
    sources:
      - staging.env
  production:
    payments: live
    sources:
      - github: production
gateways: off
validate:
  - name: settings
    environments: [staging, production]
    schema: settings.schema.json
`;

const SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['LOG_LEVEL', 'SESSION_SECRET', 'PORT'],
  properties: { LOG_LEVEL: { enum: ['info', 'warn'] }, PORT: { type: 'integer' }, SESSION_SECRET: { type: 'string' } },
});

const FILES = {
  'tollgate.yml': CONFIG,
  'settings.schema.json': SCHEMA,
  'staging.env': 'LOG_LEVEL=info\nPORT=8080\nSESSION_SECRET=a-word-of-staging-1\n',
};

const STATE: GithubState = {
  tokens: { [APP]: ['environments', 'actions', 'variables', 'secrets'], [JOB]: ['actions'] },
  environments: {
    production: { variables: { LOG_LEVEL: 'warn', PORT: '8443' }, secrets: ['SESSION_SECRET'] },
    'eu/production': { variables: { LOG_LEVEL: 'warn', PORT: '8443' }, secrets: ['SESSION_SECRET'] },
  },
};

describe('an environment of GitHub as a source', () => {
  test('gives its variables as text and its secrets as present', async () => {
    const server = await github(STATE);
    const { report } = await runIn(workspace(FILES), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'passed', exitCode: 0 });
    expect(server.asked()).toEqual([
      '/repos/acme/checkout/environments/production/variables?per_page=30&page=1',
      '/repos/acme/checkout/environments/production/secrets?per_page=100&page=1',
    ]);
  });

  test('is asked with the headers that GitHub wants', async () => {
    const server = await github(STATE);
    await runIn(workspace(FILES), { github: { api: server.api, token: APP } });
    for (const { headers } of server.came) {
      expect(headers).toMatchObject({
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringMatching(/^tollgate\/\d+\.\d+\.\d+/),
        authorization: `Bearer ${APP}`,
      });
    }
    expect(server.came).toHaveLength(2);
  });

  test('has what is wrong in it told at its line of tollgate.yml, without the value', async () => {
    const production = { variables: { LOG_LEVEL: 'CANARY-loud', EXTRA: 'x' }, secrets: ['SESSION_SECRET'] };
    const server = await github({ ...STATE, environments: { production } });
    const { report, secrets } = await runIn(workspace(FILES), {
      checks: ['validate'],
      github: { api: server.api, token: APP },
    });
    expect(told(report)).toEqual([
      'error validate/enum production tollgate.yml:9:9 LOG_LEVEL',
      'error validate/required production tollgate.yml:9:9 PORT',
    ]);
    expect(report.exitCode).toBe(1);
    expect(JSON.stringify([report, secrets])).not.toContain('CANARY');
  });

  test('may have a name with a slash, under a path before all others', async () => {
    const server = await github({ ...STATE, prefix: '/api/v3' });
    const files = { ...FILES, 'tollgate.yml': CONFIG.replace('github: production', 'github: eu/production') };
    const { report } = await runIn(workspace(files), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual([]);
    expect(server.came.map(({ url }) => url)).toEqual([
      '/api/v3/repos/acme/checkout/environments/eu%2Fproduction/variables?per_page=30&page=1',
      '/api/v3/repos/acme/checkout/environments/eu%2Fproduction/secrets?per_page=100&page=1',
    ]);
  });

  test('is read with what lies under it, and each list once for all environments', async () => {
    const server = await github({
      ...STATE,
      environments: {
        staging: { variables: { LOG_LEVEL: 'info' } },
        production: { variables: { LOG_LEVEL: 'warn' } },
      },
      repository: { variables: { LOG_LEVEL: 'CANARY-of-the-repository', PORT: '8443' } },
      organization: { variables: { PORT: 'CANARY-of-the-organization' }, secrets: ['SESSION_SECRET'] },
    });
    const config = CONFIG.replace('- staging.env', '- { github: staging, repository: true }').replace(
      '- github: production',
      '- { github: production, repository: true }',
    );
    const asked = { github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), asked);
    expect(told(report)).toEqual([]);
    expect(server.asked().toSorted()).toEqual(
      [
        'environments/production/secrets?per_page=100&page=1',
        'environments/production/variables?per_page=30&page=1',
        'environments/staging/secrets?per_page=100&page=1',
        'environments/staging/variables?per_page=30&page=1',
        'actions/organization-secrets?per_page=100&page=1',
        'actions/organization-variables?per_page=30&page=1',
        'actions/secrets?per_page=100&page=1',
        'actions/variables?per_page=30&page=1',
      ]
        .map((path) => `/repos/acme/checkout/${path}`)
        .toSorted(),
    );
  });

  test('of a repository of a person has no organization', async () => {
    const server = await github({ ...STATE, repository: {} });
    const config = CONFIG.replace('- github: production', '- { github: production, repository: true }');
    const asked = { github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), asked);
    expect(told(report)).toEqual([]);
    expect(server.asked()).toContain('/repos/acme/checkout');
  });

  test('follows the name of a service', async () => {
    const held = { variables: { LOG_LEVEL: 'warn', PORT: '1' }, secrets: ['SESSION_SECRET'] };
    const server = await github({ ...STATE, environments: { 'cart-production': held } });
    const config = `environments:
  production:
    sources: ["services/{service}/base.env", { github: "{service}-production" }]
validate: [{ name: settings, environments: [production], schema: settings.schema.json }]
`;
    const files = { ...FILES, 'tollgate.yml': config, 'services/cart/base.env': 'A=1\n' };
    const { report } = await runIn(workspace(files), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual([]);
    expect(server.asked()[0]).toContain('/environments/cart-production/variables');
  });

  test('is never merged from half of its pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 75 }, (_, at) => [`NAME_${at}`, 'x']));
    const production = { variables: { ...many, LOG_LEVEL: 'warn', PORT: '1' }, secrets: ['SESSION_SECRET'] };
    const server = await github({ ...STATE, environments: { production } });
    const { report } = await runIn(workspace(FILES), { checks: ['validate'], github: { api: server.api, token: APP } });
    expect(told(report)).toEqual([]);
    expect(server.asked().filter((path) => path.includes('/variables'))).toEqual([
      '/repos/acme/checkout/environments/production/variables?per_page=30&page=1',
      '/repos/acme/checkout/environments/production/variables?per_page=30&page=2',
      '/repos/acme/checkout/environments/production/variables?per_page=30&page=3',
    ]);
  });
});

describe('rights', () => {
  const environments = { production: STATE.environments?.['production'] ?? {} };

  test('that the token of the job cannot have are named', async () => {
    const server = await github({ ...STATE, environments });
    const { report } = await runIn(workspace(FILES), { github: { api: server.api, token: JOB } });
    expect(told(report)).toEqual(['error github/forbidden production tollgate.yml:9:9']);
    expect(report).toMatchObject({ verdict: 'errored', exitCode: 3 });
    expect(messages(report)).toEqual([
      'GitHub answered 403 when it was asked for the variables of the environment (source "production"), and the environment "production" is there: the token lacks "Environments: read".',
    ]);
  });

  test('that are missing may also be a missing environment, where nobody can list them', async () => {
    const server = await github({ ...STATE, tokens: { [APP]: ['environments'] } });
    const files = { ...FILES, 'tollgate.yml': CONFIG.replace('github: production', 'github: prodution') };
    const { report } = await runIn(workspace(files), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual(['error github/forbidden production tollgate.yml:9:9']);
    expect(messages(report)).toEqual([
      'GitHub answered 404 when it was asked for the variables of the environment (source "prodution"): the token lacks "Environments: read", or there is no environment "prodution".',
    ]);
  });

  test('are not what is wrong where the environment is missing for sure', async () => {
    const server = await github({ ...STATE, environments });
    const files = { ...FILES, 'tollgate.yml': CONFIG.replace('github: production', 'github: prodution') };
    const { report } = await runIn(workspace(files), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual(['error github/no-environment production tollgate.yml:9:9']);
    expect(messages(report)).toEqual([
      'The repository has no environment "prodution" in GitHub. Did you mean "production"?',
    ]);
    expect(report.exitCode).toBe(2);
  });

  test.each([
    ['actions/variables', 'variables of the repository', 'Variables: read'],
    ['actions/secrets', 'names of secrets of the repository', 'Secrets: read'],
  ])('of the repository are others: %s', async (path, what, right) => {
    const rights = ['environments', 'actions', 'variables', 'secrets'] as const;
    const tokens = { [APP]: rights.filter((one) => !path.endsWith(one)) };
    const server = await github({ ...STATE, environments, tokens, repository: {}, organization: {} });
    const config = CONFIG.replace('- github: production', '- { github: production, repository: true }');
    const asked = { github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), asked);
    expect(told(report)).toEqual(['error github/forbidden production tollgate.yml:9:9']);
    expect(messages(report)).toEqual([
      `GitHub answered 403 when it was asked for the ${what} (source "production"): the token lacks "${right}".`,
    ]);
  });

  test('of a token that GitHub does not know are not looked at', async () => {
    const server = await github({ ...STATE, tokens: {} });
    const { report } = await runIn(workspace(FILES), { github: { api: server.api, token: APP } });
    expect(told(report)).toEqual(['error github/token production tollgate.yml:9:9']);
    expect(report.exitCode).toBe(3);
    expect(server.came).toHaveLength(1);
  });

  test('need a token', async () => {
    const { report } = await runIn(workspace(FILES), {});
    expect(told(report)).toEqual(['error github/no-token production tollgate.yml:9:9']);
    expect(report.exitCode).toBe(2);
  });
});

describe('limits that cut silently', () => {
  test.each([
    [89, []],
    [90, ['There are 90 variables of the environment, and 100 is the most that a job is given.']],
  ])('are told near %i of 100', async (count, wanted) => {
    const named = Object.fromEntries(Array.from({ length: count - 2 }, (_, at) => [`NAME_${at}`, 'x']));
    const production = { variables: { ...named, LOG_LEVEL: 'warn', PORT: '1' }, secrets: ['SESSION_SECRET'] };
    const server = await github({ ...STATE, environments: { production } });
    const { report } = await runIn(workspace(FILES), { checks: ['validate'], github: { api: server.api, token: APP } });
    expect(messages(report)).toEqual(wanted);
    expect(report.exitCode).toBe(0);
  });

  test('count the size of all values of the repository, without telling it', async () => {
    const big = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`BIG_${at}`, 'CANARY12'.repeat(5000)]));
    const server = await github({ ...STATE, repository: { variables: big }, organization: {} });
    const config = CONFIG.replace('- github: production', '- { github: production, repository: true }');
    const asked = { checks: ['validate' as const], github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace({ ...FILES, 'tollgate.yml': config }), asked);
    expect(told(report)).toEqual(['warning github/near-limit production tollgate.yml:9:9']);
    expect(messages(report)).toEqual([
      'The values of repository and organization together are near or over the 256 KB that one run is given.',
    ]);
  });
});

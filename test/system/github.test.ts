import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openClient } from '../../src/github/client.ts';
import { REQUESTS } from '../../src/github/paths.ts';
import { memberOf } from '../../src/source/own.ts';
import { runIn, told, workspace } from '../github/running.ts';
import { makeRequest } from '../request.ts';
import { type DescribedApi, startDescribedApi } from './github/api.ts';
import { ALL_REQUESTS } from './github/requests.ts';

const TOKEN = ['ghs', 'CANARYofTheSystemTests0001'].join('_');

let api: DescribedApi;

beforeAll(async () => {
  // A template that GitHub does not describe is refused here already.
  api = await startDescribedApi([...new Set(Object.values(ALL_REQUESTS).map(({ template }) => template))]);
});
afterEach(() => api?.forget());
afterAll(() => api?.close());

function client(): Client {
  const { github, network } = makeRequest('/', { github: { api: api.url, token: TOKEN } });
  if (!github) throw new Error('the request names an API');
  return openClient(github, network, AbortSignal.timeout(10_000));
}

describe('the client of the API', () => {
  test('is tried with every request that it can send', () => {
    expect(Object.keys(ALL_REQUESTS).sort()).toEqual(Object.keys(REQUESTS).sort());
  });

  test.each(Object.entries(ALL_REQUESTS))('asks for %s as GitHub describes it', async (_, request) => {
    const answered = await client().get(request);
    expect(api.violations).toEqual([]);
    expect(api.requests).toHaveLength(1);
    expect(answered).toMatchObject({ kind: 'json' });
  });

  test.each([
    ['blob', 403, { kind: 'refused', status: 403 }],
    ['blob', 404, { kind: 'refused', status: 404 }],
    ['commit', 404, { kind: 'refused', status: 404 }],
    ['commit', 409, { kind: 'failed', reason: 'status', status: 409 }],
    ['commitOfName', 422, { kind: 'failed', reason: 'status', status: 422 }],
    ['tree', 409, { kind: 'failed', reason: 'status', status: 409 }],
  ] as const)('knows what GitHub means that answers for %s with %i', async (name, status, answered) => {
    api.answerWith(status);
    expect(await client().get(ALL_REQUESTS[name])).toEqual(answered);
    expect(api.violations).toEqual([]);
  });

  test('finds in the answers the members that it reads', async () => {
    const read = async (name: keyof typeof REQUESTS) => {
      const answered = await client().get(ALL_REQUESTS[name]);
      return answered.kind === 'json' ? answered.value : undefined;
    };
    expect(await read('commit')).toMatchObject({ sha: expect.any(String), tree: { sha: expect.any(String) } });
    expect(await read('commitOfName')).toMatchObject({ commit: { tree: { sha: expect.any(String) } } });
    const tree = await read('tree');
    expect(tree).toMatchObject({ truncated: false });
    expect(memberOf(memberOf(tree, 'tree'), '0')).toMatchObject({
      path: 'file.rb',
      mode: '100644',
      type: 'blob',
      sha: expect.any(String),
    });
    expect(await read('blob')).toMatchObject({ content: expect.any(String), encoding: expect.any(String) });
    expect(await read('repository')).toMatchObject({ owner: { type: 'User' } });
  });
});

test('a run reads an environment, and goes to no next page on another origin', async () => {
  const link = await fetch(`${api.url}${ALL_REQUESTS.environmentVariables.path}`);
  expect(link.headers.get('link')).toMatch(/^<https:\/\/api\.github\.com\/[^>]*>; rel="next"/);
  api.forget();
  const folder = workspace({
    'tollgate.yml': `environments:
  production:
    payments: live
    sources: [{ github: eu/production }]
validate: [{ name: settings, environments: [production], schema: settings.schema.json }]
`,
    'settings.schema.json': JSON.stringify({
      type: 'object',
      additionalProperties: false,
      required: ['USERNAME', 'EMAIL', 'GH_TOKEN', 'GIST_ID'],
      properties: { USERNAME: { const: 'octocat' }, EMAIL: { type: 'string' }, GH_TOKEN: true, GIST_ID: true },
    }),
  });
  const { report } = await runIn(folder, { github: { api: api.url, token: TOKEN } });
  expect([report.verdict, told(report), api.violations]).toEqual(['passed', [], []]);
  expect(api.requests).toEqual([
    'GET /repos/acme/checkout/environments/eu%2Fproduction/variables?per_page=30&page=1',
    'GET /repos/acme/checkout/environments/eu%2Fproduction/secrets?per_page=100&page=1',
  ]);
});

describe('what GitHub does not describe is told, so that what is said above can be believed', () => {
  const variables = 'environments/production/variables';
  const HEADERS = {
    accept: 'application/vnd.github+json',
    authorization: 'Bearer CANARY',
    'user-agent': 'tollgate',
    'x-github-api-version': '2022-11-28',
  };
  test.each([
    ['a path that is not there', 'environment/production', {}, 'Route not resolved, no path matched'],
    ['an environment whose slash is not escaped', 'environments/eu/production/variables', {}, 'Route not resolved'],
    ['a method of another effect', variables, { method: 'DELETE' }, 'reading is GET'],
    ['a page that is no number', `${variables}?page=next`, {}, 'page must be integer'],
    ['more a page than GitHub gives', `${variables}?per_page=100`, {}, 'per_page must be <= 30'],
    ['a parameter that is not there', `${variables}?perPage=30`, {}, 'no parameter perPage is described'],
    ['a parameter twice', `${variables}?page=1&page=2`, {}, 'the parameter page stands twice'],
    ['a media type that is not there', variables, { headers: { accept: 'text/html' } }, 'accept header'],
    ['no token', variables, { headers: { authorization: '' } }, 'no token is sent'],
    ['no name', variables, { headers: { 'user-agent': '' } }, 'without a User-Agent'],
    ['another version', variables, { headers: { 'x-github-api-version': '2021-01-01' } }, 'no such version'],
  ])('%s', async (_, path, { headers = {}, method = 'GET' }: { headers?: object; method?: string }, what) => {
    await fetch(`${api.url}/repos/acme/checkout/${path}`, { method, headers: { ...HEADERS, ...headers } });
    expect(api.violations.join('\n')).toContain(what);
    expect(api.requests).toHaveLength(1);
  });
});

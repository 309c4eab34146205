import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type DescribedApi, startDescribedApi } from './github/api.ts';
import { READ_PATHS } from './github/paths.ts';

let api: DescribedApi;

beforeAll(async () => {
  api = await startDescribedApi(READ_PATHS);
});
afterEach(() => api.forget());
afterAll(() => api?.close());

const REPOSITORY = '/repos/acme/checkout';
const HEADERS = {
  accept: 'application/vnd.github+json',
  authorization: 'Bearer CANARY',
  'user-agent': 'tollgate',
  'x-github-api-version': '2022-11-28',
};

async function ask(path: string, { headers = {}, method = 'GET' } = {}) {
  return await fetch(`${api.url}${REPOSITORY}/${path}`, { method, headers: { ...HEADERS, ...headers } });
}

describe("GitHub's description", () => {
  test.each([
    ['environments/production', ['name']],
    ['environments/production/variables?per_page=30&page=1', ['total_count', 'variables']],
    ['environments/production/secrets?per_page=100&page=1', ['total_count', 'secrets']],
    ['environments/eu%2Fproduction/variables?per_page=30', ['total_count', 'variables']],
    ['actions/variables?per_page=30', ['total_count', 'variables']],
    ['actions/secrets?per_page=100', ['total_count', 'secrets']],
    ['actions/organization-variables?per_page=30', ['total_count', 'variables']],
    ['actions/organization-secrets?per_page=100', ['total_count', 'secrets']],
    [`commits/${'a'.repeat(40)}`, ['commit', 'sha']],
    [`git/commits/${'a'.repeat(40)}`, ['sha', 'tree']],
    [`git/trees/${'a'.repeat(40)}?recursive=1`, ['tree', 'truncated']],
    [`git/blobs/${'a'.repeat(40)}`, ['content', 'encoding']],
  ])('answers GET %s', async (path, members) => {
    const answer = await ask(path);
    expect([answer.status, api.violations]).toEqual([200, []]);
    expect(Object.keys((await answer.json()) as object)).toEqual(expect.arrayContaining(members));
  });

  test('names a next page on an origin that is not its own', async () => {
    const { headers } = await ask('environments/production/variables?per_page=30');
    expect(headers.get('link')).toMatch(/^<https:\/\/api\.github\.com\/[^>]*>; rel="next"/);
  });

  test.each([403, 404, 409])('answers with %i where it is asked to', async (status) => {
    api.answerWith(status);
    expect([(await ask(`git/blobs/${'a'.repeat(40)}`)).status, api.violations]).toEqual([status, []]);
  });
});

describe('a request that GitHub does not describe', () => {
  const variables = 'environments/production/variables';
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
  ])('is told: %s', async (_, path, manner, what) => {
    await ask(path, manner);
    expect(api.violations.join('\n')).toContain(what);
    expect(api.requests).toHaveLength(1);
  });
});

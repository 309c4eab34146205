import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fault, GithubState } from '../loopback/github.ts';
import { plainServer } from '../network/servers.ts';
import { APP, github, messages, runIn, told, workspace } from './running.ts';

const FILES = {
  'tollgate.yml': `environments:
  production:
    payments: live
    sources:
      - github: production
`,
};

const names = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`NAME_${at}`, 'CANARY']));

const STATE: GithubState = {
  tokens: { [APP]: ['environments', 'actions'] },
  environments: { production: { variables: names(45), secrets: ['SESSION_SECRET'] } },
};

const AT = '/environments/production/variables';

async function runWith(faults: readonly Fault[], state = STATE) {
  const server = await github(state, faults);
  const { report } = await runIn(workspace(FILES), { checks: ['hygiene'], github: { api: server.api, token: APP } });
  expect(JSON.stringify(report)).not.toContain('CANARY');
  return { report, server };
}

const COULD_NOT = 'The variables of the environment could not be read (source "production"): ';

interface Case {
  readonly fault: Fault;
  readonly why: string;
  readonly requests: number;
}

const NO_COUNT = 'the entries that came are not as many as GitHub says that there are.';
const NO_JSON = 'the answer is not JSON, as that of a proxy or a sign-in page is not';
const OVER_LIMIT = 'its rate limit is reached';

const CASES: Readonly<Record<string, Case>> = {
  'a limit that says when to come again, twice': {
    fault: { at: AT, status: 403, headers: { 'retry-after': '0' } },
    why: `${OVER_LIMIT} (status 403).`,
    requests: 2,
  },
  'a limit that asks to wait for longer than the run may': {
    fault: { at: AT, status: 429, headers: { 'retry-after': '3600' } },
    why: `${OVER_LIMIT} (status 429).`,
    requests: 1,
  },
  'a limit that says nothing of when': {
    fault: { at: AT, status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    why: `${OVER_LIMIT} (status 403).`,
    requests: 1,
  },
  'an overload that lasts': { fault: { at: AT, status: 502 }, why: 'the status was 502.', requests: 2 },
  'a fault of the server': { fault: { at: AT, status: 500 }, why: 'the status was 500.', requests: 1 },
  'a page of HTML': { fault: { at: AT, body: '<html>CANARY' }, why: `${NO_JSON} (status 200).`, requests: 1 },
  'a proxy that forbids': {
    fault: { at: AT, status: 403, body: '<html>CANARY' },
    why: `${NO_JSON} (status 403).`,
    requests: 1,
  },
  'JSON that is cut': { fault: { at: AT, cut: true }, why: `${NO_JSON} (status 200).`, requests: 1 },
  'JSON of another form': {
    fault: { at: AT, change: () => ({ variables: 'CANARY' }) },
    why: 'the answer is of another form than GitHub describes.',
    requests: 1,
  },
  'a variable without a value': {
    fault: { at: AT, change: () => ({ total_count: 1, variables: [{ name: 'CANARY' }] }) },
    why: 'the answer is of another form than GitHub describes.',
    requests: 1,
  },
  'a page that is lost': {
    fault: { at: AT, change: (answer, page) => (page === 2 ? { ...answer, variables: [] } : answer) },
    why: NO_COUNT,
    requests: 2,
  },
  'a count that changes from page to page': {
    fault: { at: AT, change: (answer, page) => ({ ...answer, total_count: 44 + page }) },
    why: NO_COUNT,
    requests: 2,
  },
  'a count that is too small': {
    fault: { at: AT, change: (answer) => ({ ...answer, total_count: 29 }) },
    why: NO_COUNT,
    requests: 1,
  },
  'the same page again': {
    fault: { at: AT, change: () => ({ total_count: 2, variables: [{ name: 'A', value: '1' }] }) },
    why: NO_COUNT,
    requests: 2,
  },
  'pages without an end': {
    fault: {
      at: AT,
      change: (_, page) => ({ total_count: 1_000_000, variables: [{ name: `P${page}`, value: 'CANARY' }] }),
    },
    why: 'its pages do not come to an end.',
    requests: 50,
  },
  'a repository that was renamed': {
    fault: { at: AT, status: 301, headers: { location: '/repositories/1/environments/production/variables' } },
    why: 'it was redirected, as a repository is that was renamed; nothing is sent after a redirect (status 301).',
    requests: 1,
  },
  'a connection that breaks, twice': {
    fault: { at: AT, drop: true },
    why: 'the request failed (reset).',
    requests: 2,
  },
};

describe('what GitHub answers that cannot be relied on', () => {
  test.each(Object.entries(CASES))('%s', async (_, { fault, why, requests }) => {
    const { report, server } = await runWith([fault]);
    expect(told(report)).toEqual(['error github/unanswered production tollgate.yml:5:9']);
    expect(messages(report)).toEqual([COULD_NOT + why]);
    expect(report).toMatchObject({ verdict: 'errored', exitCode: 3 });
    expect(server.came).toHaveLength(requests);
  });

  test.each([
    ['an overload', { at: AT, times: 1, status: 502 }],
    ['a limit', { at: AT, times: 1, status: 429, headers: { 'retry-after': '1' } }],
    ['a broken connection', { at: AT, times: 1, drop: true }],
  ] as const)('%s that passes is no matter', async (_, fault) => {
    const { report, server } = await runWith([fault]);
    expect(told(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
    expect(server.came).toHaveLength(4);
  });

  test('a body that never ends is ended with the run', async () => {
    const server = await github(STATE, [{ at: AT, stall: true }]);
    const asked = { checks: ['hygiene' as const], limits: { runSeconds: 1 }, github: { api: server.api, token: APP } };
    const { report } = await runIn(workspace(FILES), asked);
    expect(report.findings.map(({ rule }) => rule)).toContain('run/deadline');
    expect(report.exitCode).toBe(3);
  });

  test('more requests than a run may send are not sent', async () => {
    const count = 101;
    const environments = Array.from({ length: count }, (_, at) => `  e${at}: { sources: [{ github: e${at} }] }\n`);
    const held = Object.fromEntries(Array.from({ length: count }, (_, at) => [`e${at}`, { variables: { A: '1' } }]));
    const server = await github({ ...STATE, environments: held });
    const folder = workspace({ 'tollgate.yml': `environments:\n${environments.join('')}` });
    const { report } = await runIn(folder, { checks: ['hygiene'], github: { api: server.api, token: APP } });
    expect(server.came).toHaveLength(200);
    expect(messages(report)).toEqual([
      'The variables of the environment could not be read (source "e100"): the run has sent as many requests to GitHub as it may.',
    ]);
  });
});

describe('where the token goes', () => {
  /** A server of somebody else, and what came to it. */
  async function trap() {
    const came: string[] = [];
    const server = await plainServer((request, response) => {
      came.push(`${request.url} ${request.headers.authorization}`);
      response.end('{"total_count":45,"variables":[]}');
    });
    onTestFinished(server.close);
    return { origin: `http://127.0.0.1:${server.port}`, came };
  }

  test('is not where a `Link` leads', async () => {
    const other = await trap();
    const link = `<${other.origin}${AT}?page=2>; rel="next"`;
    const { report, server } = await runWith([{ at: AT, headers: { link } }]);
    expect(told(report)).toEqual([]);
    expect(server.came).toHaveLength(3);
    expect(other.came).toEqual([]);
  });

  test('is not where a redirect leads', async () => {
    const other = await trap();
    const { report } = await runWith([{ at: AT, status: 307, headers: { location: `${other.origin}${AT}` } }]);
    expect(told(report)).toEqual(['error github/unanswered production tollgate.yml:5:9']);
    expect(other.came).toEqual([]);
  });

  test.each([
    'http://api.github.example',
    'http://localhost:1',
    'https://user@api.github.example',
    'https://api.github.example/?x=1',
    'api.github.com',
    'ftp://127.0.0.1/',
    '',
  ])('is not %j', async (api) => {
    const { report } = await runIn(workspace(FILES), { checks: ['hygiene'], github: { api, token: APP } });
    expect(messages(report)).toEqual([`${COULD_NOT}GITHUB_API_URL is no https address of an API.`]);
  });

  test.each(['..', '.'])('is no other path, with an environment called %j', async (name) => {
    const folder = workspace({ 'tollgate.yml': FILES['tollgate.yml'].replace('github: prod', `github: "${name}" # `) });
    const { report } = await runIn(folder, { github: { api: 'http://127.0.0.1:1', token: APP } });
    expect(told(report)).toEqual(['error config/value tollgate.yml:5:17 environments.production.sources[0].github']);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Base, openBase } from '../../src/base/base.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openGithub } from '../../src/github/github.ts';
import { openWorkspace } from '../../src/source/workspace.ts';
import { type Files, gitIn, makeRepository, type Scratch } from '../git/repository.ts';
import type { FakeGithub, Fault, GithubState } from '../loopback/github.ts';
import { type Asked, makeRequest } from '../request.ts';
import { APP, github, JOB, runIn } from './running.ts';

const TOLLGATE = `environments:
  production:
    payments: live
    sources: [config/production.env]
probes:
  - name: bank
    url: { from: BANK_URL }
    allow: { production: "https://*.bank.example" }
`;

const BEFORE: Files = {
  'tollgate.yml': TOLLGATE,
  'config/production.env': 'BANK_URL=https://pay.bank.example\nTOKEN=CANARY-of-the-base\n',
  'big.env': `A=${'x'.repeat(5000)}\n`,
};

interface Shallow {
  readonly origin: Scratch;
  /** The commit that the clone does not have. */
  readonly before: string;
  /** The clone: of the last commit alone, as actions/checkout makes it. */
  readonly folder: string;
}

function shallow(remote = 'https://github.com/acme/checkout'): Shallow {
  const origin = makeRepository();
  onTestFinished(origin.remove);
  const before = origin.commit(BEFORE);
  origin.git('tag', 'v1');
  origin.commit({ 'config/production.env': 'BANK_URL=https://pay.bank.example\nNEW=1\n' });
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-shallow-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin.folder}`, folder], { stdio: 'ignore' });
  gitIn(folder, ['remote', 'set-url', 'origin', remote]);
  return { origin, before, folder };
}

async function served(
  { origin }: Shallow,
  faults?: readonly Fault[],
  more?: Partial<GithubState>,
): Promise<FakeGithub> {
  return github({ tokens: { [APP]: ['contents'], [JOB]: [] }, git: origin.folder, ...more }, faults);
}

async function open(folder: string, asked: Asked): Promise<Base> {
  const request = makeRequest(folder, asked);
  const loaded = await loadConfig(request, openWorkspace(folder, request.limits));
  const { signal } = new AbortController();
  const base = loaded.ok
    ? openBase(
        request,
        () => loaded.config,
        signal,
        async () => openGithub(request, signal),
      )
    : undefined;
  if (!base) throw new Error('there is no base');
  return base;
}

describe('the base of a shallow clone', () => {
  test('is read through the API by the number of its commit', async () => {
    const clone = shallow();
    const server = await served(clone);
    const base = await open(clone.folder, { base: clone.before, github: { api: server.api, token: APP } });
    expect(await base.unknown()).toBeUndefined();
    expect(await base.isHead()).toBe(false);
    expect(await base.text('config/production.env')).toBe(BEFORE['config/production.env']);
    const effective = await base.effective('production', undefined);
    expect([...(effective?.leaves.keys() ?? [])]).toEqual(['/BANK_URL', '/TOKEN']);
    expect(await base.config()).toMatchObject({ environments: [{ name: 'production' }] });
    const tree = clone.origin.git('rev-parse', `${clone.before}^{tree}`);
    const blobs = ['config/production.env', 'tollgate.yml'].map((path) =>
      clone.origin.git('rev-parse', `${clone.before}:${path}`),
    );
    expect(server.asked()).toEqual(
      [`git/commits/${clone.before}`, `git/trees/${tree}?recursive=1`, ...blobs.map((id) => `git/blobs/${id}`)].map(
        (path) => `/repos/acme/checkout/${path}`,
      ),
    );
  });

  test.each(['v1', 'origin/v1'])('is read by a name: %s', async (name) => {
    const clone = shallow();
    const server = await served(clone);
    const base = await open(clone.folder, { base: name, github: { api: server.api, token: APP } });
    expect(await base.text('config/production.env')).toBe(BEFORE['config/production.env']);
    expect(server.asked()[0]).toBe('/repos/acme/checkout/commits/v1?per_page=1&page=1');
  });

  test('has the caps of one that is there', async () => {
    const clone = shallow();
    const server = await served(clone);
    const asked = { base: clone.before, limits: { fileSize: 1000 }, github: { api: server.api, token: APP } };
    const base = await open(clone.folder, asked);
    expect(await base.over(async (workspace) => workspace.read('big.env'))).toMatchObject({
      ok: false,
      problem: { rule: 'source/cap' },
    });
    expect(server.asked().filter((path) => path.includes('/blobs/'))).toEqual([]);
  });

  test('is read in the folder of a repository that is checked', async () => {
    const clone = shallow();
    const server = await served(clone);
    const folder = join(clone.folder, 'config');
    const request = makeRequest(folder, { base: clone.before, github: { api: server.api, token: APP } });
    const { signal } = new AbortController();
    const loaded = await loadConfig(makeRequest(clone.folder), openWorkspace(clone.folder, request.limits));
    const base =
      loaded.ok &&
      openBase(
        request,
        () => loaded.config,
        signal,
        async () => openGithub(request, signal),
      );
    expect(base && (await base.text('production.env'))).toBe(BEFORE['config/production.env']);
  });

  test('is read for a pull request from a fork too: its base is none of the stranger', async () => {
    const clone = shallow();
    const server = await served(clone);
    const reach = { online: false, why: 'fork' } as const;
    const asked = { base: clone.before, github: { api: server.api, token: APP }, reach };
    expect(await (await open(clone.folder, asked)).unknown()).toBe(undefined);
  });

  test('that GitHub is not asked for stays unknown', async () => {
    const clone = shallow();
    const server = await served(clone);
    const given = { base: clone.before, github: { api: server.api, token: APP } };
    expect(await (await open(clone.folder, { base: clone.before })).unknown()).toBe('no-commit');
    expect(await (await open(clone.folder, { ...given, base: 'HEAD~1' })).unknown()).toBe('no-commit');
    const other = shallow('git@github.com:acme/other.git');
    expect(await (await open(other.folder, { ...given, base: clone.before })).unknown()).toBe('no-commit');
    expect(server.came).toEqual([]);
  });

  test.each([
    ['no right to read contents', JOB, [], 'not-shown'],
    ['an unknown token', 'unknown-token', [], 'not-answered'],
    ['an overload', APP, [{ at: '?', status: 502 }], 'not-answered'],
    ['a list that is cut', APP, [], 'too-big'],
  ] as const)('is not known with %s', async (_, token, faults, reason) => {
    const clone = shallow();
    const truncated = reason === 'too-big';
    const server = await served(
      clone,
      faults.map((fault) => ({ ...fault, at: clone.before })),
      { truncated },
    );
    const base = await open(clone.folder, { base: clone.before, github: { api: server.api, token } });
    expect(await base.unknown()).toBe(reason);
    expect(await base.text('config/production.env')).toBeUndefined();
  });

  test('is not known by a number or a name that stands for nothing', async () => {
    const clone = shallow();
    const server = await served(clone);
    for (const ref of ['a'.repeat(40), 'no-such-branch']) {
      const base = await open(clone.folder, { base: ref, github: { api: server.api, token: APP } });
      expect(await base.unknown()).toBe('not-shown');
    }
  });

  test('is not made of bytes that are not those of its number', async () => {
    const clone = shallow();
    const id = clone.origin.git('rev-parse', `${clone.before}:config/production.env`);
    const content = Buffer.from('BANK_URL=https://evil.example\n').toString('base64');
    const server = await served(clone, [{ at: id, change: (answer) => ({ ...answer, content }) }]);
    const base = await open(clone.folder, { base: clone.before, github: { api: server.api, token: APP } });
    expect(await base.text('config/production.env')).toBeUndefined();
  });

  test('tells the whole way through whom a failed probe is to be blamed on, without a value of it', async () => {
    const clone = shallow();
    const server = await served(clone);
    const asked = { base: clone.before, checks: ['probes' as const] };
    const known = await runIn(clone.folder, { ...asked, github: { api: server.api, token: APP } });
    expect(known.report.findings.map(({ rule }) => rule).toSorted()).toEqual(['probe/outage', 'probe/unreachable']);
    const unknown = await runIn(clone.folder, { ...asked, github: { api: server.api, token: JOB } });
    const said = unknown.report.findings.find(({ rule }) => rule === 'probe/blame-unknown');
    expect(said?.message).toContain('the commit of the base is not in this checkout, and GitHub does not show it');
    expect(said?.hint).toContain('`permissions: { contents: read }`');
    expect(JSON.stringify([known, unknown])).not.toContain('CANARY');
  });
});

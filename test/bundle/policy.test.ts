import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { runAction } from '../action/run-action.ts';
import { makeRepository, type Scratch } from '../git/repository.ts';
import { ACTION } from './bundle.ts';

/** Pull requests that loosen the gate they go through, as the committed bundle sees them. */
const KEY = ['sk', 'live', 'CANARY51Hx9QzW7abcdefgh'].join('_');
const NEEDLES = encodingsOf(KEY).map((form) => form.toLowerCase());

const TOLLGATE = `environments:
  production: { payments: live, sources: [production.env, more.env] }
validate:
  - { name: env, schema: env.schema.json, environments: [production] }
`;

const made: Scratch[] = [];
afterAll(() => {
  for (const { folder } of made) rmSync(folder, { recursive: true, force: true });
});

/** A branch off the base, in which a schema admits more and a source with a key in it is no longer read. */
function pullRequest(from: string) {
  const repository = makeRepository();
  made.push(repository);
  const base = repository.commit({
    'tollgate.yml': TOLLGATE,
    'env.schema.json':
      '{ "type": "object", "properties": { "NAME": { "maxLength": 4 }, "OTHER": { "maxLength": 4 } } }',
    'production.env': 'NAME=shop\n',
    'more.env': 'OTHER=shop\n',
  });
  repository.commit({
    'tollgate.yml': TOLLGATE.replace(', more.env', ''),
    'env.schema.json': '{ "type": "object", "properties": { "NAME": { "maxLength": 99 } } }',
    'production.env': `NAME=${KEY}\n`,
    'more.env': `OTHER=${KEY}\n`,
  });
  const repo = { full_name: 'acme/shop' };
  const payload = {
    pull_request: {
      head: { repo: { full_name: from }, sha: repository.git('rev-parse', 'HEAD') },
      base: { repo, sha: base },
      user: { login: 'octocat' },
    },
  };
  return { folder: repository.folder, payload };
}

describe.each(['acme/shop', 'stranger/shop'])('a pull request from %s', (from) => {
  const gate = async (inputs: Readonly<Record<string, string>>) => {
    const { folder, payload } = pullRequest(from);
    const result = await runAction({
      entry: ACTION,
      workspace: folder,
      inputs,
      event: { name: 'pull_request', payload },
      env: { PATH: process.env['PATH'] },
    });
    for (const needle of NEEDLES) expect(result.bytes.toLowerCase()).not.toContain(needle);
    const { findings } = JSON.parse(result.report ?? '{}') as {
      findings: { rule: string; severity: string; location?: { file: string; line: number } }[];
    };
    const seen = findings
      .filter(({ rule }) => /^(?:policy|validate)\//.test(rule))
      .map(({ rule, severity, location }) => `${rule} ${severity} ${location?.file}:${location?.line}`);
    return { code: result.code, verdict: result.outputs.get('verdict'), seen };
  };

  test('is told what it loosens', async () => {
    expect(await gate({})).toMatchObject({
      seen: [
        'policy/loosened warning more.env:1',
        'policy/loosened warning production.env:1',
        'policy/loosened info tollgate.yml:2',
      ],
    });
  });

  test('is held to the policy of its base', async () => {
    expect(await gate({ policy: 'base' })).toEqual({
      code: 1,
      verdict: 'failed',
      seen: [
        'policy/changed info env.schema.json:1',
        'validate/size error more.env:1',
        'validate/size error production.env:1',
      ],
    });
  });
});

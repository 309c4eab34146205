import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';
import { changed, lines } from './history.ts';

const PROBES = `environments:
  production: { payments: none, sources: [production.env] }
probes:
  - name: bank
    url: { from: BANK_URL }
    allow: { production: "https://*.bank.example" }
    method: POST
    body: { file: body.json }
    expect: { json-schema: answer.json }
`;

const BASE = {
  'tollgate.yml': PROBES,
  'production.env': 'BANK_URL=https://pay.bank.example\n',
  'body.json': '{}',
  'answer.json': '{ "$ref": "parts.json" }',
  'parts.json': '{ "type": "object", "required": ["ok"] }',
};

async function report(folder: string, asked: Parameters<typeof makeRequest>[1]) {
  return (await run(makeRequest(folder, asked), () => {}, new AbortController().signal)).report;
}

it('makes the probes of the base, as the base has them', async () => {
  const rest = { 'tollgate.yml': 'environments:\n  production: { payments: none, sources: [production.env] }\n' };
  const { folder, base } = changed(BASE, { ...rest, 'parts.json': '{ "type": "object" }' });
  const held = await report(folder, { base, policy: 'base' });
  expect([held.verdict, held.exitCode, ...lines(held)]).toEqual([
    'failed',
    1,
    'policy/changed info parts.json:1:1 This run is held to the base’s policy; "parts.json" and "tollgate.yml" are not as in the base, and will count once merged.',
    'probe/blocked error production.env:1:10 Probe "bank": the method may change something; nothing was sent.',
  ]);
});

it('is errored where the base cannot be read', async () => {
  const { folder } = changed(BASE, {});
  const held = await report(folder, { base: '0123456789012345678901234567890123456789', policy: 'base' });
  expect([held.verdict, held.exitCode, ...lines(held)]).toEqual([
    'errored',
    3,
    'policy/unknown error The policy of the base is to decide, and nobody can tell what it says: its commit is not in this checkout.',
  ]);
});

it('says nothing after a push, which was merged already', async () => {
  const { folder, base } = changed(BASE, {
    'tollgate.yml': PROBES.replace('    method', '    blocks: false\n    method'),
  });
  const request = makeRequest(folder, { base, reach: { online: false, why: 'fork' } });
  const by = async (who: 'push' | 'pull-request') => {
    const asked = { ...request, base: { ref: base, searchPath: process.env['PATH'] ?? '', by: who } };
    return lines((await run(asked, () => {}, new AbortController().signal)).report, 'policy/');
  };
  expect(await by('push')).toEqual([]);
  expect(await by('pull-request')).toEqual([
    'policy/loosened warning tollgate.yml:4:5 The probe "bank" asks for less than in the base, or for something else: `blocks`.',
  ]);
});

it('is held to the policy of what it is merged into, and not to one of long ago that its branch begins at', async () => {
  const lax = 'environments:\n  production: { payments: none, sources: [production.env] }\n';
  const strict = `${lax}validate: [{ name: env, environments: [production], require: { production: [BANK_URL] } }]\n`;
  const { folder, git, commit, base: longAgo } = changed({ 'tollgate.yml': lax, 'production.env': 'A=1\n' }, {});
  const base = commit({ 'tollgate.yml': strict, 'production.env': 'A=1\nBANK_URL=https://a.example\n' });
  git('checkout', '--quiet', '-b', 'change', longAgo);
  const head = commit({ 'production.env': 'A=2\n' });
  const request = makeRequest(folder, { policy: 'base', checks: ['validate'] });
  const asked = {
    ...request,
    base: { ref: base, head, by: 'pull-request', searchPath: process.env['PATH'] ?? '' },
  } as const;
  const { report: held } = await run(asked, () => {}, new AbortController().signal);
  expect([held.verdict, ...lines(held, 'validate/')]).toEqual([
    'failed',
    'validate/required error production.env:1:4 "BANK_URL" is required by tollgate.yml and not set.',
  ]);
});

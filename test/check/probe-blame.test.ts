import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compareValues, isSameHost, isSameProbe, keysOf, keysOfParts } from '../../src/check/asked-values.ts';
import { isWholeOutage, outageIn } from '../../src/check/outage.ts';
import type { Config } from '../../src/config/config.ts';
import type { Ask } from '../../src/config/probe-spec.ts';
import { finding } from '../../src/finding/finding.ts';
import { run } from '../../src/run.ts';
import { makeRepository, type Scratch } from '../git/repository.ts';
import { at, effective, known, type SpecParts, secret, spec, urlAskOf } from '../probe/specs.ts';
import { type Asked, makeRequest } from '../request.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const TOLLGATE = `environments:
  production: { payments: none, sources: [production.env] }
probes:
  - name: bank
    url: { from: BANK_URL }
    allow: { production: "https://*.bank.example/**" }
    on-outage: warn
`;

/** A repository in which the base has another value and another token than the work tree. No host resolves. */
function shop(): Scratch {
  const made = makeRepository();
  closing.push(made.remove);
  const token = (word: string) => `API_TOKEN=${word}-canary-51f7c2a9\n`;
  made.commit({ 'tollgate.yml': TOLLGATE, 'production.env': `BANK_URL=https://old.bank.example\n${token('old')}` });
  made.write({ 'production.env': `BANK_URL=https://new.bank.example\n${token('new')}` });
  return made;
}

function check(folder: string, asked: Asked, searchPath = process.env['PATH'] ?? '') {
  const request = makeRequest(folder, { base: 'HEAD', checks: ['probes'], ...asked });
  const base = request.base && { ...request.base, searchPath };
  return run({ ...request, base }, () => {}, new AbortController().signal);
}

describe('the base', () => {
  it('has its secrets looked for in what is written as well', async () => {
    const { secrets, report } = await check(shop().folder, {});
    expect(secrets.map((one) => one.reveal()).sort()).toEqual(['new-canary-51f7c2a9', 'old-canary-51f7c2a9']);
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['probe/unreachable', 'error'],
      ['probe/blame-unknown', 'info'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/canary|bank\.example/);
  });

  it('that cannot be read leaves the failure as it is', async () => {
    const { report } = await check(shop().folder, {}, '');
    expect(report).toMatchObject({ verdict: 'errored', exitCode: 3 });
    expect(report.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['probe/unreachable', 'error', 'Probe "bank": the host name does not resolve (dns, 1 attempt).'],
      [
        'change/base-unknown',
        'error',
        'The base "HEAD" cannot be looked at, since there is no git to read it with: what is new is not known.',
      ],
      [
        'probe/blame-unknown',
        'info',
        'Probe "bank": whether the change or the provider is to blame is not known, since there is no git to read the base with.',
      ],
    ]);
  });

  it('that never comes does not outlast the run, which then passes nothing', async () => {
    const { folder, git } = shop();
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    git('config', 'include.path', '../fifo');
    const began = performance.now();
    const { report } = await check(folder, { limits: { runSeconds: 1 } });
    expect(report).toMatchObject({ verdict: 'errored', exitCode: 3 });
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

const url = (parts: SpecParts): Ask => urlAskOf(spec(parts));

describe('what a probe asks with', () => {
  it.each<[Ask, readonly string[]]>([
    [url({}), []],
    [url({ target: { kind: 'catalogue' } }), []],
    [url({ target: { kind: 'from', key: 'A', path: '/x' } }), ['A']],
    [
      url({
        target: { kind: 'from', key: 'A', path: undefined },
        body: { kind: 'json', value: {}, references: { '/a/0': 'B', '/a/1': 'A', '/c': 'D' } },
      }),
      ['A', 'B', 'D'],
    ],
    [{ kind: 'tcp', target: { kind: 'from', key: 'A' }, dialogue: [] }, ['A']],
    [{ kind: 'dns', name: { kind: 'from', key: 'A' }, type: 'A', server: undefined }, ['A']],
    [{ kind: 'database', target: { kind: 'literal', text: 'h:1' }, level: 'tls', settings: {} }, []],
  ])('is found: %#', (ask, keys) => {
    expect(keysOf(ask)).toEqual(keys);
  });

  it('is compared whatever holds it, and only where both can be read', () => {
    const now = effective('p', 'none', {
      [at('A')]: secret('x'),
      [at('B')]: known(5),
      [at('C')]: known('5'),
      [at('D')]: { state: 'present', by: 'secret' } as never,
      [at('E')]: known('e'),
    });
    const before = effective('p', 'none', {
      [at('A')]: known('x'),
      [at('B')]: known(5),
      [at('C')]: known(5),
      [at('D')]: known('x'),
    });
    const standing = ['A', 'B', 'C', 'D', 'E', 'F'].map((key) => compareValues(key, now, before));
    expect(standing).toEqual(['same', 'same', 'differs', 'unknown', 'missing', 'missing']);
  });

  it.each([
    ['https://a.example/x', 'https://A.example:8443/y', true],
    ['a.example:5432', 'a.example:5433', true],
    ['postgres://me:x@a.example/db', 'postgres://you:y@a.example/db', true],
    ['https://a.example', 'https://b.example', false],
    ['a.example:1', 'b.example:1', false],
    ['', '', false],
    ['not a host', 'not a host', false],
  ])('names the same host or another: %s and %s', (now, before, same) => {
    const [one, two] = [now, before].map((text) => effective('p', 'none', { [at('A')]: known(text) }));
    expect(one && two && isSameHost('A', one, two)).toBe(same);
  });

  it('is the same probe only with all that decides what is sent and what passes', () => {
    const config = (parts: SpecParts, sources: readonly string[] = ['a.env'], payments = 'none') =>
      ({
        ownGateways: [],
        probes: [spec({ name: 'bank', ...parts })],
        environments: [{ name: 'p', payments, sources: sources.map((path) => ({ kind: 'file', path, at: [] })) }],
      }) as unknown as Config;
    const same = (other: Config, environment?: string) => isSameProbe('bank', environment, config({}), other);
    const location = { file: 'tollgate.yml', line: 99, column: 1 };
    expect(same(config({ location, runbook: 'x', onOutage: 'warn', blocks: false }), 'p')).toBe(true);
    expect(same(config({ name: 'other' }))).toBe(false);
    expect(same(config({ timeout: 1 }))).toBe(false);
    expect(same(config({ headers: { a: 'b' } }))).toBe(false);
    expect(same(config({ allow: { p: ['https://x/**'] } }))).toBe(false);
    expect(same(config({}, ['b.env']), 'p')).toBe(false);
    expect(same(config({}, ['b.env']))).toBe(true);
    expect(same(config({}, ['a.env'], 'live'), 'p')).toBe(false);
    expect(same(config({}), 'q')).toBe(false);
  });

  it('is not the same probe where the repository says something else of its gateway', () => {
    const config = (...ownGateways: readonly unknown[]) =>
      ({ ownGateways, probes: [spec({ name: 'bank', gateway: 'bank' })], environments: [] }) as unknown as Config;
    const [one, other] = [
      { id: 'bank', name: 'Bank' },
      { id: 'bank', name: 'Other' },
    ];
    expect(isSameProbe('bank', undefined, config(one), config({ ...one }))).toBe(true);
    expect(isSameProbe('bank', undefined, config(one), config(other))).toBe(false);
    expect(isSameProbe('bank', undefined, config(one), config())).toBe(false);
    expect(isSameProbe('bank', undefined, config({ id: 'x' }), config())).toBe(true);
  });

  it('names the keys of parts as people write them, where they are not taken for others', () => {
    const values = effective('p', 'live', {
      [at('A')]: known('1'),
      [at('b', 'c')]: known('2'),
      [at('b.c')]: known('3'),
    });
    expect(keysOfParts([at('A'), at('b', 'c'), at('b.c')], values)).toEqual(['A', '/b/c', 'b.c']);
  });
});

describe('an outage', () => {
  const probe = 'bank';
  const unreachable = (reason: string) => {
    const facts = { probe, reason: reason as 'dns', phase: undefined, address: undefined, attempts: 1 };
    return finding('probe/unreachable', facts);
  };
  const status = (code: number) => finding('probe/status', { probe, status: code, expected: [] });

  it('is what the other side alone brings about', () => {
    for (const reason of ['dns', 'refused', 'reset', 'timeout', 'protocol', 'tls-expired', 'tls-name', 'tls-untrusted'])
      expect(outageIn(unreachable(reason))).toBe(reason);
    for (const code of [429, 500, 502, 503, 504, 520]) expect(outageIn(status(code))).toBe('status');
  });

  it('is nothing that a wrong value brings about as well, and no reason that is not known here', () => {
    for (const reason of ['body-too-big', 'no-route', 'address-family', 'something-new'])
      expect(outageIn(unreachable(reason))).toBeUndefined();
    for (const code of [200, 301, 400, 401, 403, 404, 428]) expect(outageIn(status(code))).toBeUndefined();
    expect(outageIn(finding('probe/blocked', { probe, reason: 'not-allowed' }))).toBeUndefined();
    expect(outageIn(finding('probe/credential-refused', { probe, status: 403 }))).toBeUndefined();
  });

  it('of two hosts is none where a wrong host fails in the same way', () => {
    expect(['timeout', 'reset', 'refused', 'status', 'tls-expired'].map(isWholeOutage)).not.toContain(false);
    expect(['dns', 'tls-name', 'tls-untrusted', 'tls-protocol', 'protocol'].map(isWholeOutage)).not.toContain(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { TcpAsk } from '../../src/config/probe-spec.ts';
import { openNetwork } from '../../src/network/network.ts';
import { findHost, resolveHost } from '../../src/probe/host-target.ts';
import type { ProbeSetting } from '../../src/probe/setting.ts';
import { at, effective, known, type SpecParts, secret, spec } from './specs.ts';

const NETWORK = openNetwork({ allowPrivateHosts: ['db.internal'], certificateAuthorities: [], resolutions: [] });

function find(value: string | undefined, more: SpecParts = {}, setting: Partial<ProbeSetting> = {}) {
  const target = { kind: 'from', key: 'HOST' } as const;
  const ask: TcpAsk = { kind: 'tcp', target, dialogue: [] };
  const leaves = value === undefined ? {} : { [at('HOST')]: known(value) };
  const given: ProbeSetting<TcpAsk> = {
    spec: spec({ ...more, ask }),
    environment: 'production',
    service: undefined,
    payments: 'live',
    effective: effective('production', 'live', leaves),
    gateways: [],
    credentials: new Map(),
    violations: undefined,
    now: new Date(),
    ...setting,
    ask,
  };
  const found = findHost(given, target, NETWORK, () => 'tls');
  return 'rule' in found ? [found.rule, 'reason' in found.facts ? found.facts.reason : found.facts] : 'may be asked';
}

describe('a host out of the configuration', () => {
  const allow = (...patterns: string[]) => ({ allow: { production: patterns } });

  it.each<[string | undefined, SpecParts, unknown]>([
    ['h.example:443', {}, ['probe/blocked', 'not-allowed']],
    ['h.example:443', allow('tls://h.example:443'), 'may be asked'],
    ['h.example:443', allow('tls://*.example'), 'may be asked'],
    ['h.example:444', allow('tls://*.example'), ['probe/blocked', 'not-allowed']],
    ['h.example:444', allow('tls://*.example:444'), 'may be asked'],
    ['H.EXAMPLE.:443', allow('tls://h.example'), 'may be asked'],
    ['h.example:443', allow('tcp://h.example:443'), ['probe/blocked', 'not-allowed']],
    ['h.example.evil:443', allow('tls://h.example'), ['probe/blocked', 'not-allowed']],
    ['https://u:p@h.example/x', allow('tls://h.example'), 'may be asked'],
    ['https://h.example@evil.example/x', allow('tls://h.example'), ['probe/blocked', 'not-allowed']],
    ['[2001:db8::1]:443', allow('tls://[2001:db8::1]'), 'may be asked'],
    ['h.example:443', { allow: { staging: ['tls://h.example'] } }, ['probe/blocked', 'not-allowed']],
    ['db.internal:5432', {}, 'may be asked'],
    ['db.internal:5432', allow('tls://h.example'), ['probe/blocked', 'not-allowed']],
    ['h.example', allow('tls://h.example'), ['probe/blocked', 'not-a-url']],
    ['h.example:0', allow('tls://h.example'), ['probe/blocked', 'not-a-url']],
    [undefined, {}, ['probe/no-target', { probe: 'probe', key: 'HOST', state: 'missing' }]],
  ])('%s with %j: %j', (value, more, wanted) => expect(find(value, more)).toEqual(wanted));

  it('is read out of a secret, and of nothing that is no text', () => {
    const target = { kind: 'from', key: 'X' } as const;
    const one = (state: Parameters<typeof effective>[2][string]) =>
      resolveHost(target, effective('production', 'live', { [at('X')]: state }));
    expect(one(secret('rediss://:canary@cache.example'))).toMatchObject({ host: 'cache.example', port: 6379 });
    expect(one(known(5432))).toMatchObject({ kind: 'none', state: 'not-text' });
    expect(one({ state: 'runtime' })).toMatchObject({ kind: 'none', state: 'not-readable' });
    expect(resolveHost(target, { ...effective('production', 'live', {}), complete: false })).toMatchObject({
      kind: 'none',
      state: 'not-readable',
    });
  });
});

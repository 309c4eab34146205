import { describe, expect, it } from 'vitest';
import type { ProbeTarget } from '../../src/config/probe-spec.ts';
import { leafFor } from '../../src/environment/lookup.ts';
import type { GatewayProbe } from '../../src/gateway/gateway.ts';
import { resolveTarget } from '../../src/probe/target.ts';
import { at, effective, known, secret } from './specs.ts';

const PRODUCTION = effective('production', 'live', {
  [at('URL')]: known('https://h.example/base/'),
  [at('SECRET_URL')]: secret('https://s.example'),
  [at('payments', 'adyen', 'url')]: known('https://a.example/v72'),
  [at('a.b')]: known('https://dotted.example'),
  [at('a', 'b')]: known('https://nested.example'),
  [at('x/y')]: known('https://slash.example'),
  [at('NUMBER')]: known(1),
  [at('NULL')]: known(null),
  [at('PRESENT')]: { state: 'present' },
  [at('RUNTIME')]: { state: 'runtime' },
  [at('EMPTY')]: known(''),
  [at('QUERY')]: known('https://q.example/x?a=1'),
});

function from(key: string, path?: string): ProbeTarget {
  return { kind: 'from', key, path };
}

function href(target: ProbeTarget, catalogue?: Partial<GatewayProbe>): string | undefined {
  const probe: GatewayProbe | undefined = catalogue && {
    mode: 'live',
    method: 'GET',
    path: '',
    status: [200],
    authenticatedStatus: [200],
    sources: [],
    confidence: 'high',
    ...catalogue,
  };
  const found = resolveTarget(target, PRODUCTION, probe);
  return found.kind === 'url' ? found.url.href : undefined;
}

describe('the address of a probe', () => {
  it.each([
    [from('URL'), 'https://h.example/base/'],
    [from('URL', '/x'), 'https://h.example/base/x'],
    [from('URL', 'x?y=1'), 'https://h.example/base/x?y=1'],
    [from('SECRET_URL', '/x'), 'https://s.example/x'],
    [from('payments.adyen.url', '/paymentMethods'), 'https://a.example/v72/paymentMethods'],
    [from('/payments/adyen/url'), 'https://a.example/v72'],
    [from('a.b'), 'https://dotted.example/'],
    [from('/a/b'), 'https://nested.example/'],
    [from('/x~1y'), 'https://slash.example/'],
    [from('QUERY', '/y'), 'https://q.example/x/y?a=1'],
    [{ kind: 'literal', url: 'https://l.example/z' } as const, 'https://l.example/z'],
  ])('%j is %s', (target, expected) => expect(href(target)).toBe(expected));

  it.each([
    ['/v72/paymentMethods', 'https://a.example/v72/paymentMethods'],
    ['/paymentMethods', 'https://a.example/v72/paymentMethods'],
    ['/v71/paymentMethods', 'https://a.example/v72/v71/paymentMethods'],
    ['', 'https://a.example/v72'],
  ])('with the path %j of the catalogue is %s', (path, expected) => {
    expect(href(from('payments.adyen.url'), { path })).toBe(expected);
  });

  it('of the catalogue is its own', () => {
    expect(href({ kind: 'catalogue' }, { url: 'https://api.stripe.com/healthcheck' })).toBe(
      'https://api.stripe.com/healthcheck',
    );
  });

  it.each([
    [from('NOWHERE'), 'missing'],
    [from('/URL/x'), 'missing'],
    [from('payments'), 'not-text'],
    [from('EMPTY'), 'empty'],
    [from('NUMBER'), 'not-text'],
    [from('NULL'), 'not-text'],
    [from('PRESENT'), 'not-readable'],
    [from('RUNTIME'), 'not-readable'],
    [{ kind: 'catalogue' } as const, 'needed'],
  ])('%j cannot be had: %s', (target, state) => {
    expect(resolveTarget(target, PRODUCTION, undefined)).toMatchObject({ kind: 'none', state });
  });

  it('cannot be had without an environment', () => {
    expect(resolveTarget(from('URL'), undefined, undefined)).toMatchObject({ kind: 'none', state: 'missing' });
  });

  it('is no URL without a scheme', () => {
    expect(resolveTarget({ kind: 'literal', url: 'h.example' }, PRODUCTION, undefined)).toMatchObject({
      kind: 'not-a-url',
    });
  });

  it('is found as a key of its own before it is taken for a path', () => {
    expect(leafFor(PRODUCTION, 'a.b')?.pointer).toBe('/a.b');
    expect(leafFor(PRODUCTION, '__proto__')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { makePlan } from '../../src/config/plan.ts';
import { spec } from '../probe/specs.ts';
import { type Asked, makeRequest } from '../request.ts';

const NO_SOURCES = { sources: [], location: undefined } as const;
const LITERAL = spec({ name: 'literal' });
const FROM = spec({ name: 'from', target: { kind: 'from', key: 'URL', path: undefined } });
const LIVE = spec({ name: 'live', environments: ['production'] });

const CONFIG: Config = {
  file: 'tollgate.yml',
  environments: [
    { name: 'staging', payments: 'test', ...NO_SOURCES },
    { name: 'production', payments: 'live', ...NO_SOURCES },
  ],
  validate: [],
  schemas: [],
  gateways: false,
  ownGateways: [],
  apiVersions: new Map(),
  probes: [LITERAL, FROM, LIVE],
  paymentMethods: [],
  redundancy: [],
  parity: undefined,
  scan: [],
  severities: new Map(),
  waivers: [],
};

function planned(
  of: readonly string[],
  environments: readonly string[] = [],
  asked: Asked = {},
  services: string[] = [],
) {
  const common = { name: 'it', environments, runbook: undefined, location: undefined };
  const config: Config = {
    ...CONFIG,
    redundancy: [{ ...common, of, atLeast: 1, want: 1, distinct: [] }],
    paymentMethods: [{ ...common, anyOf: of, listed: undefined, listing: undefined }],
  };
  const everywhere = new Map(services.length > 0 ? [['production', services]] : []);
  const plan = makePlan(config, everywhere, makeRequest('/nowhere', { checks: ['probes'], ...asked }));
  return plan.filter(({ part }) => part !== undefined).map(({ id, skipped }) => (skipped ? `${id}: ${skipped}` : id));
}

test('a group of literal addresses is judged once', () => {
  expect(planned(['literal'])).toEqual(['redundancy / it', 'payment-method / it']);
});

test('a group is judged where its probes run', () => {
  expect(planned(['literal', 'live'])).toEqual(['redundancy / it / production', 'payment-method / it / production']);
  expect(planned(['from', 'live']).length).toBe(4);
});

test('a group that names environments is judged there, whatever runs there', () => {
  expect(planned(['live'], ['staging'])).toEqual(['redundancy / it / staging', 'payment-method / it / staging']);
  expect(planned(['literal'], ['production'])).toEqual([
    'redundancy / it / production',
    'payment-method / it / production',
  ]);
});

test('a group is judged for each service, and in what is asked for alone', () => {
  expect(planned(['live'], [], {}, ['cart', 'shop'])).toEqual([
    'redundancy / it / production / cart',
    'redundancy / it / production / shop',
    'payment-method / it / production / cart',
    'payment-method / it / production / shop',
  ]);
  expect(planned(['from'], [], { environment: 'staging' })).toEqual([
    'redundancy / it / staging',
    'payment-method / it / staging',
  ]);
  expect(planned(['live'], [], { environment: 'staging' })).toEqual([]);
});

test('a group is skipped with its probes', () => {
  expect(planned(['literal'], [], { reach: { online: false, why: 'fork' } })).toEqual([
    'redundancy / it: fork',
    'payment-method / it: fork',
  ]);
});

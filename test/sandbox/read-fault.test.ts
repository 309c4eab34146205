import { expect, test } from 'vitest';
import { faultFromWords } from '../../src/cli/sandbox-asked.ts';
import { loadKinds } from '../../src/sandbox/host-kinds.ts';
import { type ReadFault, readFault } from '../../src/sandbox/read-fault.ts';

const kinds = await loadKinds();

function read(words: string, name: string): ReadFault {
  return readFault(faultFromWords(words), { name, faults: kinds.get(name)?.faults ?? [] });
}

test.each<[string, unknown]>([
  ['status=503', { status: 503 }],
  ['status=503,every=3,path=/v1/*', { status: 503, every: 3, path: '/v1/*' }],
  ['latency=2s,jitter=100ms', { latency: 2000, jitter: 100 }],
  ['drip=20ms', { drip: 20 }],
  ['html', { html: true }],
  ['cut', { cut: true }],
  ['drop', { drop: true }],
  ['refuse', { refuse: true }],
  ['tls=wrong-name', { tls: 'wrong-name' }],
  ['redirect=https://elsewhere.example/?a=b', { redirect: 'https://elsewhere.example/?a=b' }],
  ['retry-after=30', { 'retry-after': 30 }],
  ['without=ideal,without=scheme', { without: ['ideal', 'scheme'] }],
])('%s is a fault of a provider', (words, fault) => {
  expect(read(words, 'adyen-test')).toEqual({ ok: true, fault });
});

test('settings and states are faults of a database', () => {
  const fault = { settings: { max_connections: '50', 'a.b': 'c:d' }, sqlstate: '53300' };
  const words = 'settings=max_connections:50,settings=a.b:c:d,sqlstate=53300';
  expect(read(words, 'postgres')).toEqual({ ok: true, fault });
});

test.each([
  [''],
  ['status'],
  ['status=99'],
  ['status=abc'],
  ['latency=5'],
  ['latency=2h'],
  ['html=yes'],
  ['tls=old'],
  ['redirect=ftp://elsewhere.example'],
  ['redirect=/a\r\nX: y'],
  ['path=v1,status=500'],
  ['path=/v1'],
  ['every=2'],
  ['every=0,status=500'],
  ['refuse,path=/v1'],
  ['tls=expired,every=2'],
  ['trouble=major'],
  ['__proto__=1'],
])('%j is no fault of a payment provider', (words) => {
  expect(read(words, 'stripe')).toEqual({ ok: false, problem: expect.any(String) });
});

test('every kind of host knows faults', () => {
  for (const { faults } of kinds.values()) expect(faults.length).toBeGreaterThan(0);
});

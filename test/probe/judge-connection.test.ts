import { describe, expect, it } from 'vitest';
import { judgeFamily, judgeTls } from '../../src/probe/judge-connection.ts';
import { expectation } from './specs.ts';

const VOICE = { probe: 'p', place: {}, blocks: true };
const NOW = new Date('2026-11-15T12:00:00Z');

function inDays(days: number): Date {
  return new Date(NOW.getTime() + days * 86_400_000);
}

function judge(wanted: Parameters<typeof expectation>[0], more: object = {}): unknown[] {
  const seen = {
    version: 'TLSv1.3',
    leafExpires: inDays(30),
    chainExpires: inDays(30),
    names: ['*.h.example'],
    ...more,
  };
  return judgeTls(VOICE, expectation(wanted).tls, seen, NOW).map(({ rule, facts }) => [rule, facts]);
}

describe('the end of a certificate', () => {
  const wanted = { tls: { 'expires-after': '14d' } };
  const certificate = (days: number | undefined, of: 'leaf' | 'chain') => [
    'probe/certificate',
    { probe: 'p', days, limit: 14, of },
  ];

  it.each<[string, object, unknown[]]>([
    ['holds', {}, []],
    ['of the leaf', { leafExpires: inDays(3), chainExpires: inDays(3) }, [certificate(3, 'leaf')]],
    ['of an authority', { chainExpires: inDays(5) }, [certificate(5, 'chain')]],
    [
      'of both, each for itself',
      { leafExpires: inDays(6), chainExpires: inDays(2) },
      [certificate(6, 'leaf'), certificate(2, 'chain')],
    ],
    ['of an authority, late enough', { chainExpires: inDays(20) }, []],
    ['of a chain that is not known', { chainExpires: undefined }, [certificate(undefined, 'chain')]],
    ['past', { leafExpires: inDays(-1), chainExpires: inDays(-1) }, [certificate(0, 'leaf')]],
  ])('%s', (_name, seen, found) => expect(judge(wanted, seen)).toEqual(found));
});

describe('the version of TLS', () => {
  it.each<[string, number]>([
    ['TLSv1.3', 0],
    ['TLSv1.2', 1],
    ['TLSv1.1', 1],
    ['', 1],
    ['unknown', 1],
  ])('%s is %i times too old for 1.3', (version, count) => {
    expect(judge({ tls: { 'min-version': 'TLSv1.3' } }, { version })).toHaveLength(count);
  });
});

describe('a name of a certificate', () => {
  it.each<[string, readonly string[], boolean]>([
    ['a.h.example', ['*.h.example'], true],
    ['A.H.example', ['a.h.EXAMPLE'], true],
    ['a.b.h.example', ['*.h.example'], false],
    ['h.example', ['*.h.example'], false],
    ['*.h.example', ['*.h.example'], true],
    ['10.0.0.1', ['10.0.0.1'], true],
    ['10.0.0.1', ['*.0.0.1'], false],
    ['h.example', [], false],
    ['h.example', ['h.example.evil.example', 'xh.example'], false],
  ])('%s among %j: %s', (name, names, held) => {
    const found = held ? [] : [['probe/tls', { probe: 'p', reason: 'name', name }]];
    expect(judge({ tls: { names: name } }, { names })).toEqual(found);
  });
});

it('the family of an address that nobody knows is not the one that is wanted', () => {
  const trace = { phases: {}, last: 'body', address: undefined, family: undefined, milliseconds: 1 } as const;
  expect(judgeFamily(VOICE, 4, trace)).toMatchObject([{ rule: 'probe/address-family' }]);
  expect(judgeFamily(VOICE, undefined, trace)).toEqual([]);
});

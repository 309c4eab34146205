import { describe, expect, test } from 'vitest';
import { countDistinct, sharingOf } from '../../../src/probe/together/distinct.ts';
import type { Member } from '../../../src/probe/together/member.ts';

function member(name: string, host?: string, address?: string, usable = true): Member {
  return { name, usable, host, address, content: undefined };
}

const A = member('a', 'a.example', '192.0.2.1');
const B = member('b', 'b.example', '192.0.2.1');
const C = member('c', 'c.example', '192.0.2.3');
const AGAIN = member('again', 'a.example', '192.0.2.9');
const NOBODY = member('nobody');

describe('counting', () => {
  test('takes each for one where nothing must differ', () => {
    expect(countDistinct([A, AGAIN, NOBODY], [])).toBe(3);
    expect(countDistinct([], ['host'])).toBe(0);
  });

  test('takes those on one host, or behind one address, for one', () => {
    expect(countDistinct([A, AGAIN, C], ['host'])).toBe(2);
    expect(countDistinct([A, B, C], ['address'])).toBe(2);
    expect(countDistinct([A, B, C], ['host'])).toBe(3);
  });

  test('follows what is shared by way of a third', () => {
    expect(countDistinct([AGAIN, B, A], ['host', 'address'])).toBe(1);
    expect(countDistinct([AGAIN, B], ['host', 'address'])).toBe(2);
  });

  test('counts what cannot be told apart as one at most, and never beside what can', () => {
    expect(countDistinct([NOBODY], ['host'])).toBe(1);
    expect(countDistinct([NOBODY, member('noone')], ['host'])).toBe(1);
    expect(countDistinct([A, C, NOBODY], ['host'])).toBe(2);
  });
});

describe('one host and port', () => {
  const same = (name: string, endpoint?: string): Member => ({ ...member(name, 'a.example'), endpoint });

  test('are one service whatever is asked, and those that are not known are not', () => {
    expect(countDistinct([same('a', 'a.example 443'), same('b', 'a.example 443')], [])).toBe(1);
    expect(countDistinct([same('a', 'a.example 443'), same('b', 'a.example 8443')], [])).toBe(2);
    expect(countDistinct([same('a'), same('b')], [])).toBe(2);
  });

  test('are told once', () => {
    const two = [same('a', 'a.example 443'), same('b', 'a.example 443')];
    expect(sharingOf(two, [])).toEqual([{ probes: ['a', 'b'], part: 'endpoint' }]);
    expect(sharingOf(two, ['host'])).toEqual([{ probes: ['a', 'b'], part: 'host' }]);
  });
});

describe('what is shared', () => {
  test('is told by its names, once for each part', () => {
    expect(sharingOf([A, B, AGAIN], ['host', 'address'])).toEqual([
      { probes: ['a', 'again'], part: 'host' },
      { probes: ['a', 'b'], part: 'address' },
    ]);
  });

  test('is told of those that failed as well', () => {
    expect(sharingOf([A, member('again', 'a.example', undefined, false)], ['host'])).toEqual([
      { probes: ['a', 'again'], part: 'host' },
    ]);
  });

  test('is unknown of those that answered and have no single host', () => {
    expect(sharingOf([A, NOBODY], ['host'])).toEqual([{ probes: ['nobody'], part: 'unknown' }]);
    expect(sharingOf([A, member('failed', undefined, undefined, false)], ['host'])).toEqual([]);
    expect(sharingOf([NOBODY], ['host'])).toEqual([]);
  });
});

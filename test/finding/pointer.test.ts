import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  childPointer,
  displayKey,
  displayPath,
  fromPointer,
  parentPointer,
  toPointer,
} from '../../src/finding/pointer.ts';

const KEY = fc.oneof(fc.string(), fc.constantFrom('', '/', '~', '~0', '~1', '~01', '__proto__', 'a/b~c', '0'));

describe('a JSON Pointer', () => {
  test('reads back as the path that it was written from', () => {
    fc.assert(
      fc.property(fc.array(KEY), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
    );
  });

  test('is the pointer of its holder and a key', () => {
    fc.assert(
      fc.property(fc.array(KEY), KEY, (path, key) => {
        const pointer = childPointer(toPointer(path), key);
        expect(pointer).toBe(toPointer([...path, key]));
        expect(parentPointer(pointer)).toBe(toPointer(path));
      }),
    );
  });

  test('of the root is empty, and the root holds itself', () => {
    expect(toPointer([])).toBe('');
    expect(fromPointer('')).toEqual([]);
    expect(parentPointer('')).toBe('');
  });
});

describe('a path as people read it', () => {
  test.each([
    ['', ''],
    ['/database/pool/size', 'database.pool.size'],
    ['/env/2/name', 'env[2].name'],
    ['/0', '[0]'],
    ['/a.b/c d', '"a.b"."c d"'],
    ['/a~1b/~0', 'a/b.~'],
    ['/', '""'],
    ['/say "hi"', '"say \\"hi\\""'],
  ])('%s is %s', (pointer, shown) => {
    expect(displayPath(pointer)).toBe(shown);
  });

  test.each([
    'sk_live_ANARY9',
    'STRIPE_sk_test_ANARY9',
    'whsec_CANARY51Hx9',
    'ghp_CANARY51Hx9abcdef',
    'github_pat_CANARY51Hx9',
    'xoxb-CANARY51Hx9',
    'AKIACANARY51HX9ABCD',
    'eyJhbGciOiJIUzI1NiJ9CANARY',
    'CANARY'.repeat(11),
  ])('leaves out a key that may be data: %s', (key) => {
    expect(displayPath(toPointer(['keys', key, 'name']))).toMatch(
      /^keys\."‹(?:key that looks like a secret|long key)›"\.name$|^keys\.‹[^›]*›\.name$/,
    );
    expect(displayKey(key)).not.toContain('CANARY');
  });

  test.each(['STRIPE_SECRET_KEY', 'task_live_count', 'desk_test_results', 'monkey'])(
    'shows a plain name: %s',
    (key) => {
      expect(displayKey(key)).toBe(key);
    },
  );
});

import { expect, test } from 'vitest';
import { obey, readOutputFile, shownSummary } from './runner.ts';

test('reads commands as the runner does', () => {
  const output = [
    '  ::error file=a%3Ab.env,line=3,title=A%2CB::50%25 off%0Anext',
    'text ::error::not at the start',
    'text\r::warning::behind a carriage return',
    'anywhere ##[add-path]/tmp',
    '::unknown::x',
    '│ ::error::behind a mark',
  ].join('\n');
  expect(obey(output).commands).toEqual([
    { name: 'error', properties: { file: 'a:b.env', line: '3', title: 'A,B' }, data: '50% off\nnext' },
    { name: 'warning', properties: {}, data: 'behind a carriage return' },
    { name: 'add-path', properties: {}, data: '/tmp' },
  ]);
});

test('shows ten annotations of a kind', () => {
  expect(obey(`${'::error::x\n'.repeat(12)}::notice::y\n`).annotations).toHaveLength(11);
});

test('reads outputs of both forms, the last one of a name', () => {
  expect(readOutputFile('a=1\nb<<END\nx\ny\nEND\na=2\n')).toEqual(
    new Map([
      ['a', '2'],
      ['b', 'x\ny'],
    ]),
  );
  expect(() => readOutputFile('b<<END\nx')).toThrow();
});

test('drops a summary that is too long as a whole', () => {
  expect(shownSummary('x'.repeat(1024 * 1024))).toHaveLength(1024 * 1024);
  expect(shownSummary('x'.repeat(1024 * 1024 + 1))).toBe('');
});

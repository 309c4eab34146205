import { expect, test } from 'vitest';
import { finding } from '../../src/finding/finding.ts';
import { applySeverities } from '../../src/verdict/severity.ts';

const missing = finding('parity/missing', { from: 'production', has: ['staging'] });
const crashed = finding('run/crashed', { where: 'parity', thrown: 'TypeError' });
const file = finding('source/file', { reason: 'missing', path: 'a.env' });

test('a chosen severity replaces the usual one', () => {
  expect(applySeverities([missing], new Map([['parity/missing', 'error']]))).toEqual([
    { ...missing, severity: 'error' },
  ]);
});

test('a rule that is off is not heard of', () => {
  expect(applySeverities([missing, file], new Map([['parity/missing', 'off']]))).toEqual([file]);
});

test('what makes a run errored cannot be chosen away', () => {
  const severities = new Map([
    ['run/crashed', 'off'],
    ['source/file', 'info'],
  ] as const);
  expect(applySeverities([crashed, file], severities)).toEqual([crashed, file]);
});

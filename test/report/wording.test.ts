import { expect, it } from 'vitest';
import { answerOf } from '../../src/report/wording.ts';

const RECORD = {
  probe: 'p',
  kind: 'url',
  reason: undefined,
  samples: undefined,
  phases: {},
  environment: undefined,
  service: undefined,
  latency: 1,
  attempts: 1,
  phase: 'body',
  address: undefined,
} as const;

it.each([
  ['200', 200, 'passed'],
  ['401, host only', 401, 'passed'],
  ['403, host only', 403, 'passed'],
  ['401', 401, 'failed'],
  ['401', 401, 'warned'],
  ['404', 404, 'passed'],
  ['answered', undefined, 'failed'],
] as const)('%s is what is said of %s that %s', (text, status, outcome) => {
  expect(answerOf({ ...RECORD, status, outcome })).toBe(text);
});

it.each([
  ['connected', { kind: 'tcp', outcome: 'passed' }],
  ['connected: dialogue', { kind: 'tcp', outcome: 'failed', reason: 'dialogue' }],
  ['no answer: refused', { kind: 'tcp', outcome: 'failed', reason: 'refused', latency: undefined }],
  ['valid', { kind: 'tls', outcome: 'passed' }],
  ['connected: tls', { kind: 'tls', outcome: 'failed', reason: 'tls' }],
  ['SERVING', { kind: 'grpc', outcome: 'passed' }],
  ['answered: health', { kind: 'grpc', outcome: 'failed', reason: 'health' }],
  ['answered', { kind: 'dns', outcome: 'passed' }],
  ['answered', { kind: 'database', outcome: 'passed' }],
  ['connected: setting', { kind: 'database', outcome: 'warned', reason: 'setting' }],
  ['answered', { kind: 'url', outcome: 'passed', latency: undefined }],
  [
    'not asked: not-allowed',
    { kind: 'tcp', outcome: 'failed', reason: 'not-allowed', attempts: 0, latency: undefined },
  ],
] as const)('%s is what is said where a protocol has no status: %j', (text, seen) => {
  expect(answerOf({ ...RECORD, status: undefined, ...seen })).toBe(text);
});

it('no answer is said where there was none', () => {
  expect(answerOf({ ...RECORD, latency: undefined, status: undefined, outcome: 'failed' })).toBe('no answer');
});

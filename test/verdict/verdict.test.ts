import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule, Severity } from '../../src/finding/rules.ts';
import { RULES } from '../../src/finding/words.ts';
import { type ExitCode, exitCodeOf, verdictOf, type Weight } from '../../src/verdict/verdict.ts';

const ALL_DONE = { planned: 3, done: 3 };

function weight(rule: Rule, severity: Severity, waived = false): Weight {
  return { rule, severity, waived };
}

describe('the exit code', () => {
  test.each<[what: string, weights: readonly Weight[], failOn: Severity, code: ExitCode]>([
    ['nothing found', [], 'error', 0],
    ['an error', [weight('parity/same', 'error')], 'error', 1],
    ['a warning', [weight('parity/missing', 'warning')], 'error', 0],
    ['a warning that is asked to stop', [weight('parity/missing', 'warning')], 'warning', 1],
    ['an info', [weight('parity/missing', 'info')], 'warning', 0],
    ['a waived error', [weight('parity/same', 'error', true)], 'error', 0],
    ['a waived warning that is asked to stop', [weight('parity/same', 'warning', true)], 'warning', 0],
    ['a wrong request', [weight('config/unknown-key', 'error')], 'error', 2],
    ['a warning about the request', [weight('schema/format', 'warning')], 'error', 0],
    ['a warning about the request that is asked to stop', [weight('schema/format', 'warning')], 'warning', 1],
    ['a crash', [weight('run/crashed', 'error')], 'error', 3],
    ['an error and a wrong request', [weight('parity/same', 'error'), weight('source/file', 'error')], 'error', 2],
    ['a crash before a wrong request', [weight('run/crashed', 'error'), weight('source/file', 'error')], 'error', 3],
    ['a wrong request before a crash', [weight('source/file', 'error'), weight('run/deadline', 'error')], 'error', 3],
    [
      'a waived error and one that counts',
      [weight('parity/same', 'error', true), weight('parity/same', 'error')],
      'error',
      1,
    ],
  ])('of %s', (_, weights, failOn, code) => {
    expect(exitCodeOf(weights, ALL_DONE, failOn)).toBe(code);
  });

  test.each<[what: string, planned: number, done: number, weights: readonly Weight[], code: ExitCode]>([
    ['an empty plan', 0, 0, [], 2],
    ['an empty plan with an error', 0, 0, [weight('parity/same', 'error')], 2],
    ['a plan that did not run', 1, 0, [], 3],
    ['a plan that ran in part', 3, 2, [], 3],
    ['a plan that ran in part and found an error', 3, 2, [weight('parity/same', 'error')], 3],
    ['a plan that ran in part because the request is wrong', 3, 2, [weight('schema/syntax', 'error')], 2],
    ['a plan that ran in part because of a crash', 3, 2, [weight('run/crashed', 'error')], 3],
    ['an empty plan and a crash', 0, 0, [weight('run/crashed', 'error')], 3],
  ])('of %s', (_, planned, done, weights, code) => {
    expect(exitCodeOf(weights, { planned, done }, 'error')).toBe(code);
  });

  const WEIGHT = fc.record<Weight>({
    rule: fc.constantFrom(...RULES),
    severity: fc.constantFrom('error', 'warning', 'info'),
    waived: fc.boolean(),
  });
  const FAIL_ON = fc.constantFrom<Severity>('error', 'warning');

  test('never falls because of a further finding, nor because more is asked to stop', () => {
    fc.assert(
      fc.property(fc.array(WEIGHT), WEIGHT, FAIL_ON, (weights, further, failOn) => {
        const code = exitCodeOf(weights, ALL_DONE, failOn);
        expect(exitCodeOf([...weights, further], ALL_DONE, failOn)).toBeGreaterThanOrEqual(code);
        expect(exitCodeOf(weights, ALL_DONE, 'warning')).toBeGreaterThanOrEqual(exitCodeOf(weights, ALL_DONE, 'error'));
      }),
    );
  });

  test('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(fc.array(WEIGHT), FAIL_ON, (weights, failOn) => {
        expect(exitCodeOf(weights.toReversed(), ALL_DONE, failOn)).toBe(exitCodeOf(weights, ALL_DONE, failOn));
      }),
    );
  });

  test('is 0 only when all of a plan has run', () => {
    fc.assert(
      fc.property(fc.array(WEIGHT), fc.nat(5), fc.nat(5), FAIL_ON, (weights, planned, done, failOn) => {
        const code = exitCodeOf(weights, { planned, done: Math.min(planned, done) }, failOn);
        if (code === 0) expect(Math.min(planned, done)).toBe(planned > 0 ? planned : -1);
      }),
    );
  });
});

test.each([
  [0, 'passed'],
  [1, 'failed'],
  [2, 'errored'],
  [3, 'errored'],
] as const)('exit code %i is %s', (code, verdict) => {
  expect(verdictOf(code)).toBe(verdict);
});

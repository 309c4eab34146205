import { expect, test } from 'vitest';
import { type Carried, memberOf, outcomeOf, weigh } from '../../src/check/probe-member.ts';
import type { PlanItem } from '../../src/config/plan.ts';
import { type Finding, finding } from '../../src/finding/finding.ts';
import { unanswered } from '../../src/probe/run-probe.ts';

function item(name: string, environment?: string, part?: PlanItem['part']): PlanItem {
  const id = `${part ?? 'probes'} / ${name} / ${environment ?? ''}`;
  return { id, check: 'probes', part, name, entry: 0, environment, service: undefined, skipped: undefined };
}

function carried(one: PlanItem, findings: readonly Finding[] = [], host?: string, address?: string): Carried {
  return { item: one, result: { ...unanswered(findings), address, content: { listed: true } }, host };
}

const GROUP = item('group', 'production', 'redundancy');
const DOWN = finding('probe/status', { probe: 'a', status: 503, expected: ['200'] });
const SOON = finding('probe/flaky', { probe: 'a', attempts: 2 });
const BROKEN = finding('schema/timeout', { seconds: 2 });

test('a probe of the environment is taken, and one that depends on none', () => {
  const [here, there, anywhere] = [item('a', 'production'), item('a', 'staging'), item('b')];
  const all = [carried(there, [DOWN]), carried(here), carried(anywhere)];
  expect(memberOf('a', GROUP, all, [there, here, anywhere])?.usable).toBe(true);
  expect(memberOf('b', GROUP, all, [there, here, anywhere])?.usable).toBe(true);
});

test('a probe that does not run in the environment cannot be used', () => {
  const there = item('a', 'staging');
  expect(memberOf('a', GROUP, [carried(there)], [there])).toMatchObject({ name: 'a', usable: false });
});

test('of a probe that was planned and not carried out nothing is known', () => {
  expect(memberOf('a', GROUP, [], [item('a', 'production')])).toBeUndefined();
});

test('a group of the same name is no probe', () => {
  const other = item('a', 'production', 'payment-method');
  expect(memberOf('a', GROUP, [carried(other)], [other])).toMatchObject({ usable: false });
});

test('an error makes it unusable, a warning does not', () => {
  const here = item('a', 'production');
  expect(memberOf('a', GROUP, [carried(here, [SOON])], [here])?.usable).toBe(true);
  expect(memberOf('a', GROUP, [carried(here, [SOON, DOWN])], [here])?.usable).toBe(false);
});

test('addresses are compared in one spelling, also where the host is one', () => {
  const here = item('a', 'production');
  const addressOf = (...more: [string, string?]) => memberOf('a', GROUP, [carried(here, [], ...more)], [here])?.address;
  expect(addressOf('a.example', '::ffff:192.0.2.1')).toBe('192.0.2.1');
  expect(addressOf('192.0.2.1')).toBe('192.0.2.1');
  expect(addressOf('2001:db8::1')).toBe('2001:db8::1');
  expect(addressOf('a.example')).toBeUndefined();
});

test('what a probe that does not block has found is a warning, but for a wrong schema', () => {
  expect(weigh([DOWN, SOON, BROKEN], { blocks: true })).toEqual([DOWN, SOON, BROKEN]);
  const weighed = weigh([DOWN, SOON, BROKEN], { blocks: false });
  expect(weighed).toEqual([{ ...DOWN, severity: 'warning' }, SOON, BROKEN]);
  expect(outcomeOf(weighed)).toBe('failed');
  expect(outcomeOf(weighed.slice(0, 2))).toBe('warned');
  expect(outcomeOf([])).toBe('passed');
});

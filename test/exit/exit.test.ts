import { describe, expect, test } from 'vitest';
import { type Conclude, leave, type Sink } from '../../src/exit/exit.ts';
import { gatewayWords, ownNames, ownWords } from '../../src/exit/own-words.ts';
import { finding } from '../../src/finding/finding.ts';
import { nameOfThrown } from '../../src/finding/thrown.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { Redactor } from '../../src/secret/redactor.ts';
import { Secret } from '../../src/secret/secret.ts';
import { reported, reportOf } from '../report/sample.ts';

const CANARY = 'sk_live_*CANARY*51Hx9';

const conclude: Conclude = (report, findings) => ({
  ...report,
  verdict: 'errored',
  exitCode: 3,
  findings: [...report.findings, ...findings.map((found) => reported(found))],
});

function redactor(...secrets: string[]): Redactor {
  const made = new Redactor(ownWords(), ownNames(reportOf([])));
  for (const secret of secrets) made.add(new Secret('KEY', secret));
  return made;
}

function memory(name: string, render: (report: Report) => string = renderJson): Sink & { written: string[] } {
  const written: string[] = [];
  return { name, render, written, write: (text) => void written.push(text) };
}

const fails = (name: string): Sink => ({
  name,
  render: renderJson,
  write: () => {
    throw new Error('disk full');
  },
});

const rules = (report: Report) => report.findings.map((found) => found.rule);

describe('the one exit', () => {
  test('writes what was rendered, in order', async () => {
    const order: string[] = [];
    const sink = (name: string): Sink => ({
      name,
      render: (report) => report.verdict,
      write: (text) => void order.push(`${name} ${text}`),
    });
    expect(await leave(reportOf([]), [sink('a'), sink('b')], redactor(CANARY), conclude)).toEqual(reportOf([]));
    expect(order).toEqual(['a passed', 'b passed']);
  });

  test('does not write at all what is only of use as a whole, where a secret stands in it', async () => {
    const whole = { ...memory('snapshot', () => `{"a": "${CANARY}"}`), isWhole: true } as const;
    const [log, other] = [memory('log'), { ...memory('other', () => '{}'), isWhole: true } as const];
    const left = await leave(reportOf([]), [whole, other, log], redactor(CANARY), conclude);
    expect(whole.written).toEqual([]);
    expect(other.written).toEqual(['{}']);
    expect(rules(left)).toEqual(['run/leak-blocked', 'run/output']);
    expect(left.exitCode).toBe(3);
    expect(log.written.join()).toContain('run/leak-blocked');
  });

  test('takes no word that a gateway is shown with for a leak', async () => {
    const report = reportOf([], { plan: [] });
    const names = new Redactor(ownWords(), ownNames(report));
    // ADYEN_CHECKOUT_URL is one of its keys, and a variable of the process may well have this value.
    expect(names.add(new Secret('APP', 'checkout', true))).toBe(false);
    expect(names.add(new Secret('APP', 'zanzibar', true))).toBe(true);
    expect(names.add(new Secret('APP_SECRET', 'checkout'))).toBe(true);
    expect(names.add(new Secret('KEY_NAME', 'ADYEN_CHECKOUT_URL', true))).toBe(false);
    const gateways = new Redactor(await gatewayWords(report));
    expect(gateways.add(new Secret('PAYMENT_PROVIDER', '2checkout'))).toBe(false);
    expect(gateways.add(new Secret('PAYMENT_PROVIDER', '2checkouts'))).toBe(true);
    // What CYBERSOURCE_RUN_ENVIRONMENT is set to, and what a hint shows.
    expect(gateways.add(new Secret('RUN_ENVIRONMENT', 'api.cybersource.com'))).toBe(false);
    expect(await gatewayWords({ ...report, gateways: [] })).toEqual([]);
  });

  test('blocks a secret in every sink, whatever the sink makes of its punctuation', async () => {
    const leaky = reportOf([reported(finding('source/file', { reason: 'missing', path: CANARY }))]);
    const [json, markdown] = [memory('json'), memory('markdown', renderSummary)];
    const left = await leave(leaky, [json, markdown], redactor(CANARY), conclude);
    expect(left.exitCode).toBe(3);
    expect(rules(left)).toContain('run/leak-blocked');
    for (const text of [...json.written, ...markdown.written]) {
      expect(text).not.toMatch(/CANARY/);
      expect(text).toContain('‹redacted›');
    }
  });

  test('tells which sinks would have leaked when the renderer made the secret', async () => {
    const clean = memory('clean');
    const leaking = memory('leaking', () => `x${Buffer.from(CANARY).toString('base64')}x`);
    const left = await leave(reportOf([]), [clean, leaking], redactor(CANARY), conclude);
    expect(left.findings[0]?.message).toContain('(leaking)');
    expect(clean.written.join()).toContain('run/leak-blocked');
    expect(leaking.written).toHaveLength(1);
    expect(leaking.written[0]).toContain('‹redacted›');
  });

  test('goes on after a sink that cannot be written, and says so everywhere', async () => {
    const early = { ...memory('early'), correction: 'replaces' as const };
    const late = memory('late', (report) => report.verdict);
    const left = await leave(reportOf([]), [early, fails('summary'), late], redactor(), conclude);
    expect(rules(left)).toEqual(['run/output']);
    expect(early.written).toHaveLength(2);
    expect(early.written[1]).toContain('Writing summary failed.');
    expect(late.written).toEqual(['errored']);
  });

  test('does not let a log have said "passed" last: what a failure adds follows below', async () => {
    const found = reported(finding('hygiene/placeholder', {}));
    const before: Report = { ...reportOf([found]), verdict: 'passed', exitCode: 0 };
    const told = (report: Report) => `${report.verdict} ${rules(report).join(' ')}`;
    const log = { ...memory('log', told), correction: 'follows' as const };
    const deaf = memory('deaf', told);
    const left = await leave(before, [log, deaf, fails('outputs')], redactor(), conclude);
    expect(rules(left)).toEqual(['hygiene/placeholder', 'run/output']);
    expect(log.written).toEqual(['passed hygiene/placeholder', 'errored run/output']);
    expect(deaf.written).toEqual(['passed hygiene/placeholder']);
  });

  test('tries again to tell of a failure where it happened: half of a file may tell of a pass', async () => {
    const written: string[] = [];
    const full: Sink = {
      name: 'summary',
      render: (report) => `${report.verdict}, and so on`,
      correction: 'replaces',
      write: (text) => {
        written.push(text.slice(0, 8));
        throw new Error('disk full');
      },
    };
    const left = await leave(reportOf([]), [full], redactor(), conclude);
    expect(rules(left)).toEqual(['run/output']);
    expect(written).toEqual(['passed, ', 'errored,']);
  });

  test('goes on after a renderer that crashes', async () => {
    const late = memory('late', (report) => report.verdict);
    const crashing = memory('html', () => {
      throw new TypeError(CANARY);
    });
    const left = await leave(reportOf([]), [crashing, late], redactor(), conclude);
    expect(rules(left)).toEqual(['run/crashed']);
    expect(left.findings[0]?.message).toContain('"report html" ended with TypeError');
    expect(late.written).toEqual(['errored']);
  });

  test('does not take our own words for a secret', async () => {
    const report = reportOf([reported(finding('hygiene/placeholder', {}))]);
    const known = redactor('production', 'password', 'placeholder', 'environment');
    known.add(new Secret('NODE_ENV', 'checkout environment', true));
    expect(await leave(report, [memory('json'), memory('markdown', renderSummary)], known, conclude)).toEqual(report);
  });

  test('takes a name of tollgate.yml for a secret when it is one', async () => {
    const json = memory('json');
    const left = await leave(reportOf([]), [json], redactor('checkout environment'), conclude);
    expect(rules(left)).toEqual(['run/leak-blocked']);
    expect(json.written.join()).not.toContain('checkout environment');
  });
});

test('what was thrown is named by its class alone', () => {
  class Näme extends Error {}
  expect([new TypeError(CANARY), undefined, null, CANARY, new Näme(), Object.create(null)].map(nameOfThrown)).toEqual([
    'TypeError',
    'a thrown undefined',
    'a thrown object',
    'a thrown string',
    'an error',
    'an error',
  ]);
});

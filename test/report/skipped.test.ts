import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { renderOutputs } from '../../src/action/outputs.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';
import { item, reportOf } from './sample.ts';

const CONFIG = `environments:
  staging: { payments: test, sources: [shop.env] }
  production: { payments: live, sources: [shop.env] }
gateways: off
validate:
  - name: settings
    environments: [staging, production]
    require: { production: [BANK_URL] }
probes:
  - name: bank
    url: { from: BANK_URL }
    allow: { staging: "https://*.example/**", production: "https://*.example/**" }
  - gateway: stripe
  - name: news
    url: https://news.example/
payment-methods:
  - { name: cards, any-of: [bank, stripe] }
redundancy:
  - { name: acquirers, of: [bank, stripe] }
`;

/** Nothing could be reached in any case: a probe that was made would fail. */
async function offline(why: 'fork' | 'dependabot'): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-skipped-'));
  try {
    writeFileSync(join(folder, 'tollgate.yml'), CONFIG);
    writeFileSync(join(folder, 'shop.env'), 'BANK_URL=https://bank.example\n');
    const request = makeRequest(folder, { reach: { online: false, why }, checks: ['validate', 'probes'] });
    return (await run(request, () => {}, new AbortController().signal)).report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const screen = { colors: createColors(false), width: 100 };

describe.each([
  ['fork', 'the pull request comes from a fork, and nothing is probed for it'],
  ['dependabot', 'Dependabot opened the pull request, and nothing is probed for it'],
] as const)('a run without the network, since %s', (why, because) => {
  test('counts every probe as skipped, and none as made or passed', async () => {
    const report = await offline(why);
    const left = report.plan.filter(({ check }) => check === 'probes');
    const names = left.map(({ name, environment }) => `${name} ${environment ?? ''}`.trim());
    expect(names).toEqual(
      expect.arrayContaining(['bank staging', 'bank production', 'stripe staging', 'stripe production', 'news']),
    );
    expect(left.map(({ state, skipped }) => [state, skipped])).toEqual(left.map(() => ['skipped', why]));
    expect(report).toMatchObject({ verdict: 'passed', exitCode: 0, findings: [], probes: [] });
    expect(report.counts).toMatchObject({ checked: 4, probed: 0, skipped: left.length });
    expect(renderOutputs(report, '')).toMatch(new RegExp(`\nprobed=0\nskipped=${left.length}\n`));
  });

  test('says so of each, in every form', async () => {
    const report = await offline(why);
    const left = report.plan.filter(({ check }) => check === 'probes');
    const called = left.map(({ part, check, name, environment }) =>
      [part ?? check, name, environment].filter(Boolean).join(' '),
    );
    const passed = `nothing was probed and ${left.length} items did not run; all else ran, and nothing stops this deploy.`;
    const terminal = renderTerminal(report, screen);
    expect(terminal.replace(/\n│ {3}/g, ' ')).toContain(
      `${left.length} items of the plan not run: ${because} ${called.join(', ')}.`,
    );
    expect(terminal).toContain(` · 0 probed · ${left.length} skipped · `);
    expect(terminal).toContain(`└ Passed: ${passed}`);
    const summary = renderSummary(report);
    const quoted = called.map((one) => `<code>${one}</code>`).join(', ');
    expect(summary).toContain(`**Not run**, and so neither passed nor failed, since ${because}: ${quoted}.`);
    expect(summary).toContain(` · 0 probed · ${left.length} skipped · `);
    expect(summary).toContain(`## ✅ Passed: ${passed}`);
    expect(summary).not.toContain('### Probes');
    expect(
      JSON.parse(renderJson(report)).plan.filter(({ state }: { state: string }) => state === 'skipped'),
    ).toHaveLength(left.length);
  });
});

test('many that are skipped are counted where they are not named', () => {
  const plan = Array.from({ length: 30 }, (_, at) => item('probes', `p${at}`, 'skipped'));
  const terminal = renderTerminal(reportOf([], { plan }), screen);
  expect(terminal).toContain('30 items of the plan not run');
  expect(terminal).toMatch(/probes p19,\s+(?:│\s+)?10 more\./);
});

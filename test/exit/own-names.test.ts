import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { ownNames, ownWords } from '../../src/exit/own-words.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { Redactor } from '../../src/secret/redactor.ts';
import { Secret } from '../../src/secret/secret.ts';
import { isPlainWord } from '../../src/secret/secret-name.ts';
import { runOver } from '../policy/history.ts';

const CONFIG = `environments:
  acceptance-stage: { payments: test, sources: [environments/acceptance-values.env] }
  production-main: { payments: live, sources: [environments/production-values.env] }
validate: [{ name: handwritten, schema: shared/gateway-schema.json, files: [other-settings/gateway-values.json] }]
parity: { rules: [{ path: "*", must: same }] }
waivers:
  - { rule: parity/same, path: STOREFRONT_REGION, reason: historical, owner: storefront-team, expires: 2026-12-31 }
`;

const BASE = {
  'tollgate.yml': CONFIG,
  'shared/gateway-schema.json': '{ "properties": { "checkoutTimeout": { "type": "integer" } } }',
  'other-settings/gateway-values.json': '{ "checkoutTimeout": "x" }',
  'environments/acceptance-values.env': 'STOREFRONT_REGION=east\nMERCHANT_NAME=x\n',
  'environments/production-values.env': 'STOREFRONT_REGION=west\n',
};

const NOW = { 'environments/production-values.env': 'STOREFRONT_REGION=west\nMERCHANT_NAME=x\nBRAND_LABEL=1\n' };

/** Whether a run with this variable among `process-names` would be stopped for having shown its value. */
function isBlocked(report: Report, name: string, value: string): boolean {
  const redactor = new Redactor(ownWords(), ownNames(report));
  redactor.add(new Secret(name, value, isPlainWord(name, value)));
  const screen = { colors: createColors(false), width: 100 };
  const texts = [renderTerminal(report, screen), renderAnnotations(report), renderSummary(report), renderJson(report)];
  return texts.some((text) => redactor.scan(text).hits > 0);
}

describe('a plain word of a variable is no leak where it is a name that the report shows', () => {
  test.each([
    ['the owner of a waiver', 'storefront-team'],
    ['the reason of a waiver', 'historical'],
    ['a key that is missing no more', 'MERCHANT_NAME'],
    ['a part of a key', 'storefront'],
    ['a part of a key in camel case', 'checkout'],
    ['a file that was changed', 'environments/production-values.env'],
    ['a file without its ending', 'production-values'],
    ['a folder', 'environments'],
    ['an environment', 'acceptance-stage'],
    ['a half of a rule', 'rule-unused'],
    ['a member of the report', 'parityRules'],
  ])('%s', async (_, value) => {
    const report = await runOver(BASE, NOW);
    expect(report.mended.map(({ rule }) => rule)).toEqual(['parity/missing']);
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['parity/missing', 'parity/same', 'validate/type']);
    expect(isBlocked(report, 'NAME_OF_SOMETHING', value)).toBe(false);
  });

  test('but of one that is called a secret, or is no plain word, it is', async () => {
    const report = await runOver(BASE, NOW);
    expect(isBlocked(report, 'TEAM_PASSWORD', 'storefront-team')).toBe(true);
    const digits = { ...BASE, 'tollgate.yml': CONFIG.replace('storefront-team', 'Zk9hunter2') };
    expect(isBlocked(await runOver(digits, NOW), 'TEAM', 'Zk9hunter2')).toBe(true);
  });
});

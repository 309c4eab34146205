import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { ChangeRecord, KeyChange } from '../../src/change/change.ts';
import { finding } from '../../src/finding/finding.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { conclusion } from '../../src/report/wording.ts';
import { reported, reportOf } from './sample.ts';

const SCREEN = { colors: picocolors.createColors(false), width: 100 };

const KEY: KeyChange = {
  pointer: '/ADYEN_CHECKOUT_URL',
  how: 'changed',
  location: { file: 'config/production.env', line: 3, column: 1 },
  environments: ['staging'],
  manifests: ['Deployment/shop, container app'],
  schemas: ['checkout environment'],
  gateways: ['Adyen'],
  probes: ['adyen'],
};

const CHANGE: ChangeRecord = {
  base: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
  onlyNew: false,
  same: undefined,
  environments: [
    { environment: 'staging', service: undefined, changed: 0, added: 0, removed: 0, keys: [], more: 0 },
    { environment: 'production', service: undefined, changed: 1, added: 2, removed: 0, keys: [KEY], more: 2 },
  ],
  unread: [{ environment: 'preview', service: 'cart' }],
  files: [{ path: 'services/cart.json', how: 'added', schemas: ['service files'] }],
  moreFiles: 0,
};

function found(line: number, change: 'new' | 'old' | undefined, severity: 'error' | 'warning' = 'error') {
  const place = { location: { file: 'a.env', line, column: 1 }, pointer: '/A', environment: 'production' };
  return reported(finding('parity/missing', { from: 'production', has: ['staging'] }, place, severity), { change });
}

function reportWith(onlyNew: boolean, findings: Report['findings'], rest: Partial<Report> = {}): Report {
  return reportOf(findings, { probes: [], gateways: [], change: { ...CHANGE, onlyNew }, ...rest });
}

describe('a change', () => {
  test('is shown on the terminal before all findings', () => {
    const log = renderTerminal(reportWith(false, [], { mended: [found(1, undefined)] }), SCREEN);
    expect(log.split('\n').slice(2, 17)).toEqual([
      '│ what the change does  against ec26c3e57c',
      '│   production: 1 key changed, 2 added',
      '│     ~ ADYEN_CHECKOUT_URL  config/production.env:3:1',
      '│       gateway Adyen · probe adyen · received by Deployment/shop, container app · checked by checkout environment · also in staging',
      '│     … and 2 further keys: all of them are in the JSON report.',
      '│   no key changes in staging',
      '│   + services/cart.json  checked by service files',
      '│   The base has no preview · cart whose sources can be read whole: all that is found there is new.',
      '│',
      '│ mended by this change',
      '│ ✓ parity/missing  production  A',
      '│',
      expect.stringContaining('methods'),
      expect.anything(),
      expect.anything(),
    ]);
  });

  test('is shown in the summary right behind the verdict', () => {
    const text = renderSummary(reportWith(false, [found(1, 'new')], { mended: [found(1, undefined)] }));
    const [, section = ''] = text.split('### What the change does\n');
    expect(section.split('\n### production')[0]).toBe(`
Against <code>ec26c3e57c</code>.

- **staging**: no key changes
- **production**: 1 key changed, 2 added

| key | what it reaches |
|:--|:--|
| ~ <code>ADYEN\\_CHECKOUT\\_URL</code><br>changed in production<br><code>config/production.env\\:3\\:1</code> | gateway <code>Adyen</code><br>probe <code>adyen</code><br>received by <code>Deployment/shop, container app</code><br>checked by <code>checkout environment</code><br>also in <code>staging</code> |

… and 2 further keys; the JSON report holds all of them.

| file of no environment | | checked by |
|:--|:--|:--|
| <code>services/cart.json</code> | added | <code>service files</code> |

> The base has no preview · cart whose sources can be read whole\\: all that is found there is new.

<details>
<summary>✅ Mended by this change: 1 finding</summary>

| rule | key | where | place in the base |
|:--|:--|:--|:--|
| <code>parity/missing</code> | <code>A</code> | production | <code>a.env\\:1\\:1</code> |

</details>
`);
  });
});

describe('old findings', () => {
  const findings = [found(1, 'old'), found(2, 'new'), found(3, undefined, 'warning')];

  test('stand behind the new ones, and are marked', () => {
    const log = renderTerminal(reportWith(true, findings), SCREEN);
    expect(log.split('\n').filter((line) => line.includes('a.env:'))).toEqual([
      '│ ✗ error parity/missing  a.env:2:1  A  new',
      '│ ▲ warning parity/missing  a.env:3:1  A',
      '│ ✗ error parity/missing  a.env:1:1  A  old',
    ]);
    expect(annotationsOf(reportWith(true, findings)).map(({ level, location }) => [level, location?.line])).toEqual([
      ['error', 2],
      ['error', 1],
      ['warning', 3],
    ]);
  });

  test('are folded in the summary, and open where they stop the deploy too', () => {
    const [folded, open] = [true, false].map((onlyNew) => renderSummary(reportWith(onlyNew, findings)));
    expect(folded).toContain(
      '<details>\n<summary>1 old finding: what the base has as well is not of this change; it stops nothing</summary>',
    );
    expect(open).toContain(
      '<details open>\n<summary>1 old finding: what the base has as well is not of this change; it counts all the same</summary>',
    );
  });

  test.each([
    [true, [found(1, 'old'), found(2, 'new')], '1 new error stops this deploy; mend and run again.'],
    [true, [found(1, 'old'), found(2, 'new'), found(3, undefined)], '2 errors stop this deploy; mend and run again.'],
    [false, [found(1, 'old'), found(2, 'new')], '2 errors stop this deploy; mend and run again.'],
  ] as const)('count for the conclusion where they stop (%s)', (onlyNew, all, sentence) => {
    expect(conclusion(reportWith(onlyNew, all)).sentence).toBe(sentence);
  });

  test('are told where the run passes in spite of them', () => {
    const passed = reportWith(true, [found(1, 'old')], { verdict: 'passed', exitCode: 0, plan: [] });
    expect(conclusion(passed).sentence).toBe(
      'all of the plan ran, and nothing new stops this deploy; 1 old error is still there.',
    );
  });
});

import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { Matrix, MatrixCell, MatrixRow, ParityRuleRecord } from '../../src/check/check.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { item, reportOf, sampleReport } from './sample.ts';

const screen = (width: number) => ({ colors: picocolors.createColors(false), width });

/** A cell by its mark: a letter, or the word of its state. */
function cell(mark: string): MatrixCell {
  const location = undefined;
  if (mark === '?') return { state: 'value', group: undefined, location };
  if (/^[A-Z]$/.test(mark)) return { state: 'value', group: mark.charCodeAt(0) - 65, location };
  const state = (['empty', 'missing', 'present', 'runtime', 'unread'] as const).find((name) => name === mark);
  return { state: state ?? 'unread', group: undefined, location };
}

function row(pointer: string, marks: string, odd?: string, must: MatrixRow['must'] = 'present'): MatrixRow {
  return { pointer, cells: marks.split(' ').map(cell), odd, must, rule: undefined };
}

const ROWS = [
  row('/features/newCheckout', 'A A B', 'production-us', 'same'),
  row('/PAYU_MD5_KEY', 'present present missing', 'production-us'),
  row('/ADYEN_CHECKOUT_URL', 'A A A', undefined, 'different'),
  row('/SENTRY_DSN', 'A missing empty'),
  row('/databases/0/pool', 'A B ?'),
  row('/ORDER_HOST', 'unread runtime B'),
  row('/SECRET', 'present present present'),
  row('/replicas', 'A B B', undefined, 'ignore'),
];

const RULES: readonly ParityRuleRecord[] = [
  { paths: ['features.**', 'timeouts'], must: 'same', location: at(12), matched: 40, decided: 38 },
  { paths: ['*_URL'], must: 'different', location: at(16), matched: 3, decided: 0 },
  { paths: ['gone'], must: 'same', location: undefined, matched: 0, decided: 0 },
];

function at(line: number) {
  return { file: 'tollgate.yml', line, column: 7 };
}

const MATRIX: Matrix = {
  service: undefined,
  environments: ['staging', 'production-eu', 'production-us'],
  rows: ROWS,
  same: 412,
  more: 0,
};

/** The report of `tollgate parity`, which plans nothing else. */
function alone(matrix: readonly Matrix[], rest: Partial<Report> = {}): Report {
  const environments = ['staging', 'production-eu', 'production-us'];
  const plan = [item('parity', 'parity', 'passed')];
  return reportOf([], { plan, matrix, environments, gateways: [], probes: [], methods: [], redundancy: [], ...rest });
}

/** Between the first line and the last ones, which tell of the run. */
function bodyOf(log: string): string {
  return log.split('\n').slice(2, -4).join('\n');
}

describe('terminal', () => {
  test('shows the environments side by side', () => {
    expect(bodyOf(renderTerminal(alone([MATRIX], { parityRules: RULES }), screen(100)))).toMatchInlineSnapshot(`
      "│ environments side by side
      │   key                   staging  production-eu  production-us  must be
      │   features.newCheckout  A        A              [B]            same
      │   PAYU_MD5_KEY          present  present        [—]
      │   ADYEN_CHECKOUT_URL    A        A              A              different
      │   SENTRY_DSN            A        —              ∅
      │   databases[0].pool     A        B              ?
      │   ORDER_HOST            unread   runtime        B
      │   equal letters in a row are equal values · — missing · ∅ empty · ? cannot be compared
      │   present: not readable here · runtime: made when it starts · unread: a source was not read
      │   [ ] stands alone
      │   … 412 keys the same everywhere
      │
      │ 3 parity rules decided for 38 keys; 1 matched none; 1 decided for none, since later ones did"
    `);
  });

  test('cuts keys where the screen is narrow', () => {
    const long = { ...MATRIX, rows: [row('/services/checkout/providers/adyen/urls/live', 'A A B', 'production-us')] };
    expect(bodyOf(renderTerminal(alone([long]), screen(80)))).toMatchInlineSnapshot(`
      "│ environments side by side
      │   key                                    staging  production-eu  production-us
      │   services.checkout.providers.adyen.ur…  A        A              [B]
      │   equal letters in a row are equal values · [ ] stands alone
      │   … 412 keys the same everywhere"
    `);
    for (const line of renderTerminal(alone([long]), screen(80)).split('\n')) expect(line.length).toBeLessThan(88);
  });

  test('writes sentences where there are too many environments', () => {
    expect(bodyOf(renderTerminal(alone([manyEnvironments()]), screen(80)))).toMatchInlineSnapshot(`
      "│ environments side by side
      │   features.newCheckout  [B in production-7], A in 29
      │   PAYU_MD5_KEY          present in 22, — in production-1 production-5 production-9 production-13 and 4 more
      │   API_URL               26 different values in 30
      │   equal letters in a row are equal values · — missing
      │   present: not readable here · [ ] stands alone
      │   … 10 keys the same everywhere"
    `);
  });

  test('wide characters keep the columns', () => {
    const wide = { ...MATRIX, rows: [row('/設定/通知', 'A B C'), row('/plain', 'A B B', 'staging')] };
    expect(bodyOf(renderTerminal(alone([wide]), screen(80)))).toMatchInlineSnapshot(`
      "│ environments side by side
      │   key        staging  production-eu  production-us
      │   plain      [A]      B              B
      │   設定.通知  A        B              C
      │   equal letters in a row are equal values · [ ] stands alone
      │   … 412 keys the same everywhere"
    `);
  });

  test('where all is the same, it says so', () => {
    expect(renderTerminal(alone([{ ...MATRIX, rows: [] }]), screen(80))).toContain(
      '│\n│ no key differs, 412 keys the same\n│\n│ 0 errors',
    );
  });

  test('beside other checks it only says that there is something to see', () => {
    const log = renderTerminal({ ...sampleReport(), matrix: [MATRIX], parityRules: RULES }, screen(80));
    expect(log).toContain('│ 6 keys differ between environments, 412 the same: see tollgate parity\n');
    expect(log).not.toContain('stands alone');
    expect(log).not.toContain('parity rules');
    expect(renderTerminal(sampleReport(), screen(80))).not.toContain('see tollgate parity');
  });

  test('beside other checks it does not call different what was not read', () => {
    const lineOf = (...rows: readonly MatrixRow[]) =>
      renderTerminal({ ...sampleReport(), matrix: [{ ...MATRIX, rows }] }, screen(80))
        .split('\n')
        .filter((line) => line.includes('412'));
    const unread = [row('/A', 'A unread A'), row('/B', 'unread unread present'), row('/C', 'unread A missing')];
    expect(lineOf(...unread)).toEqual([
      '│ 1 key differs between environments, 412 the same, 2 not compared: see tollgate parity',
    ]);
    expect(lineOf(...unread.slice(0, 1))).toEqual([
      '│ no key is known to differ, 412 the same, 1 not compared: a source was not read',
    ]);
  });

  test('counts the rows that are not shown', () => {
    const log = renderTerminal(alone([manyRows(5000)]), screen(80));
    expect(log).toContain('│   … and 4960 more in the JSON report; 412 keys the same everywhere\n');
    expect(log.split('\n').length).toBeLessThan(60);
  });
});

describe('summary', () => {
  test('shows the environments side by side', () => {
    const summary = renderSummary(alone([MATRIX], { parityRules: RULES }));
    expect(summary.slice(summary.indexOf('###'), summary.indexOf('<summary>What'))).toMatchInlineSnapshot(`
      "### Environments side by side

      | key | staging | production-eu | production-us | must be |
      |:--|:-:|:-:|:-:|:--|
      | <code>features.newCheckout</code> | A | A | **B** | same |
      | <code>PAYU\\_MD5\\_KEY</code> | present | present | **—** |  |
      | <code>ADYEN\\_CHECKOUT\\_URL</code> | A | A | A | different |
      | <code>SENTRY\\_DSN</code> | A | — | ∅ |  |
      | <code>databases\\[0\\].pool</code> | A | B | ? |  |
      | <code>ORDER\\_HOST</code> | unread | runtime | B |  |

      equal letters in a row are equal values · — missing · ∅ empty · ? cannot be compared · present: not readable here · runtime: made when it starts · unread: a source was not read · **bold** stands alone

      … 412 keys the same everywhere.

      <details>
      <summary>3 parity rules decided for 38 keys; 1 matched none; 1 decided for none, since later ones did</summary>

      | rule | must be | keys matched | decided for | at |
      |:--|:--|--:|--:|:--|
      | <code>features.\\*\\*</code>, <code>timeouts</code> | same | 40 | 38 | <code>tollgate.yml\\:12\\:7</code> |
      | <code>\\*\\_URL</code> | different | 3 | 0 | <code>tollgate.yml\\:16\\:7</code> |
      | <code>gone</code> | same | 0 | 0 |  |

      </details>

      <details>
      "
    `);
  });

  test('writes sentences where there are too many environments', () => {
    const summary = renderSummary(alone([manyEnvironments()]));
    expect(summary.slice(summary.indexOf('###'), summary.indexOf('<details>'))).toMatchInlineSnapshot(`
      "### Environments side by side

      | key | of 30 environments |
      |:--|:--|
      | <code>features.newCheckout</code> | **B in production-7** · A in 29 |
      | <code>PAYU\\_MD5\\_KEY</code> | present in 22 · — in production-1, production-5, production-9, production-13, production-17, production-21 and 2 more |
      | <code>API\\_URL</code> | 26 different values in 30 |

      equal letters in a row are equal values · — missing · present: not readable here · **bold** stands alone

      … 10 keys the same everywhere.

      "
    `);
  });

  test('stands beside the rest of a report', () => {
    const summary = renderSummary({ ...sampleReport(), matrix: [MATRIX], parityRules: RULES });
    expect(summary).toContain(
      '\n### Environments side by side\n\n| key | staging | production-eu | production-us | must be |\n',
    );
    expect(renderSummary(sampleReport())).not.toContain('side by side');
  });

  test('where all is the same, it says so', () => {
    expect(renderSummary(alone([{ ...MATRIX, rows: [] }]))).toContain(
      'No key differs between staging, production-eu, production-us; 412 keys the same.\n',
    );
  });

  test('services share one table', () => {
    const cart = { ...MATRIX, service: 'cart', rows: [row('/v', 'A B C')] };
    const mail = { ...MATRIX, service: 'mail', environments: ['staging', 'production-us'], rows: [row('/v', 'A B')] };
    const odd = { ...MATRIX, service: 'shop', rows: [row('/v', 'A B B', 'staging')] };
    expect(renderSummary(alone([cart, mail, odd]))).toContain(
      [
        '| shop · <code>v</code> | **A** | B | B |',
        '| cart · <code>v</code> | A | B | C |',
        '| mail · <code>v</code> | A |  | B |',
        '',
      ].join('\n'),
    );
  });

  test('is short whatever there is, and counts the rest', () => {
    const summary = renderSummary(alone([manyRows(5000)]));
    expect(summary).toContain('\n… and 4975 more in the JSON report; 412 keys the same everywhere.\n');
    expect(Buffer.byteLength(summary)).toBeLessThan(20_000);
    const everything = { ...manyEnvironments(), rows: [...manyEnvironments().rows, ...manyRows(5000, 30).rows] };
    expect(Buffer.byteLength(renderSummary(alone([everything])))).toBeLessThan(40_000);
  });
});

function manyEnvironments(): Matrix {
  const environments = Array.from({ length: 30 }, (_, at) => `production-${at + 1}`);
  const marks = (one: (at: number) => string) => environments.map((_, at) => one(at)).join(' ');
  return {
    service: undefined,
    environments,
    rows: [
      row(
        '/features/newCheckout',
        marks((at) => (at === 6 ? 'B' : 'A')),
        'production-7',
        'same',
      ),
      row(
        '/PAYU_MD5_KEY',
        marks((at) => (at % 4 === 0 ? 'missing' : 'present')),
      ),
      row(
        '/API_URL',
        marks((at) => String.fromCharCode(65 + (at % 26))),
      ),
    ],
    same: 10,
    more: 0,
  };
}

function manyRows(count: number, environments = 3): Matrix {
  const marks = Array.from({ length: environments }, (_, at) => String.fromCharCode(65 + (at % 26))).join(' ');
  return { ...MATRIX, rows: Array.from({ length: count }, (_, number) => row(`/${'k'.repeat(60)}/${number}`, marks)) };
}

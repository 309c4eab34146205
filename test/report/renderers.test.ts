import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { Matrix, MatrixCell } from '../../src/check/check.ts';
import { finding } from '../../src/finding/finding.ts';
import type { Location } from '../../src/finding/location.ts';
import { toPointer } from '../../src/finding/pointer.ts';
import { RULES } from '../../src/finding/words.ts';
import { annotationsOf, renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { obey } from '../action/runner.ts';
import { HOSTILE, hostileText } from './hostile.ts';
import { item, reported, reportOf, sampleReport } from './sample.ts';

const PLAIN = { colors: picocolors.createColors(false), width: 100 };

/** A report in which every text that a stranger could choose is `text`. */
function reportWith(text: string): Report {
  const place = { file: text, line: 3, column: 5 };
  const found = finding(
    'source/file',
    { reason: 'missing', path: text },
    {
      location: place,
      pointer: `/${text}`,
      environment: text,
      service: text,
      related: [{ role: 'other', location: place, environment: text }],
    },
  );
  return reportOf(
    [reported(found), reported(found, { waived: { reason: text, owner: text, expires: '2027-01-31' } })],
    {
      environments: [text],
      plan: [item('probes', text, 'skipped', text), item('validate', text, 'failed', text)],
      gateways: [
        {
          environment: text,
          service: text,
          payments: 'live',
          recognised: [
            {
              id: text,
              name: text,
              mode: 'live',
              signs: [{ kind: 'host', by: 'host', mode: 'live', pointer: `/${text}`, location: place }],
              more: 1,
            },
          ],
        },
      ],
      probes: [
        {
          probe: text,
          environment: text,
          service: text,
          kind: 'url',
          outcome: 'failed',
          reason: 'status',
          status: 200,
          latency: 1,
          attempts: 2,
          phase: undefined,
          address: undefined,
          samples: undefined,
          phases: {},
        },
      ],
      mended: [reported(found)],
      change: {
        base: text === '' ? 'main' : text,
        onlyNew: false,
        same: undefined,
        environments: [
          {
            environment: text,
            service: text,
            changed: 1,
            added: 0,
            removed: 0,
            keys: [
              {
                pointer: `/${text.replaceAll('~', '')}`,
                how: 'changed',
                location: place,
                environments: [text],
                manifests: [text],
                schemas: [text],
                gateways: [text],
                probes: [text],
              },
            ],
            more: 1,
          },
        ],
        unread: [{ environment: text, service: text }],
        files: [{ path: text, how: 'added', schemas: [text] }],
        moreFiles: 0,
      },
      methods: [{ method: text, environment: text, service: text, outcome: 'warned', through: [text, text] }],
      redundancy: [
        { group: text, environment: text, service: text, outcome: 'failed', usable: 0, of: 2, through: [text] },
      ],
      matrix: [matrixWith(text, place)],
      parityRules: [{ paths: [text, text], must: 'same', location: place, matched: 2, decided: 1 }],
    },
  );
}

function matrixWith(text: string, location: Location): Matrix {
  const cells: readonly MatrixCell[] = [
    { state: 'value', group: 0, location },
    { state: 'missing', group: undefined, location: undefined },
    { state: 'value', group: 0, location },
  ];
  const row = { pointer: toPointer([text, '0']), cells, odd: `${text}2`, must: 'present', rule: location } as const;
  return { service: text, environments: [text, `${text}2`, `${text}3`], rows: [row], same: 1, more: 1 };
}

function manyFindings(count: number, severity: 'error' | 'warning' | 'info'): Report {
  return reportOf(
    Array.from({ length: count }, (_, at) =>
      reported(
        finding(
          'validate/pattern',
          {},
          {
            location: { file: `config/${'x'.repeat(300)}.yaml`, line: at + 1, column: 1 },
            pointer: `/${'k_'.repeat(2500)}`,
          },
          severity,
        ),
      ),
    ),
  );
}

test('every rule has a name that the schema of the report admits', () => {
  const pattern = new RegExp(schema.$defs.rule.pattern, 'u');
  expect(RULES.filter((rule) => !pattern.test(rule))).toEqual([]);
});

describe('terminal', () => {
  test('shows a report as people read it', () => {
    expect(renderTerminal(sampleReport(), PLAIN)).toMatchSnapshot();
  });

  test('begins every line with the rail, and obeys nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = reportWith(text);
        const log = [report, { ...report, plan: [item('parity', text, 'failed')] }]
          .map((one) => renderTerminal(one, PLAIN))
          .join('');
        expect(log).not.toMatch(/^[^┌│└]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/mu);
        expect(obey(log).commands).toEqual([]);
      }),
    );
  });

  test('is met by no problem matcher of setup-node', () => {
    const matchers = [
      /^(?:\s+\d+>)?([^\s].*)\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\)\s*:\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
      /^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
      /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
      /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
    ];
    const lines = [sampleReport(), ...HOSTILE.map(reportWith)].flatMap((report) =>
      renderTerminal(report, PLAIN).split('\n'),
    );
    for (const matcher of matchers) expect(lines.filter((line) => matcher.test(line))).toEqual([]);
  });

  test('counts what it does not list', () => {
    const log = renderTerminal(manyFindings(1000, 'error'), PLAIN);
    expect(log).toContain('… and 600 further findings: all of them are in the JSON report.');
    expect(log.split('\n').length).toBeLessThan(2000);
    expect(Math.max(...log.split('\n').map((line) => line.length))).toBeLessThan(500);
  });
});

describe('summary', () => {
  test('shows a report as GitHub renders it', () => {
    expect(renderSummary(sampleReport())).toMatchSnapshot();
  });

  test('keeps its rows, links nothing and shows no picture', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const summary = renderSummary(reportWith(text));
        const allowed = summary.replace(/<\/?(?:code|details|summary)>|<br>/g, '').replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(allowed).not.toMatch(/[<\]]|@|:\/\/|www\./i);
        expect(obey(summary).commands).toEqual([]);
        const tables = allowed.split('\n\n').filter((part) => part.startsWith('|'));
        for (const table of tables)
          expect(
            new Set(
              table
                .trim()
                .split('\n')
                .map((row) => row.split('|').length),
            ).size,
          ).toBe(1);
        // What was mended, what the rules of parity decided, and what was checked.
        expect(summary.match(/<details>/g) ?? []).toHaveLength(3);
      }),
    );
  });

  test('stays within its budget and says what it left out', () => {
    const summary = renderSummary(manyFindings(4000, 'error'));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/Shown are \d+ of 4000 findings/);
    expect(summary).toContain('4000 errors');
  });

  test('keeps the budget when everything else is long too', () => {
    const long = '<&@'.repeat(400);
    const plan = Array.from({ length: 5000 }, (_, at) =>
      item('probes', `${long}${at}`, at % 2 ? 'skipped' : 'passed', long),
    );
    const probes = plan.map(
      ({ name }) =>
        ({
          probe: name,
          kind: 'url',
          environment: long,
          service: long,
          outcome: 'passed',
          reason: undefined,
          status: 200,
          latency: 5,
          attempts: 1,
          phase: undefined,
          address: undefined,
          samples: { count: 100, failed: 1, retried: 1, p50: 5, p95: 6, p99: 7, max: 8, mean: 5 },
          phases: {},
        }) as const,
    );
    const waived = manyFindings(3000, 'error').findings.map((found) => ({
      ...found,
      waived: { reason: long, owner: long, expires: '2027-01-31' },
    }));
    const findings = [...manyFindings(4000, 'error').findings, ...waived];
    expect(Buffer.byteLength(renderSummary(reportOf(findings, { plan, probes })))).toBeLessThanOrEqual(900_000);
  });
});

describe('annotations', () => {
  test('stand at their line with the title of their rule', () => {
    expect(annotationsOf(sampleReport())[0]).toEqual({
      level: 'error',
      title: 'A value is cut at an unquoted #',
      message: expect.stringContaining('production: ADYEN_API_KEY — An unquoted #'),
      location: { file: 'config/production.env', line: 3, column: 24 },
    });
  });

  test.each(['error', 'warning', 'info'] as const)('are nine and one that counts the rest: %s', (severity) => {
    const annotations = annotationsOf(manyFindings(400, severity));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^391 more (error|warning|notice)s: see the summary/);
    expect(obey(renderAnnotations(manyFindings(400, severity))).annotations).toHaveLength(10);
  });

  test('are the only commands, whatever a name holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { commands } = obey(renderAnnotations(reportWith(text)));
        expect(commands.map((command) => command.name)).toEqual(['group', 'error', 'endgroup']);
        expect(commands[1]?.properties['title']).toBe('A named file was not read');
        expect(commands[1]?.properties['line']).toBe('3');
        expect(commands[1]?.data.length).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('the pin of a value', () => {
  test('stands at its finding on a terminal, where somebody takes it from', () => {
    const found = reported(finding('run/crashed', { where: 'x', thrown: 'Error' }));
    const pin = 'a51f7c2a9'.padEnd(32, '0');
    const log = (extra: object) => renderTerminal(reportOf([{ ...found, ...extra }]), PLAIN).split('\n');
    expect(log({ pin }).filter((line) => line.includes('pin'))).toEqual([`│   pin ${pin}`]);
    expect(log({}).filter((line) => line.includes('pin'))).toEqual([]);
  });
});

describe('JSON', () => {
  const ajv = addFormats.default(new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false }));
  const validate = ajv.compile<Report>(schema);

  test('is what its schema describes', () => {
    for (const report of [sampleReport(), reportOf([]), manyFindings(3, 'info'), reportWith('text')]) {
      validate(JSON.parse(renderJson(report)));
      expect(validate.errors).toBeNull();
    }
  });

  test('is refused by its schema when it says more, or contradicts itself', () => {
    const report = JSON.parse(renderJson(sampleReport()));
    for (const wrong of [
      { ...report, value: 'x' },
      { ...report, verdict: 'passed' },
      { ...report, counts: {} },
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });

  test('reads back as it was, and holds nothing unseen and no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json = renderJson(reportWith(text));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(reportWith(text))));
        expect(json).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
        expect(obey(json).commands).toEqual([]);
      }),
    );
  });
});

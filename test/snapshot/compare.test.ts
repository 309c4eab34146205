import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Snapshot, SnapshotNode } from '../../src/snapshot/snapshot.ts';
import type { Asked } from '../request.ts';
import { compareIn, FOLDER, KEY, read, takeAll, takeIn, textOf, writeFiles } from './snapshots.ts';

const RULES = `parity:
  rules:
    - { path: A, must: same }
    - { path: B, must: different }
`;

const CONFIG = `environments:
  staging: { payments: test, sources: [staging.env] }
  production: { payments: live, sources: [production.env] }
`;

const FILES = {
  'tollgate.yml': CONFIG + RULES,
  'staging.env': 'A=1\nB=2\nC=\n',
  'production.env': 'A=1\nB=3\nC=\n',
};

const BOTH = ['staging', 'production'] as const;

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tollgate-compare-'));
  writeFiles(workspace, FILES);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Rule, severity and place of each finding. */
function told({ findings }: Report): string[] {
  return findings.map(({ rule, severity, location: at, environment }) =>
    [rule, severity, at && `${at.file}:${at.line}:${at.column}`, environment].filter(Boolean).join(' '),
  );
}

/** Lays a snapshot of an environment where it is looked for. */
async function lay(
  environment: string,
  file: string,
  change: (snapshot: Snapshot) => unknown = (same) => same,
  asked: Asked = {},
) {
  const snapshot = read(textOf(await takeIn(workspace, environment, { fingerprintKey: KEY, ...asked })));
  writeFiles(workspace, { [`${FOLDER}/${file}`]: JSON.stringify(change(snapshot)) });
}

describe('snapshots of one run', () => {
  test('pass where sources pass, and the plan says what was made where', async () => {
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    const report = await compareIn(workspace);
    expect(told(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'passed', exitCode: 0 });
    expect(report.plan.map(({ id, state }) => `${id}: ${state}`)).toEqual([
      'parity / snapshot / staging: passed',
      'parity / snapshot / production: passed',
      'parity / parity: passed',
    ]);
  });

  test('make nothing but the comparison, whatever else is declared', async () => {
    writeFiles(workspace, {
      'tollgate.yml': `${CONFIG}${RULES}validate: [{ name: env, schema: s.json, environments: [production] }]\n`,
    });
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    const report = await compareIn(workspace, { checks: [] });
    expect(report.plan.map(({ check }) => check)).toEqual(['parity', 'parity', 'parity']);
    expect(report.exitCode).toBe(0);
  });

  test('say of no waiver that it is unused: what it waives may be found where the values are', async () => {
    const waiver = '{ rule: validate/required, reason: theirs, owner: us, expires: 2027-01-31 }';
    writeFiles(workspace, { 'tollgate.yml': `${CONFIG}${RULES}waivers: [${waiver}]\n` });
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    expect(told(await compareIn(workspace, { checks: [] }))).toEqual([]);
  });

  test('tell what differs and what is missing at its place in the checkout', async () => {
    writeFiles(workspace, { 'production.env': 'A=2\nB=2\n' });
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    const report = await compareIn(workspace);
    expect(told(report)).toEqual([
      'parity/same error production.env:1:3 production',
      'parity/different error production.env:2:3 production',
    ]);
    expect(report.exitCode).toBe(1);
  });

  test('fill the matrix of the report, with what is equal under a key and without', async () => {
    writeFiles(workspace, { 'staging.env': 'A=1\nB=2\nC=\nD=3\n' });
    const matrixOf = async (asked: Asked) => {
      await takeAll(workspace, BOTH, asked);
      const [matrix] = (await compareIn(workspace)).matrix;
      return matrix?.rows.map(({ pointer, cells }) => [
        pointer,
        ...cells.map(({ state, group }) => `${state} ${group}`),
      ]);
    };
    expect(await matrixOf({ fingerprintKey: KEY })).toEqual([
      ['/D', 'value 0', 'missing undefined'],
      ['/B', 'value 0', 'value 1'],
    ]);
    expect(await matrixOf({})).toContainEqual(['/B', 'value undefined', 'value undefined']);
  });

  test('tell it at the source in tollgate.yml where the checkout has no such file', async () => {
    const config = `environments:
  staging:
    payments: test
    sources: [{ process: true }]
  production:
    payments: live
    sources: [{ process: true }]
${RULES}`;
    writeFiles(workspace, { 'tollgate.yml': config });
    const values = { staging: { A: '1', B: '2', C: 'x' }, production: { A: '2', B: '2' } };
    for (const environment of BOTH)
      await lay(environment, `${environment}.json`, undefined, { processValues: values[environment] });
    expect(told(await compareIn(workspace))).toEqual([
      'parity/missing warning tollgate.yml:5:3 production',
      'parity/different error tollgate.yml:7:15 production',
      'parity/same error tollgate.yml:7:15 production',
    ]);
  });

  test('are compared for each service, and one that an environment lacks is told', async () => {
    const sources = (name: string) => `{ payments: none, sources: ["services/{service}/${name}.env"] }`;
    writeFiles(workspace, {
      'tollgate.yml': `environments:\n  staging: ${sources('staging')}\n  production: ${sources('production')}\nparity: { rules: [{ path: A, must: same }] }\n`,
      'services/a/staging.env': 'A=1\n',
      'services/a/production.env': 'A=2\n',
      'services/b/staging.env': 'A=1\n',
    });
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    expect(told(await compareIn(workspace))).toEqual([
      'parity/same error services/a/production.env:1:3 production',
      'parity/service-missing error tollgate.yml:3:3 production',
    ]);
  });

  test('of many environments tell the odd one out', async () => {
    const names = ['staging', 'eu', 'us'];
    const environments = names.map((name) => `  ${name}: { payments: test, sources: [${name}.env] }\n`).join('');
    writeFiles(workspace, {
      'tollgate.yml': `environments:\n${environments}parity: { rules: [{ path: A, must: same }] }\n`,
      'staging.env': 'A=1\n',
      'eu.env': 'A=2\n',
      'us.env': 'A=1\n',
    });
    await takeAll(workspace, names, { fingerprintKey: KEY });
    const { findings } = await compareIn(workspace);
    expect(findings.map(({ message }) => message)).toEqual([
      'Must be the same in staging, eu and us, and differs; eu is the odd one out.',
    ]);
  });
});

describe('without a key', () => {
  test('presence, types and what is empty are compared; what needs equality is an error', async () => {
    writeFiles(workspace, { 'staging.env': 'A=1\nB=2\nC=3\nD=4\n' });
    await takeAll(workspace, BOTH);
    const report = await compareIn(workspace);
    expect(told(report)).toEqual(
      [
        'parity/not-compared error staging.env:1:3 staging',
        'parity/not-compared error staging.env:2:3 staging',
        'parity/empty warning production.env:3:3 production',
        'parity/missing warning production.env:3:3 production',
      ].sort(),
    );
    expect(report.exitCode).toBe(1);
  });

  test('in one of them, nothing is taken for equal', async () => {
    await lay('staging', 'staging.json');
    await lay('production', 'production.json', ({ key: _, ...rest }) => ({ ...rest, key: null }) as Snapshot);
    const report = await compareIn(workspace);
    expect(told(report).map((line) => line.split(' ')[0])).toEqual(['parity/not-compared', 'parity/not-compared']);
    expect(report.exitCode).toBe(1);
  });
});

type Change = (snapshot: Snapshot) => unknown;

/** What is done to the snapshot of production, what is told of it, and how the run ends. */
const FAULTS: Readonly<Record<string, readonly [change: Change, findings: readonly string[], exitCode: number]>> = {
  'of another version': [(one) => ({ ...one, version: 2 }), ['snapshot/version error'], 2],
  'of a version that is no number': [(one) => ({ ...one, version: '1' }), ['snapshot/version error'], 2],
  'with a further member': [(one) => ({ ...one, more: 1 }), ['snapshot/unreadable error'], 3],
  'without a member': [({ rules: _, ...rest }) => rest, ['snapshot/unreadable error'], 3],
  'without services': [(one) => ({ ...one, services: [] }), ['snapshot/unreadable error'], 3],
  'with a leaf of no kind': [
    (one) => withRoot(one, { members: { A: { kind: 'secret' } } }),
    ['snapshot/unreadable error'],
    3,
  ],
  'with a value in it': [
    (one) => withRoot(one, { members: { A: { kind: 'string', from: 'file', value: 'x' } } }),
    ['snapshot/unreadable error'],
    3,
  ],
  'that is nested too deeply': [
    (one) =>
      withRoot(
        one,
        Array.from({ length: 90 }).reduce<object>((node) => ({ items: [node] }), {}),
      ),
    ['snapshot/unreadable error'],
    3,
  ],
  'of half of its environment': [
    (one) => ({ ...one, services: one.services.map((part) => ({ ...part, complete: false })) }),
    ['snapshot/incomplete error tollgate.yml:3:3 production'],
    3,
  ],
  'made under other rules': [
    (one) => ({ ...one, rules: '0'.repeat(64) }),
    ['snapshot/other-rules error tollgate.yml:3:3 production'],
    3,
  ],
  'made under another key': [(one) => ({ ...one, key: '0'.repeat(32) }), ['snapshot/other-key error'], 3],
  'of another environment': [
    (one) => ({ ...one, environment: 'other' }),
    ['snapshot/other-rules error', 'snapshot/missing error tollgate.yml:3:3 production'],
    3,
  ],
  'of an environment that there is another of': [
    (one) => ({ ...one, environment: 'staging' }),
    ['snapshot/duplicate error tollgate.yml:2:3 staging', 'snapshot/missing error tollgate.yml:3:3 production'],
    3,
  ],
  'with a service twice': [
    (one) => ({ ...one, services: [...one.services, ...one.services] }),
    ['snapshot/duplicate error tollgate.yml:3:3 production'],
    3,
  ],
  'made two days ago': [
    (one) => ({ ...one, made: '2026-11-13T12:00:00.000Z' }),
    ['snapshot/other-run error tollgate.yml:3:3 production'],
    3,
  ],
  'made tomorrow': [
    (one) => ({ ...one, made: '2026-11-16T12:00:00.000Z' }),
    ['snapshot/other-run error tollgate.yml:3:3 production'],
    3,
  ],
  'made at no time': [
    (one) => ({ ...one, made: '2026-99-99T99:99:99.999Z' }),
    ['snapshot/other-run error tollgate.yml:3:3 production'],
    3,
  ],
  'made by another run of the workflow': [
    (one) => ({ ...one, run: { id: '1', commit: 'a'.repeat(40) } }),
    ['snapshot/other-run error tollgate.yml:3:3 production'],
    3,
  ],
  'of a run that failed': [
    (one) => ({ ...one, verdict: 'failed' }),
    ['snapshot/failed error tollgate.yml:3:3 production'],
    1,
  ],
  'of a run that was errored': [
    (one) => ({ ...one, verdict: 'errored' }),
    ['snapshot/errored error tollgate.yml:3:3 production'],
    3,
  ],
  'that does not say that it is one': [
    ({ format: _, ...rest }) => rest,
    ['snapshot/missing error tollgate.yml:3:3 production'],
    3,
  ],
  'that is a list': [(one) => [one], ['snapshot/missing error tollgate.yml:3:3 production'], 3],
};

function withRoot(snapshot: Snapshot, root: object): Snapshot {
  return { ...snapshot, services: snapshot.services.map((part) => ({ ...part, root: root as SnapshotNode })) };
}

describe('a comparison does not pass with a snapshot', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, [change, findings, exitCode]) => {
    await lay('staging', 'staging/snapshot.json');
    await lay('production', 'production/snapshot.json', change);
    const report = await compareIn(workspace);
    expect({ findings: told(report), exitCode: report.exitCode }).toEqual({ findings, exitCode });
  });

  test('that is missing', async () => {
    await lay('staging', 'staging.json');
    const report = await compareIn(workspace);
    expect(told(report)).toEqual(['snapshot/missing error tollgate.yml:3:3 production']);
    expect(report.exitCode).toBe(3);
    expect(report.plan.map(({ state }) => state)).toEqual(['not-run', 'not-run', 'not-run']);
  });

  test('that was cut off, or is empty', async () => {
    await lay('staging', 'staging.json');
    for (const text of ['{"format": "tollgate-snapshot", ', '', '\0']) {
      writeFiles(workspace, { [`${FOLDER}/production.json`]: text });
      const report = await compareIn(workspace);
      expect(told(report)).toEqual(['snapshot/unreadable error']);
      expect(report.exitCode).toBe(3);
    }
  });

  test('that is too large', async () => {
    await lay('staging', 'staging.json');
    writeFiles(workspace, { [`${FOLDER}/production.json`]: ' '.repeat(16 * 1024 * 1024 + 1) });
    const report = await compareIn(workspace);
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['snapshot/unreadable', 'production.json cannot be read as a snapshot: it is larger than a snapshot may be.'],
    ]);
    expect(report.exitCode).toBe(3);
  });

  test('that a link leads to', async () => {
    await lay('staging', 'staging.json');
    await lay('production', '../elsewhere.json');
    symlinkSync(join(workspace, 'elsewhere.json'), join(workspace, FOLDER, 'production.json'));
    const report = await compareIn(workspace);
    expect(told(report)).toEqual(['snapshot/unreadable error']);
    expect(report.exitCode).toBe(3);
  });

  test('of a run of a workflow at another commit, or where this run is of none', async () => {
    const workflowRun = { id: '7', commit: 'a'.repeat(40) };
    for (const environment of BOTH) await lay(environment, `${environment}.json`, undefined, { workflowRun });
    expect((await compareIn(workspace, { workflowRun })).exitCode).toBe(0);
    for (const other of [{ ...workflowRun, commit: 'b'.repeat(40) }, { ...workflowRun, id: '8' }, undefined]) {
      const report = await compareIn(workspace, other ? { workflowRun: other } : {});
      expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(['snapshot/other-run']));
      expect(report.exitCode).toBe(3);
    }
  });

  test('that was made before tollgate.yml changed', async () => {
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    const changes = [
      RULES.replace('same', 'present'),
      RULES.replace('path: B', 'path: C'),
      `${RULES}  default: same\n`,
    ];
    for (const rules of changes) {
      writeFiles(workspace, { 'tollgate.yml': CONFIG + rules });
      const report = await compareIn(workspace);
      expect(report.findings.map(({ rule }) => rule)).toEqual(['snapshot/other-rules', 'snapshot/other-rules']);
      expect(report.exitCode).toBe(3);
    }
    writeFiles(workspace, { 'tollgate.yml': `# only a comment\n${CONFIG}${RULES}` });
    expect((await compareIn(workspace)).exitCode).toBe(0);
  });

  test('in a folder that cannot be used', async () => {
    for (const [folder, files, code] of [
      ['nowhere', {}, 2],
      ['staging.env', {}, 2],
      ['many', Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`many/${at}.json`, '{}'])), 2],
      ['deep', { 'deep/a/b/snapshot.json': '{}' }, 3],
    ] as const) {
      writeFiles(workspace, files);
      const report = await compareIn(workspace, { snapshots: folder });
      const rules = code === 2 ? ['snapshot/folder'] : ['snapshot/missing', 'snapshot/missing'];
      expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
      expect(report.exitCode).toBe(code);
    }
  });
});

describe('what lies beside snapshots', () => {
  test('is none of ours when it does not say so: a report in the same artifact', async () => {
    await takeAll(workspace, BOTH, { fingerprintKey: KEY });
    writeFiles(workspace, {
      [`${FOLDER}/parity-0/tollgate-report.json`]: '{"version": 1}',
      [`${FOLDER}/notes.txt`]: 'x',
    });
    expect((await compareIn(workspace)).exitCode).toBe(0);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u202e]|^::error::x|##\[/m;

describe('a hostile snapshot', () => {
  test('has keys of objects for keys, which change nothing', async () => {
    const leaf = '{"kind":"string","from":"file"}';
    await lay('staging', 'staging.json');
    const text = JSON.stringify(withRoot(read(textOf(await takeIn(workspace, 'production'))), {})).replace(
      '"root":{}',
      `"root":{"members":{"__proto__":{"members":{"polluted":${leaf}}},"constructor":${leaf},"A":${leaf},"B":${leaf},"C":${leaf}}}`,
    );
    writeFiles(workspace, { [`${FOLDER}/production.json`]: text });
    const report = await compareIn(workspace);
    expect(report.findings.filter(({ rule }) => rule === 'parity/missing').map(({ pointer }) => pointer)).toEqual([
      '/__proto__/polluted',
      '/constructor',
    ]);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
    expect(report.exitCode).toBe(1);
  });

  test('hides what is no part of a snapshot under a key of objects', async () => {
    await lay('staging', 'staging.json');
    const text = JSON.stringify(withRoot(read(textOf(await takeIn(workspace, 'production'))), {}));
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const root = `{"members":{"${key}":{"kind":"string","from":"file","value":"x"}}}`;
      writeFiles(workspace, { [`${FOLDER}/production.json`]: text.replace('"root":{}', `"root":${root}`) });
      expect(told(await compareIn(workspace))).toEqual(['snapshot/unreadable error']);
    }
  });

  test('holds what a terminal or a log would obey, in its names and in the name of its file', async () => {
    const leaf = { kind: 'string', from: 'file' };
    await lay('staging', 'staging.json');
    await lay('production', 'production.json', (one) =>
      withRoot(one, { members: { A: leaf, B: leaf, '\u001b[2J\n::error::x': leaf, '\u202e##[error]y': leaf } }),
    );
    const report = await compareIn(workspace);
    const screen = { colors: createColors(false), width: 100 };
    for (const text of [
      renderTerminal(report, screen),
      renderAnnotations(report),
      renderSummary(report),
      renderJson(report),
    ])
      expect(text).not.toMatch(OBEYED);
    expect(report.exitCode).toBe(1);
  });

  test('names a file outside of the workspace for its service, and nothing there is read', async () => {
    const sources = '{ payments: none, sources: ["services/{service}/a.env"] }';
    const config = `environments:\n  staging: ${sources}\n  production: ${sources}\n`;
    writeFiles(workspace, { 'tollgate.yml': config, 'services/a/a.env': 'A=1\n' });
    await lay('staging', 'staging.json');
    for (const service of ['..', '.', 'a/../../..', 'a\\b']) {
      await lay('production', 'production.json', (one) => ({
        ...one,
        services: one.services.map((part) => ({ ...part, service })),
      }));
      expect(told(await compareIn(workspace))).toEqual(['snapshot/unreadable error']);
    }
  });
});

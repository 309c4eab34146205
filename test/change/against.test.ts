import { afterEach, describe, expect, test } from 'vitest';
import type { Scratch } from '../git/repository.ts';
import { type Commit, historyOf, told } from './history.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function history(...commits: readonly Commit[]): Scratch {
  const made = historyOf(...commits);
  closing.push(made.remove);
  return made;
}

const TOLLGATE = `environments:
  staging: { payments: none, sources: [staging.env] }
  production: { payments: none, sources: [production.env] }
parity:
  default: present
`;

describe('a pull request', () => {
  const base = { 'tollgate.yml': TOLLGATE, 'staging.env': 'A=1\n', 'production.env': 'A=2\n' };

  test('that adds a key to staging only brings a finding; the next that adds it to production mends it', async () => {
    const made = history(base, { 'staging.env': 'A=1\nB=3\n' });
    const first = await told(made.folder);
    expect(first).toMatchObject({
      verdict: 'passed 0',
      findings: ['new warning parity/missing production /B production.env:1'],
      mended: [],
    });
    expect(first.report.counts).toMatchObject({ warnings: 1, new: 1 });
    expect(first.report.findings[0]?.related).toEqual([
      { role: 'other', location: { file: 'staging.env', line: 2, column: 3 }, environment: 'staging' },
    ]);
    made.commit({ 'production.env': 'A=2\nB=4\n' });
    const second = await told(made.folder);
    expect(second).toMatchObject({
      verdict: 'passed 0',
      findings: [],
      mended: ['- warning parity/missing production /B production.env:1'],
    });
    expect(second.report.counts).toMatchObject({ warnings: 0, new: 0 });
  });
});

const SCHEMA = { type: 'object', properties: { URL: { type: 'string', pattern: '^https:' } }, required: ['NAME'] };

/** One environment whose URL must be one of https, and whose name is missing. */
const SHOP = {
  'tollgate.yml': `environments:
  production: { payments: none, sources: [production.env] }
validate:
  - { name: env, schema: env.schema.json, environments: [production] }
`,
  'env.schema.json': JSON.stringify(SCHEMA),
};

const REQUIRED = (line: number) => `error validate/required production /NAME production.env:${line}`;
const PATTERN = (line: number) => `error validate/pattern production /URL production.env:${line}`;

describe('what the base has as well', () => {
  const base = { ...SHOP, 'production.env': 'URL=ftp://canary-one\n' };

  test('is old where only its line has moved', async () => {
    const { folder } = history(base, { 'production.env': '# a comment\n\nMORE=1\nURL=ftp://canary-one\n' });
    const { findings, verdict, mended } = await told(folder, { failOnNew: true });
    expect({ verdict, findings, mended }).toEqual({
      verdict: 'passed 0',
      findings: [`old ${PATTERN(4)}`, `old ${REQUIRED(4)}`],
      mended: [],
    });
  });

  test('is old where the value has moved to another file', async () => {
    const { folder } = history(base, {
      'production.env': 'MORE=1\n',
      'extra.env': 'URL=ftp://canary-one\n',
      'tollgate.yml': SHOP['tollgate.yml'].replace('[production.env]', '[production.env, "*xtra.env"]'),
    });
    // What was live is what the sources of the base itself give, which had no second one.
    expect(await told(folder, { failOnNew: true })).toMatchObject({
      verdict: 'passed 0',
      findings: [
        'old error validate/pattern production /URL extra.env:1',
        'old error validate/required production /NAME extra.env:1',
      ],
      report: { change: { unread: [] } },
    });
  });

  test('is new where a wrong value was replaced by another wrong one', async () => {
    const { folder } = history(base, { 'production.env': 'URL=ftp://canary-two\n' });
    const { findings, verdict, mended, report } = await told(folder, { failOnNew: true });
    expect({ verdict, findings, mended }).toEqual({
      verdict: 'failed 1',
      findings: [`new ${PATTERN(1)}`, `old ${REQUIRED(1)}`],
      mended: [],
    });
    expect(report.counts).toMatchObject({ errors: 2, new: 1 });
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  test('stops as ever without fail-on-new', async () => {
    const { folder } = history(base, { 'production.env': 'URL=ftp://canary-one\nMORE=1\n' });
    expect((await told(folder)).verdict).toBe('failed 1');
  });

  test('is what a stricter schema finds that was there before', async () => {
    const stricter = JSON.stringify({ ...SCHEMA, required: ['NAME', 'OTHER'] });
    const { folder } = history(base, { 'env.schema.json': stricter });
    const { findings, verdict, report } = await told(folder, { failOnNew: true });
    expect({ verdict, findings }).toEqual({
      verdict: 'passed 0',
      findings: [
        `old ${PATTERN(1)}`,
        `old ${REQUIRED(1)}`,
        'old error validate/required production /OTHER production.env:1',
      ],
    });
    expect(report.change?.same).toBe('files');
  });

  test('does not hide what cannot be told', async () => {
    const made = history(base, { 'env.schema.json': '{' });
    made.commit({ 'production.env': 'URL=ftp://canary-one\nMORE=1\n' });
    const { verdict, findings } = await told(made.folder, { failOnNew: true });
    expect({ verdict, findings }).toEqual({
      verdict: 'errored 2',
      findings: ['- error schema/syntax - - env.schema.json:1'],
    });
  });
});

describe('what a change loosens of the policy', () => {
  test('is new where nothing that is looked at differs', async () => {
    const looser = JSON.stringify({ ...SCHEMA, required: [] });
    const { folder } = history(
      { ...SHOP, 'production.env': 'URL=https://one.example\n' },
      { 'env.schema.json': looser },
    );
    const asked = { failOn: 'warning', failOnNew: true } as const;
    const { findings, verdict, mended } = await told(folder, asked, { by: 'pull-request' });
    expect({ verdict, findings, mended }).toEqual({
      verdict: 'failed 1',
      findings: ['new warning policy/loosened production /NAME production.env:1'],
      mended: [],
    });
  });
});

describe('a rule of tollgate.yml', () => {
  const files = { 'staging.env': 'A=1\nB=1\n', 'production.env': 'A=1\nB=2\n' };
  const rules = (...lines: string[]) => `${TOLLGATE}  rules:\n${lines.map((line) => `    - ${line}\n`).join('')}`;

  test('that the change writes finds its old drift as old', async () => {
    const { folder } = history(
      { ...files, 'tollgate.yml': TOLLGATE },
      { 'tollgate.yml': rules('{ path: B, must: same }') },
    );
    expect(await told(folder, { failOnNew: true })).toMatchObject({
      verdict: 'passed 0',
      findings: ['old error parity/same production /B production.env:2'],
    });
  });

  test('that the change writes and that matches nothing is new', async () => {
    const old = rules('{ path: Y, must: same }');
    const { folder } = history(
      { ...files, 'tollgate.yml': old },
      { 'tollgate.yml': `# x\n${old}    - { path: Z, must: same }\n` },
    );
    expect(await told(folder, { failOnNew: true })).toMatchObject({
      verdict: 'failed 1',
      findings: ['old error parity/rule-unused - - tollgate.yml:8', 'new error parity/rule-unused - - tollgate.yml:9'],
    });
  });

  test('finds a value new that the change touches on any side of it', async () => {
    const one = { ...files, 'tollgate.yml': rules('{ path: B, must: same }') };
    const { folder } = history(one, { 'staging.env': 'A=1\nB=canary\n' });
    expect(await told(folder, { failOnNew: true })).toMatchObject({
      verdict: 'failed 1',
      findings: ['new error parity/same production /B production.env:2'],
    });
  });

  test('leaves a key that is missing old, whatever the others have there', async () => {
    const one = { ...files, 'production.env': 'A=1\n', 'tollgate.yml': rules('{ path: B, must: present }') };
    const { folder } = history(one, { 'staging.env': '# x\nA=1\nB=other\n' });
    expect(await told(folder, { failOnNew: true })).toMatchObject({
      verdict: 'passed 0',
      findings: ['old error parity/missing production /B production.env:1'],
    });
  });
});

describe('lists', () => {
  const tollgate = `environments:
  production: { payments: none, sources: [app.yaml] }
validate:
  - { name: app, schema: app.schema.json, environments: [production] }
  - { name: file, schema: app.schema.json, files: [other.yaml] }
`;
  const schema = { properties: { hosts: { items: { properties: { port: { type: 'integer' } } } } } };
  const items = (...names: string[]) =>
    `hosts:\n${names.map((name) => `  - { name: ${name}, port: p${name} }\n`).join('')}`;
  const base = { 'tollgate.yml': tollgate, 'app.schema.json': JSON.stringify(schema) };

  test('whose items have names are no other for their order or a further item', async () => {
    const { folder } = history(
      { ...base, 'app.yaml': items('a', 'b'), 'other.yaml': items('a', 'b') },
      { 'app.yaml': items('b', 'c', 'a'), 'other.yaml': items('b', 'c', 'a') },
    );
    expect((await told(folder)).findings).toEqual([
      'old error validate/type production /hosts/0/port app.yaml:2',
      'new error validate/type production /hosts/1/port app.yaml:3',
      'old error validate/type production /hosts/2/port app.yaml:4',
      'old error validate/type - /hosts/0/port other.yaml:2',
      'new error validate/type - /hosts/1/port other.yaml:3',
      'old error validate/type - /hosts/2/port other.yaml:4',
    ]);
  });

  test('tell what is mended and what was replaced in a file', async () => {
    const { folder } = history(
      { ...base, 'app.yaml': 'x: 1\n', 'other.yaml': items('a', 'b', 'c') },
      { 'other.yaml': items('c', 'd') },
    );
    const { findings, mended } = await told(folder);
    expect({ findings, mended: mended.length }).toEqual({
      findings: [
        'old error validate/type - /hosts/0/port other.yaml:2',
        'new error validate/type - /hosts/1/port other.yaml:3',
      ],
      mended: 2,
    });
  });
});

describe('the base', () => {
  const base = { 'tollgate.yml': TOLLGATE, 'staging.env': 'A=1\nB=1\n', 'production.env': 'A=2\n' };
  const MISSING = 'parity/missing production /B production.env:1';

  test('may have no tollgate.yml: that of now holds on both sides', async () => {
    const { 'tollgate.yml': _, ...others } = base;
    const { folder } = history(others, base);
    expect((await told(folder)).findings).toEqual([`old warning ${MISSING}`]);
  });

  test('without a source has nothing to compare an environment with', async () => {
    const { 'tollgate.yml': _, ...others } = base;
    const tollgate = TOLLGATE.replace('[production.env]', '[production.env, more.env]');
    const { folder } = history(others, { 'tollgate.yml': tollgate, 'more.env': 'C=1\n' });
    const { findings, report, mended } = await told(folder);
    expect({ findings, mended, unread: report.change?.unread }).toEqual({
      findings: [
        'new warning parity/missing production /B more.env:1',
        'new warning parity/missing staging /C staging.env:2',
      ],
      mended: [],
      unread: [{ environment: 'production', service: undefined }],
    });
  });

  test('that had a source less is compared with what it was', async () => {
    const tollgate = TOLLGATE.replace('[production.env]', '[production.env, more.env]');
    const { folder } = history(base, { 'tollgate.yml': tollgate, 'more.env': 'C=1\n' });
    const { findings, report } = await told(folder);
    expect({ findings, unread: report.change?.unread }).toEqual({
      findings: [
        'old warning parity/missing production /B more.env:1',
        'new warning parity/missing staging /C staging.env:2',
      ],
      unread: [],
    });
  });

  test('that is the commit itself is told where only what is new stops', async () => {
    const { folder } = history(base);
    expect(await told(folder, { base: 'HEAD', failOnNew: true })).toMatchObject({
      verdict: 'errored 2',
      findings: [`old warning ${MISSING}`, '- error change/same-commit - - tollgate.yml:1'],
      report: { change: { same: 'commit' } },
    });
    expect((await told(folder, { base: 'HEAD' })).findings).toEqual([`old warning ${MISSING}`]);
  });

  test('is compared with what is not committed too', async () => {
    const made = history(base);
    made.write({ 'staging.env': 'A=1\nB=1\nC=1\n' });
    const { findings, report } = await told(made.folder, { base: 'HEAD' });
    expect({ findings, same: report.change?.same }).toEqual({
      findings: [`old warning ${MISSING}`, 'new warning parity/missing production /C production.env:1'],
      same: undefined,
    });
  });

  test.each([
    ['request', false, 'errored 3', 'error'],
    ['pull-request', false, 'errored 3', 'error'],
    ['push', true, 'errored 3', 'error'],
    ['push', false, 'passed 0', 'info'],
  ] as const)('that cannot be read, of a %s with fail-on-new %s: %s', async (by, failOnNew, verdict, severity) => {
    const { folder } = history(base);
    expect(await told(folder, { base: 'nowhere', failOnNew }, { by })).toMatchObject({
      verdict,
      findings: [`- warning ${MISSING}`, `- ${severity} change/base-unknown - - tollgate.yml:1`],
      report: { mended: [], counts: { new: 0 } },
    });
  });
});

describe('a pull request from a fork', () => {
  test('is compared as far as files show it', async () => {
    const tollgate = SHOP['tollgate.yml'].replace('[production.env]', '[{ github: production }, production.env]');
    const base = { ...SHOP, 'tollgate.yml': tollgate, 'production.env': 'URL=ftp://canary-one\nNAME=x\n' };
    const reach = { online: false, why: 'fork' } as const;
    const NOT_ASKED = 'old info github/not-asked production - tollgate.yml:2';
    const old = history(base, { 'production.env': 'URL=ftp://canary-one\nNAME=y\n' });
    expect(await told(old.folder, { reach, failOnNew: true })).toMatchObject({
      verdict: 'passed 0',
      findings: [`old ${PATTERN(1)}`, NOT_ASKED],
      report: { change: { unread: [] } },
    });
    const other = history(base, { 'production.env': 'URL=ftp://canary-two\nNAME=x\n' });
    expect(await told(other.folder, { reach, failOnNew: true })).toMatchObject({
      verdict: 'failed 1',
      findings: [`new ${PATTERN(1)}`, NOT_ASKED],
    });
  });
});

describe('services', () => {
  const tollgate = `environments:
  staging: { payments: none, sources: ["{service}/staging.env"] }
  production: { payments: none, sources: ["{service}/production.env"] }
parity: { default: present }
`;
  const both = (name: string) => ({ [`${name}/staging.env`]: 'A=1\nB=1\n', [`${name}/production.env`]: 'A=1\n' });

  test('are each compared with themselves', async () => {
    const base = { 'tollgate.yml': tollgate, ...both('cart'), ...both('shop'), 'lone/staging.env': 'A=1\n' };
    const { folder } = history(base, {
      'cart/production.env': 'A=1\nB=2\n',
      ...both('more'),
      'shop/staging.env': null,
      'shop/production.env': null,
    });
    const { findings, mended, report } = await told(folder);
    expect({ findings, mended, unread: report.change?.unread.map(({ service }) => service) }).toEqual({
      findings: [
        'new warning parity/missing production /B more/production.env:1',
        'old error parity/service-missing production - tollgate.yml:3',
      ],
      mended: [
        '- warning parity/missing production /B cart/production.env:1',
        '- warning parity/missing production /B shop/production.env:1',
      ],
      unread: ['more', 'more'],
    });
  });
});

describe('more environments', () => {
  test('that have a key leave it old where it was missing', async () => {
    const tollgate = TOLLGATE.replace('parity:', '  dev: { payments: none, sources: [dev.env] }\nparity:');
    const base = {
      'tollgate.yml': tollgate,
      'staging.env': 'A=1\nB=1\n',
      'production.env': 'A=2\n',
      'dev.env': 'A=3\n',
    };
    const { folder } = history(base, { 'dev.env': 'A=3\nB=3\n' });
    expect(await told(folder)).toMatchObject({
      findings: ['old warning parity/missing production /B production.env:1'],
      mended: ['- warning parity/missing dev /B dev.env:1'],
    });
  });
});

describe('what hides other findings', () => {
  const tollgate = `environments:
  production: { payments: none, sources: [app.env] }
validate:
  - { name: files, schema: s.json, files: "f*.yaml" }
`;
  const schema = JSON.stringify({ additionalProperties: { type: 'integer' } });
  const lines = (count: number, more = '') => Array.from({ length: count }, (_, at) => `k${at}: x\n`).join('') + more;
  const base = {
    'tollgate.yml': tollgate,
    's.json': schema,
    'app.env': 'A=1\n',
    'f.yaml': lines(6),
    'f2.yaml': lines(6),
  };

  test('is old in a file that the change leaves alone, and new in one that it touches', async () => {
    const { folder } = history(base, { 'f.yaml': lines(5, 'other: x\n') });
    const { findings, mended } = await told(folder, { limits: { findings: 5 } });
    expect({ caps: findings.filter((line) => line.includes('/cap')), mended }).toEqual({
      caps: ['new error validate/cap - - f.yaml:1', 'old error validate/cap - - f2.yaml:1'],
      mended: [],
    });
  });

  test('keeps what it may hide from being called mended', async () => {
    const { folder } = history(base, { 'f.yaml': `a: x\n${lines(6)}` });
    const { mended } = await told(folder, { limits: { findings: 5 } });
    expect(mended).toEqual([]);
  });

  test('a source that cannot be read now hides what was there before', async () => {
    const one = { 'tollgate.yml': TOLLGATE, 'staging.env': 'A=1\nB=1\n', 'production.env': 'A=1\n' };
    const { folder } = history(one, { 'production.env': null });
    expect((await told(folder)).mended).toEqual([]);
  });
});

describe('a document in a text', () => {
  const tollgate = `environments:
  production: { payments: none, sources: [{ path: app.yaml }] }
validate:
  - { name: inside, schema: s.json, environments: [production], inside: config }
`;
  const schema = JSON.stringify({ additionalProperties: { type: 'integer' } });
  const text = (...lines: string[]) => `config: |\n${lines.map((line) => `  ${line}\n`).join('')}`;

  test('is told line by line', async () => {
    const { folder } = history(
      { 'tollgate.yml': tollgate, 's.json': schema, 'app.yaml': text('a: one', 'b: one', 'c: one') },
      { 'app.yaml': text('more: 1', 'c: one', 'a: one', 'b: canary') },
    );
    expect(await told(folder)).toMatchObject({
      findings: [
        'old error validate/type production /config/c app.yaml:3',
        'old error validate/type production /config/a app.yaml:4',
        'new error validate/type production /config/b app.yaml:5',
      ],
      mended: [],
    });
  });
});

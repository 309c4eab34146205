// biome-ignore-all lint/suspicious/noTemplateCurlyInString: dollars and braces are what is read
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOTENV_DIALECTS, type DotenvDialect } from '../../src/source/document.ts';
import { STEP_READERS } from '../../src/source/dotenv/dialects.ts';
import { type Lookup, readSteps } from '../../src/source/dotenv/statement.ts';
import { readDotenv, readDotenvAs } from '../../src/source/dotenv.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import recorded from './dotenv-recorded.json' with { type: 'json' };

function read(dialect: DotenvDialect, text: string, outer?: Lookup) {
  return readSteps(text, STEP_READERS[dialect], outer);
}

/** What a loader gives each name; null where only the place of use knows. */
function values(dialect: DotenvDialect, text: string, outer?: Lookup): Record<string, string | null> {
  const { assignments } = read(dialect, text, outer);
  return Object.fromEntries(
    assignments.map(({ name, content }) => [name, content.state === 'known' ? content.text : null]),
  );
}

function reasons(dialect: DotenvDialect, text: string): string[] {
  return read(dialect, text).flaws.map(({ reason }) => reason);
}

test.each(recorded.readings)('docker reads $text', ({ text, docker }) => {
  const { assignments, flaws } = read('docker', text);
  // A name alone is left out where its variable is not set, as when this was recorded.
  const given = assignments.flatMap(({ name, content }) => (content.state === 'known' ? [[name, content.text]] : []));
  expect(flaws.length > 0).toBe(docker === null);
  if (docker !== null) expect(given).toEqual(docker);
});

/** Python's own file refuses nothing; what it passes over must be told. A name without a value takes an earlier one back. */
test.each(recorded.readings)('python-dotenv reads $text', ({ text, python }) => {
  const given = Object.entries(python).filter(([, value]) => value !== null);
  const ours = values('python-dotenv', text, () => null);
  if (given.length < Object.keys(python).length) expect(reasons('python-dotenv', text)).toContain('not-an-assignment');
  else expect(ours).toEqual(Object.fromEntries(given));
});

/** From compose-spec/compose-go: dotenv/godotenv_test.go, dotenv/parser_test.go and its fixtures. */
test.each<[string, Record<string, string | null>]>([
  ['FOO=bar', { FOO: 'bar' }],
  ['FOO =bar', { FOO: 'bar' }],
  ['FOO= bar', { FOO: 'bar' }],
  ['FOO="bar"', { FOO: 'bar' }],
  ["FOO='bar'", { FOO: 'bar' }],
  ['FOO="escaped\\"bar"', { FOO: 'escaped"bar' }],
  ['FOO="\'d\'"', { FOO: "'d'" }],
  ['OPTION_A: 1', { OPTION_A: '1' }],
  ['OPTION_A: Foo=bar', { OPTION_A: 'Foo=bar' }],
  ['OPTION_A=1:B', { OPTION_A: '1:B' }],
  ['export OPTION_A=2', { OPTION_A: '2' }],
  ["export OPTION_B='\\n'", { OPTION_B: '\\n' }],
  ['export exportFoo=2', { exportFoo: '2' }],
  ['exportFOO=2', { exportFOO: '2' }],
  ['export_FOO =2', { export_FOO: '2' }],
  ['export.FOO= 2', { 'export.FOO': '2' }],
  ['export\tOPTION_A=2', { OPTION_A: '2' }],
  ['\texport OPTION_A=2', { OPTION_A: '2' }],
  ['FOO="bar\\nbaz"', { FOO: 'bar\nbaz' }],
  ['FOO.BAR=foobar', { 'FOO.BAR': 'foobar' }],
  ['FOO=foobar=', { FOO: 'foobar=' }],
  ['FOO=bar ', { FOO: 'bar' }],
  ['FOO=bar # this is foo', { FOO: 'bar' }],
  ['FOO=bar#baz # comment', { FOO: 'bar#baz' }],
  ['FOO="bar#baz#bang" # comment', { FOO: 'bar#baz#bang' }],
  ["FOO='ba#r'", { FOO: 'ba#r' }],
  ['\n\r\n\t\t \n# Comment\n\t # comment\nA=1', { A: '1' }],
  [
    'a=b\na[1]=c\na.propertyKey=d\nárvíztűrő-TÜKÖRFÚRÓGÉP=ÁRVÍZTŰRŐ-tükörfúrógép',
    {
      a: 'b',
      'a[1]': 'c',
      'a.propertyKey': 'd',
      'árvíztűrő-TÜKÖRFÚRÓGÉP': 'ÁRVÍZTŰRŐ-tükörfúrógép',
    },
  ],
  ['FOO=test\nBAR=$FOO', { FOO: 'test', BAR: 'test' }],
  ['FOO=test\nBAR=${FOO}bar', { FOO: 'test', BAR: 'testbar' }],
  ['BAR=$FOO', { BAR: '' }],
  ['FOO=test\nBAR="quote $FOO"', { FOO: 'test', BAR: 'quote test' }],
  ["BAR='quote $FOO'", { BAR: 'quote $FOO' }],
  ['FOO="foo\\$BAR"', { FOO: 'foo$BAR' }],
  ['FOO="foo\\${BAR}"', { FOO: 'foo${BAR}' }],
  ['FOO=test\nBAR="foo\\${FOO} ${FOO}"', { FOO: 'test', BAR: 'foo${FOO} test' }],
  ['A="first line\nsecond line"\nZ=last', { A: 'first line\nsecond line', Z: 'last' }],
  ['A="\\0123\\a\\\\\\t"', { A: 'S\x07\\\t' }],
  ['A="\\0400\\c\\x"', { A: '\\0400\\c\\x' }],
  ['A="b"B=c', { A: 'b', B: 'c' }],
  ['A= # b', { A: '# b' }],
  ['A=pa$$word$', { A: 'pa$word$' }],
  ['A=1\nA\nB=2', { A: null, B: '2' }],
])('compose reads %j', (text, expected) => {
  expect(reasons('compose', text)).toEqual([]);
  expect(values('compose', text, () => null)).toEqual(expected);
});

/** From compose-spec/compose-go: dotenv/godotenv_var_expansion_test.go and template/template_test.go; undefined where compose stops. */
test.each<[string, string | undefined]>([
  ['${UNSET:-Default Value}', 'Default Value'],
  ['${EMPTY:-Default Value}', 'Default Value'],
  ['${SET:-Default Value}', 'Test Value'],
  ['${UNSET-Default Value}', 'Default Value'],
  ['${EMPTY-Default Value}', ''],
  ['${SET-Default Value}', 'Test Value'],
  ['${UNSET:?Test error}', undefined],
  ['${EMPTY:?Test error}', undefined],
  ['${SET:?Test error}', 'Test Value'],
  ['${UNSET?Test error}', undefined],
  ['${EMPTY?Test error}', ''],
  ['${SET?Test error}', 'Test Value'],
  ['${UNSET:+x}', ''],
  ['${EMPTY:+x}', ''],
  ['${SET:+x}', 'x'],
  ['${EMPTY+x}', 'x'],
  ['${UNSET:-${EMPTY:-${SET}}}!', 'Test Value!'],
  ['${UNSET:-a} and ${UNSET:-b}', 'a and b'],
  ['${UNSET:-{}}', '{}'],
  ['$$${SET}$$SET$1$', '$Test Value$SET$1$'],
  ['${}', undefined],
  ['${SET', undefined],
  ['${ SET}', undefined],
  ['${SET!}', undefined],
  ['${'.concat('A:-${'.repeat(100)), undefined],
])('compose puts variables into %j', (template, expected) => {
  const outer = new Map([
    ['EMPTY', ''],
    ['SET', 'Test Value'],
  ]);
  const text = `A=${template}`;
  const lookup: Lookup = (name) => outer.get(name) ?? null;
  expect(values('compose', text, lookup)['A']).toBe(expected);
  const stops = expected === undefined ? ['bad-variable'] : [];
  expect(read('compose', text, lookup).flaws.map(({ reason }) => reason)).toEqual(stops);
});

describe('what is not in the file', () => {
  test.each<[DotenvDialect, string, string]>([
    ['compose', 'NAME\n', 'name-alone'],
    ['compose', 'NAME=${OTHER}', 'variable'],
    ['compose', 'NAME=${OTHER:-default}', 'variable'],
    ['compose', 'OTHER\nNAME=$OTHER', 'name-alone,variable'],
    ['docker', 'NAME', 'name-alone'],
    ['python-dotenv', 'NAME=${OTHER}', 'variable'],
    ['python-dotenv', 'NAME=${OTHER:-default}', 'variable'],
    ['shell', 'NAME=$OTHER', 'variable'],
    ['shell', 'NAME=${OTHER:-default}', 'variable'],
    ['shell', 'export NAME', 'name-alone'],
    ['shell', 'NAME=$(date)', 'shell'],
    ['shell', 'NAME=`date`', 'shell'],
    ['shell', 'NAME="$(date)"', 'shell'],
    ['shell', 'NAME=$((1+1))', 'shell'],
    ['shell', 'NAME=$1', 'shell'],
    ['shell', 'NAME=~/x', 'shell'],
    ['shell', "NAME=$'x'", 'shell'],
    ['shell', 'NAME=a:~', 'shell'],
    ['shell', 'NAME=${#OTHER}', 'shell'],
    ['shell', 'export NAME={a,b}', 'shell'],
  ])('%s does not know %j', (dialect, text, why) => {
    const { assignments } = read(dialect, text);
    expect(assignments.map(({ content }) => (content.state === 'outside' ? content.why : 'known')).join()).toBe(why);
    const { documents, problems } = readDotenvAs({ file: '.env', text }, dialect);
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      why.split(',').map(() => 'source/value-outside error'),
    );
    expect(documents[0]?.unreadable?.has('/NAME')).toBe(true);
  });

  test('is known again where a later line sets it', () => {
    const { documents } = readDotenvAs({ file: '.env', text: 'A=$B\nA=x\n' }, 'compose');
    expect(documents[0]?.unreadable).toBeUndefined();
    expect(documents[0]?.value).toEqual({ A: 'x' });
  });

  test('is known where the place of use is', () => {
    expect(values('compose', 'A=${B}-${C-x}', (name) => (name === 'B' ? 'b' : null))).toEqual({ A: 'b-x' });
  });
});

test.each<[DotenvDialect, string, string]>([
  ['compose', 'A=${B', 'bad-variable'],
  ['compose', 'A B=1', 'name-not-allowed'],
  ['compose', 'A!=1', 'name-not-allowed'],
  ['compose', '=1', 'name-not-allowed'],
  ['compose', 'A="1', 'unclosed-quote'],
  ['compose', 'A', 'not-an-assignment'],
  ['docker', 'A =1', 'name-not-allowed'],
  ['docker', `A=${'x'.repeat(65_534)}`, 'line-too-long'],
  ['docker', `A=${'é'.repeat(32_767)}`, 'line-too-long'],
  ['python-dotenv', 'A', 'not-an-assignment'],
  ['python-dotenv', 'A: 1', 'not-an-assignment'],
  ['python-dotenv', 'A="1"2', 'name-not-allowed'],
  ['python-dotenv', "A='1", 'unclosed-quote'],
  ['shell', 'A=1 B', 'runs-a-command'],
  ['shell', 'A= 1', 'runs-a-command'],
  ['shell', 'A =1', 'runs-a-command'],
  ['shell', 'A=1&B=2', 'runs-a-command'],
  ['shell', 'A=1|B=2', 'runs-a-command'],
  ['shell', 'A=1>B', 'runs-a-command'],
  ['shell', 'A=(1)', 'runs-a-command'],
  ['shell', 'A.B=1', 'name-not-allowed'],
  ['shell', 'A+=1', 'name-not-allowed'],
  ['shell', 'export -p', 'runs-a-command'],
  ['shell', 'export', 'runs-a-command'],
  ['shell', 'if true', 'runs-a-command'],
  ['shell', "A=it's", 'unclosed-quote'],
  ['shell', 'A="1', 'unclosed-quote'],
  ['shell', 'A=$(x', 'unclosed-quote'],
  ['shell', 'A=`x', 'unclosed-quote'],
  ['shell', 'A=${x', 'unclosed-quote'],
])('%s does not read %.40j', (dialect, text, reason) => {
  expect(read(dialect, text).assignments).toEqual([]);
  expect(reasons(dialect, text)).toEqual([reason]);
});

test('a line just short of what docker refuses is read', () => {
  expect(reasons('docker', `A=${'x'.repeat(65_533)}`)).toEqual([]);
});

describe('a line that needs no second look', () => {
  const NAME = fc.stringMatching(/^[A-Za-z_]\w{0,6}$/);
  const BARE = fc.stringMatching(/^[\w.,:/@%+^=!?*[\]{}-]{0,12}$/);
  const QUOTED = fc.stringMatching(/^[ !#%&()*+,./:;<=>?@[\]^{|}~\w-]{0,12}$/);

  test('is read the same by every loader', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(NAME, BARE), { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.map(([name, value]) => `${name}=${value}\n`).join('');
        const expected = lines.map(([name, value]) => [name, { state: 'known', text: value }]);
        for (const dialect of DOTENV_DIALECTS) {
          const { assignments, flaws } = read(dialect, text);
          expect(flaws).toEqual([]);
          expect(
            assignments.map(({ name, content }) => [name, content]),
            dialect,
          ).toEqual(expected);
        }
        const { problems } = readDotenv({ file: '.env', text }, DEFAULT_LIMITS);
        expect(problems.filter(({ rule }) => rule !== 'source/duplicate-key')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is read the same by every loader but docker, in quotes', () => {
    fc.assert(
      fc.property(NAME, QUOTED, fc.constantFrom('"', "'"), (name, value, quote) => {
        for (const dialect of DOTENV_DIALECTS) {
          const kept = dialect === 'docker' ? quote + value + quote : value;
          expect(values(dialect, `${name}=${quote}${value}${quote}\n`), dialect).toEqual({ [name]: kept });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(process.platform === 'win32')('sh', () => {
  const NAMES = ['A', 'B_1', 'C'] as const;
  const PIECE = fc.constantFrom(
    ...[
      'x',
      '1',
      ':',
      '/',
      '=',
      '%',
      '#',
      '*',
      '?',
      '!',
      'é',
      '\u00a0',
      '\r',
      '$',
      '\\ ',
      '\\\\',
      '\\$A',
      '\\"',
      "\\'",
    ],
    ...['$A', '${A}', '${B_1}', '${A:-x}', '${A-x}', '"', "'", '"a b"', '"$A c"', '"it\'s"', "'q \"w'", "'$A'"],
    ...['"\\n\\\\"', '"\\$A"', '"\\"', '"\n"', '"\\\n"', '\\\n', '"`', '&', '|', ';', '(', '~', ' ', ' #', '`'],
  );
  const LINE = fc
    .tuple(
      fc.constantFrom('', '', '', 'export '),
      fc.constantFrom(...NAMES),
      fc.array(PIECE, { maxLength: 5 }),
      fc.constantFrom('\n', '\n', ' \n', '; ', ' # c\n', ' ', '\n\n\t'),
    )
    .map(([before, name, pieces, after]) => `${before}${name}=${pieces.join('')}${after}`);
  const TEXT = fc.array(LINE, { minLength: 1, maxLength: 4 }).map((lines) => lines.join(''));

  /** What `sh` gives the names in each text: its value behind `=`, or nothing. Only texts that run nothing are given to it. */
  function valuesBySh(texts: readonly string[]): string[][] {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-sh-'));
    try {
      for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.env`), text);
      const shown = NAMES.map((name) => `"\${${name}+=}$${name}"`).join(' ');
      const script = `at=0; while [ $at -lt ${texts.length} ]; do
        (set -a; . "./$at.env" 2>/dev/null; printf '%s\\0' ${shown}) || printf 'refused\\0\\0\\0'
        at=$((at + 1)); done`;
      const output = execFileSync('/bin/sh', ['-c', script], { cwd: folder, env: { LC_ALL: 'C' }, encoding: 'utf8' });
      const all = output.split('\0');
      return texts.map((_, at) => all.slice(at * NAMES.length, (at + 1) * NAMES.length));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('gives what is read without it', () => {
    const samples = fc.sample(TEXT, 2500).filter((text) => {
      const { assignments, flaws } = read('shell', text);
      return flaws.length === 0 && assignments.every(({ content }) => content.state === 'known');
    });
    expect(samples.length).toBeGreaterThan(100);
    const real = valuesBySh(samples);
    for (const [at, text] of samples.entries()) {
      const ours = values('shell', text);
      const shown = NAMES.map((name) => (Object.hasOwn(ours, name) ? `=${ours[name]}` : ''));
      expect(real[at], JSON.stringify(text)).toEqual(shown);
    }
  });
});

test.each([
  ['unclosed quotes', 'A="\n'.repeat(62_500)],
  ['escaped quotes', `A='${"\\' ".repeat(75_000)}`],
  ['variables', `A=${'${B:-'.repeat(50_000)}`],
  ['nested variables', `A="${'${A:-'.repeat(25_000)}${'}'.repeat(25_000)}"`],
  ['variables with defaults', `A=${'${B:-x}'.repeat(35_000)}`],
  ['lines with variables', 'A=${B:-x}\n'.repeat(25_000)],
  ['names of variables', `A=\${a:b}${'${'.repeat(100_000)}`],
  [
    'variables that double',
    `A0=x${Array.from({ length: 64 }, (__, at) => `\nA${at + 1}=\${A${at}}\${A${at}}`).join('')}`,
  ],
  ['words that double', `A0=x${Array.from({ length: 64 }, (__, at) => ` A${at + 1}=\${A${at}}\${A${at}}`).join('')}`],
  ['long values in one', `A=${'x'.repeat(100_000)}\nB=${'${A}'.repeat(30_000)}`],
  ['commands', `A=${'$('.repeat(100_000)}`],
  ['lines with commands', 'A=$(x\n'.repeat(37_500)],
  ['backticks', `A=${'`'.repeat(225_000)}`],
  ['apostrophes', "A=it's\n".repeat(30_000)],
  ['words', `A=${'x '.repeat(100_000)}`],
  ['lines of words', 'A=x y\n'.repeat(37_500)],
  ['blank lines', ' \n'.repeat(125_000)],
  ['spaces', `A=x${' '.repeat(225_000)}#`],
  ['hashes', `A=${' #'.repeat(100_000)}`],
])('a lot of %s is read at once by every loader', (_, text) => {
  for (const dialect of [undefined, ...DOTENV_DIALECTS]) {
    const began = performance.now();
    readDotenv({ file: '.env', text }, DEFAULT_LIMITS, dialect);
    expect(performance.now() - began, dialect ?? 'undeclared').toBeLessThan(15_000);
  }
});

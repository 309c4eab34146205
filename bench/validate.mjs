/**
 * How long it takes to validate thousands of files: whole processes, started in turn (A B C A B C …) so that a change of
 * the machine's speed hits all alike; medians, and ratios of medians within this one run. Before that, each tool is shown to
 * find the same invalid files.
 *
 *   npm ci && npm --prefix bench ci && npm run build && node bench/validate.mjs [rounds]
 *
 * Prints a table, and exits with 1 when a bound is not met.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWrong, writeCorpus, writeManySchemas } from './corpus.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const BENCH = import.meta.dirname;
const CLI = join(BENCH, '../dist/cli/index.js');
const AJV = join(BENCH, 'node_modules/ajv-cli/dist/index.js');
const V8R = join(BENCH, 'node_modules/v8r/src/index.js');
const READERS = join(BENCH, 'readers.mjs');
const COUNTS = { yaml: 5000, json: 3000, env: 2000 };

const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
writeCorpus(folder, COUNTS);
writeManySchemas(folder);

/** A tollgate.yml that holds the files of some endings against their schemas, and what is run with it. */
function ours(name, endings) {
  const entries = endings.map((ending) => {
    const schema = `${ending === 'env' ? 'env' : 'service'}.schema.json`;
    return `  - { name: ${ending}, schema: ${schema}, files: "${ending}/*.${ending}" }`;
  });
  writeFileSync(join(folder, `${name}.yml`), `validate:\n${entries.join('\n')}\n`);
  return [process.execPath, CLI, 'validate', '--config', `${name}.yml`, '--limits', 'files=100000'];
}

function oursOfManySchemas() {
  const entries = Array.from({ length: 200 }, (_, at) => {
    const files = filesOfSchema(at).map((file) => JSON.stringify(`many/${file}`));
    return `  - { name: s${at}, schema: many/${at}.schema.json, files: [${files.join(', ')}] }`;
  });
  writeFileSync(join(folder, 'many.yml'), `validate:\n${entries.join('\n')}\n`);
  return [process.execPath, CLI, 'validate', '--config', 'many.yml'];
}

/** The files that are held against one of the 200 schemas. */
function filesOfSchema(at) {
  return Array.from({ length: 500 }, (_, file) => file)
    .filter((file) => file % 200 === at)
    .map((file) => `service-${file}.json`);
}

const SOURCEMETA = sourcemeta();

/** The native program itself, without the Node.js script around it. */
function sourcemeta() {
  const programs = join(BENCH, 'node_modules/@sourcemeta/jsonschema/build/github-releases');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `jsonschema-${platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`;
  return join(programs, readdirSync(programs).find((file) => file === name || file === `${name}.exe`) ?? name);
}

const sourcemetaOn = (...endings) => [
  [
    SOURCEMETA,
    'validate',
    'service.schema.json',
    ...endings,
    '--continue',
    ...endings.flatMap((ending) => ['--extension', `.${ending}`]),
  ],
];

/** It takes one schema at a time. */
const sourcemetaOfManySchemas = () =>
  Array.from({ length: 200 }, (_, at) => [
    SOURCEMETA,
    'validate',
    `many/${at}.schema.json`,
    ...filesOfSchema(at).map((file) => `many/${file}`),
  ]);

const node = (...args) => [[process.execPath, ...args]];
const ajvOn = (...endings) =>
  node(
    AJV,
    'validate',
    '--strict=false',
    '-s',
    'service.schema.json',
    ...endings.flatMap((ending) => ['-d', `${ending}/*.${ending}`]),
  );
const v8rOn = (...endings) =>
  node(V8R, '--no-ignore', '-s', 'service.schema.json', ...endings.map((ending) => `${ending}/*.${ending}`));

/** What is run, and which invalid files it must find: those of these endings. */
const ROWS = {
  'read, all': { says: 'list and read 10,000 files', commands: node(READERS, 'read', folder, 'yaml', 'json', 'env') },
  'parse, all': { says: 'the same, parsed', commands: node(READERS, 'parse', folder, 'yaml', 'json', 'env') },
  'tollgate, all': {
    says: 'tollgate validate, all of them',
    commands: [ours('all', ['yaml', 'json', 'env'])],
    finds: ['yaml', 'json', 'env'],
  },
  'tollgate, yaml': { says: 'tollgate validate, 5,000 YAML', commands: [ours('yaml', ['yaml'])], finds: ['yaml'] },
  'sourcemeta, yaml': { says: 'jsonschema validate, 5,000 YAML', commands: sourcemetaOn('yaml'), finds: ['yaml'] },
  'tollgate, json': { says: 'tollgate validate, 3,000 JSON', commands: [ours('json', ['json'])], finds: ['json'] },
  'sourcemeta, json': { says: 'jsonschema validate, 3,000 JSON', commands: sourcemetaOn('json'), finds: ['json'] },
  'tollgate, both': {
    says: 'tollgate validate, YAML and JSON',
    commands: [ours('both', ['yaml', 'json'])],
    finds: ['yaml', 'json'],
  },
  'sourcemeta, both': {
    says: 'jsonschema validate, YAML and JSON',
    commands: sourcemetaOn('yaml', 'json'),
    finds: ['yaml', 'json'],
  },
  'ajv-cli, both': { says: 'ajv validate, YAML and JSON', commands: ajvOn('yaml', 'json'), finds: ['yaml', 'json'] },
  // It takes a minute: three rounds tell enough of a ratio that is below a thirtieth.
  'v8r, both': { rounds: 3, says: 'v8r, YAML and JSON', commands: v8rOn('yaml', 'json'), finds: ['yaml', 'json'] },
  'tollgate, many': {
    says: 'tollgate validate, 500 JSON under 200 schemas',
    commands: [oursOfManySchemas()],
    finds: [],
  },
  'sourcemeta, many': {
    says: 'jsonschema validate, the same, a process a schema',
    commands: sourcemetaOfManySchemas(),
    finds: [],
  },
  'tollgate, env': { says: 'tollgate validate, 2,000 dotenv', commands: [ours('env', ['env'])], finds: ['env'] },
  'envalid, env': {
    says: 'a loop over envalid, 2,000 dotenv',
    commands: node(READERS, 'envalid', folder, 'env'),
    finds: ['env'],
  },
};

const BOUNDS = [
  ['tollgate, all', 'parse, all', 1.35],
  ['tollgate, all', 'read, all', 5.5],
  ['tollgate, yaml', 'sourcemeta, yaml', 1],
  ['tollgate, json', 'sourcemeta, json', 0.9],
  ['tollgate, both', 'sourcemeta, both', 0.85],
  ['tollgate, both', 'ajv-cli, both', 0.75],
  ['tollgate, both', 'v8r, both', 0.03],
  ['tollgate, many', 'sourcemeta, many', 1.05],
  ['tollgate, env', 'envalid, env', 1],
];

function start([program, ...args], options = {}) {
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1024 ** 3, ...options });
}

function time({ commands }) {
  const began = process.hrtime.bigint();
  for (const command of commands) start(command, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** The files that a tool calls invalid, by what it prints. */
const SAID = /^(?:invalid |fail: |✖ )?(?:\.\/)?((?:yaml|json|env)\/service-\d+\.\w+)(?: invalid| is invalid.*)?$/;

function foundBy(name, { commands }) {
  if (name.startsWith('tollgate')) {
    const { stdout } = start([...commands[0], '--format', 'json']);
    return JSON.parse(stdout)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ location }) => location.file);
  }
  return commands.flatMap((command) => {
    const { stdout, stderr } = start(command);
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /invalid|^fail: /.test(line));
    return lines.flatMap((line) => SAID.exec(line.trim())?.[1] ?? []);
  });
}

/** A tool that passes what is wrong, or stops early, is not measured: it would be fast for nothing. */
function compareFound(name, row) {
  const wanted = row.finds.flatMap((ending) =>
    Array.from({ length: COUNTS[ending] }, (_, at) => at)
      .filter(isWrong)
      .map((at) => `${ending}/service-${at}.${ending}`),
  );
  const found = [...new Set(foundBy(name, row))];
  const same = found.length === wanted.length && wanted.every((file) => found.includes(file));
  if (!same) throw new Error(`${name} found ${found.length} invalid files, of ${wanted.length}`);
}

/** Peak memory of our own run, in bytes. */
function peakMemory(command) {
  const tell = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
  const [program, ...args] = command;
  const { stderr } = start([program, '--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args]);
  return Number(/peak (\d+)/.exec(stderr)?.[1]) * 1024;
}

function growth() {
  const small = peakMemory(ROWS['tollgate, all'].commands[0]);
  rmSync(join(folder, 'yaml'), { recursive: true });
  rmSync(join(folder, 'json'), { recursive: true });
  rmSync(join(folder, 'env'), { recursive: true });
  writeCorpus(folder, { yaml: 25_000, json: 15_000, env: 10_000 });
  const large = peakMemory(ROWS['tollgate, all'].commands[0]);
  return { small, perFile: (large - small) / 40_000 };
}

for (const [name, row] of Object.entries(ROWS)) if (row.finds) compareFound(name, row);
const times = Object.fromEntries(Object.keys(ROWS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, row] of Object.entries(ROWS)) if (round < (row.rounds ?? ROUNDS)) times[name].push(time(row));
const median = (name) => times[name].toSorted((a, b) => a - b)[Math.floor(times[name].length / 2)];
const memory = growth();
rmSync(folder, { recursive: true, force: true });

const version = (name) => JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version;
const peers = ['ajv-cli', '@sourcemeta/jsonschema', 'v8r', 'envalid'].map((name) => `${name} ${version(name)}`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${peers.join(', ')}, ${cpus().length} × ${cpus()[0]?.model}, ${ROUNDS} rounds\n`,
);
console.log('| whole process | median |\n|:--|--:|');
for (const [name, { says }] of Object.entries(ROWS)) console.log(`| ${says} | ${median(name).toFixed(0)} ms |`);
console.log();
const tell = (met, text) => {
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${text}`);
};
for (const [one, other, most] of BOUNDS) {
  const ratio = median(one) / median(other);
  tell(ratio <= most, `${one} / ${other} = ${ratio.toFixed(3)}, at most ${most}`);
}
tell(memory.small <= 150e6, `peak memory at 10,000 files ${(memory.small / 1e6).toFixed(0)} MB, at most 150`);
tell(memory.perFile < 5000, `from there to 50,000 files ${(memory.perFile / 1000).toFixed(1)} KB a file, below 5`);

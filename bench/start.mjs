/**
 * How long it takes to start: whole processes, started in turn (A B C A B C …) so that a change of the machine's speed
 * hits all alike; medians, and ratios of medians within this one run.
 *
 *   npm ci && npm --prefix bench ci && node bench/start.mjs [rounds]
 *
 * Prints a table, and exits with 1 when a bound is not met.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = Number(process.argv[2] ?? 25);
const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist/cli/index.js');
const AJV = join(ROOT, 'bench/node_modules/ajv-cli/dist/index.js');

const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
const service = Array.from(
  { length: 40 },
  (_, at) => `  key-${at}: { host: service-${at}.example.com, port: ${8000 + at} }`,
);
writeFileSync(join(folder, 'service.yaml'), `name: checkout\nreplicas: 3\nservices:\n${service.join('\n')}\n`);
writeFileSync(join(folder, 'any.json'), 'true');
writeFileSync(join(folder, 'one.json'), '{"a":1}');
writeFileSync(
  join(folder, 'service.schema.json'),
  JSON.stringify({
    type: 'object',
    required: ['name', 'replicas', 'services'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', minLength: 1 },
      replicas: { type: 'integer', minimum: 1 },
      services: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['host', 'port'],
          properties: { host: { type: 'string', pattern: '^[a-z0-9.-]+$' }, port: { type: 'integer', maximum: 65535 } },
        },
      },
    },
  }),
);

/** What is run; `most` bounds the median as a multiple of the median of another row. */
const ROWS = [
  { name: 'bare', args: ['-e', '0'] },
  { name: 'version', args: [CLI, '--version'], most: { of: 'bare', times: 1.15 } },
  { name: 'ready', args: [CLI, 'validate', '--schema', 'any.json', 'one.json'], most: { of: 'bare', times: 1.8 } },
  {
    name: 'yaml',
    args: [CLI, 'validate', '--schema', 'service.schema.json', 'service.yaml'],
    most: { of: 'bare', times: 3 },
  },
  { name: 'ajv-cli', args: [AJV, 'validate', '-s', 'service.schema.json', '-d', 'service.yaml'] },
];
const SAID = {
  bare: 'node -e 0',
  version: 'tollgate --version',
  ready: 'tollgate validate, a JSON file against `true`: all is loaded, nothing to do',
  yaml: 'tollgate validate, one YAML file of 2 KB, its schema compiled',
  'ajv-cli': 'ajv validate, the same file and schema',
};

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`);
  return milliseconds;
}

const times = Object.fromEntries(ROWS.map(({ name }) => [name, []]));
for (const { args } of ROWS) time(args);
for (let round = 0; round < ROUNDS; round++) for (const { name, args } of ROWS) times[name].push(time(args));
rmSync(folder, { recursive: true, force: true });

const median = (name) => times[name].toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
const bounds = [
  ...ROWS.flatMap(({ name, most }) => (most ? [{ name, ...most }] : [])),
  { name: 'yaml', of: 'ajv-cli', times: 0.5 },
];
const version = (name, folder = ROOT) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ajv-cli ${version('ajv-cli', join(ROOT, 'bench'))}, ${cpus().length} × ${cpus()[0]?.model}, ${ROUNDS} rounds\n`,
);
console.log('| whole process | median | × bare node |\n|:--|--:|--:|');
for (const { name } of ROWS)
  console.log(`| ${SAID[name]} | ${median(name).toFixed(1)} ms | ${(median(name) / median('bare')).toFixed(2)} |`);
console.log();
for (const { name, of, times: most } of bounds) {
  const ratio = median(name) / median(of);
  const met = ratio <= most;
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${name} / ${of} = ${ratio.toFixed(2)}, at most ${most}`);
}

/**
 * How long it takes to compare environments: whole processes, started in turn (A B C A B C …) so that a change of the
 * machine's speed hits all alike; medians, and ratios of medians within this one run. Before that, every defect that was
 * planted must be found, each peer must see that the environments differ, and nothing else may be found.
 *
 *   npm ci && npm --prefix bench ci && npm run build && node bench/parity.mjs [rounds]
 *
 * Prints tables, and exits with 1 when a bound is not met.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENTS, SERVICES, writeEnvironments, writeServices } from './parity-corpus.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const BENCH = import.meta.dirname;
const CLI = join(BENCH, '../dist/cli/index.js');
const PEERS = ['jsondiffpatch', 'microdiff', 'json-diff'];
const SIZES = [5000, 20_000, 100_000];
const CAPS = ['file-size=64MiB', 'nodes=2000000', 'run-seconds=600'].flatMap((cap) => ['--limits', cap]);

const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
const environments = Object.keys(ENVIRONMENTS);

const tollgate = (cwd, config) => ({ cwd, args: [CLI, 'parity', '--config', config, ...CAPS] });
const script = (cwd, what, files) => ({ cwd, args: [join(BENCH, 'parity-peers.mjs'), what, ...files] });

/** What is run over the environments of one size and format; `finds` is what Tollgate must find. */
function environmentRows(leaves, format) {
  const cwd = join(folder, `${leaves}-${format}`);
  const finds = writeEnvironments(cwd, leaves, format);
  const files = environments.map((name) => `${name}.${format}`);
  const two = files.slice(0, 2);
  const ofTwo = finds.filter((finding) => !finding.includes(' production-eu '));
  return {
    'parse, three': script(cwd, 'parse', files),
    'tollgate, three': { ...tollgate(cwd, '3.yml'), finds },
    'parse, two': script(cwd, 'parse', two),
    'tollgate, two': { ...tollgate(cwd, '2.yml'), finds: ofTwo },
    ...Object.fromEntries(PEERS.map((peer) => [peer, { ...script(cwd, peer, two), differs: 1 }])),
  };
}

/** The same over 500 pairs of service files. */
function serviceRows() {
  const cwd = join(folder, 'services');
  const finds = writeServices(cwd);
  const files = Array.from({ length: SERVICES }, (_, at) =>
    ['staging', 'production'].map((name) => `services/service-${at}/${name}.yaml`),
  ).flat();
  return {
    'parse, pairs': script(cwd, 'parse', files),
    'tollgate, pairs': { ...tollgate(cwd, 'tollgate.yml'), finds },
    ...Object.fromEntries(PEERS.map((peer) => [peer, { ...script(cwd, peer, files), differs: SERVICES }])),
  };
}

function start({ cwd, args }, more = [], flags = []) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 1024 ** 3 };
  return spawnSync(process.execPath, [...flags, ...args, ...more], options);
}

function time({ cwd, args }) {
  const began = process.hrtime.bigint();
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** What passes over a defect, or raises an alarm over nothing, is not measured: it would be fast for nothing. */
function prove(name, row) {
  if (row.differs !== undefined) {
    const { stdout } = start(row);
    if (Number(stdout) !== row.differs) throw new Error(`${name} saw ${stdout.trim()} pairs differ of ${row.differs}`);
  }
  if (!row.finds) return;
  const found = JSON.parse(start(row, ['--format', 'json']).stdout)
    .findings.map(({ rule, environment, subject }) => `${rule} ${environment} ${subject.replace(/\[\d+\]/g, '')}`)
    .sort();
  const wanted = row.finds.toSorted();
  if (found.join('\n') !== wanted.join('\n'))
    throw new Error(`${name} found\n${found.slice(0, 20).join('\n')}\nand not\n${wanted.join('\n')}`);
}

/** Peak memory of a run, in bytes. */
function peakMemory(row) {
  const tell = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
  const { stderr } = start(row, [], ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]);
  return Number(/peak (\d+)/.exec(stderr)?.[1]) * 1024;
}

/** The median time of each row, in milliseconds. */
function measure(rows) {
  for (const [name, row] of Object.entries(rows)) prove(name, row);
  const times = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, row] of Object.entries(rows)) {
      // What takes many seconds tells enough of itself in one round.
      if (round === 0 || times[name][0] < 10_000) times[name].push(time(row));
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
}

const tell = (met, text) => {
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${text}`);
};
const bound = (what, one, other, most) => {
  tell(one / other <= most, `${what} = ${(one / other).toFixed(2)}, at most ${most}`);
};
const fastest = (medians) => Math.min(...PEERS.map((peer) => medians[peer]));

const version = (name) => JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version;
const today = new Date().toISOString().slice(0, 10);
const peers = PEERS.map((peer) => `${peer} ${version(peer)}`).join(', ');
console.log(`${today}, Node ${process.version}, ${peers}, ${cpus().length} × ${cpus()[0]?.model}, ${ROUNDS} rounds\n`);

const sets = {
  YAML: environmentRows(20_000, 'yaml'),
  JSON: environmentRows(20_000, 'json'),
  pairs: serviceRows(),
};
const medians = Object.fromEntries(Object.entries(sets).map(([name, rows]) => [name, measure(rows)]));

console.log('| whole process | YAML | JSON |\n|:--|--:|--:|');
const SAID = {
  'parse, three': 'read and parse three environments of 20,000 leaves',
  'tollgate, three': '**`tollgate parity` over the three**',
  'parse, two': 'read and parse two of them',
  'tollgate, two': '**`tollgate parity` over the two**',
  ...Object.fromEntries(PEERS.map((peer) => [peer, `a script with ${peer} over the two`])),
};
for (const [name, says] of Object.entries(SAID))
  console.log(`| ${says} | ${medians.YAML[name].toFixed(0)} ms | ${medians.JSON[name].toFixed(0)} ms |`);
console.log('\n| whole process, 500 pairs of YAML files of 2 KB | |\n|:--|--:|');
const SAID_OF_PAIRS = {
  'parse, pairs': 'read and parse them',
  'tollgate, pairs': '**`tollgate parity` over `{service}`**',
  ...Object.fromEntries(PEERS.map((peer) => [peer, `a script with ${peer}`])),
};
for (const [name, says] of Object.entries(SAID_OF_PAIRS))
  console.log(`| ${says} | ${medians.pairs[name].toFixed(0)} ms |`);

console.log('\n| three environments of … leaves each | YAML | a leaf | peak memory | JSON | a leaf | peak memory |');
console.log('|--:|--:|--:|--:|--:|--:|--:|');
const growth = { yaml: [], json: [] };
for (const leaves of SIZES) {
  const cells = Object.keys(growth).map((format) => {
    const row = environmentRows(leaves, format)['tollgate, three'];
    const { row: milliseconds } = measure({ row });
    growth[format].push(milliseconds);
    const each = ((milliseconds * 1000) / leaves / 3).toFixed(2);
    return `${milliseconds.toFixed(0)} ms | ${each} µs | ${(peakMemory(row) / 1e6).toFixed(0)} MB`;
  });
  console.log(`| ${leaves.toLocaleString('en')} | ${cells.join(' | ')} |`);
}
rmSync(folder, { recursive: true, force: true });

console.log();
for (const [format, of] of Object.entries(medians)) {
  if (format === 'pairs') {
    bound('500 pairs: tollgate / parsing alone', of['tollgate, pairs'], of['parse, pairs'], 1.5);
    bound('500 pairs: tollgate / the fastest peer', of['tollgate, pairs'], fastest(of), 1);
    continue;
  }
  bound(`${format}: tollgate / parsing alone, three`, of['tollgate, three'], of['parse, three'], 1.5);
  bound(`${format}: tollgate / the fastest peer, a pair of three`, of['tollgate, three'] / 3, fastest(of), 1);
  bound(`${format}: tollgate / the fastest peer, two`, of['tollgate, two'], fastest(of), 1);
}
for (const [format, [small, middle, large]] of Object.entries(growth)) {
  const [below, above] = [(middle - small) / (SIZES[1] - SIZES[0]), (large - middle) / (SIZES[2] - SIZES[1])];
  bound(`${format}: a further leaf above 20,000 / one below`, above, below, 1.35);
}

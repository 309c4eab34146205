/**
 * How fast probes are made: 200 of a service on loopback that answers after 20 ms, 20 at a time, so that 200 ms is the
 * ideal. Whole processes and rounds inside of one process are run in turn (A B C A B C …) so that a change of the
 * machine's speed hits all alike; medians, and ratios of medians within this one run. Then 200 names that each take
 * 50 ms to resolve, in a network of their own.
 *
 *   npm ci && npm --prefix bench ci && npm run build && node bench/probe.mjs [rounds] [file for the figures as JSON]
 *
 * Prints a table, and exits with 1 when a bound is not met. curl must be there; prometheus-blackbox-exporter and unshare
 * may be.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const [roundsAsked = '15', figures] = process.argv.slice(2);
const ROUNDS = Number(roundsAsked);
const PROBES = 200;
const AT_A_TIME = 20;
const DELAY = 20;
const IDEAL = (PROBES / AT_A_TIME) * DELAY;
const EXPORTER_PORT = 19_115;
const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist/cli/index.js');
const bench = (name) => join(import.meta.dirname, name);

const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
const started = [];

/** Starts a server of the bench, and gives the first line that it says. */
function start(command, args) {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text).trim()));
    child.once('error', reject);
  });
}

function run(command, args, more = {}) {
  const begun = performance.now();
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...more });
  const milliseconds = performance.now() - begun;
  if (error || status !== 0) throw new Error(`${command} ${args[0]}: ${error?.code ?? status} ${stderr}`);
  return { milliseconds, stdout, stderr };
}

const port = await start(process.execPath, [bench('probe-server.mjs'), '0', String(DELAY)]);
const urls = Array.from({ length: PROBES }, (_, at) => `http://127.0.0.1:${port}/${at}`);
writeFileSync(
  join(folder, 'tollgate.yml'),
  `probes:\n${urls.map((url, at) => `  - { name: p${at}, url: "${url}" }`).join('\n')}\n`,
);
writeFileSync(join(folder, 'curl.txt'), urls.map((url) => `url = "${url}"\noutput = "/dev/null"`).join('\n'));
writeFileSync(join(folder, 'one.yml'), `probes: [{ name: one, url: "${urls[0]}" }]\n`);

const probe = (...more) => [CLI, 'probe', '--allow-private-hosts', '127.0.0.1', ...more];
const loop = (what) => [bench('probe-inside.mjs'), what, folder, port, PROBES, '1'].map(String);
const WHOLE = {
  bare: { said: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
  one: { said: 'tollgate probe, one probe', command: process.execPath, args: probe('--config', 'one.yml') },
  tollgate: { said: `tollgate probe, ${PROBES} probes`, command: process.execPath, args: probe() },
  curl: {
    said: 'curl -Z --parallel-max 20',
    command: 'curl',
    args: ['-sfZ', '--parallel-max', '20', '-K', 'curl.txt'],
  },
  undici: { said: 'a loop over undici, connections used again', command: process.execPath, args: loop('undici') },
  'undici-each': {
    said: 'a loop over undici, a connection each',
    command: process.execPath,
    args: loop('undici-each'),
  },
  http: { said: 'a loop over node:http, a connection each', command: process.execPath, args: loop('http') },
  net: { said: 'a loop over node:net, which reads no HTTP', command: process.execPath, args: loop('net') },
};

/**
 * What the server itself takes: a timer of 20 ms is no sooner over, and sometimes later. One request at a time over a
 * connection of its own, which nobody can do in less.
 */
async function askAlone() {
  const times = [];
  for (let at = 0; at < 100; at++) {
    const begun = performance.now();
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET /${at} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
    await once(socket.resume(), 'close');
    times.push(performance.now() - begun);
  }
  return middle(times);
}

/** Rounds inside of one process: the first is cold, the median of the others warm. */
function inside(what) {
  const { stdout } = run(process.execPath, [bench('probe-inside.mjs'), what, folder, port, PROBES, '6'].map(String));
  const [cold, ...warm] = JSON.parse(stdout);
  return { cold, warm: middle(warm) };
}

async function hasExporter() {
  const module = 'modules:\n  http:\n    prober: http\n    timeout: 5s\n    http: { preferred_ip_protocol: ip4 }\n';
  writeFileSync(join(folder, 'blackbox.yml'), module);
  try {
    const child = spawn(
      'prometheus-blackbox-exporter',
      ['--config.file=blackbox.yml', `--web.listen-address=127.0.0.1:${EXPORTER_PORT}`],
      { cwd: folder, stdio: 'ignore' },
    );
    started.push(child);
    const failed = new Promise((_, reject) => child.once('error', reject));
    for (let at = 0; at < 50; at++) {
      await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 100))]);
      const up = await fetch(`http://127.0.0.1:${EXPORTER_PORT}/-/healthy`).catch(() => undefined);
      if (up?.ok) return true;
    }
  } catch {
    // Not installed.
  }
  return false;
}

/** The exporter makes a probe for each request to it, as Prometheus drives it. */
async function askExporter() {
  const { Agent, request } = await import('undici');
  const dispatcher = new Agent();
  const waiting = urls.values();
  const begun = performance.now();
  const lane = async () => {
    for (const url of waiting) {
      const path = `/probe?module=http&target=${encodeURIComponent(url)}`;
      const { body } = await request(`http://127.0.0.1:${EXPORTER_PORT}${path}`, { dispatcher });
      if (!(await body.text()).includes('\nprobe_success 1\n')) throw new Error('the exporter did not succeed');
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  const milliseconds = performance.now() - begun;
  await dispatcher.close();
  return milliseconds;
}

function middle(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** MiB that a process had at most. */
function peakOf(args) {
  const say = "data:text/javascript,process.on('exit',()=>console.error('peak='+process.resourceUsage().maxRSS))";
  return Number(/peak=(\d+)/.exec(run(process.execPath, ['--import', say, ...args]).stderr)?.[1]) / 1024;
}

/** Undefined where this machine lets nobody have a network and a mount of their own. */
function askNames() {
  writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
  const inner = 'ip link set lo up && mount --bind "$1" /etc/resolv.conf && shift && exec "$@"';
  const command = [process.execPath, bench('probe-names.mjs'), CLI, String(PROBES), String(Math.min(ROUNDS, 9))];
  const args = ['-mn', 'sh', '-c', inner, 'sh', join(folder, 'resolv.conf'), ...command];
  for (const more of [[], ['-Ur']]) {
    try {
      const { asIs, fourThreads } = JSON.parse(run('unshare', [...more, ...args]).stdout);
      return { asIs: middle(asIs), fourThreads: middle(fourThreads) };
    } catch (thrown) {
      if (process.env.DEBUG) console.error(thrown);
    }
  }
  return undefined;
}

const times = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, []]));
const rounds = { tollgate: [], undici: [], 'undici-each': [], http: [], net: [] };
const exporter = (await hasExporter()) ? [] : undefined;
const alone = [];
for (const { command, args } of Object.values(WHOLE)) run(command, args);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { command, args }] of Object.entries(WHOLE)) times[name].push(run(command, args).milliseconds);
  if (exporter) exporter.push(await askExporter());
  if (round % 3 === 0) alone.push(await askAlone());
  if (round % 3 === 0) for (const what of Object.keys(rounds)) rounds[what].push(inside(what));
}
const peak = peakOf(probe());
const names = askNames();
const curl = run('curl', ['--version']).stdout.split(' ', 2).join(' ');
for (const child of started) child.kill();
rmSync(folder, { recursive: true, force: true });

const whole = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, middle(times[name])]));
const within = Object.fromEntries(
  Object.entries(rounds).map(([name, all]) => [
    name,
    { cold: middle(all.map(({ cold }) => cold)), warm: middle(all.map(({ warm }) => warm)) },
  ]),
);
const bounds = [
  { what: `inside one process, warm / the ideal of ${IDEAL} ms`, is: within.tollgate.warm / IDEAL, most: 1.25 },
  { what: 'whole process / curl -Z', is: whole.tollgate / whole.curl, most: 1.35 },
  { what: 'peak memory, MiB', is: peak, most: 120 },
  ...(names ? [{ what: `${PROBES} names of 50 ms, whole process, ms`, is: names.asIs, most: 600 }] : []),
];

const undici = JSON.parse(readFileSync(bench('node_modules/undici/package.json'), 'utf8')).version;
const machine = `${cpus().length} × ${cpus()[0]?.model}`;
const load = loadavg().map((one) => one.toFixed(1));
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, undici ${undici}, ${curl}, ${machine}, load ${load.join(' ')}, ${ROUNDS} rounds\n`,
);
console.log(
  `One request at a time takes ${middle(alone).toFixed(1)} ms: the floor of ten in turn is ${(10 * middle(alone)).toFixed(0)} ms.\n`,
);
console.log('| whole process | median | × curl |\n|:--|--:|--:|');
for (const [name, { said }] of Object.entries(WHOLE))
  console.log(`| ${said} | ${whole[name].toFixed(0)} ms | ${(whole[name] / whole.curl).toFixed(2)} |`);
console.log(`\n| inside one process, ideal ${IDEAL} ms | cold | warm | × ideal, warm |\n|:--|--:|--:|--:|`);
for (const [name, { cold, warm }] of Object.entries(within))
  console.log(`| ${WHOLE[name].said} | ${cold.toFixed(0)} ms | ${warm.toFixed(0)} ms | ${(warm / IDEAL).toFixed(2)} |`);
const exported = exporter && middle(exporter);
console.log(
  exported === undefined
    ? '| blackbox_exporter: not installed here | | | |'
    : `| blackbox_exporter, asked over HTTP | | ${exported.toFixed(0)} ms | ${(exported / IDEAL).toFixed(2)} |`,
);
console.log(
  names
    ? `\n${PROBES} names of 50 ms: ${names.asIs.toFixed(0)} ms the whole process, ${names.fourThreads.toFixed(0)} ms with UV_THREADPOOL_SIZE=4\n`
    : '\nNames: not measured, since this machine lets nobody have a network of their own (unshare).\n',
);
for (const { what, is, most } of bounds) {
  const met = is <= most;
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${what} = ${is.toFixed(2)}, at most ${most}`);
}
if (figures !== undefined) {
  const all = {
    node: process.version,
    undici,
    machine,
    load,
    rounds: ROUNDS,
    whole,
    within,
    exported,
    alone: middle(alone),
    peak,
    names,
    bounds,
  };
  writeFileSync(figures, `${JSON.stringify(all, null, 2)}\n`);
}

/**
 * Names that each take 50 ms to resolve. Runs in a network and a mount of its own, where 127.0.0.1 is the only name
 * server: `node probe-names.mjs CLI NAMES ROUNDS` inside of `unshare`, as probe.mjs does it. Prints JSON.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'dns-packet';

const [cli, count, rounds] = process.argv.slice(2);
const DELAY = 50;
const PORT = 8080;

const names = createSocket('udp4');
let asked = 0;
names.on('message', (message, { address, port }) => {
  const { id, questions } = decode(message);
  const answers = questions
    .filter(({ type }) => type === 'A')
    .map(({ name }) => ({ type: 'A', name, ttl: 0, data: '127.0.0.1' }));
  asked += answers.length;
  // RD, RA and nothing else: there is no such record is an answer as well.
  const answer = encode({ type: 'response', id, flags: 0x180, questions, answers });
  setTimeout(() => names.send(answer, port, address), DELAY);
});
names.bind(53, '127.0.0.1');
const service = createServer((_request, response) => response.end('ok'));
service.listen(PORT, '127.0.0.1');
await Promise.all([once(names, 'listening'), once(service, 'listening')]);

const folder = mkdtempSync(join(tmpdir(), 'tollgate-names-'));
const hosts = Array.from({ length: Number(count) }, (_, at) => `name-${at}.bench.test`);
const probes = hosts.map((host, at) => `  - { name: p${at}, url: "http://${host}:${PORT}/" }`);
writeFileSync(join(folder, 'tollgate.yml'), `probes:\n${probes.join('\n')}\n`);

async function time(env) {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'probe', '--allow-private-hosts', hosts.join(',')], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`tollgate exited with ${code}`);
  return performance.now() - start;
}

const times = { asIs: [], fourThreads: [] };
for (let round = 0; round < Number(rounds); round++) {
  times.asIs.push(await time({}));
  times.fourThreads.push(await time({ UV_THREADPOOL_SIZE: '4' }));
}
rmSync(folder, { recursive: true });
names.close();
service.close();
// With few threads some are asked for twice: what takes a second ahead is not waited for.
if (asked < 2 * Number(rounds) * Number(count)) throw new Error(`${asked} names were asked for`);
console.log(JSON.stringify(times));

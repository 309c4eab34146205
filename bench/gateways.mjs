/**
 * What it takes to recognise the payment gateways of an environment of 2,000 keys and to hold them against its payments:
 *
 *     npm run bench:gateways [-- rounds]
 *
 * Each round is a process of its own, so that nothing is warm: the time of the first environment is what a run pays. First
 * inside the process, the parts of the check one by one, in two mixes of keys; then whole processes with the check and
 * without it. The bounds are on the work of the thread: the machine may be shared, and what others take of it is not ours.
 * Exits with 1 when one is not met.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = Number(process.argv[2] ?? 21);
const KEYS = 2000;
const INSIDE = join(import.meta.dirname, 'gateways-inside.mjs');
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

/** Milliseconds in the ordinary mix: recognising alone, and the whole check. */
const AIMS = { recognise: 20, check: 40 };

const secret = (at) => `x9${(at * 7919).toString(36)}f8e7d6c5b4`.repeat(3);

/** One line of an ordinary environment after the other: every 25th is of a gateway. */
const ORDINARY = [
  (at) => `SERVICE_${at}_URL=https://svc${at}.acme.example/v1`,
  (at) => `FEATURE_${at}_ENABLED=true`,
  (at) => `API_TOKEN_${at}=${secret(at)}`,
  (at) => `WORKER_${at}_CONCURRENCY=${at}`,
  (at) => `DATABASE_${at}_URL=postgres://app:${secret(at).slice(0, 12)}@db${at}.acme.internal:5432/app`,
  (at) => `CACHE_${at}_HOST=cache${at}.acme.internal`,
  (at) => `CACHE_${at}_PORT=${6000 + at}`,
  (at) => `QUEUE_${at}_NAME=orders-${at}-incoming`,
  (at) => `LOG_LEVEL_${at}=info`,
  (at) => `AWS_BUCKET_${at}=acme-shop-assets-${at}`,
  (at) => `NEXT_PUBLIC_ANALYTICS_ID_${at}=G-${at}ABCDEF`,
  (at) => `SMTP_${at}_PASSWORD=${secret(at).slice(0, 20)}`,
  (at) => `ALLOWED_ORIGINS_${at}=https://www${at}.acme.example,https://shop${at}.acme.example`,
  (at) => `TIMEOUT_${at}_MS=${at}00`,
  (at) => `SENTRY_${at}_DSN=https://${at}abcdef@o${at}.ingest.sentry.example/${at}`,
  (at) => `MAIL_FROM_${at}=shop${at}@acme.example`,
  (at) => `REGION_${at}=eu-west-${at % 4}`,
  (at) => `OAUTH_${at}_CLIENT_ID=${secret(at).slice(0, 16)}.apps.example.com`,
  (at) => `OAUTH_${at}_CLIENT_SECRET=${secret(at)}`,
  (at) => `PRICING_${at}={"currency":"EUR","decimals":2,"rate":${at}}`,
  (at) => `CRON_${at}=*/5 * * * *`,
  (at) => `IMAGE_${at}=registry.acme.example/shop/app:${at}.2.1`,
  (at) => `VITE_API_BASE_${at}=https://api${at}.acme.example`,
  (at) => `GREETING_${at}=Welcome to the shop. Have a nice day!`,
];
const OF_GATEWAYS = [
  (at) => `STRIPE_SECRET_KEY_${at}=sk_${'live'}_${secret(at)}`,
  (at) => `PAYPAL_${at}_API_URL=https://api-m.paypal.com`,
  (at) => `ADYEN_API_KEY_${at}=AQE${secret(at)}`,
  (at) => `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY_${at}=pk_${'live'}_${secret(at)}`,
  (at) => `BRAINTREE_ENVIRONMENT_${at}=production`,
  (at) => `STRIPE_WEBHOOK_SECRET_${at}=whsec_${secret(at)}`,
  (at) => `KLARNA_API_URL_${at}=https://api.klarna.com`,
  (at) => `SHOP_${at}_MOLLIE_API_KEY=live_${secret(at)}`,
];
const MIXES = {
  'an ordinary one': (at) =>
    (at % 25 === 24 ? OF_GATEWAYS[Math.floor(at / 25) % OF_GATEWAYS.length] : ORDINARY[at % 25])(at),
  'every second key of a gateway': (at) =>
    (at % 2 === 1 ? OF_GATEWAYS[Math.floor(at / 2) % OF_GATEWAYS.length] : ORDINARY[(at / 2) % ORDINARY.length])(at),
};

const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
/** A repository with one environment of 2,000 keys, with the check of gateways or without. */
function write(name, lineOf, gateways = '') {
  const to = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(to);
  writeFileSync(join(to, 'app.env'), Array.from({ length: KEYS }, (_, at) => `${lineOf(at)}\n`).join(''));
  writeFileSync(join(to, 'any.json'), 'true');
  writeFileSync(
    join(to, 'tollgate.yml'),
    `environments:\n  production:\n    payments: live\n    sources: [app.env]\nvalidate: [{ name: any, schema: any.json, environments: [production] }]\n${gateways}`,
  );
  return to;
}

function start(args, cwd) {
  const began = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { milliseconds, stdout };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

/** What the parts took over the rounds, by their names: the mean of the work, which is counted coarsely, and the median of the clock. */
function summary(rounds) {
  const of = (name, what) => rounds.map(({ times }) => times[name][what]);
  return Object.keys(rounds[0].times).map((name) => [
    name,
    { work: mean(of(name, 'work')), wall: median(of(name, 'wall')) },
  ]);
}

const tell = (met, text) => {
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${text}`);
};

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${ROUNDS} rounds\n`,
);
for (const [name, lineOf] of Object.entries(MIXES)) {
  const cwd = write(name, lineOf);
  const inside = (what) => Array.from({ length: ROUNDS }, () => JSON.parse(start([INSIDE, cwd, what], cwd).stdout));
  const [parts, whole] = [inside('parts'), inside('whole')];
  const { keys, seen, findings } = whole[0];
  console.log(`${keys} keys, ${name}: ${seen} signs of gateways, ${findings} findings\n`);
  const times = Object.fromEntries([...summary(parts), ...summary(whole).slice(-1)]);
  console.log('| inside, cold | work | clock |\n|:--|--:|--:|');
  for (const [part, { work, wall }] of Object.entries(times))
    console.log(`| ${part} | ${work.toFixed(1)} ms | ${wall.toFixed(1)} ms |`);
  console.log();
  if (lineOf !== MIXES['an ordinary one']) continue;
  const recognised = times['make it ready'].work + times.recognise.work;
  tell(
    recognised < AIMS.recognise,
    `made ready and recognised in ${recognised.toFixed(1)} ms, less than ${AIMS.recognise}`,
  );
  const { work } = times['the whole check'];
  tell(work <= AIMS.check, `the whole check in ${work.toFixed(1)} ms, at most ${AIMS.check}\n`);
}

const lineOf = MIXES['an ordinary one'];
const [on, off] = [write('on', lineOf), write('off', lineOf, 'gateways: off\n')];
const [longer, shorter] = [on, off].map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  longer.push(start([CLI, 'check'], on).milliseconds);
  shorter.push(start([CLI, 'check'], off).milliseconds);
}
console.log(
  `whole processes: ${median(longer).toFixed(0)} ms with the check, ${median(shorter).toFixed(0)} ms without`,
);
rmSync(folder, { recursive: true, force: true });

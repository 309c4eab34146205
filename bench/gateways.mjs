/**
 * How long it takes to recognise the payment gateways of an environment of 2,000 keys, beside reading the same file.
 *
 *     npm run bench:gateways
 *
 * Each round is a process of its own, so that nothing is warm: the time of the first environment is what a run pays. Prints
 * the medians in milliseconds, and the ratio to reading the file as dotenv. The aim is less than 20 ms.
 */
import { spawnSync } from 'node:child_process';

const ROUNDS = 21;
const KEYS = 2000;
const AIM = 20;

const CHILD = `
import { loadCatalogue } from './build/src/gateway/catalogue.js';
import { recogniserOf } from './build/src/gateway/recognise.js';
import { readDotenv } from './build/src/source/dotenv.js';
import { DEFAULT_LIMITS } from './build/src/source/limits.js';
const lines = Array.from({ length: ${KEYS} }, (_, at) => [
  'SERVICE_' + at + '_URL=https://svc' + at + '.acme.example/v1',
  'API_TOKEN_' + at + '=' + 'x9f8e7d6c5b4'.repeat(3),
  'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY_' + at + '=' + 'pk' + '_live_' + 'notakeyatall' + at,
  'FEATURE_' + at + '=true',
  'PAYPAL_API_URL_' + at + '=https://api-m.paypal.com',
][at % 5]);
const text = lines.join('\\n');
const first = performance.now();
const document = readDotenv({ file: 'app.env', text }, DEFAULT_LIMITS);
const read = performance.now() - first;
const catalogue = await loadCatalogue();
const second = performance.now();
const { recognise } = recogniserOf(catalogue);
let seen = 0;
for (const line of lines) {
  const at = line.indexOf('=');
  seen += recognise([line.slice(0, at)], line.slice(at + 1)).length;
}
const recognised = performance.now() - second;
console.log(JSON.stringify({ read, recognised, seen, document: document !== undefined }));
`;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const rounds = Array.from({ length: ROUNDS }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', CHILD], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
});
const recognised = median(rounds.map((round) => round.recognised));
const read = median(rounds.map((round) => round.read));
console.log(`recognised ${rounds[0].seen} of ${KEYS} keys in ${recognised.toFixed(1)} ms (aim: less than ${AIM})`);
console.log(`reading the file: ${read.toFixed(1)} ms; ratio ${(recognised / read).toFixed(2)}`);
process.exitCode = recognised < AIM ? 0 : 1;

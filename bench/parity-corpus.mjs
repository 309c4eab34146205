/**
 * What parity is measured on, made anew and always alike: environments that differ as environments do, with nested lists
 * whose items have names and stand in another order in each, and with defects whose places are known.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from '../node_modules/js-yaml/dist/js-yaml.mjs';
import { numbers, service } from './corpus.mjs';

/** The environments, in the order of promotion, and how the hosts of each end. */
export const ENVIRONMENTS = {
  staging: 'staging.acme.invalid',
  production: 'acme.invalid',
  'production-eu': 'eu.acme.invalid',
};

/** How many leaves `workload` makes. */
export const LEAVES_OF_WORKLOAD = 44;

/** A workload with lists in lists: 44 leaves, four levels deep. `end` is how hosts of the environment end. */
function workload(at, end) {
  const pick = numbers(at);
  const name = `workload-${at}`;
  return {
    name,
    url: `https://${name}.${end}/v1`,
    replicas: end.length % 7,
    features: { refunds: pick(2) === 1, savedCards: pick(2) === 1, limit: pick(5000) },
    timeouts: { connect: 100 + pick(900), read: 1000 + pick(9000) },
    containers: Array.from({ length: 2 }, (_, index) => ({
      name: ['app', 'proxy'][index],
      image: `registry.acme.invalid/shop/${name}:${pick(9)}.${pick(40)}.${pick(90)}`,
      memory: `${64 + pick(900)}Mi`,
      args: ['--verbose', `--port=${8000 + pick(900)}`],
      env: Array.from({ length: 5 }, (__, setting) => ({
        name: `SETTING_${setting}`,
        value: `value ${pick(10_000)} of ${end.length}`,
      })),
      ports: [{ name: 'http', port: 8000 + pick(900) }],
    })),
    labels: { team: `team-${pick(40)}`, tier: ['web', 'worker', 'cron'][pick(3)] },
  };
}

/** Items of a list in an order of this environment's own. */
const turned = (items, by) => [...items.slice(by % items.length), ...items.slice(0, by % items.length)];

/** What is wrong in one of the workloads each: where, what was done to it, and the findings that it must give. */
const DEFECTS = [
  [
    'production',
    (it) => delete it.containers[0].env[3].value,
    ['parity/missing production workloads.containers.env.value'],
  ],
  [
    'production',
    (it) => (it.features.refunds = !it.features.refunds),
    ['parity/same production workloads.features.refunds'],
  ],
  [
    'production-eu',
    (it) => (it.timeouts.read = String(it.timeouts.read)),
    ['parity/type production-eu workloads.timeouts.read'],
  ],
  [
    'production',
    (it) => (it.url = it.url.replace('acme', 'staging.acme')),
    ['parity/different production workloads.url', 'parity/foreign-word production workloads.url'],
  ],
  [
    'production-eu',
    (it) => (it.containers[1].env[2].value = 'https://10.0.0.7'),
    ['parity/private-host production-eu workloads.containers.env.value'],
  ],
  ['production-eu', (it) => (it.labels.team = ''), ['parity/empty production-eu workloads.labels.team']],
];

/** The environments of so many leaves each, as data by name, and the findings that they must give. */
export function environmentsOf(leaves) {
  const count = Math.round(leaves / LEAVES_OF_WORKLOAD);
  const all = Object.fromEntries(
    Object.entries(ENVIRONMENTS).map(([name, end]) => [
      name,
      { workloads: Array.from({ length: count }, (_, at) => workload(at, end)) },
    ]),
  );
  for (const [index, [environment, spoil]] of DEFECTS.entries())
    spoil(all[environment].workloads[Math.floor(((index + 0.5) * count) / DEFECTS.length)]);
  const wanted = DEFECTS.flatMap(([, , findings]) => findings);
  for (const [by, { workloads }] of Object.values(all).entries()) {
    for (const it of workloads) it.containers = it.containers.map((one) => ({ ...one, env: turned(one.env, by) }));
  }
  for (const [by, one] of Object.values(all).entries()) one.workloads = turned(one.workloads, by * 3);
  return { all, wanted };
}

/** What is asked of the environments: every kind of rule, over lists by name. */
const PARITY = `parity:
  rules:
    - path: workloads.*.features.**
      must: same
    - path: workloads.*.timeouts.*
      must: same
    - path: workloads.*.containers.*.image
      must: same
    - path: workloads.*.containers.*.memory
      must: shape
    - path: workloads.*.url
      must: different
      as: url
    - path: workloads.*.replicas
      must: ignore
      reason: capacity differs by design
`;

/** Writes environments of so many leaves below `folder`, and gives the findings that they must give. */
export function writeEnvironments(folder, leaves, format) {
  mkdirSync(folder, { recursive: true });
  const { all, wanted } = environmentsOf(leaves);
  const print = format === 'yaml' ? (value) => dump(value) : (value) => JSON.stringify(value, undefined, 2);
  for (const [name, data] of Object.entries(all)) writeFileSync(join(folder, `${name}.${format}`), print(data));
  for (const names of [Object.keys(all), ['staging', 'production']]) {
    const entries = names.map((name) => `  ${name}: { payments: none, sources: [${name}.${format}] }\n`).join('');
    writeFileSync(join(folder, `${names.length}.yml`), `environments:\n${entries}${PARITY}`);
  }
  return wanted;
}

/** How many services `writeServices` makes. */
export const SERVICES = 500;

/** Writes 500 pairs of service files of 2 KB below `folder`, and gives the findings that they must give. */
export function writeServices(folder) {
  const wanted = [];
  for (let at = 0; at < SERVICES; at++) {
    const name = `service-${at}`;
    mkdirSync(join(folder, 'services', name), { recursive: true });
    for (const environment of ['staging', 'production']) {
      const text = JSON.stringify(service(numbers(at), at, false));
      // "example" is a word of its own among values that are not meant for production.
      const it = JSON.parse(text.replaceAll('example.com', 'acme.invalid'));
      it.url = `https://${name}.${ENVIRONMENTS[environment]}`;
      it.env = turned(it.env, environment.length);
      if (environment === 'production') spoilService(it, at, wanted);
      writeFileSync(join(folder, 'services', name, `${environment}.yaml`), dump(it));
    }
  }
  const entries = ['staging', 'production'].map(
    (environment) => `  ${environment}: { payments: none, sources: ["services/{service}/${environment}.yaml"] }\n`,
  );
  writeFileSync(
    join(folder, 'tollgate.yml'),
    `environments:\n${entries.join('')}parity:
  rules:
    - path: [features.**, ports.*.*, image.*]
      must: same
    - path: url
      must: different
      as: url
    - path: replicas
      must: ignore
      reason: capacity differs by design
`,
  );
  return wanted;
}

/** Every hundredth service has a feature switched, and the next one lacks a variable. */
function spoilService(it, at, wanted) {
  if (at % 100 === 42) {
    it.features.refunds = !it.features.refunds;
    wanted.push('parity/same production features.refunds');
  }
  if (at % 100 === 43) {
    delete it.env[5].value;
    wanted.push('parity/missing production env.value');
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeProbe } from '../../src/config/decode-probe.ts';
import type { RawProbe } from '../../src/config/raw.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import { run } from '../../src/run.ts';
import { Secret } from '../../src/secret/secret.ts';
import type { Running } from '../loopback/behaviour.ts';
import { makeRequest } from '../request.ts';
import { DIFFERENCES, type Said } from './blackbox/differences.ts';
import { type Exporter, type Metrics, startExporter } from './blackbox/exporter.ts';
import { openHttp } from './blackbox/http-servers.ts';
import { moduleOf } from './blackbox/module.ts';
import { type Asked, sayBoth, shownBy } from './blackbox/say.ts';
import { openDns, openGrpc, openTcp, openTls } from './blackbox/service-servers.ts';
import type { Target } from './blackbox/target.ts';
import { KNOWN, makePapers, OUTSIDE, type Papers } from './blackbox/tls-targets.ts';

/**
 * Tollgate beside blackbox_exporter of Debian: both ask the same servers on loopback the same things. Where they say
 * different things, `differences.ts` says why.
 */

const HERE = { file: 'tollgate.yml', line: 1, column: 1 };
const PROBES_AT_ONCE = 8;

let folder = '';
let exporter: Exporter | undefined;
let rights: NetworkRights;
const servers: Running[] = [];
const asked: Asked[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-blackbox-'));
  const papers = makePapers(folder);
  const targets: Target[] = [];
  for (const open of [openHttp, openTls, openTcp, openDns, openGrpc]) {
    const scenery = await open(papers);
    servers.push(...scenery.servers);
    targets.push(...scenery.targets);
  }
  rights = rightsFor(targets, papers);
  const specs = new Map(targets.map(({ name, probe }) => [name, decodeProbe(probe as RawProbe, () => HERE)]));
  exporter = await startExporter(folder, modulesFor(targets, papers));
  const metrics = await askExporter(exporter, targets);
  const before = new Map(targets.map(({ name, requests }) => [name, requests()]));
  const records = await askTollgate(targets);
  for (const target of targets) {
    const { name, requests } = target;
    const [spec, record, metric] = [specs.get(name), records.get(name), metrics.get(name)];
    if (!spec || !record || !metric) throw new Error(`${name} was not asked by both`);
    asked.push({ target, spec, record, metrics: metric, requests: requests() - (before.get(name) ?? 0) });
  }
}, 120_000);

afterAll(async () => {
  try {
    await exporter?.stop();
    await Promise.all(servers.map((server) => server.close()));
  } finally {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  }
});

/** Loopback is allowed for all names but one, which is there to be refused. */
function rightsFor(targets: readonly Target[], { trusted, client }: Papers): NetworkRights {
  const allowed = targets.map(({ host }) => host).filter((host) => host !== OUTSIDE);
  return {
    allowPrivateHosts: [...new Set(allowed)],
    certificateAuthorities: trusted,
    clientCertificates: [{ host: KNOWN, certificate: client.certificate, key: new Secret('key', client.key) }],
    resolutions: targets.map(({ host, port }) => ({ host, port, address: '127.0.0.1', addressPort: port })),
    onlyResolutions: true,
  };
}

function modulesFor(targets: readonly Target[], { trusted, client }: Papers): Record<string, unknown> {
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const trust = {
    authorities: file('trusted.crt', trusted.join('')),
    certificate: file('client.crt', client.certificate),
    key: file('client.private', client.key),
    host: KNOWN,
  };
  return Object.fromEntries(
    targets.map(({ name, probe, module }) => [
      name,
      moduleOf(
        decodeProbe(probe as RawProbe, () => HERE),
        trust,
        module,
      ),
    ]),
  );
}

async function askExporter({ ask }: Exporter, targets: readonly Target[]): Promise<ReadonlyMap<string, Metrics>> {
  const metrics = new Map<string, Metrics>();
  const waiting = [...targets];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      metrics.set(next.name, await ask(next.name, next.address));
    }
  };
  await Promise.all(Array.from({ length: PROBES_AT_ONCE }, work));
  return metrics;
}

async function askTollgate(targets: readonly Target[]) {
  writeFileSync(join(folder, 'tollgate.yml'), dump({ probes: targets.map(({ probe }) => probe) }));
  const request = { ...makeRequest(folder), now: new Date(), network: rights, credentials: login(targets) };
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(report.findings.filter(({ rule }) => !rule.startsWith('probe/'))).toEqual([]);
  return new Map(report.probes.map((record) => [record.probe, record]));
}

/** The one login, for wherever it is asked for. */
function login(targets: readonly Target[]) {
  const url = targets.map(({ probe }) => probe).find(({ auth }) => auth === 'login')?.['url'];
  const credential = {
    name: 'login',
    origin: new URL(String(url)).origin,
    methods: [],
    paths: [],
    header: 'Authorization',
    prefix: 'Basic ',
    secret: new Secret('login', Buffer.from('user:canary').toString('base64')),
  };
  return new Map([['login', credential]]);
}

test('there are targets of every kind', () => {
  const count = (kind: string) => asked.filter(({ spec }) => spec.ask.kind === kind).length;
  for (const [kind, least] of Object.entries({ url: 120, tls: 50, tcp: 25, dns: 30, grpc: 20 })) {
    expect([kind, count(kind)]).toEqual([kind, expect.toSatisfy((some: number) => some >= least)]);
  }
});

test('both say the same of every target but for the reviewed differences', async () => {
  const network = openNetwork(rights);
  const seen: Record<string, unknown> = {};
  for (const one of asked) {
    const differing = differencesOf(...(await sayBoth(one, network)));
    if (Object.keys(differing).length > 0) seen[one.target.name] = differing;
  }
  const reviewed = Object.entries(DIFFERENCES).map(([name, { says }]) => [name, says]);
  expect(seen).toEqual(Object.fromEntries(reviewed));
});

test('certificates end when openssl says, to the second', async () => {
  const network = openNetwork(rights);
  const ends: unknown[] = [];
  for (const { target, record } of asked) {
    if (target.end === undefined || record.outcome === 'failed') continue;
    const seen = await shownBy(target, network);
    ends.push([target.name, seen?.leafExpires.getTime()]);
    expect(ends.at(-1)).toEqual([target.name, target.end * 1000]);
  }
  expect(ends.length).toBeGreaterThan(20);
});

/** Of each thing that differs what both say. Ends of certificates are told in days, for whoever reads them. */
function differencesOf(ours: Said, theirs: Said): Record<string, readonly unknown[]> {
  const things = Object.keys({ ...ours, ...theirs }).filter((thing) => ours[thing] !== theirs[thing]);
  const told = (thing: string, value: string | number | undefined): unknown =>
    thing === 'chain ends' ? `${Math.round((Number(value) - Date.now() / 1000) / 86_400)} days` : value;
  return Object.fromEntries(things.map((thing) => [thing, [told(thing, ours[thing]), told(thing, theirs[thing])]]));
}

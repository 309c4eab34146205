import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProbeRecord } from '../../src/check/check.ts';
import { decodeProbe } from '../../src/config/decode-probe.ts';
import type { RawProbe } from '../../src/config/raw.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import { run } from '../../src/run.ts';
import type { Running } from '../loopback/behaviour.ts';
import { KINDS } from '../loopback/kinds.ts';
import { listening } from '../loopback/listening.ts';
import { makeRequest } from '../request.ts';
import { makeSetups, type TlsSetup } from './blackbox/certificates.ts';
import { DIFFERENCES } from './blackbox/differences.ts';
import { type Exporter, type Metrics, startExporter } from './blackbox/exporter.ts';
import { moduleOf } from './blackbox/module.ts';
import { HTTP_TARGETS, TCP_TARGETS } from './blackbox/targets.ts';

const HOST = 'api.example';
const HERE = { file: 'tollgate.yml', line: 1, column: 1 };

const folder = mkdtempSync(join(tmpdir(), 'tollgate-blackbox-'));
const { authority, setups } = makeSetups(folder);
const servers: Running[] = [];
let exporter: Exporter;

/** One target, as both are asked about it. */
interface Target {
  readonly name: string;
  readonly probe: RawProbe;
  /** What the exporter is given. */
  readonly address: string;
  readonly port: number;
}

const targets: Target[] = [];
const records = new Map<string, ProbeRecord>();
const metrics = new Map<string, Metrics>();

beforeAll(async () => {
  const good = setups.find(({ name }) => name === 'elliptic curve');
  if (!good) throw new Error('no good certificate');
  targets.push(...(await httpTargets(good)), ...(await tlsTargets()), ...(await tcpTargets(good)));
  const modules = targets.map(({ name, probe }) => [name, moduleOf(decodeProbe(probe, HERE), authority)]);
  exporter = await startExporter(folder, Object.fromEntries(modules));
  for (const { name, address } of targets) metrics.set(name, await exporter.ask(name, address));
  for (const record of await ours()) records.set(record.probe, record);
}, 120_000);

afterAll(async () => {
  await exporter?.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function httpTargets(good: TlsSetup): Promise<Target[]> {
  const { start } = KINDS['https'] ?? {};
  if (!start) throw new Error('no server for https');
  const routes = Object.fromEntries(Object.entries(HTTP_TARGETS).map(([path, { reply }]) => [`/${path}`, reply]));
  const server = await start({ kind: 'https', routes }, { host: HOST, pair: async () => good });
  servers.push(server);
  return Object.entries(HTTP_TARGETS).map(([path, { expect: wanted, probe }]) => ({
    name: `http ${path}`,
    probe: {
      name: `http ${path}`,
      url: `https://${HOST}:${server.port}/${path}`,
      ...(wanted && { expect: wanted }),
      ...probe,
    } as RawProbe,
    address: `https://127.0.0.1:${server.port}/${path}`,
    port: server.port,
  }));
}

async function tlsTargets(): Promise<Target[]> {
  return Promise.all(
    setups.map(async ({ name, certificate, key, options }) => {
      const server = await listening(createTlsServer({ cert: certificate, key, ...options }), []);
      servers.push(server);
      const probe = { name: `tls ${name}`, tls: `${HOST}:${server.port}` };
      return { name: probe.name, probe, address: `127.0.0.1:${server.port}`, port: server.port };
    }),
  );
}

async function tcpTargets(good: TlsSetup): Promise<Target[]> {
  const { start } = KINDS['tcp'] ?? {};
  if (!start) throw new Error('no server for tcp');
  return Promise.all(
    Object.entries(TCP_TARGETS).map(async ([name, { talk, dialogue, closed }]) => {
      const server = await start({ kind: 'tcp', talk }, { host: HOST, pair: async () => good });
      if (closed) await server.close();
      else servers.push(server);
      const probe = { name: `tcp ${name}`, tcp: `${HOST}:${server.port}`, dialogue, timeout: '700ms' } as RawProbe;
      return { name: `tcp ${name}`, probe, address: `127.0.0.1:${server.port}`, port: server.port };
    }),
  );
}

function rights(): NetworkRights {
  return {
    allowPrivateHosts: [HOST],
    certificateAuthorities: [readFileSync(authority, 'utf8')],
    resolutions: [...new Set(targets.map(({ port }) => port))].map((port) => ({
      host: HOST,
      port,
      address: '127.0.0.1',
      addressPort: port,
    })),
    onlyResolutions: true,
  };
}

async function ours(): Promise<readonly ProbeRecord[]> {
  writeFileSync(join(folder, 'tollgate.yml'), dump({ probes: targets.map(({ probe }) => probe) }));
  const request = { ...makeRequest(folder), now: new Date(), network: rights() };
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(report.findings.filter(({ rule }) => !rule.startsWith('probe/'))).toEqual([]);
  return report.probes;
}

test('every target was asked by both', () => {
  expect(targets.length).toBeGreaterThan(60);
  expect([...records.keys()].sort()).toEqual(targets.map(({ name }) => name).sort());
  expect([...metrics.keys()].sort()).toEqual(targets.map(({ name }) => name).sort());
});

test('every difference that is reviewed is one of a target', () => {
  expect(Object.keys(DIFFERENCES).filter((name) => !metrics.has(name))).toEqual([]);
});

test('verdicts are the same but for the reviewed differences', () => {
  const seen = targets.flatMap(({ name }) => {
    const mine = records.get(name)?.outcome === 'failed' ? 'failed' : 'passed';
    const theirs = metrics.get(name)?.get('probe_success') === 1 ? 'passed' : 'failed';
    return mine === theirs ? [] : [[name, { ours: mine, theirs }]];
  });
  const reviewed = Object.entries(DIFFERENCES).map(([name, { ours: mine, theirs }]) => [name, { ours: mine, theirs }]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(reviewed));
});

describe('numbers', () => {
  test('status codes are the same', () => {
    const http = targets.filter(({ name }) => name.startsWith('http '));
    const both = http.map(({ name }) => ({
      name,
      ours: records.get(name)?.status ?? 0,
      theirs: metrics.get(name)?.get('probe_http_status_code'),
    }));
    expect(both.filter((one) => one.ours !== one.theirs)).toEqual([]);
  });

  test('no redirect was followed by either', () => {
    const followed = targets.filter(({ name }) => (metrics.get(name)?.get('probe_http_redirects') ?? 0) > 1);
    expect(followed).toEqual([]);
  });

  test('versions of TLS and ends of certificates are the same, to the second', async () => {
    const network = openNetwork(rights());
    const compared: unknown[] = [];
    for (const { name, port } of targets.filter((one) => one.name.startsWith('tls '))) {
      const theirs = metrics.get(name);
      if (theirs?.get('probe_success') !== 1) continue;
      const call = { host: HOST, port, tls: [], timeout: 2000 };
      const said = await network.converse(call, async ({ tls }) => tls, new AbortController().signal);
      if (said.kind !== 'answered' || DIFFERENCES[name]) continue;
      const { version = '', leafExpires, chainExpires } = said.value ?? {};
      const chain = theirs.get('probe_ssl_last_chain_expiry_timestamp_seconds');
      compared.push({ name, version, leafExpires, chainExpires });
      expect([name, theirs.get(`probe_tls_version_info ${version.replace('v', ' ')}`)]).toEqual([name, 1]);
      expect([name, seconds(chainExpires)]).toEqual([name, chain]);
    }
    expect(compared.length).toBeGreaterThan(7);
  });
});

function seconds(date: Date | undefined): number | undefined {
  return date && date.getTime() / 1000;
}

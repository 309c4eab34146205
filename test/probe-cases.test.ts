import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { readCredentials } from '../src/config/credentials.ts';
import type { NetworkRights } from '../src/network/rights.ts';
import type { Report } from '../src/report/report.ts';
import { run } from '../src/run.ts';
import { type Authority, createAuthority } from '../src/sandbox/certificates.ts';
import { makeRepository } from './git/repository.ts';
import type { Behaviour, Running } from './loopback/behaviour.ts';
import { pairFor } from './loopback/certificates.ts';
import { KINDS } from './loopback/kinds.ts';
import { type Asked, makeRequest } from './request.ts';

/**
 * Each folder of `test/probe-cases/` is a small repository with its `tollgate.yml`, the servers on loopback that it
 * probes (`servers.yml`, by host name), and what must come of it (`expected.json`). A new case needs no code. The files of
 * a folder `base/` are what stood in their places in the commit that is live.
 */
interface Expected {
  readonly verdict: Report['verdict'];
  readonly exitCode: number;
  /** Every finding; what is written is compared, and rule, severity and place always are. */
  readonly findings: readonly Record<string, unknown>[];
  /** What is written is compared, for every probe in the order of the plan. */
  readonly probes?: readonly Record<string, unknown>[];
  /** What is written is compared, for every payment method and every group in the order of the plan. */
  readonly methods?: readonly Record<string, unknown>[];
  readonly redundancy?: readonly Record<string, unknown>[];
  /** Numbers that are written are compared. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Connections that each server saw, where that matters. */
  readonly connections?: Readonly<Record<string, number>>;
  /** Requests that each server saw, where that matters. */
  readonly requests?: Readonly<Record<string, readonly string[]>>;
  readonly request?: Asked;
  /** The `credentials` input, with the values of the variables that it names. */
  readonly credentials?: { readonly input: string; readonly variables: Readonly<Record<string, string>> };
}

const CASES = join(import.meta.dirname, 'probe-cases');
const names = readdirSync(CASES).sort();

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

test('there are cases', () => {
  expect(names.length).toBeGreaterThan(0);
});

test.for(names)('%s', { timeout: 30_000 }, async (name, { expect }) => {
  const folder = join(CASES, name);
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const { report, servers } = await replay(folder, expected);
  const findings = [...report.findings].map(plain).sort(byPlace);
  const wanted = [...expected.findings].sort(byPlace);
  expect({
    verdict: report.verdict,
    exitCode: report.exitCode,
    findings: findings.map((found, at) =>
      like(found, { rule: 0, severity: 0, file: 0, line: 0, column: 0, ...wanted[at] }),
    ),
  }).toEqual({ verdict: expected.verdict, exitCode: expected.exitCode, findings: wanted });
  if (expected.probes) {
    expect(report.probes.map((probe, at) => like({ ...probe }, expected.probes?.[at] ?? {}))).toEqual(expected.probes);
  }
  for (const part of ['methods', 'redundancy'] as const) {
    const wanted = expected[part];
    if (wanted) expect(report[part].map((one, at) => like({ ...one }, wanted[at] ?? {}))).toEqual(wanted);
  }
  expect(like({ ...report.counts }, expected.counts ?? {})).toEqual(expected.counts ?? {});
  for (const [host, count] of Object.entries(expected.connections ?? {}))
    expect([host, servers.get(host)?.connections()]).toEqual([host, count]);
  for (const [host, lines] of Object.entries(expected.requests ?? {}))
    expect([host, servers.get(host)?.requests()]).toEqual([host, lines]);
  expect(JSON.stringify(report)).not.toContain('CANARY');
});

async function replay(folder: string, { request: asked, credentials }: Expected) {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-probe-'));
  const running = new Map<string, Running>();
  try {
    layOut(folder, workspace);
    const described = join(folder, 'servers.yml');
    const behaviours = (existsSync(described) ? load(readFileSync(described, 'utf8')) : {}) as Record<
      string,
      Behaviour
    >;
    for (const [host, behaviour] of Object.entries(behaviours)) {
      const kind = KINDS[behaviour.kind];
      if (!kind) throw new Error(`no kind of server "${behaviour.kind}"`);
      const pair = (profile: string) => pairFor(profile, host, authority);
      running.set(host, await kind.start(behaviour, { host, pair }));
    }
    const request = makeRequest(workspace, { ...(existsSync(join(folder, 'base')) && { base: 'HEAD~1' }), ...asked });
    const given = credentials && readBindings(credentials);
    const { report } = await run(
      { ...request, now: new Date(), network: rightsFor(behaviours, running), ...(given && { credentials: given }) },
      () => {},
      new AbortController().signal,
    );
    // A connection that was opened and left at once is counted a moment later.
    for (let round = 0; round < 3; round += 1) await new Promise(setImmediate);
    return { report, servers: running };
  } finally {
    await Promise.all([...running.values()].map((server) => server.close()));
    rmSync(workspace, { recursive: true });
  }
}

/** Lays out the files of a case; where it has a base, over a commit of that. */
function layOut(folder: string, workspace: string): void {
  const base = join(folder, 'base');
  const lay = () => cpSync(folder, workspace, { recursive: true, filter: (path) => path !== base });
  lay();
  if (!existsSync(base)) return;
  cpSync(base, workspace, { recursive: true });
  const { commit } = makeRepository(workspace);
  commit({});
  lay();
  commit({});
}

function readBindings({ input, variables }: NonNullable<Expected['credentials']>) {
  const { credentials, problems } = readCredentials(input, { variable: (name) => variables[name], plainHosts: [] });
  expect(problems).toEqual([]);
  return credentials;
}

/** Every name leads to its server and no other name resolves, so that nothing leaves the machine. */
function rightsFor(
  behaviours: Readonly<Record<string, Behaviour>>,
  running: ReadonlyMap<string, Running>,
): NetworkRights {
  const hosts = Object.entries(behaviours);
  return {
    allowPrivateHosts: hosts.flatMap(([host, { allowed = true }]) => (allowed ? [host] : [])),
    certificateAuthorities: [authority.certificate],
    resolutions: hosts.flatMap(([host, { kind, port, listen = '127.0.0.1', addresses = [listen] }]) =>
      addresses.map((address) => ({
        host,
        port: port ?? KINDS[kind]?.port ?? 0,
        address,
        addressPort: running.get(host)?.port ?? 1,
      })),
    ),
    onlyResolutions: true,
  };
}

function plain({ rule, severity, location, environment, pointer, message, hint, related }: Report['findings'][number]) {
  return { rule, severity, ...location, environment, pointer, message, hint, related } as Record<string, unknown>;
}

/** The members that are written in what is wanted. */
function like(seen: Record<string, unknown>, wanted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(seen).filter(([key, value]) => key in wanted && value !== undefined));
}

function byPlace(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const keyOf = (one: Record<string, unknown>) =>
    [one['file'], String(one['line']).padStart(8), one['rule'], one['environment']].join('\n');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

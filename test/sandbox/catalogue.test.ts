import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { isSure } from '../../src/gateway/evidence.ts';
import { isHostOf } from '../../src/gateway/hosts.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import type { Fault } from '../../src/sandbox/fault.ts';
import { keyHeadersOf } from '../../src/sandbox/gateway-credential.ts';
import { type Kind, kindsOf } from '../../src/sandbox/host-kinds.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import type { ProviderRequest } from '../../src/sandbox/provider.ts';
import { get } from '../network/servers.ts';
import { makeRequest } from '../request.ts';
import { type CatalogueProbe, keyFor, probesOf, titled } from './catalogue-probes.ts';

const catalogue = await loadCatalogue();
const kinds = kindsOf(catalogue);
const all = probesOf(catalogue);
const asked = all.filter(({ url }) => url !== undefined);

let sandbox: Sandbox;
let workspace = '';
/** Every request that a provider was asked, whole. */
const seen: ProviderRequest[] = [];

beforeAll(async () => {
  const hosts = asked.map(({ gateway, url }) => [url?.hostname ?? '', overheard(kinds.get(gateway.id))] as const);
  sandbox = await openSandbox(new Map(hosts));
  workspace = mkdtempSync(join(tmpdir(), 'tollgate-catalogue-'));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(workspace, { recursive: true });
});

function overheard(kind: Kind | undefined): Kind {
  if (!kind?.provider) throw new Error('a gateway is no kind of host');
  const { provider } = kind;
  return {
    ...kind,
    provider: (request) => {
      seen.push(request);
      return provider(request);
    },
  };
}

/** Runs the probe in an environment of its mode, as a user asks for it, and forgets what was asked before. */
async function check(one: CatalogueProbe, probe: object, credential?: Credential): Promise<Report> {
  const config = {
    environments: { shop: { payments: one.mode, sources: ['shop.env'] } },
    probes: [{ name: 'asked', ...probe, ...(credential && { auth: 'key' }) }],
  };
  writeFileSync(join(workspace, 'tollgate.yml'), JSON.stringify(config));
  writeFileSync(join(workspace, 'shop.env'), ['SHOP=acme', ...one.lines, ''].join('\n'));
  seen.length = 0;
  const { report } = await run(
    {
      ...makeRequest(workspace, { checks: ['probes'] }),
      credentials: new Map(credential ? [['key', credential]] : []),
      network: sandbox.rights,
    },
    () => {},
    new AbortController().signal,
  );
  return report;
}

async function whileFailing<T>({ url }: CatalogueProbe, fault: Fault, work: () => Promise<T>): Promise<T> {
  const host = url?.hostname ?? '';
  await sandbox.fail(host, fault);
  try {
    return await work();
  } finally {
    await sandbox.fail(host, undefined);
  }
}

/** The probe by the id of its gateway. A host that is the merchant's own must be allowed. */
function named({ gateway, url }: CatalogueProbe): object {
  const isOwn = url !== undefined && !isHostOf(gateway, url.hostname);
  return { gateway: gateway.id, ...(isOwn && { allow: { shop: url.origin } }) };
}

/** The same with a credential; where another one of the gateway is meant by that, by its whole address. */
function askedWithKey(one: CatalogueProbe): object {
  const { gateway, probe, url, byName } = one;
  if (byName.known) return named(one);
  const { method, headers, body, authenticatedStatus } = probe;
  return {
    gateway: gateway.id,
    url: url?.href,
    expect: { status: authenticatedStatus },
    ...(method !== 'GET' && { method }),
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  };
}

/** The one request that came, as far as the catalogue speaks of it. */
function theRequest({ probe }: CatalogueProbe): unknown {
  expect(seen.length).toBe(1);
  const [request] = seen;
  const names = Object.keys(probe.headers ?? {});
  return {
    host: request?.host,
    method: request?.method,
    address: `${request?.path}${request?.query}`,
    headers: Object.fromEntries(names.map((name) => [name, request?.headers[name.toLowerCase()]])),
    body: request?.body,
  };
}

function wanted({ probe, url }: CatalogueProbe): unknown {
  return {
    host: url?.hostname,
    method: probe.method,
    address: `${url?.pathname}${url?.search}`,
    headers: { ...probe.headers },
    body: probe.body ?? '',
  };
}

const PASSED = { verdict: 'passed', exitCode: 0, findings: [] };
const open = asked.filter(({ byName }) => byName.open);
const openElse = asked.filter(({ byName, probe }) => !byName.open && probe.status.length > 0);
const known = asked.filter(({ probe }) => probe.authenticatedStatus.length > 0);

const gateways = new Set(all.map(({ gateway }) => gateway.id)).size;
test(`the catalogue has ${all.length} probes of ${gateways} gateways, counted by mode, and each expects something`, () => {
  for (const { gateway, probe } of all)
    expect([gateway.id, probe.status.length + probe.authenticatedStatus.length]).not.toEqual([gateway.id, 0]);
});

test('each has an address, with parts that its variables can give', () => {
  expect(all.filter(({ url }) => !url).map(({ gateway }) => gateway.id)).toEqual([]);
});

describe(`${open.length} probes that are asked without a credential, by the id of the gateway`, () => {
  for (const [title, one] of titled(open)) {
    const { status } = one.probe;
    const isUnsure = !isSure(one.probe);
    test(`${title} passes`, async () => {
      const { verdict, exitCode, findings } = await check(one, named(one));
      expect({ verdict, exitCode, findings }).toEqual(PASSED);
      expect(theRequest(one)).toEqual(wanted(one));
      for (const header of keyHeadersOf(one.gateway, one.probe)) expect(seen[0]?.headers).not.toHaveProperty(header);
    });
    test(`${title} does not pass while the host fails`, async () => {
      for (const [fault, rule] of FAILURES) {
        const { verdict, findings } = await whileFailing(one, fault, () => check(one, named(one)));
        expect([fault, verdict]).toEqual([fault, 'failed']);
        expect(findings).toMatchObject([{ rule, severity: 'error' }]);
      }
    });
    const wrong = isUnsure ? 'a warning' : 'an error';
    test(`${title} with another status is ${wrong}`, async () => {
      const report = await whileFailing(one, { status: 418 }, () => check(one, named(one)));
      expect(report.findings).toMatchObject([{ rule: 'probe/status', severity: isUnsure ? 'warning' : 'error' }]);
      expect(seen.length).toBe(1);
    });
    const isHeldByBody = status.includes(200);
    test(`${title} with a page of HTML is ${wrong}`, async () => {
      const report = await whileFailing(one, { html: true }, () => check(one, named(one)));
      const rule = isHeldByBody ? 'probe/body' : 'probe/status';
      expect(report.findings).toMatchObject([{ rule, severity: isUnsure ? 'warning' : 'error' }]);
    });
  }
});

const FAILURES: readonly (readonly [Fault, string])[] = [
  [{ status: 500 }, 'probe/status'],
  [{ refuse: true }, 'probe/unreachable'],
  [{ drop: true }, 'probe/unreachable'],
];

describe(`${openElse.length} probes that are not asked by the id of their gateway, sent as they stand`, () => {
  test.each(titled(openElse))('%s', async (_title, one) => {
    const { method, headers = {}, body, status, bodyPattern } = one.probe;
    seen.length = 0;
    const request = get(one.url?.href ?? '', { method, headers, body, knownRead: true });
    const answer = await openNetwork(sandbox.rights).send(request, new AbortController().signal);
    if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`);
    expect(status).toContain(answer.status);
    expect(theRequest(one)).toEqual(wanted(one));
    expect(Buffer.from(answer.body).toString()).toMatch(new RegExp(bodyPattern ?? '', 'u'));
  });
});

describe(`${known.length} probes with a credential`, () => {
  for (const [title, one] of titled(known)) {
    test(`${title} passes, and the credential arrives`, async () => {
      const credential = keyFor(one);
      const report = await check(one, askedWithKey(one), credential);
      const { verdict, exitCode, findings } = report;
      expect({ verdict, exitCode, findings }).toEqual(PASSED);
      expect(theRequest(one)).toEqual(wanted(one));
      expect(seen[0]?.headers[credential.header]).toBe(`${credential.prefix}${credential.secret.reveal()}`);
      expect(JSON.stringify(report)).not.toContain(credential.secret.reveal());
    });
    test(`${title} is an error where the credential is refused`, async () => {
      const report = await whileFailing(one, { status: 401 }, () => check(one, askedWithKey(one), keyFor(one)));
      expect(report.findings).toMatchObject([{ rule: 'probe/credential-refused', severity: 'error' }]);
    });
  }
});

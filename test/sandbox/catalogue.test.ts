import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { isSure } from '../../src/gateway/evidence.ts';
import type { GatewayProbe } from '../../src/gateway/gateway.ts';
import { isHostOf } from '../../src/gateway/hosts.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { Credential } from '../../src/network/rights.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import type { Fault } from '../../src/sandbox/fault.ts';
import { mannerOf, saidAt } from '../../src/sandbox/gateway-answers.ts';
import { keyHeadersOf } from '../../src/sandbox/gateway-credential.ts';
import { canList } from '../../src/sandbox/gateway-provider.ts';
import { type Kind, kindsOf } from '../../src/sandbox/host-kinds.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import type { ProviderRequest } from '../../src/sandbox/provider.ts';
import { Secret } from '../../src/secret/secret.ts';
import { get } from '../network/servers.ts';
import { makeRequest } from '../request.ts';
import { type CatalogueProbe, probesOf } from './catalogue-probes.ts';

const catalogue = await loadCatalogue();
const kinds = kindsOf(catalogue);
const all = probesOf(catalogue);
const asked = all.filter(({ url }) => url !== undefined);

/**
 * What the probes do not do yet: fill in parts of an address, hold the body against the catalogue, and only warn where
 * the catalogue is not sure. Once they do, `LATER` is `test`.
 */
const LATER = test.fails;

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

function titled(probes: readonly CatalogueProbe[]): [string, CatalogueProbe][] {
  return probes.map((one) => [`${one.gateway.id} ${one.mode} ${one.probe.method} ${one.probe.path}`, one]);
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

/** A key of no mode, bound to the origin of the probe alone. */
function keyFor({ gateway, probe, url }: CatalogueProbe): Credential {
  const [header = ''] = keyHeadersOf(gateway, probe);
  const secret = new Secret('PROBE_KEY', Buffer.from(`CANARY-${gateway.id}:CANARY`).toString('base64'));
  const prefix = header === 'authorization' ? 'Basic ' : '';
  return { name: 'key', origin: url?.origin ?? '', methods: [probe.method], paths: [], header, prefix, secret };
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

test(`the catalogue has ${all.length} probes, counted by mode, of ${new Set(all.map(({ gateway }) => gateway.id)).size} gateways, and each has a way to be asked`, () => {
  expect(all.filter(({ url }) => !url).map(({ gateway }) => gateway.id)).toEqual([]);
  for (const { gateway, probe } of all)
    expect([gateway.id, probe.status.length + probe.authenticatedStatus.length]).not.toEqual([gateway.id, 0]);
});

describe(`${open.length} probes that are asked without a credential, by the id of the gateway`, () => {
  for (const [title, one] of titled(open)) {
    const { parts, status } = one.probe;
    const isUnsure = !isSure(one.probe);
    (parts ? LATER : test)(`${title} passes`, async () => {
      const { verdict, exitCode, findings } = await check(one, named(one));
      expect({ verdict, exitCode, findings }).toEqual(PASSED);
      expect(theRequest(one)).toEqual(wanted(one));
      for (const header of keyHeadersOf(one.gateway, one.probe)) expect(seen[0]?.headers).not.toHaveProperty(header);
    });
    (parts ? LATER : test)(`${title} does not pass while the host fails`, async () => {
      for (const [fault, rule] of FAILURES) {
        const { verdict, findings } = await whileFailing(one, fault, () => check(one, named(one)));
        expect([fault, verdict]).toEqual([fault, 'failed']);
        expect(findings).toMatchObject([{ rule, severity: 'error' }]);
      }
    });
    const wrong = isUnsure ? 'a warning' : 'an error';
    (parts || isUnsure ? LATER : test)(`${title} with another status is ${wrong}`, async () => {
      const report = await whileFailing(one, { status: 418 }, () => check(one, named(one)));
      expect(report.findings).toMatchObject([{ rule: 'probe/status', severity: isUnsure ? 'warning' : 'error' }]);
      expect(seen.length).toBe(1);
    });
    if (isBlind(one.probe)) continue;
    const isHeldByBody = status.includes(200);
    (parts || isUnsure || isHeldByBody ? LATER : test)(`${title} with a page of HTML is ${wrong}`, async () => {
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

/** What it expects is met by any page: nobody has described the body. */
function isBlind({ status, bodyPattern }: GatewayProbe): boolean {
  return status.includes(200) && bodyPattern === undefined;
}

describe(`${openElse.length} probes that are not asked by the id of their gateway, sent as they stand`, () => {
  test.each(titled(openElse))('%s', async (_title, one) => {
    const { method, headers = {}, body, status, bodyPattern } = one.probe;
    seen.length = 0;
    const request = get(one.url?.href ?? '', { method, headers, body, knownRead: true });
    const answer = await openNetwork(sandbox.rights).send(request, new AbortController().signal);
    expect(answer.kind === 'answered' && status.includes(answer.status)).toBe(true);
    expect(theRequest(one)).toEqual(wanted(one));
    if (answer.kind === 'answered' && isPattern(bodyPattern))
      expect(Buffer.from(answer.body).toString()).toMatch(new RegExp(bodyPattern, 'u'));
  });
});

describe(`${known.length} probes with a credential`, () => {
  for (const [title, one] of titled(known)) {
    const held = one.probe.parts && one.byName.known ? LATER : test;
    held(`${title} passes, and the credential arrives`, async () => {
      const credential = keyFor(one);
      const report = await check(one, askedWithKey(one), credential);
      const { verdict, exitCode, findings } = report;
      expect({ verdict, exitCode, findings }).toEqual(PASSED);
      expect(theRequest(one)).toEqual(wanted(one));
      expect(seen[0]?.headers[credential.header]).toBe(`${credential.prefix}${credential.secret.reveal()}`);
      expect(JSON.stringify(report)).not.toContain(credential.secret.reveal());
    });
    held(`${title} is an error where the credential is refused`, async () => {
      const report = await whileFailing(one, { status: 401 }, () => check(one, askedWithKey(one), keyFor(one)));
      expect(report.findings).toMatchObject([{ rule: 'probe/credential-refused', severity: 'error' }]);
    });
  }
});

describe('what the sandbox says', () => {
  const described = catalogue.flatMap(({ id, probes }) => probes.map((probe) => ({ id, probe })));

  test.each(described.filter(({ probe }) => probe.bodyPattern !== undefined))(
    'to $id at $probe.path without a credential is what the catalogue describes',
    ({ id, probe }) => {
      const said = saidAt(mannerOf(id), pathOf(probe)).open;
      expect(said).toBeDefined();
      if (isPattern(probe.bodyPattern)) expect(textOf(said)).toMatch(new RegExp(probe.bodyPattern, 'u'));
    },
  );

  test.each(described.filter(({ probe }) => probe.authenticatedBodyPattern !== undefined))(
    'to $id at $probe.path with a credential is what the catalogue describes',
    ({ id, probe }) => {
      const said = saidAt(mannerOf(id), pathOf(probe)).known;
      expect(said).toBeDefined();
      if (isPattern(probe.authenticatedBodyPattern))
        expect(textOf(said)).toMatch(new RegExp(probe.authenticatedBodyPattern, 'u'));
    },
  );

  const listing = asked.filter(({ gateway, probe }) => probe.lists && canList(gateway));
  test.each(titled(listing))('%s lists payment methods, and not those that are missing', (_title, one) => {
    const [word = 'ideal'] = mannerOf(one.gateway.id).methods ?? [];
    expect(JSON.stringify(answerTo(one, keyOf(one)))).toContain(`"${word}"`);
    expect(JSON.stringify(answerTo(one, keyOf(one), [word]))).not.toContain(`"${word}"`);
  });

  test('is how the gateway has it where that is special', () => {
    const goCardless = find('gocardless', '/creditors?limit=1');
    expect(answerTo(goCardless, { 'gocardless-version': '' })).toMatchObject({ status: 400 });
    expect(answerTo(find('mollie', '/v2/methods'), {})).toMatchObject({ status: 400 });
    expect(answerTo(find('paddle', '/event-types'), {})).toMatchObject({ status: 403 });
    const plaid = answerTo(find('plaid', '/institutions/get'), {});
    expect(plaid).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } });
    const braintree = find('braintree', '/graphql');
    const refused = { errors: [{ extensions: { errorClass: 'AUTHENTICATION' } }] };
    expect(answerTo(braintree, {})).toMatchObject({ status: 200, body: refused });
    expect(answerTo(braintree, keyOf(braintree))).toMatchObject({ status: 200, body: { data: { ping: 'pong' } } });
    const adyen = find('adyen', '/paymentMethods');
    expect(answerTo(adyen, {}, [], '/nowhere')).toMatchObject({ status: 401 });
    expect(answerTo(adyen, keyOf(adyen), [], '/nowhere')).toMatchObject({ status: 404 });
  });

  test.each(titled(asked))('%s is 404 at another path', (_title, one) => {
    expect(answerTo(one, keyOf(one), [], `${one.url?.pathname}/nowhere`)).toMatchObject({ status: 404 });
  });

  const marked = asked.flatMap((one) => wrongKeys(one).map((key) => [one, key] as const));
  test(`refuses a credential of the other mode, of ${new Set(marked.map(([{ gateway }]) => gateway.id)).size} gateways whose keys tell it`, () => {
    expect(marked.length).toBeGreaterThan(0);
    for (const [one, key] of marked) {
      const [header = ''] = keyHeadersOf(one.gateway, one.probe);
      const refused = answerTo(one, { [header]: header === 'authorization' ? `Bearer ${key}` : key });
      expect([one.gateway.id, refused]).not.toEqual([one.gateway.id, answerTo(one, keyOf(one))]);
    }
  });
});

function isPattern(pattern: string | undefined): pattern is string {
  return pattern !== undefined && !pattern.startsWith('TODO');
}

function pathOf({ path }: GatewayProbe): string {
  return path.split('?')[0] ?? '';
}

function textOf(said: { readonly body: unknown; readonly text?: string } | undefined): string {
  return said?.text ?? (said?.body === undefined ? '' : JSON.stringify(said.body));
}

function keyOf(one: CatalogueProbe): Readonly<Record<string, string>> {
  const { header, prefix, secret } = keyFor(one);
  return { [header]: `${prefix}${secret.reveal()}` };
}

function find(id: string, path: string): CatalogueProbe {
  const found = asked.find(({ gateway, probe }) => gateway.id === id && probe.path === path);
  if (!found) throw new Error(`the catalogue has no ${path} of ${id}`);
  return found;
}

/** What a provider answers to its probe, without a network between. */
function answerTo(
  { gateway, probe, url }: CatalogueProbe,
  headers: object,
  without: readonly string[] = [],
  path = url?.pathname ?? '',
): unknown {
  const own = Object.entries(probe.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return kinds.get(gateway.id)?.provider?.({
    host: url?.hostname ?? '',
    method: probe.method,
    path,
    query: url?.search ?? '',
    headers: { ...Object.fromEntries(own), ...headers },
    body: probe.body ?? '',
    without,
    trouble: undefined,
  });
}

/** Keys that prove the other mode, for a probe whose host and answer tell the modes apart. */
function wrongKeys({ gateway, probe, mode }: CatalogueProbe): string[] {
  const isOpen =
    probe.authenticatedStatus.every((code) => probe.status.includes(code)) && probe.bodyPattern === undefined;
  if (gateway.hosts.shared || probe.mode === 'both' || isOpen) return [];
  const patterns = gateway.credentials.flatMap(
    ({ livePattern, testPattern }) => (mode === 'live' ? testPattern : livePattern) ?? [],
  );
  return patterns.flatMap((pattern) => fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 1 }));
}

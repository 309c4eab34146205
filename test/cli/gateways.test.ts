import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { afterAll, describe, expect, test } from 'vitest';
import { printDescription } from '../../src/cli/gateway-page.ts';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { describeGateway } from '../../src/gateway/describe/describe.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { tollgateIn } from './tollgate.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const folder = mkdtempSync(join(tmpdir(), 'tollgate-gateways-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAIN = { colors: picocolors.createColors(false), width: 80 };

const catalogue = await loadCatalogue();
const ids = catalogue.map(({ id }) => id);

/** A folder with these files. */
function workspace(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const empty = workspace('empty', {});

describe('tollgate gateways ID', () => {
  test.each(ids)('tells all that is known of %s, without a configuration', async (id) => {
    const { code, stdout, stderr } = await tollgateIn(empty, 'gateways', id);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const gateway = catalogue.find((one) => one.id === id);
    for (const text of textsOf(gateway)) expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/`|\[object/);
  });

  test.each(ids)('keeps to the width of a terminal where it tells of %s, but for data', (id) => {
    const gateway = catalogue.find((one) => one.id === id);
    if (!gateway) throw new Error('there is no such gateway');
    const lines = printDescription(describeGateway(gateway), PLAIN).split('\n');
    // What stands between backticks, and an address, stays whole, so that it can be copied.
    const long = lines.filter((line) => line.length > PLAIN.width && !/\S{30,}|\{/.test(line));
    expect(long).toEqual([]);
  });

  test('is data with --format json', async () => {
    const { stdout } = await tollgateIn(empty, 'gateways', 'stripe', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(catalogue.find(({ id }) => id === 'stripe'));
  });

  test.each([
    ['strip', 'Did you mean stripe?'],
    ['Checkout.com', 'Did you mean checkout-com?'],
    ['payu', 'Did you mean payu-eu, payu-in or payu-latam?'],
    ['lst', 'Did you mean list?'],
    ['nobody-knows', 'tollgate gateways list tells those that are.'],
    ['::error::\u001b[2J', 'tollgate gateways list tells those that are.'],
  ])('does not know %j', async (id, hint) => {
    const { code, stdout, stderr } = await tollgateIn(empty, 'gateways', id);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: no payment gateway "/);
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('\u001b');
  });

  test.each([
    [['stripe', '--fail-on', 'warning'], '--fail-on means nothing beside "stripe"'],
    [['list', '--environment', 'production'], '--environment means nothing beside "list"'],
    [['stripe', '--format', 'markdown'], 'is printed as pretty or json'],
    [['stripe', 'adyen'], '"adyen" is one word too many'],
  ])('is refused where it could be taken for a check: %j', async (words, problem) => {
    const { code, stdout, stderr } = await tollgateIn(empty, 'gateways', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  test('says that a configuration cannot be read, and tells what is known without it', async () => {
    const broken = workspace('broken', { 'tollgate.yml': 'enviroments: {}\n' });
    const { code, stdout, stderr } = await tollgateIn(broken, 'gateways', 'stripe');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Stripe {2}stripe\n/);
    expect(stderr).toMatch(/^note: the configuration could not be read/);
  });
});

/** What must stand on the page of a gateway. */
function textsOf(gateway: Gateway | undefined): string[] {
  if (!gateway) throw new Error('there is no such gateway');
  const { hosts, credentials, modeVariables, probes, hints, statusPage } = gateway;
  const facts = [hosts, ...credentials, ...modeVariables, ...probes, ...hints];
  return [
    gateway.name,
    ...hosts.live,
    ...hosts.test,
    ...credentials.flatMap(({ names }) => names),
    ...modeVariables.flatMap(({ names, live, test }) => [...names, ...live, ...test]),
    ...probes.flatMap(({ method, url, status }) => [`${method} ${url ?? ''}`.trim(), ...status.map(String)]),
    ...(statusPage ? [statusPage.url] : []),
    ...facts.flatMap(({ sources }) => sources.filter((source) => source !== 'unrecorded')),
    ...facts.map(({ confidence }) => `${confidence} confidence`),
  ];
}

test('tollgate gateways list has a line for each', async () => {
  const { code, stdout } = await tollgateIn(empty, 'gateways', 'list');
  expect(code).toBe(0);
  const [head, ...lines] = stdout.split('\n');
  expect(head).toMatch(/^id +name +mode told by +probe$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  expect(lines.slice(0, ids.length).map((line) => line.split(' ')[0])).toEqual(ids.toSorted());
  expect(stdout).toContain(`\n\n${ids.length} payment gateways; tollgate gateways ID tells what is known of one.\n`);
  const data = JSON.parse((await tollgateIn(empty, 'gateways', 'list', '--format', 'json')).stdout);
  expect(data).toContainEqual(expect.objectContaining({ id: 'stripe', tells: ['key', 'variable'] }));
});

test('tollgate gateways alone checks, and shows what was recognised', async () => {
  const { code, stdout } = await tollgateIn(join(EXAMPLES, 'shop'), 'gateways');
  expect(code).toBe(1);
  expect(stdout).toContain('✗ error gateway/host  config/production.env:4:20  ADYEN_CHECKOUT_URL');
  expect(stdout).toContain(
    '│ staging  payments test\n│   Adyen  test\n│     config/staging.env:4:20  ADYEN_CHECKOUT_URL ',
  );
  expect(stdout).toContain('│   PayPal  live\n│     config/production.env:3:16  PAYPAL_API_URL  host, live\n');
});

test('where nothing is recognised it says so, environment by environment', async () => {
  const files = {
    'tollgate.yml': 'environments:\n  staging: { sources: [a.env] }\n  production: { sources: [a.env] }\n',
    'a.env': 'PORT=8080\n',
  };
  const { code, stdout } = await tollgateIn(workspace('plain', files), 'gateways');
  expect(code).toBe(0);
  expect(stdout.match(/No payment gateway was recognised\./g)).toHaveLength(2);
});

test('words of a gateway of the user are text, and no command', () => {
  const [first] = catalogue;
  if (!first) throw new Error('the catalogue is empty');
  const text = '::error::\u001b[2J ::warning::x ##[group]';
  const hostile: Gateway = {
    ...first,
    name: text,
    hints: [{ text: `a ${text}`.repeat(20), sources: [text], confidence: 'low' }],
  };
  const page = printDescription(describeGateway(hostile), { colors: picocolors.createColors(false), width: 40 });
  expect(page).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}/mu);
});

describe('a gateway of one’s own', () => {
  const own = join(folder, 'own');
  cpSync(join(EXAMPLES, 'own-gateway'), own, { recursive: true });

  test('is recognised, and what is wrong with it is found', async () => {
    const { code, stdout } = await tollgateIn(own, 'gateways');
    expect(stdout).toContain('✗ error gateway/host  config/production.env:2:14  ACME_PAY_URL');
    expect(stdout).toContain('│   Acme Pay  live and test\n');
    expect(code).toBe(1);
  });

  test('is known by its id', async () => {
    const { code, stdout } = await tollgateIn(own, 'gateways', 'acme-pay');
    expect(code).toBe(0);
    expect(stdout).toContain('Acme Pay  acme-pay\n');
    expect((await tollgateIn(own, 'gateways', 'list')).stdout).toMatch(/^acme-pay +Acme Pay/m);
  });
});

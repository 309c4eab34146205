import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import type { GatewayProbe } from '../../src/gateway/gateway.ts';
import { mannerOf, saidAt } from '../../src/sandbox/gateway-answers.ts';
import { keyHeadersOf } from '../../src/sandbox/gateway-credential.ts';
import { canList } from '../../src/sandbox/gateway-provider.ts';
import { kindsOf } from '../../src/sandbox/host-kinds.ts';
import { type CatalogueProbe, keyFor, probesOf, titled } from './catalogue-probes.ts';

const catalogue = await loadCatalogue();
const kinds = kindsOf(catalogue);
const asked = probesOf(catalogue).filter(({ url }) => url !== undefined);

describe('what the sandbox says', () => {
  const described = catalogue.flatMap(({ id, probes }) => probes.map((probe) => ({ id, probe })));

  test.each(described.filter(({ probe }) => probe.bodyPattern !== undefined))(
    'to $id at $probe.path without a credential is what the catalogue describes',
    ({ id, probe }) => {
      const said = saidAt(mannerOf(id), pathOf(probe)).open;
      expect(said).toBeDefined();
      expect(textOf(said)).toMatch(new RegExp(probe.bodyPattern ?? '', 'u'));
    },
  );

  test.each(described.filter(({ probe }) => probe.authenticatedBodyPattern !== undefined))(
    'to $id at $probe.path with a credential is what the catalogue describes',
    ({ id, probe }) => {
      const said = saidAt(mannerOf(id), pathOf(probe)).known;
      expect(said).toBeDefined();
      expect(textOf(said)).toMatch(new RegExp(probe.authenticatedBodyPattern ?? '', 'u'));
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
    probe.authenticatedStatus.every((code) => probe.status.includes(code)) &&
    probe.bodyPattern === probe.authenticatedBodyPattern;
  if (gateway.hosts.shared || probe.mode === 'both' || isOpen) return [];
  const patterns = gateway.credentials.flatMap(
    ({ livePattern, testPattern }) => (mode === 'live' ? testPattern : livePattern) ?? [],
  );
  return patterns.flatMap((pattern) => fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 1 }));
}

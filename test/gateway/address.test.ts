import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/gateway/catalogue.ts';
import { addressesIn, gatewaysAt, hostOf, indexHosts, isHostOf } from '../../src/gateway/hosts.ts';

const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const host = fc
  .tuple(
    fc.array(label, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('com', 'example', 'xn--p1ai', 'Com', 'c0m', 'io.'),
  )
  .map(([labels, top]) => [...labels, top].join('.'));
const path = fc.array(fc.constantFrom('/', 'v1', '.', '..', '~', '%2e', '-', '_', 'A', '?', '#', '\\', ':'), {
  maxLength: 6,
});
const address = fc
  .tuple(
    fc.constantFrom('', 'http://', 'https://', 'HTTPS://', 'postgres://', 'https://user@', 'https:/'),
    host,
    fc.constantFrom('', ':1', ':0443', ':443', ':80', ':65536', ':99999'),
    path,
  )
  .map(([scheme, name, port, parts]) => `${scheme}${name}${port}${parts.length > 0 ? '/' : ''}${parts.join('')}`);

test('an address is read as a reader of URLs reads it', () => {
  fc.assert(
    fc.property(address, (text) => {
      const url = URL.parse(text.includes('://') ? text : `https://${text}`);
      const told = ({ hostname, pathname, username }: Pick<URL, 'hostname' | 'pathname' | 'username'>) =>
        [hostname, pathname, username].join(' ');
      for (const found of addressesIn(text)) expect(told(found)).toBe(url && told(url));
    }),
    { numRuns: 3000 },
  );
});

test('plain addresses are found whether anything has to be read as a URL or not', () => {
  const texts = [
    'https://api.acme.com',
    'api.acme.com:8443/v1',
    'http://a-b.acme.com/v1/',
    'a..com',
    'https://x.1',
    'a b.com',
  ];
  expect(texts.map((text) => addressesIn(text).map(hostOf))).toEqual([
    ['api.acme.com'],
    ['api.acme.com'],
    ['a-b.acme.com'],
    ['a..com'],
    [],
    [],
  ]);
});

test('a host is found through the index wherever it is one of a gateway', async () => {
  const catalogue = await loadCatalogue();
  const index = indexHosts(catalogue);
  const names = [
    'squareupsandbox.com',
    'connect.squareupsandbox.com',
    'x.sandbox.paypal.com',
    'snd.payu.com',
    'secure.snd.payu.com',
  ];
  for (const name of [...names, 'acme.com', 'a.b.klarna.com', 'shop-test.chargebee.com', 'api.playground.klarna.com']) {
    const asked = catalogue.filter((gateway) => isHostOf(gateway, name));
    expect(new Set(gatewaysAt(index, name)), name).toEqual(new Set(asked));
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isUrlPattern,
  matchesPathGlob,
  matchesUrlPattern,
  parseUrlPattern,
  type UrlPattern,
} from '../../src/parity/url-pattern.ts';

function pattern(text: string): UrlPattern {
  const read = parseUrlPattern(text);
  if (!read) throw new Error(`no pattern: ${text}`);
  return read;
}

function matches(text: string, url: string): boolean {
  return matchesUrlPattern(pattern(text), new URL(url));
}

describe('a URL pattern', () => {
  it.each([
    ['https://*.adyenpayments.com', 'https://1797a841fbb37ca7-AcmePay-checkout-live.adyenpayments.com/checkout/v72'],
    ['https://*.adyenpayments.com/**', 'https://x.adyenpayments.com'],
    ['https://*-checkout-live.adyenpayments.com', 'https://a-checkout-live.adyenpayments.com/'],
    ['https://*-*-checkout-live.adyenpayments.com', 'https://a-b-c-checkout-live.adyenpayments.com/'],
    ['https://checkout-test.adyen.com', 'https://checkout-test.adyen.com/v72/paymentMethods?x=1#y'],
    ['https://checkout-test.adyen.com/', 'https://checkout-test.adyen.com/v72'],
    ['https://CHECKOUT-test.Adyen.com', 'https://checkout-TEST.adyen.com'],
    ['https://checkout-test.adyen.com/v72/**', 'https://checkout-test.adyen.com/v72/paymentMethods'],
    ['https://checkout-test.adyen.com/v72/**', 'https://checkout-test.adyen.com/v72'],
    ['https://h.example/*/paymentMethods', 'https://h.example/v72/paymentMethods'],
    ['https://h.example/v*/pay', 'https://h.example/v72/pay'],
    ['https://h.example/**/pay', 'https://h.example/a/b/c/pay'],
    ['https://h.example/**/pay', 'https://h.example/pay'],
    ['https://h.example:443', 'https://h.example'],
    ['https://h.example', 'https://h.example:443/'],
    ['https://h.example', 'https://h.example./'],
    ['http://h.example:8080/x', 'http://h.example:8080/x'],
    ['https://h.example/a/../b', 'https://h.example/b'],
    ['https://127.0.0.1', 'https://2130706433/'],
    ['https://[::1]/x', 'https://[0:0::1]/x'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['https://*.bücher.example', 'https://a.xn--bcher-kva.example/'],
    ['https://h.example/a%2Fb', 'https://h.example/a%2Fb'],
    ['https://h.example/v72/**', 'https://h.example/v72/a;b=1/.well-known/a..b/100%25'],
    ['https://*.h.example', 'https://a.h.example/x%2fy'],
  ])('%s matches %s', (text, url) => expect(matches(text, url)).toBe(true));

  it.each([
    ['https://*.adyenpayments.com', 'https://adyenpayments.com'],
    ['https://*.adyenpayments.com', 'https://a.b.adyenpayments.com'],
    ['https://*.adyenpayments.com', 'https://x.adyenpayments.com.evil.example'],
    ['https://*.adyenpayments.com', 'https://evil.example/x.adyenpayments.com'],
    ['https://*.adyenpayments.com', 'https://x.adyenpayments.com@evil.example'],
    ['https://*.adyenpayments.com', 'https://user@x.adyenpayments.com'],
    ['https://*.adyenpayments.com', 'https://evil.example#.adyenpayments.com'],
    ['https://*.adyenpayments.com', 'http://x.adyenpayments.com'],
    ['https://*.adyenpayments.com', 'https://x.adyenpayments.com:8443'],
    ['https://*.adyenpayments.com', 'https://xadyenpayments.com'],
    ['https://*.adyen.com', 'https://x-adyen.com'],
    ['https://h.example/v72/**', 'https://h.example/v72x'],
    ['https://h.example/v72/**', 'https://h.example/v73/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/../v73/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/%2e%2e/v73/pay'],
    ['https://h.example/v72/*', 'https://h.example/v72/'],
    ['https://h.example/v72/*', 'https://h.example/v72/a/b'],
    ['https://h.example/v72/*', 'https://h.example/v72/a%2Fb'],
    ['https://h.example/v72/*', 'https://h.example/v72/a%5cb'],
    ['https://h.example/v72/**', 'https://h.example/v72/..%2fpay'],
    ['https://h.example/v72/**', 'https://h.example/v72/a/b/..%2F..%5cpay'],
    ['https://h.example/v72/**', 'https://h.example/v72/..;/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/%2E%2e;a=1/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/..%3B/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/..%252fpay'],
    ['https://h.example/v72/**', 'https://h.example/v72/%252e%252e/pay'],
    ['https://h.example/v72/**', 'https://h.example/v72/..%%32fpay'],
    ['https://h.example/v72/**', `https://h.example/v72/%${'25'.repeat(9)}2fpay`],
    ['https://h.example/*/v72/pay', 'https://h.example/a%2fb/v72/pay'],
    ['https://h.example/**/pay', 'https://h.example/a/..;/pay'],
    ['https://h.example/pay', 'https://h.example/Pay'],
    ['https://h.example/pay', 'https://h.example/pay/'],
  ])('%s does not match %s', (text, url) => expect(matches(text, url)).toBe(false));

  it.each([
    '',
    '*',
    'h.example',
    '*.example.com',
    '//h.example',
    'https:h.example',
    'https:///h.example',
    '*://h.example',
    'http*://h.example',
    'https://h.example:*',
    'https://**.example',
    'https://a**b.example',
    'https://h..example',
    'https://user@h.example',
    'https://h.example?x',
    'https://h.example#x',
    'https://h.example/a**',
    'https://h.example/a%2Fb/*',
    'https://h.example/..;/**',
    'https://h.example\\x',
    ' https://h.example',
    'https://h.example/a b',
    'https://[::*]',
    'https://*.1',
  ])('is not %j', (text) => expect(isUrlPattern(text)).toBe(false));

  it('takes no longer for a hostile one', () => {
    const started = performance.now();
    expect(matches(`https://h.example/${'a*'.repeat(2000)}b`, `https://h.example/${'a'.repeat(10_000)}`)).toBe(false);
    const deep = `https://h.example/${'a/'.repeat(5000)}`;
    expect(matches(`https://h.example/${'**/a/'.repeat(500)}b`, deep)).toBe(false);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('a path glob', () => {
  it.each([
    ['/checkout/*/paymentMethods', '/checkout/v72/paymentMethods', true],
    ['/checkout/*/paymentMethods', '/checkout/v72/payments', false],
    ['/checkout/*/paymentMethods', '/checkout//paymentMethods', false],
    ['/checkout/*/paymentMethods', '/checkout/a/b/paymentMethods', false],
    ['/checkout/*/paymentMethods', '/checkout/%2e%2e%2fx/paymentMethods', false],
    ['/checkout/**', '/checkout/%2e%2e%2fadmin', false],
    ['/checkout/**', '/checkout/..%5Cadmin', false],
    ['/checkout/**', '/checkout/..;/admin', false],
    ['/checkout/a%2fb', '/checkout/a%2fb', true],
    ['/checkout/a%2fb', '/checkout/a%2Fb', false],
    ['/**', '/', true],
    ['/**', '/a/b', true],
    ['/', '/', true],
    ['/', '/a', false],
  ])('%s on %s: %s', (glob, path, expected) => expect(matchesPathGlob(glob, path)).toBe(expected));
});

const LABEL = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
const HOST = fc.array(LABEL, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, 'example'].join('.'));
const SEGMENT = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
const PATH = fc.array(SEGMENT, { minLength: 1, maxLength: 5 });

describe('for all URLs', () => {
  it('one that is written out matches itself, and nothing with another label in front', () => {
    fc.assert(
      fc.property(HOST, PATH, LABEL, (host, path, more) => {
        const url = `https://${host}/${path.join('/')}`;
        expect(matches(url, url)).toBe(true);
        expect(matches(url, `https://${more}.${host}/${path.join('/')}`)).toBe(false);
        expect(matches(url, `${url}/x`)).toBe(false);
      }),
    );
  });

  it('a wildcard label matches exactly the hosts with as many labels and the same end', () => {
    fc.assert(
      fc.property(HOST, HOST, (end, host) => {
        const labels = host.split('.');
        const expected = labels.length === end.split('.').length + 1 && host.endsWith(`.${end}`);
        expect(matches(`https://*.${end}`, `https://${host}/`)).toBe(expected);
        expect(matches(`https://*.${end}`, `https://${labels[0]}.${end}/`)).toBe(true);
      }),
    );
  });

  it('replacing any part of a segment by a wildcard still matches', () => {
    fc.assert(
      fc.property(PATH, fc.nat(), fc.nat(), fc.nat(), (path, which, from, length) => {
        const at = which % path.length;
        const segment = path[at] ?? '';
        const start = from % segment.length;
        const glob = path.with(at, `${segment.slice(0, start)}*${segment.slice(start + (length % 9))}`);
        const end = segment.slice(start + (length % 9)) === '' && start === 0 ? segment !== '' : true;
        expect(matchesPathGlob(`/${glob.join('/')}`, `/${path.join('/')}`)).toBe(end);
      }),
    );
  });

  it('agrees with a regular expression on paths', () => {
    const GLOB = fc.array(fc.oneof(fc.constant('**'), fc.constant('*'), fc.stringMatching(/^[ab]{0,2}\*?[ab]{1,2}$/)), {
      minLength: 1,
      maxLength: 5,
    });
    const SHORT = fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(GLOB, SHORT, (glob, path) => {
        const source = glob
          .map((part) => (part === '**' ? '(?:/[^/]+)*' : `/${part === '*' ? '[^/]+' : part.replaceAll('*', '[^/]*')}`))
          .join('');
        const expected = new RegExp(`^${source}$`).test(`/${path.join('/')}`);
        expect(matchesPathGlob(`/${glob.join('/')}`, `/${path.join('/')}`)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What the most careless of servers makes of a path: decoded again and again, without parameters, dots resolved. */
function asCarelesslyRead(pathname: string): string {
  let read = pathname;
  for (let last = ''; last !== read; ) {
    last = read;
    read = last.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  const plain = read.replaceAll('\\', '/').replace(/;[^/]*/g, '');
  return new URL(`https://h.example${plain.replaceAll('?', '_').replaceAll('#', '_')}`).pathname;
}

describe('a path below a wildcard', () => {
  const PIECE = fc.constantFrom(
    'a',
    '.',
    '..',
    '/',
    ';',
    ';x',
    '%2e',
    '%2E',
    '%2f',
    '%2F',
    '%5c',
    '%5C',
    '%3b',
    '%25',
    '%',
  );
  const TRICKY = fc.array(fc.oneof(PIECE, fc.constantFrom('2e', '2f', '5c', '25', '32', '%32')), { maxLength: 12 });

  it('leads nowhere else, however it is read', () => {
    fc.assert(
      fc.property(TRICKY, fc.constantFrom('/v72/**', '/v72/*', '/v72/**/*', '/v72/*/**'), (pieces, glob) => {
        const { pathname } = new URL(`https://h.example/v72/${pieces.join('')}`);
        fc.pre(matchesPathGlob(glob, pathname));
        expect(`${asCarelesslyRead(pathname)}/`).toMatch(/^\/v72\//);
      }),
      { numRuns: 5000 },
    );
  });

  it('holds no encoded slash and no parameter behind dots, wherever they stand', () => {
    const TRICK = fc.constantFrom('%2f', '%2F', '%5c', '%5C', '%252f', '..;', '..;x', '%2e%2E;', '.%2e%3b');
    const GLOB = fc.constantFrom('/**', '/*', '/*/*', '/a/**', '/**/a', '/**/*', '/**/*a');
    fc.assert(
      fc.property(GLOB, PATH, TRICK, fc.nat(), fc.boolean(), (glob, path, trick, which, alone) => {
        const at = which % path.length;
        const segment = path[at] ?? '';
        const tricked = path.with(
          at,
          alone || trick.includes(';') || trick.includes('%3b') ? trick : `${segment}${trick}${segment}`,
        );
        expect(matchesPathGlob(glob, `/${tricked.join('/')}`)).toBe(false);
      }),
    );
  });
});

describe('for all texts', () => {
  it('reading never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void isUrlPattern(`https://${text}`)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void isUrlPattern(text)));
  });
});

import { describe, expect, test } from 'vitest';
import { normaliseBool } from '../../../src/parity/normalise/bool.ts';
import { normaliseDuration } from '../../../src/parity/normalise/duration.ts';
import { normaliseNumber } from '../../../src/parity/normalise/number.ts';
import { normaliseQuantity } from '../../../src/parity/normalise/quantity.ts';
import { normaliseText } from '../../../src/parity/normalise/text.ts';
import { normaliseUrl } from '../../../src/parity/normalise/url.ts';

describe('a URL', () => {
  test.each([
    ['HTTPS://A.acme.io:443', 'https://a.acme.io/'],
    ['https://a.acme.io/%7ex/%2f%3A/./y/../z/..', 'https://a.acme.io/~x/%2F%3A/'],
    ['https://a.acme.io/../..', 'https://a.acme.io/'],
    ['https://a.acme.io/x/.', 'https://a.acme.io/x/'],
    ['https://a.acme.io/x/%2e%2e/y', 'https://a.acme.io/y'],
    ['https://a.acme.io//x/../y', 'https://a.acme.io//y'],
    ['http://a.acme.io:0080?', 'http://a.acme.io/?'],
    ['http://a.acme.io:#', 'http://a.acme.io/#'],
    ['http://a.acme.io:8080/', 'http://a.acme.io:8080/'],
    ['https://a.acme.io./', 'https://a.acme.io./'],
    ['https://User:P%40ss@a.acme.io/', 'https://User:P%40ss@a.acme.io/'],
    ['postgres://User@DB.acme.io:5432/Db', 'postgres://User@db.acme.io/Db'],
    ['postgres:///db', 'postgres:///db'],
    ['redis://a.acme.io', 'redis://a.acme.io'],
    ['JDBC:postgresql://H.acme.io:5432/x?A=b', 'jdbc:postgresql://h.acme.io/x?A=b'],
    ['mongodb://A.acme.io:27017,b.acme.io:27018/x', 'mongodb://a.acme.io,b.acme.io:27018/x'],
    ['https://[0:0::1]:8443/', 'https://[::1]:8443/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['https://bücher.acme.io', 'https://xn--bcher-kva.acme.io/'],
    ['https://a.acme.io/é', 'https://a.acme.io/%C3%A9'],
    ['https://a.acme.io/{id}', 'https://a.acme.io/%7Bid%7D'],
    ['https://a.acme.io/100%', 'https://a.acme.io/100%25'],
    [' https://a.acme.io/\n', 'https://a.acme.io/'],
  ])('%j is %j', (text, normal) => {
    expect(normaliseUrl(text)).toBe(normal);
    expect(normaliseUrl(normal)).toBe(normal);
  });

  test.each([
    ['https://a.acme.io/x', 'https://a.acme.io/x/'],
    ['https://a.acme.io/X', 'https://a.acme.io/x'],
    ['https://a.acme.io/?', 'https://a.acme.io/'],
    ['https://a.acme.io/#', 'https://a.acme.io/'],
    ['https://a.acme.io/?a&b', 'https://a.acme.io/?b&a'],
    ['https://a.acme.io/a%2Fb', 'https://a.acme.io/a/b'],
    ['https://a.acme.io/a%2525', 'https://a.acme.io/a%25'],
    ['https://u@a.acme.io/', 'https://a.acme.io/'],
    ['https://a.acme.io./', 'https://a.acme.io/'],
    ['https://a.acme.io:80/', 'https://a.acme.io/'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference that somebody else fills in.
    ['https://${HOST}/', 'https://${host}/'],
  ])('%s is not %s', (one, other) => expect(normaliseUrl(one)).not.toBe(normaliseUrl(other)));

  test.each([
    '',
    'a.acme.io',
    'https:/a',
    'https://',
    'https://a b/',
    'https://a.acme.io:65536/',
    'mailto:a@b',
    '//a/b',
    3,
  ])('%j is none', (value) => expect(normaliseUrl(value)).toBeUndefined());
});

describe('a duration', () => {
  test.each([
    ['90s', '90000000000ns'],
    ['1m30s', '90000000000ns'],
    ['90000ms', '90000000000ns'],
    ['PT1M30S', '90000000000ns'],
    ['pt1,5m', '90000000000ns'],
    ['1.5m', '90000000000ns'],
    ['.5ns', '0.5ns'],
    ['5.s', '5000000000ns'],
    ['-1us', '-1000ns'],
    ['+1µs', '1000ns'],
    ['1μs', '1000ns'],
    ['P1D', '86400000000000ns'],
    ['24h', '86400000000000ns'],
    ['P1W', '604800000000000ns'],
    ['7d', '604800000000000ns'],
    ['1h1h', '7200000000000ns'],
    ['-0s', '0ns'],
    ['0', '0ns'],
    [0, '0ns'],
  ])('%j is %s', (value, normal) => {
    expect(normaliseDuration(value)).toBe(normal);
    expect(normaliseDuration(normal)).toBe(normal);
  });

  test.each([
    '30',
    30,
    '1',
    'PT',
    'P',
    'P1Y',
    'P1M',
    'P1DT',
    '1h 3m',
    '1e3s',
    's',
    '1S',
    '',
    `${'1h'.repeat(60)}`,
    true,
  ])('%j is none', (value) => expect(normaliseDuration(value)).toBeUndefined());
});

describe('a number', () => {
  test.each([
    ['3', '3e0'],
    ['3.0', '3e0'],
    ['3e0', '3e0'],
    ['0.3E+1', '3e0'],
    ['+003', '3e0'],
    [3, '3e0'],
    ['-0', '0e0'],
    ['.50', '5e-1'],
    [1e21, '1e21'],
    ['9007199254740993', '9007199254740993e0'],
    ['1e999999999', '1e999999999'],
  ])('%j is %s', (value, normal) => {
    expect(normaliseNumber(value)).toBe(normal);
    expect(normaliseNumber(normal)).toBe(normal);
  });

  test.each(['', '.', '0x10', '1_000', ' 3', 'NaN', Number.NaN, Number.POSITIVE_INFINITY, '1e9999999999', true, '1,5'])(
    '%j is none',
    (value) => expect(normaliseNumber(value)).toBeUndefined(),
  );
});

describe('a quantity', () => {
  test.each([
    ['1Gi', '1073741824e0'],
    ['1024Mi', '1073741824e0'],
    ['1.5Ki', '1536e0'],
    ['500m', '5e-1'],
    ['0.5', '5e-1'],
    ['1k', '1e3'],
    ['1e3', '1e3'],
    ['1E', '1e18'],
    ['1E3', '1e3'],
    ['-1u', '-1e-6'],
    [2, '2e0'],
  ])('%j is %s', (value, normal) => {
    expect(normaliseQuantity(value)).toBe(normal);
    expect(normaliseQuantity(normal)).toBe(normal);
  });

  test.each(['', 'Ki', '1KB', '1Kb', '1e3Ki', '1 Gi', '1K', '1i', 'NaN', `${'1'.repeat(101)}`, false])(
    '%j is none',
    (value) => expect(normaliseQuantity(value)).toBeUndefined(),
  );
});

test.each([
  [true, 'true'],
  ['YES', 'true'],
  ['On', 'true'],
  [1, 'true'],
  ['enabled', 'true'],
  ['off', 'false'],
  ['n', 'false'],
  ['0', 'false'],
  ['Disabled', 'false'],
  ['2', undefined],
  [[true], undefined],
  ['', undefined],
  ['truee', undefined],
])('%j as a switch is %s', (value, normal) => expect(normaliseBool(value)).toBe(normal));

test.each([
  [3, '3'],
  ['3', '3'],
  [null, ''],
  [true, 'true'],
  [[1], undefined],
  [{}, undefined],
])('%j as text is %j', (value, normal) => expect(normaliseText(value)).toBe(normal));

import { describe, expect, it } from 'vitest';
import { readHostName, readHostPort, readNameServer } from '../../src/network/host-port.ts';

function pairOf(text: string): string | undefined {
  const read = readHostPort(text);
  return read && `${read.host} ${read.port}`;
}

describe('a host and a port', () => {
  it.each([
    ['db.example:5432', 'db.example 5432'],
    ['DB.Example.:5432', 'db.example 5432'],
    ['203.0.113.9:80', '203.0.113.9 80'],
    ['[2001:DB8::1]:443', '2001:db8::1 443'],
    ['münchen.example:25', 'xn--mnchen-3ya.example 25'],
    ['_srv.example:25', '_srv.example 25'],
    ['0x7f000001:80', '127.0.0.1 80'],
    ['0177.0.0.1:80', '127.0.0.1 80'],
    ['2130706433:80', '127.0.0.1 80'],
    ['https://h.example/x', 'h.example 443'],
    ['http://h.example:8080', 'h.example 8080'],
    ['postgres://u:p@db.example/x', 'db.example 5432'],
    ['mysql://u:p@DB.example:3307/x', 'db.example 3307'],
    ['rediss://[::1]', '::1 6379'],
    ['tcp://0x7f.1:80', '127.0.0.1 80'],
    ['tcp://m%C3%BCnchen.example:80', 'xn--mnchen-3ya.example 80'],
    ['kafka://broker.example:9092', 'broker.example 9092'],
  ])('%s is %s', (text, pair) => expect(pairOf(text)).toBe(pair));

  it.each([
    '',
    'db.example',
    'db.example:',
    'db.example:0',
    'db.example:65536',
    'db.example:5432/x',
    'db.example:http',
    ':5432',
    ' db.example:5432',
    'u@db.example:5432',
    'a,b:5432',
    'a..b:5432',
    '*.example:5432',
    '::1:5432',
    '[::1]',
    '[x]:80',
    'kafka://broker.example',
    'kafka://broker.example:0',
    'mongodb://a:27017,b:27017/x',
    'postgres:///x',
    'jdbc:postgresql://db.example:5432/x',
    `${'x'.repeat(64)}.example:80`,
  ])('are not %s', (text) => expect(pairOf(text)).toBeUndefined());
});

describe('the name of a host', () => {
  it.each([
    ['Shop.Example.', 'shop.example'],
    ['_dmarc.shop.example', '_dmarc.shop.example'],
    ['1.2.0.192.in-addr.arpa', '1.2.0.192.in-addr.arpa'],
    ['shop.example:443', 'shop.example'],
    ['https://shop.example/x', 'shop.example'],
    ['postgres://u:p@db.example/x', 'db.example'],
  ])('in %s is %s', (text, name) => expect(readHostName(text)).toBe(name));

  it.each(['', '192.0.2.1', '[::1]:53', 'https://192.0.2.1/', '0x7f.1', 'a b', 'a/b', 'sk_live_Abc:x', 'https://'])(
    'is not in %s',
    (text) => expect(readHostName(text)).toBeUndefined(),
  );
});

describe('a name server', () => {
  it.each([
    ['192.0.2.53', { host: '192.0.2.53', port: 53 }],
    ['192.0.2.53:5353', { host: '192.0.2.53', port: 5353 }],
    ['2001:DB8::53', { host: '2001:db8::53', port: 53 }],
    ['[2001:db8::53]:53', { host: '2001:db8::53', port: 53 }],
    ['ns.example:53', undefined],
    ['ns.example', undefined],
    ['https://192.0.2.53', undefined],
    ['192.0.2.53:0', undefined],
  ])('in %s is %j', (text, wanted) => expect(readNameServer(text)).toEqual(wanted));
});

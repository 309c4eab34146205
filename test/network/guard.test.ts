import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/config/asked.ts';
import { readRequest } from '../../src/config/read-request.ts';
import { isPublicAddress } from '../../src/network/address.ts';
import { openNetwork } from '../../src/network/network.ts';
import { readUrl } from '../../src/network/screen.ts';
import { get, plainServer, rights, type TestServer } from './servers.ts';

const NEVER = new AbortController().signal;

const SURROUNDINGS: Surroundings = {
  workspace: '/workspace',
  variable: () => undefined,
  readText: () => undefined,
  reach: { online: true },
  now: new Date(0),
};

let server: TestServer;
beforeAll(async () => {
  server = await plainServer((_request, response) => response.end('inside'));
});
afterAll(() => server.close());

function ask(url: string, more = {}) {
  return openNetwork(rights(more)).send(get(url.replace('PORT', String(server.port))), NEVER);
}

describe('an address that is not public', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://１２７.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'https://[::ffff:7f00:1]:PORT/',
    'https://[::1]:PORT/',
    'https://0.0.0.0:PORT/',
    'https://localhost:PORT/',
    'https://localhost.:PORT/',
    'https://168.63.129.16/',
    'https://169.254.169.254/',
    'https://[fd00:ec2::254]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[::127.0.0.1]:PORT/',
  ])('%s is not connected to', async (url) => {
    expect(await ask(url)).toEqual({ kind: 'blocked', reason: 'blocked-address' });
    expect(server.connections()).toBe(0);
  });

  it('is not reached by an override either', async () => {
    const resolutions = [{ host: 'api.example', port: 443, address: '127.0.0.1', addressPort: server.port }];
    expect(await ask('https://api.example/', { resolutions })).toEqual({ kind: 'blocked', reason: 'blocked-address' });
    expect(server.connections()).toBe(0);
  });
});

describe('a URL that is not asked', () => {
  it.each([
    ['http://93.184.215.14/', 'scheme'],
    ['ftp://93.184.215.14/', 'scheme'],
    ['wss://93.184.215.14/', 'scheme'],
    ['https://user@93.184.215.14/', 'user-info'],
    ['https://:password@93.184.215.14/', 'user-info'],
  ])('%s: %s', async (url, reason) => {
    expect(await ask(url)).toEqual({ kind: 'blocked', reason });
  });

  it('holds no user name even where the host may be private', async () => {
    const answer = await ask('http://user@127.0.0.1:PORT/', { allowPrivateHosts: ['127.0.0.1'] });
    expect(answer).toEqual({ kind: 'blocked', reason: 'user-info' });
    expect(server.connections()).toBe(0);
  });
});

describe('reading a URL', () => {
  it('refuses what is no absolute URL with a host', () => {
    expect(
      ['', 'api.example', '/x', 'https://', 'mailto:a@b.example', 'file:///x'].map((text) => readUrl(text)),
    ).toEqual(Array(6).fill(undefined));
  });

  it('reads the host as it is resolved', () => {
    expect(readUrl('https://API.example/x')?.href).toBe('https://api.example/x');
  });
});

describe('names', () => {
  it('resolve to what was given and to nothing else when only resolutions count', async () => {
    expect(await ask('https://api.example/', { onlyResolutions: true })).toMatchObject({
      kind: 'failed',
      reason: 'dns',
      trace: { last: 'dns' },
    });
    expect(await ask('https://93.184.215.14/', { onlyResolutions: true })).toMatchObject({
      kind: 'failed',
      reason: 'dns',
      trace: { last: 'dns' },
    });
  });

  it('that nobody has do not resolve', async () => {
    expect(await ask('https://nobody.invalid/')).toMatchObject({
      kind: 'failed',
      reason: 'dns',
      trace: { last: 'dns' },
    });
  });

  it('that may be private are reached under all their addresses', async () => {
    const before = server.connections();
    const answer = await ask('http://localhost:PORT/', { allowPrivateHosts: ['localhost'] });
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
    expect(server.connections()).toBe(before + 1);
  });
});

describe('a host that the workflow names', () => {
  const asked = async (url: string, at: string, allowed: readonly string[], resolve: readonly string[] = []) => {
    const inside = await plainServer((_request, response) => response.end('inside'), at);
    const here = (text: string): string => text.replace('PORT', String(inside.port));
    const read = await readRequest({ allowPrivateHosts: allowed, resolve: resolve.map(here) }, SURROUNDINGS);
    if ('findings' in read) throw new Error('not to be used');
    const answer = await openNetwork(read.request.network).send(get(here(url)), NEVER);
    await inside.close();
    return answer;
  };

  it.each([
    ['http://[::1]:PORT/', '::1', '::1'],
    ['http://[0:0::1]:PORT/', '::1', '[0::0:1]'],
    ['http://127.0.0.1:PORT/', '127.0.0.1', '127.0.0.1.'],
    ['http://localhost:PORT/', '127.0.0.1', 'LocalHost.'],
    ['http://localhost.:PORT/', '127.0.0.1', 'localhost'],
    ['http://localhost.:PORT/', '127.0.0.1', 'localhost.'],
  ])('%s on %s may be private as %s', async (url, at, allowed) => {
    expect(await asked(url, at, [allowed])).toMatchObject({ kind: 'answered', status: 200 });
    expect(await asked(url, at, ['other.example'])).toMatchObject({ kind: 'blocked' });
  });

  it.each([
    ['http://[2606:4700::1]/', '2606:4700::1', '[2606:4700:0::1]:80:[::1]:PORT'],
    ['http://internal.example/', 'internal.example.', 'internal.example.:80:[::1]:PORT'],
    ['http://internal.example./', 'internal.example', 'Internal.example:80:[::1]:PORT'],
  ])('%s, allowed as %s, is sent where %s says', async (url, allowed, resolve) => {
    expect(await asked(url, '::1', [allowed], [resolve])).toMatchObject({ kind: 'answered', status: 200 });
  });
});

describe('addresses', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700:4700::1111', true],
    ['::ffff:8.8.8.8', true],
    ['10.0.0.1', false],
    ['100.64.0.1', false],
    ['172.16.0.1', false],
    ['192.168.0.1', false],
    ['169.254.169.254', false],
    ['168.63.129.16', false],
    ['::ffff:168.63.129.16', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['::', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['2002:7f00:1::', false],
    ['2001:0:7f00:1::', false],
    ['2001:db8::1', false],
    ['3fff::1', false],
    ['::7f00:1', false],
    ['::8.8.8.8', false],
    ['0:0:0:0:0:FFFF:8.8.8.8', true],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::8.8.8.8', false],
    ['2606:4700::8.8.8.8', true],
    ['100::1', false],
    ['1fff::1', false],
    ['2a00:1450:4001::1', true],
    ['3ffe::1', true],
    ['4000::1', false],
    ['5f00::1', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['api.example', false],
    ['0177.0.0.1', false],
    ['', false],
  ])('%s public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

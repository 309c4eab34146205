import { describe, expect, onTestFinished, test } from 'vitest';
import { readApi, rightsFor } from '../../src/github/api.ts';
import type { NetworkRights } from '../../src/network/rights.ts';
import { run } from '../../src/run.ts';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import { startGithub } from '../loopback/github.ts';
import { rights } from '../network/servers.ts';
import { makeRequest } from '../request.ts';
import { APP, messages, told, workspace } from './running.ts';

const CONFIG = 'environments: { production: { payments: live, sources: [{ github: production }] } }\n';

/** GitHub behind TLS, under a name that leads to loopback, which is a private address like that of a server in a company. */
async function behindTls(host: string) {
  const authority = await createAuthority();
  const pair = await authority.issue({ names: [host] });
  const state = { prefix: '/api/v3', tokens: { [APP]: ['environments' as const] }, environments: { production: {} } };
  const server = await startGithub({ ...state, environments: { production: { variables: { A: '1' } } } }, [], {
    host,
    pair,
  });
  onTestFinished(server.close);
  const resolutions = [{ host, port: server.port, address: '127.0.0.1', addressPort: server.port }];
  const askWith = async (more: Partial<NetworkRights>) => {
    const request = makeRequest(workspace({ 'tollgate.yml': CONFIG }), {
      checks: ['hygiene'],
      github: { api: server.api, token: APP },
    });
    const network = rights({ resolutions, onlyResolutions: true, ...more });
    return (await run({ ...request, network }, () => {}, new AbortController().signal)).report;
  };
  return { server, certificates: [authority.certificate], askWith };
}

describe('GitHub Enterprise Server', () => {
  test('may have a private address, which nobody need allow', async () => {
    const { server, certificates, askWith } = await behindTls('github.acme.example');
    const report = await askWith({ hostAuthorities: [{ host: 'github.acme.example', certificates }] });
    expect(told(report)).toEqual([]);
    expect(server.asked()[0]).toBe('/repos/acme/checkout/environments/production/variables?per_page=30&page=1');
  });

  test('must show a certificate that is trusted', async () => {
    const { server, askWith } = await behindTls('github.acme.example');
    const report = await askWith({});
    expect(messages(report)).toEqual([
      'The variables of the environment could not be read (source "production"): the request failed (tls-untrusted).',
    ]);
    expect(report.findings[0]?.hint).toBe(
      'Give the authority of your GitHub Enterprise Server with `tls-ca`, as `host=path`.',
    );
    expect(server.came).toEqual([]);
  });
});

test('GitHub itself has no private address', async () => {
  const { server, certificates, askWith } = await behindTls('api.github.com');
  const report = await askWith({ hostAuthorities: [{ host: 'api.github.com', certificates }] });
  expect(messages(report)).toEqual([
    'The variables of the environment could not be read (source "production"): its host has an address that is not public.',
  ]);
  expect(server.connections()).toBe(0);
});

describe('the rights of the client', () => {
  const given = rights({ allowPrivateHosts: ['orders.internal'], certificateAuthorities: ['PEM'] });
  const of = (api: string, all = given) => {
    const read = readApi(api);
    if (!read) throw new Error('that is no API');
    return rightsFor(read, all);
  };

  test('are for the host of the API alone', () => {
    expect(of('https://github.acme.example/api/v3')).toMatchObject({ allowPrivateHosts: ['github.acme.example'] });
    expect(of('https://api.github.com').allowPrivateHosts).toEqual([]);
    expect(of('https://api.acme.ghe.com').allowPrivateHosts).toEqual([]);
  });

  test('have no authority that is given for no host by name', () => {
    expect(of('https://github.acme.example/api/v3').certificateAuthorities).toEqual([]);
    const named = { ...given, allowPrivateHosts: ['github.acme.example'] };
    expect(of('https://github.acme.example/api/v3', named).certificateAuthorities).toEqual(['PEM']);
  });
});

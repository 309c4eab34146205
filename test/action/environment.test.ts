import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import { rawServer, type TestServer, tlsServer } from '../network/servers.ts';
import { runAction } from './run-action.ts';

const SRC = join(import.meta.dirname, '../../src');
const HOST = 'api.gateway.example';
const CONFIG = `environments:
  production: { sources: [a.env] }
probes:
  - { name: one, url: "https://${HOST}/", environments: [production], timeout: 5s }
`;

let folder = '';
let authority = '';
let target: TestServer;
/** Whoever comes here was led by the environment. */
let trap: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-environment-'));
  const made = await createAuthority();
  authority = join(folder, 'authority.pem');
  writeFileSync(authority, made.certificate);
  writeFileSync(join(folder, 'a.env'), 'A=1\n');
  writeFileSync(join(folder, 'tollgate.yml'), CONFIG);
  target = await tlsServer(await made.issue({ names: [HOST] }), (_request, response) => response.end('ok'));
  trap = await rawServer((socket) => socket.end());
});
afterAll(async () => {
  await Promise.all([target.close(), trap.close()]);
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

const ENTRIES: readonly (readonly [string, (env: Record<string, string>, trusted: boolean) => Promise<Outcome>])[] = [
  [
    'action',
    async (env, trusted) => {
      const inputs = {
        'allow-private-hosts': HOST,
        resolve: resolution(),
        ...(trusted && { 'tls-ca': 'authority.pem' }),
      };
      const step = await runAction({ entry: join(SRC, 'action/main.ts'), workspace: folder, inputs, env });
      return { code: step.code, text: step.bytes };
    },
  ],
  [
    'command',
    async (env, trusted) => {
      const words = [
        'probe',
        '--allow-private-hosts',
        HOST,
        '--resolve',
        resolution(),
        ...(trusted ? ['--tls-ca', authority] : []),
      ];
      const child = spawn(process.execPath, [join(SRC, 'cli/main.ts'), ...words], {
        cwd: folder,
        env: { PATH: process.env['PATH'], ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [out, err, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        new Promise<number | null>((resolve) => child.on('close', resolve)),
      ]);
      return { code, text: out + err };
    },
  ],
];

function resolution(): string {
  return `${HOST}:443:127.0.0.1:${target.port}`;
}

function proxyAddress(): string {
  return `http://127.0.0.1:${trap.port}`;
}

describe.each(ENTRIES)('the %s', (_name, run) => {
  test('asks with nothing special in the environment', async () => {
    expect(await run({}, true)).toMatchObject({ code: 0 });
  });

  test('goes to no proxy that the environment names', async () => {
    const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
    const env = Object.fromEntries(proxies.map((name) => [name, proxyAddress()]));
    expect(await run({ ...env, NODE_USE_ENV_PROXY: '1' }, true)).toMatchObject({ code: 0 });
    expect(trap.connections()).toBe(0);
  });

  test('trusts no authority that the environment names', async () => {
    const env = { NODE_EXTRA_CA_CERTS: authority, SSL_CERT_FILE: authority, SSL_CERT_DIR: folder };
    for (const NODE_OPTIONS of ['', '--use-openssl-ca', '--use-system-ca']) {
      const { code, text } = await run({ ...env, NODE_OPTIONS }, false);
      expect(code).toBe(1);
      expect(text).toContain('tls-untrusted');
    }
  });

  test.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['ACTIONS_ALLOW_UNSECURE_COMMANDS', 'true'],
    ['NODE_DEBUG', 'undici'],
    ['NODE_DEBUG_NATIVE', 'http2'],
  ])('does nothing where %s is %s', async (name, value) => {
    const before = target.connections();
    const { code, text } = await run({ [name]: value }, true);
    expect(code).toBe(2);
    expect(text).toContain(`"${name}" takes protection away`);
    expect(text).not.toContain(HOST);
    expect(target.connections()).toBe(before);
  });

  test.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
    ['ACTIONS_ALLOW_UNSECURE_COMMANDS', 'false'],
    ['NODE_DEBUG', ''],
  ])('does its work where %s is %s', async (name, value) => {
    expect(await run({ [name]: value }, true)).toMatchObject({ code: 0 });
  });
});

test('the trap is there', async () => {
  connect(trap.port, '127.0.0.1');
  await expect.poll(() => trap.connections()).toBe(1);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLI } from './bundle.ts';

const PROBES = 30;

let folder: string;
let port: number;
const server = createServer((_request, response) => response.end('ok'));
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  folder = mkdtempSync(join(tmpdir(), 'tollgate-light-'));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Says at the end what Node has loaded of itself. */
const LIST =
  "data:text/javascript,process.on('exit', () => console.error(process.moduleLoadList.filter((one) => /^NativeModule (tls|crypto|http2|http|net)$/.test(one)).sort().join()))";

/** Thirty probes, as many at a time as there may be, of URLs that begin so. */
async function loadedFor(start: string): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const probes = Array.from({ length: PROBES }, (_, at) => ({ name: `p${at}`, url: `${start}${at}` }));
  writeFileSync(join(folder, 'tollgate.yml'), JSON.stringify({ probes }));
  const words = ['--import', LIST, CLI, 'probe', '--allow-private-hosts', '127.0.0.1'];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stderr: stderr.trim() };
}

test('probes over plain http load no TLS, and many at a time give no warning of Node', async () => {
  expect(await loadedFor(`http://127.0.0.1:${port}/`)).toEqual({
    code: 0,
    stderr: 'NativeModule http,NativeModule net',
  });
});

test('those over https do, and fail with it', async () => {
  const { code, stderr } = await loadedFor(`https://127.0.0.1:${port}/`);
  expect([code, stderr]).toEqual([1, 'NativeModule crypto,NativeModule http,NativeModule net,NativeModule tls']);
});

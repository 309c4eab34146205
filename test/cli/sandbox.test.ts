import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { openNetwork } from '../../src/network/network.ts';
import { get } from '../network/servers.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

let folder = '';
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-sandbox-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  /** Standard output up to its last line. */
  readonly shown: string;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Starts the command, and waits until it has said everything. */
async function start(last: RegExp, ...words: string[]): Promise<Running> {
  const child = spawn(process.execPath, [MAIN, 'sandbox', ...words], { cwd: folder });
  started.push(child);
  const text = { stdout: '', stderr: '' };
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stderr: text.stderr })),
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text.stdout += chunk.toString();
      if (last.test(text.stdout)) resolve();
    });
    void ended.then(({ code, stderr }) => reject(new Error(`It ended with ${code}: ${stderr}`)));
  });
  return { child, shown: text.stdout, ended };
}

const READY = /Ctrl\+C stops it\.\n$/;
const READY_AS_JSON = /^\}\n$/m;

interface Shown {
  readonly hosts: readonly { readonly host: string; readonly kind: string; readonly port: number }[];
  readonly control: { readonly origin: string; readonly token: string };
  readonly inputs: { readonly 'allow-private-hosts': readonly string[]; readonly resolve: readonly string[] };
  readonly authority: string;
}

describe.skipIf(process.platform === 'win32')('the command', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s, and leaves nothing', async (signal) => {
    const { child, shown, ended } = await start(READY, '--directory', 'made/here');
    expect(readdirSync(join(folder, 'made/here'))).toEqual(['tollgate-sandbox-ca.pem']);
    expect(readFileSync(join(folder, 'made/here/tollgate-sandbox-ca.pem'), 'utf8')).not.toContain('PRIVATE');
    expect(shown).toContain('--tls-ca made/here/tollgate-sandbox-ca.pem');
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(folder, { recursive: true })).toEqual(['made', join('made', 'here')]);
  });

  it('writes nothing that it was not told to', async () => {
    const { child, shown, ended } = await start(READY);
    expect(shown).toContain('-----BEGIN CERTIFICATE-----');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives a script what leads a run to it, and fails from the start as it was told to', async () => {
    const faults = ['--fault', 'api.stripe.com=status=503', '--fault', 'pay.example.com=tls=expired'];
    const words = ['--format', 'json', '--serve', 'Pay.example.com=acquirer', ...faults];
    const { child, shown, ended } = await start(READY_AS_JSON, ...words);
    const { hosts, control, inputs, authority }: Shown = JSON.parse(shown);
    expect(hosts.map(({ host }) => host)).toContain('pay.example.com');
    const network = openNetwork({
      allowPrivateHosts: inputs['allow-private-hosts'],
      certificateAuthorities: [authority],
      resolutions: inputs.resolve.map((line) => {
        const [host = '', port, address = '', addressPort] = line.split(':');
        return { host, port: Number(port), address, addressPort: Number(addressPort) };
      }),
      onlyResolutions: true,
    });
    const ask = (url: string) => network.send(get(url), new AbortController().signal);
    expect(await ask('https://api.stripe.com/healthcheck?secret')).toMatchObject({ status: 503 });
    expect(await ask('https://pay.example.com/health')).toMatchObject({ kind: 'failed', reason: 'tls-expired' });
    const headers = { authorization: `Bearer ${control.token}` };
    await fetch(`${control.origin}/reset`, { method: 'POST', headers });
    expect(await ask('https://pay.example.com/health')).toMatchObject({ status: 200 });
    child.kill('SIGTERM');
    expect(await ended).toEqual({
      code: 0,
      stderr: 'GET api.stripe.com/healthcheck\nGET pay.example.com/health\n',
    });
  });

  it('serves any gateway of the catalogue: all of its hosts, or one that a merchant has', async () => {
    const words = ['--serve', 'square', '--serve', 'acme.chargebee.com=chargebee'];
    const { child, shown, ended } = await start(READY_AS_JSON, '--format', 'json', ...words);
    const { hosts }: Shown = JSON.parse(shown);
    const kinds = new Map(hosts.map(({ host, kind }) => [host, kind]));
    expect(kinds.get('connect.squareup.com')).toBe('square');
    expect(kinds.get('connect.squareupsandbox.com')).toBe('square');
    expect(kinds.get('acme.chargebee.com')).toBe('chargebee');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('stops while somebody is connected', async () => {
    const { child, shown, ended } = await start(READY_AS_JSON, '--format', 'json');
    const { hosts }: Shown = JSON.parse(shown);
    const socket = connect(hosts[0]?.port ?? 0, '127.0.0.1').on('error', () => {});
    await new Promise((resolve) => socket.once('connect', resolve));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('replaces the certificate of a sandbox that could not stop', async () => {
    const first = await start(READY, '--directory', '.');
    first.child.kill('SIGKILL');
    await first.ended;
    const left = readFileSync(join(folder, 'tollgate-sandbox-ca.pem'), 'utf8');
    const second = await start(READY, '--directory', '.');
    expect(readFileSync(join(folder, 'tollgate-sandbox-ca.pem'), 'utf8')).not.toBe(left);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });

  it('is refused a folder that cannot be made, such as below /proc', async () => {
    const { code, stderr } = await refused('--directory', '/proc/tollgate-sandbox');
    expect(code).toBe(2);
    expect(stderr).toContain('error: the folder that --directory names cannot be made.\n');
  });

  it('is refused a port that is taken', async () => {
    const { child, shown, ended } = await start(READY_AS_JSON, '--format', 'json');
    const { hosts }: Shown = JSON.parse(shown);
    const { code, stderr } = await refused('--port', String(hosts[0]?.port));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: a port is taken; /)]);
    child.kill('SIGTERM');
    await ended;
  });
});

async function refused(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runProgram(['sandbox', ...words], {
    env: {},
    argv: [],
    stdout,
    stderr,
    cwd: () => folder,
    exit: () => {},
    on: () => {},
  });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, stdout: read(stdout), stderr: read(stderr) };
}

test.each([
  ['extra'],
  ['--port', '70000'],
  ['--port', '65535'],
  ['--control-port', 'x'],
  ['--format', 'markdown'],
  ['--serve', 'pay.example.com'],
  ['--serve', 'pay.example.com=bank'],
  ['--serve', 'chargebee'],
  ['--serve', 'acquirer'],
  ['--serve', '=mollie'],
  ['--serve', '__proto__'],
  ['--serve', '127.0.0.1=acquirer'],
  ['--serve', 'a b=acquirer'],
  ['--fault', 'api.stripe.com'],
  ['--fault', 'api.stripe.com=stauts=500'],
  ['--fault', 'api.stripe.com=status=9'],
  ['--fault', 'api.strip.com=status=500'],
  ['--fault', '__proto__=status=500'],
  ['--environment', 'production'],
])('what means nothing is a wrong request, and nothing is started: %j', async (...words) => {
  const { code, stdout, stderr } = await refused(...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: /);
});

test.each([
  ['pay.example.com=molie', '--serve has no kind of host "molie". Did you mean mollie? The kinds are the ids of the'],
  ['molie', '--serve takes HOST=KIND or the id of a gateway. Did you mean mollie?'],
  ['chargebee', '--serve chargebee names no host: write one before it, as HOST=chargebee.'],
])('--serve %s tells what was meant', async (word, problem) => {
  expect((await refused('--serve', word)).stderr).toContain(`error: ${problem}`);
});

test('a host that is misspelt is told', async () => {
  expect((await refused('--fault', 'api.strip.com=status=500')).stderr).toContain('Did you mean api.stripe.com?');
});

test.skipIf(process.platform === 'win32')('what lies where the certificate should be is left alone', async () => {
  writeFileSync(join(folder, 'mine.pem'), 'mine');
  symlinkSync('mine.pem', join(folder, 'tollgate-sandbox-ca.pem'));
  expect((await refused('--directory', '.')).code).toBe(2);
  expect(readFileSync(join(folder, 'mine.pem'), 'utf8')).toBe('mine');
  mkdirSync(join(folder, 'other/tollgate-sandbox-ca.pem'), { recursive: true });
  expect((await refused('--directory', 'other')).code).toBe(2);
  expect((await refused('--directory', 'mine.pem')).code).toBe(2);
});

test.for([
  [
    ['--fault', 'api.stripe.com=status=503', '--fault', 'API.stripe.com=latency=2s'],
    '--fault is given twice for api.stripe.com. Write all of its faults in one, with commas between.',
  ],
  [
    ['--fault', 'api.stripe.com=latency=2000'],
    'in --fault of api.stripe.com: latency is a duration with its unit, such as 500ms or 2s.',
  ],
] as const)('a fault that cannot be meant is refused: %j', async ([words, problem]) => {
  const { code, stderr } = await refused(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(`error: ${problem}\n`);
});

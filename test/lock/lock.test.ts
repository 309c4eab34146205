import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { run } from '../../src/run.ts';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import { lockedCopies } from '../../src/schema/lock.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { openWorkspace } from '../../src/source/workspace.ts';
import { type TestServer, tlsServer } from '../network/servers.ts';
import { makeRequest } from '../request.ts';

const HOST = 'schemas.example.com';
const MOVED = 'moved.example.com';
const LOCK = 'tollgate-schemas.lock.json';

const PORT_SCHEMA = '{ "$defs": { "port": { "type": "integer" } } }\n';
const SERVICE = '{ "properties": { "port": { "$ref": "parts/port.json#/$defs/port" } } }\n';

let server: TestServer;
let authority: string;
let folder: string;
let answers: Record<string, RequestListener>;
let requests: { readonly url: string; readonly headers: IncomingHttpHeaders }[];

beforeAll(async () => {
  const made = await createAuthority();
  authority = made.certificate;
  server = await tlsServer(await made.issue({ names: [HOST, MOVED] }), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push({ url, headers: request.headers });
    const answer = answers[url];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
});

afterAll(() => server.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-lock-'));
  writeFileSync(join(folder, 'ca.pem'), authority);
  requests = [];
  answers = {
    [`https://${HOST}/service.json`]: text(SERVICE),
    [`https://${HOST}/parts/port.json`]: text(PORT_SCHEMA),
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

function text(body: string): RequestListener {
  return (_, response) => response.end(body);
}

function redirect(location: string): RequestListener {
  return (_, response) => response.writeHead(301, { location }).end();
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function tollgate(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const process = { env: {}, argv: [], stdout, stderr, cwd: () => folder, exit: () => {}, on: () => {} };
  const code = await runProgram(words, process);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

function lock(...more: string[]): ReturnType<typeof tollgate> {
  const resolve = [HOST, MOVED].flatMap((host) => [
    ...['--resolve', `${host}:443:127.0.0.1:${server.port}`],
    ...['--allow-private-hosts', host],
  ]);
  return tollgate('schemas', 'lock', '--tls-ca', 'ca.pem', ...resolve, ...more);
}

async function check() {
  const before = server.connections();
  const { report } = await run(makeRequest(folder), () => {}, new AbortController().signal);
  expect(server.connections()).toBe(before);
  return report;
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

const ENTRY = `validate:\n  - { name: one, schema: "https://${HOST}/service.json", files: x.json }\n`;

test('every schema that is led to is fetched and pinned, and a run then needs no network', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{ "port": "CANARY" }' });
  expect((await check()).findings).toMatchObject([{ rule: 'schema/reference', location: { line: 2, column: 18 } }]);
  const done = await lock();
  expect(done).toEqual({
    code: 0,
    stderr: '',
    stdout: `+ https://${HOST}/parts/port.json\n+ https://${HOST}/service.json\n${LOCK} pins 2 schemas.\n`,
  });
  const pin = (content: string) => ({ sha256: digest(content), path: `.tollgate/schemas/${digest(content)}.json` });
  const pins = {
    [`https://${HOST}/parts/port.json`]: pin(PORT_SCHEMA),
    [`https://${HOST}/service.json`]: pin(SERVICE),
  };
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(`${JSON.stringify({ version: 1, schemas: pins }, null, 2)}\n`);
  expect(readFileSync(join(folder, pin(SERVICE).path), 'utf8')).toBe(SERVICE);
  const report = await check();
  expect(report).toMatchObject({
    verdict: 'failed',
    findings: [{ rule: 'validate/type', location: { file: 'x.json', line: 1, column: 11 } }],
  });
  expect(requests.map(({ headers }) => headers['authorization'] ?? headers['cookie'])).toEqual([undefined, undefined]);
});

test('locking again changes nothing, and lets go what nothing needs', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  await lock();
  const before = readFileSync(join(folder, LOCK), 'utf8');
  expect((await lock()).stdout).toContain(`${LOCK} pins 2 schemas; nothing has changed.\n`);
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(before);
  answers[`https://${HOST}/service.json`] = text('true\n');
  expect((await lock()).stdout).toBe(
    `- https://${HOST}/parts/port.json\n~ https://${HOST}/service.json\n${LOCK} pins 1 schema.\n`,
  );
  expect(readdirSync(join(folder, '.tollgate/schemas'))).toEqual([`${digest('true\n')}.json`]);
});

test('schemas that checked files name are locked, over https, and where they are answered from is told', async () => {
  write({
    'x.yaml': `# yaml-language-server: $schema=http://${HOST}/old.yaml#/$defs/x\nport: CANARY\n`,
    'local.json': `{ "$id": "https://elsewhere.example.com/local", "$ref": "https://${HOST}/service.json" }`,
    'y.json': '{ "$schema": "local.json", "port": "CANARY" }',
  });
  answers[`https://${HOST}/old.yaml`] = redirect(`http://${MOVED}/new.yaml`);
  answers[`https://${MOVED}/new.yaml`] = text('$defs:\n  x:\n    properties: { port: { type: integer } }\n');
  const done = await lock('x.yaml', 'y.json');
  expect(done.stdout).toContain(`+ http://${HOST}/old.yaml  (answered by https://${MOVED}/new.yaml)\n`);
  expect(done.code).toBe(0);
  const asked = { checks: ['validate'], quickStart: { files: ['x.yaml', 'y.json'] } } as const;
  const before = server.connections();
  const { report } = await run(makeRequest(folder, asked), () => {}, new AbortController().signal);
  expect(server.connections()).toBe(before);
  expect(report.findings.map(({ rule, location }) => [rule, location])).toEqual([
    ['validate/type', { file: 'x.yaml', line: 2, column: 7 }],
    ['validate/type', { file: 'y.json', line: 1, column: 36 }],
  ]);
});

test('of where an address led, what a host signs anew for each request is not noted', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  let asked = 0;
  answers[`https://${HOST}/service.json`] = (request, response) =>
    redirect(`https://${MOVED}/signed.json?token=CANARY${++asked}#CANARY`)(request, response);
  for (const token of [1, 2]) answers[`https://${MOVED}/signed.json?token=CANARY${token}`] = text('true\n');
  const done = await lock();
  expect(done.stdout).toContain(`+ https://${HOST}/service.json  (answered by https://${MOVED}/signed.json)\n`);
  const before = readFileSync(join(folder, LOCK), 'utf8');
  expect(before).not.toContain('CANARY');
  await lock();
  expect(asked).toBe(2);
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(before);
});

test('what a document inside of a checked file names is locked as well', async () => {
  write({
    'tollgate.yml': 'validate:\n  - { name: one, files: m.yaml, inside: config }\n',
    'm.yaml': `config: '{ "$schema": "https://${HOST}/service.json", "port": "CANARY" }'\n`,
  });
  expect((await lock()).stdout).toContain(`+ https://${HOST}/service.json\n`);
  expect((await check()).findings).toMatchObject([{ rule: 'validate/type', location: { file: 'm.yaml', line: 1 } }]);
});

test('locking files that are named keeps what others have pinned', async () => {
  write({
    'tollgate.yml': ENTRY,
    'x.json': '{}',
    'y.json': `{ "$schema": "https://${HOST}/other.json", "port": "CANARY" }`,
  });
  answers[`https://${HOST}/other.json`] = text('true\n');
  await lock();
  const done = await lock('y.json');
  expect(done.stdout).toBe(
    `+ https://${HOST}/other.json\n  https://${HOST}/parts/port.json\n  https://${HOST}/service.json\n` +
      `${LOCK} pins 3 schemas.\n` +
      '2 pins that these files do not need were kept as before; without FILES, those that nothing needs go.\n',
  );
  expect(readdirSync(join(folder, '.tollgate/schemas'))).toHaveLength(3);
  expect((await lock('--check', 'y.json')).stdout).toBe(`${LOCK} and its copies are complete: 3 schemas.\n`);
  expect((await check()).verdict).toBe('passed');
});

test('--check says whether lock file, copies and schemas agree, without the network', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  const offline = async () => {
    const before = server.connections();
    const done = await lock('--check');
    expect(server.connections()).toBe(before);
    return done;
  };
  const missing = await offline();
  expect(missing.code).toBe(2);
  expect(missing.stdout).toContain('schema/reference');
  await lock();
  expect(await offline()).toMatchObject({ code: 0, stdout: `${LOCK} and its copies are complete: 2 schemas.\n` });
  const copy = join(folder, `.tollgate/schemas/${digest(PORT_SCHEMA)}.json`);
  writeFileSync(copy, 'true\n');
  expect(await offline()).toMatchObject({ code: 2, stdout: expect.stringContaining('is not the one that was locked') });
  expect((await check()).exitCode).toBe(2);
  rmSync(copy);
  expect(await offline()).toMatchObject({ code: 2, stdout: expect.stringContaining('is missing or cannot be read') });
  expect((await check()).exitCode).toBe(2);
});

test('--check looks at the copies that nothing refers to as well', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  await lock();
  write({ 'tollgate.yml': 'validate:\n  - { name: one, schema: a.json, files: x.json }\n', 'a.json': '{}' });
  const done = await lock('--check');
  expect(done.code).toBe(0);
  expect(done.stdout).toContain(`  https://${HOST}/service.json is pinned, and nothing refers to it\n`);
  writeFileSync(join(folder, `.tollgate/schemas/${digest(SERVICE)}.json`), 'true\n');
  expect((await lock('--check')).code).toBe(2);
});

test('a copy is read once, however many references lead into it', async () => {
  const copy = 'true';
  const path = `.tollgate/schemas/${digest(copy)}.json`;
  const uri = `https://${HOST}/true.json`;
  write({ [path]: copy, [LOCK]: JSON.stringify({ version: 1, schemas: { [uri]: { sha256: digest(copy), path } } }) });
  const copies = lockedCopies(openWorkspace(folder, DEFAULT_LIMITS));
  const first = await copies.read(uri);
  expect(first?.documents.map(({ value }) => value)).toEqual([true]);
  expect(await copies.read(uri)).toBe(first);
});

const HUGE = `"${'x'.repeat(1024 * 1024)}"`;

test.each<[string, RequestListener, string]>([
  ['is not there', (_, response) => response.writeHead(404).end(), 'the status was 404'],
  ['is too large', text(HUGE), 'larger than the cap'],
  ['goes round', redirect(`https://${HOST}/parts/port.json`), 'redirected too often'],
  ['leads to a file', redirect('file:///etc/passwd'), 'redirected too often'],
  ['leads to a private host', redirect('https://127.0.0.1/x.json'), 'the host is not public'],
  ['is no text', (_, response) => response.end(Buffer.from([0xff, 0xfe])), 'not text in UTF-8'],
])('nothing is written when one of the schemas %s', async (_, answer, why) => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  answers[`https://${HOST}/parts/port.json`] = answer;
  const { code, stdout } = await lock();
  expect(code).toBe(3);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`could not be fetched from ${HOST}: `);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(why);
  expect(existsSync(join(folder, LOCK))).toBe(false);
  expect(existsSync(join(folder, '.tollgate'))).toBe(false);
});

test('nothing is written when what was fetched cannot be followed', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  answers[`https://${HOST}/service.json`] = text('<html>CANARY</html>');
  const { code, stdout } = await lock();
  expect(code).toBe(2);
  expect(stdout).toContain('schema/syntax');
  expect(stdout).not.toContain('CANARY');
  expect(existsSync(join(folder, LOCK))).toBe(false);
});

test('a host that is not public is not asked', async () => {
  write({ 'tollgate.yml': ENTRY.replace(HOST, `127.0.0.1:${server.port}`), 'x.json': '{}' });
  const before = server.connections();
  expect((await lock()).code).toBe(3);
  expect(server.connections()).toBe(before);
});

test('nothing is written through a link', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}', 'elsewhere/keep': '' });
  symlinkSync(join(folder, 'elsewhere'), join(folder, '.tollgate'));
  expect(await lock()).toMatchObject({
    code: 2,
    stderr: 'error: .tollgate is a symbolic link; nothing was written.\n',
  });
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['keep']);
});

test('a host that refers to ever more schemas is left at some time', async () => {
  write({ 'tollgate.yml': ENTRY, 'x.json': '{}' });
  answers = new Proxy<Record<string, RequestListener>>(
    {},
    { get: () => text(`{ "$ref": "${requests.length}.json" }`) },
  );
  const { code, stdout } = await lock();
  expect(code).toBe(3);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('more schemas of other hosts');
  expect(requests.length).toBeLessThanOrEqual(500);
});

test('words that mean nothing are a wrong request', async () => {
  expect((await tollgate('schemas')).code).toBe(2);
  expect((await tollgate('schemas', 'lok')).code).toBe(2);
  expect((await tollgate('schemas', 'lock', '--check=yes')).stderr).toContain('takes no value');
  expect((await tollgate('check', '--check')).stderr).toContain('"--check" is an option of other commands');
});

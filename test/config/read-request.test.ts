import { readFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { describe, expect, test } from 'vitest';
import type { Asked, Surroundings } from '../../src/config/asked.ts';
import { readRequest } from '../../src/config/read-request.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const ENV: Readonly<Record<string, string>> = {
  KEY: 'sk_live_ANARY9',
  NEWLINE: 'sk_live_ANARY9\n',
  TWO_LINES: 'sk_live_ANARY9\nX: y',
  TAB: 'sk_live\tCANARY51Hx9',
  WIDE: 'sk_live_世CANARY51Hx9',
  SHORT: 'abc1234',
  EMPTY: '',
};

const surroundings: Surroundings = {
  workspace: '/workspace',
  variable: (name) => ENV[name],
  readText: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  reach: { online: true },
  now: new Date(0),
};

async function problems(asked: Asked, further: Partial<Surroundings> = {}): Promise<string[]> {
  const read = await readRequest(asked, { ...surroundings, ...further });
  if (!('findings' in read)) return [];
  expect(JSON.stringify(read.findings)).not.toContain('CANARY');
  return read.findings.map(({ facts }) =>
    Object.values(facts)
      .filter((fact) => fact !== undefined)
      .join(' '),
  );
}

async function request(asked: Asked, further: Partial<Surroundings> = {}) {
  const read = await readRequest(asked, { ...surroundings, ...further });
  if ('findings' in read) throw new Error(JSON.stringify(read.findings));
  return read;
}

describe('a request', () => {
  test('of nothing has the defaults', async () => {
    expect((await request({})).request).toEqual({
      workspace: '/workspace',
      config: undefined,
      environment: undefined,
      checks: [],
      failOn: 'error',
      failOnNew: false,
      snapshot: false,
      quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
      processValues: new Map(),
      credentials: new Map(),
      network: { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] },
      limits: DEFAULT_LIMITS,
      reach: { online: true },
      now: new Date(0),
    });
  });

  test('tells every input that cannot be used, with what was meant', async () => {
    expect(
      await problems({
        checks: ['paritee', 'probes'],
        failOn: 'neverr',
        processNames: ['A-B'],
        resolve: ['x'],
        limits: 'no-mapping',
      }),
    ).toEqual([
      'checks value-not-allowed parity',
      'fail-on value-not-allowed',
      'process-names value-not-allowed',
      'resolve value-not-allowed',
      'limits value-not-allowed',
    ]);
    expect(await problems({ failOn: 'Error' })).toEqual(['fail-on value-not-allowed error']);
  });

  test('holds the variables that it may read, and those that are not set', async () => {
    const { processValues } = (await request({ processNames: ['KEY', 'EMPTY', 'GONE'] })).request;
    expect([...processValues].map(([name, secret]) => [name, secret?.reveal()])).toEqual([
      ['KEY', ENV['KEY']],
      ['EMPTY', ''],
      ['GONE', undefined],
    ]);
  });
});

describe('credentials', () => {
  const one = (yaml: string) => ({ credentials: `adyen: { origin: "https://adyen.example", env: KEY, ${yaml} }` });

  test('are bound to origin, methods, paths and header', async () => {
    const { request: read, secrets } = await request(
      one('methods: [post], paths: ["/checkout/**"], header: X-API-Key'),
    );
    expect(secrets.map((secret) => secret.reveal())).toEqual(['sk_live_ANARY9']);
    expect(read.credentials.get('adyen')).toMatchObject({
      name: 'adyen',
      origin: 'https://adyen.example',
      methods: ['POST'],
      paths: ['/checkout/**'],
      header: 'X-API-Key',
      prefix: '',
    });
  });

  test('go into Authorization as a bearer unless said otherwise', async () => {
    expect((await request(one(''))).request.credentials.get('adyen')).toMatchObject({
      header: 'Authorization',
      prefix: 'Bearer ',
    });
    expect((await request(one('prefix: "Basic "'))).request.credentials.get('adyen')).toMatchObject({
      prefix: 'Basic ',
    });
  });

  test('lose one trailing newline and nothing else', async () => {
    const { secrets } = await request({ credentials: 'a: { origin: "https://a.example", env: NEWLINE }' });
    expect(secrets.map((secret) => secret.reveal())).toEqual(['sk_live_ANARY9']);
  });

  test.each([
    ['TWO_LINES', 'control-character'],
    ['TAB', 'control-character'],
    ['WIDE', 'wide-character'],
    ['SHORT', 'too-short'],
    ['EMPTY', 'not-set'],
    ['GONE', 'not-set'],
    ['"A B"', 'value-not-allowed'],
    ['$KEY', 'value-not-allowed'],
  ])('of variable %s are refused: %s', async (env, reason) => {
    expect(await problems({ credentials: `a: { origin: "https://a.example", env: ${env} }` })).toEqual([
      `credentials.a.env ${reason}`,
    ]);
  });

  test.each([
    'http://a.example',
    'https://a.example/path',
    'https://u:p@a.example',
    'https://a.example?x',
    'https://*.a.example',
    'a.example',
    'ftp://a.example',
    '//a',
    'sk_live_ANARY9',
  ])('are not bound to %s', async (origin) => {
    expect(await problems({ credentials: `a: { origin: "${origin}", env: KEY }` })).toEqual([
      'credentials.a.origin value-not-allowed',
    ]);
  });

  test('may go over plain http to a host that was allowed', async () => {
    const asked = { credentials: 'a: { origin: "http://localhost:8080", env: KEY }', allowPrivateHosts: ['LOCALHOST'] };
    expect((await request(asked)).request.credentials.get('a')?.origin).toBe('http://localhost:8080');
  });

  test.each([
    ['::1', 'http://[::1]:8080'],
    ['[0:0::1]', 'http://[::1]'],
    ['internal.', 'http://internal.:8080'],
  ])('may go over plain http to %s', async (host, origin) => {
    const asked = { credentials: `a: { origin: "${origin}", env: KEY }`, allowPrivateHosts: [host] };
    expect((await request(asked)).request.credentials.get('a')?.origin).toBe(origin);
  });

  test.each([
    ['orgin: x', 'credentials.adyen.orgin unknown-input origin'],
    ['header: Host', 'credentials.adyen.header value-not-allowed'],
    ['header: "X: y"', 'credentials.adyen.header value-not-allowed'],
    ['methods: [BREW]', 'credentials.adyen.methods value-not-allowed'],
    ['methods: []', 'credentials.adyen.methods value-not-allowed'],
    ['paths: checkout', 'credentials.adyen.paths value-not-allowed'],
    ['prefix: "a\\nb"', 'credentials.adyen.prefix value-not-allowed'],
  ])('with %s are refused', async (yaml, problem) => {
    expect(await problems(one(yaml))).toEqual([problem]);
  });

  test.each(['sk_live_ANARY9', '- a', '{', 'a: sk_live_ANARY9', '"sk_live_ANARY9": 1'])(
    'that are no mapping of mappings are refused without a word of them: %s',
    async (credentials) => {
      expect(await problems({ credentials })).toHaveLength(1);
    },
  );
});

describe('limits', () => {
  test('change caps', async () => {
    const pairs = [
      ['file-size', '2MiB'],
      ['nodes', 5],
      ['run-seconds', '300'],
    ] as const;
    expect((await request({ limits: pairs })).request.limits).toEqual({
      ...DEFAULT_LIMITS,
      fileSize: 2 * 1024 ** 2,
      nodes: 5,
      runSeconds: 300,
    });
  });

  test.each([
    [['file-siz', '1'], 'limits.file-siz unknown-input file-size'],
    [['files', '0'], 'limits.files value-not-allowed'],
    [['files', '1MiB'], 'limits.files value-not-allowed'],
    [['files', -1], 'limits.files value-not-allowed'],
    [['file-size', '2GiB'], 'limits.file-size value-not-allowed'],
    [['run-seconds', '1e3'], 'limits.run-seconds value-not-allowed'],
    [['__proto__', '1'], 'limits.__proto__ unknown-input'],
  ] as const)('%j is refused', async (pair, problem) => {
    expect(await problems({ limits: [pair] })).toEqual([problem]);
  });
});

describe('network', () => {
  test('reads hosts, addresses and authorities', async () => {
    const { cert } = await generate([{ name: 'commonName', value: 'test' }], { keySize: 2048 });
    const { network } = (
      await request(
        {
          allowPrivateHosts: ['Localhost', '::1', '10.0.0.1'],
          resolve: ['api.example:443:127.0.0.1:8443', '[::1]:443:[::1]:8443'],
          tlsCa: ['ca.pem'],
        },
        { readText: () => `text\n${cert}\n${cert}` },
      )
    ).request;
    expect(network.allowPrivateHosts).toEqual(['localhost', '[::1]', '10.0.0.1']);
    expect(network.resolutions).toEqual([
      { host: 'api.example', port: 443, address: '127.0.0.1', addressPort: 8443 },
      { host: '[::1]', port: 443, address: '::1', addressPort: 8443 },
    ]);
    expect(network.certificateAuthorities).toHaveLength(2);
  });

  test.each(['localhost:80', 'http://a', 'a/b', 'a b', 'u@a', '*.a.example/'])('is not opened to %s', async (host) => {
    expect(await problems({ allowPrivateHosts: [host] })).toEqual(['allow-private-hosts value-not-allowed']);
  });

  test.each(['a:443:b:443', 'a:443:127.0.0.1', 'a:0:127.0.0.1:1', 'a:443:127.0.0.1:70000'])(
    'is not redirected by %s',
    async (line) => {
      expect(await problems({ resolve: [line] })).toEqual(['resolve value-not-allowed']);
    },
  );

  test('trusts no file that is missing or holds no certificate', async () => {
    expect(await problems({ tlsCa: ['/nowhere/ca.pem'] })).toEqual(['tls-ca file-unreadable']);
    expect(await problems({ tlsCa: ['ca.pem'] }, { readText: () => '' })).toEqual(['tls-ca value-not-allowed']);
    const broken = '-----BEGIN CERTIFICATE-----\nCANARY\n-----END CERTIFICATE-----';
    expect(await problems({ tlsCa: ['ca.pem'] }, { readText: () => broken })).toEqual(['tls-ca value-not-allowed']);
  });
});

describe('the base', () => {
  const read = async (asked: Asked, further: Partial<Surroundings> = {}) => {
    const made = await readRequest(asked, {
      ...surroundings,
      variable: (name) => (name === 'PATH' ? '/usr/bin' : undefined),
      ...further,
    });
    return 'request' in made ? made.request.base : made.findings.map(({ facts }) => facts);
  };
  const found = (ref: string) => ({ ref, by: 'request', searchPath: '/usr/bin' });
  const base = { ref: 'ec26c3e', by: 'pull-request', head: '51f7c2a' } as const;

  test('is what the input says, else what the event says, else none', async () => {
    expect(await read({ baseRef: 'origin/main' }, { base })).toEqual(found('origin/main'));
    expect(await read({}, { base })).toEqual({ ...base, searchPath: '/usr/bin' });
    expect(await read({ baseRef: '' }, { base })).toEqual({ ...base, searchPath: '/usr/bin' });
    expect(await read({})).toBeUndefined();
  });

  test.each(['--upload-pack=x', '-x', 'HEAD:..', 'main\nx', 'a..b', '@{u}'])('may not be %j', async (baseRef) => {
    expect(await read({ baseRef })).toEqual([{ name: 'base-ref', reason: 'value-not-allowed', suggestion: undefined }]);
  });
});

describe('what is asked about snapshots', () => {
  const BASE = { ref: 'a'.repeat(40), by: 'push', head: undefined } as const;
  const ENVIRONMENT = { GITHUB_RUN_ID: '17', GITHUB_SHA: 'a'.repeat(40) } as Readonly<Record<string, string>>;

  test('is refused where something would be left out without a word', async () => {
    expect(await problems({ snapshot: true })).toEqual(['environment needed-by-snapshot']);
    expect(await problems({ snapshot: true, environment: 'a', snapshots: 'b' })).toEqual(['snapshot beside-snapshots']);
    expect(await problems({ snapshots: 'b', checks: ['parity', 'validate'] })).toEqual(['checks beside-snapshots']);
    expect(await problems({ snapshots: 'b', failOnNew: 'true' })).toEqual([
      'fail-on-new beside-snapshots',
      'fail-on-new needs-base',
    ]);
    expect(await problems({ snapshots: 'b', checks: ['parity'] })).toEqual([]);
    expect(await problems({ fingerprintKey: 'x'.repeat(15) })).toEqual(['fingerprint-key too-short']);
  });

  test('has no base: what is compared is of one moment', async () => {
    const { base, snapshots } = (await request({ snapshots: 'b' }, { base: BASE })).request;
    expect([base, snapshots]).toEqual([undefined, 'b']);
  });

  test('knows the run of the workflow, where the runner says both parts of it', async () => {
    const runOf = async (variables: Readonly<Record<string, string>>) =>
      (await request({}, { variable: (name) => variables[name] })).request.workflowRun;
    expect(await runOf(ENVIRONMENT)).toEqual({ id: '17', commit: 'a'.repeat(40) });
    expect(await runOf({ ...ENVIRONMENT, GITHUB_RUN_ID: '17\n' })).toBeUndefined();
    expect(await runOf({ GITHUB_RUN_ID: '17' })).toBeUndefined();
  });
});

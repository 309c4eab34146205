import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../src/sandbox/certificates.ts';
import { encodingsOf } from '../../src/secret/encodings.ts';
import { runAction, type Step, type StepResult } from '../action/run-action.ts';
import { ACTION, fault } from './bundle.ts';

// Put together at run time, so that no secret scanner takes this file for a leak.
const CANARY = ['sk', 'live', 'CANARY51Hx9QzW7'].join('_');
const NEEDLES = encodingsOf(CANARY).map((form) => form.toLowerCase());

/**
 * Where the canary stands in some bytes: in any of its encodings, whatever the letter case, and also where Markdown's
 * escaping has put backslashes or word joiners into it.
 */
function canariesIn(bytes: string): string[] {
  const text = bytes.toLowerCase();
  const plain = text.replace(/[\\\u2060]/g, '');
  return NEEDLES.filter((needle) => text.includes(needle) || plain.includes(needle));
}

let total = 0;
let port = 0;
let authority = '';
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/body': (_, response) => response.end(JSON.stringify({ token: CANARY })),
  '/text': (_, response) => response.end(CANARY),
  '/header': (_, response) => response.writeHead(500, { 'x-canary': CANARY, location: `/${CANARY}` }).end(),
  '/redirect': (_, response) => response.writeHead(302, { location: `https://${CANARY}.example/` }).end(),
  '/reason': (_, response) => response.writeHead(503, CANARY).end(),
  '/echo': (request, response) => response.end(JSON.stringify(request.headers)),
  '/garbage': (_, response) => response.socket?.end(`HTTP/1.1 ${CANARY}\r\n\r\n`),
};
const server = (async () => {
  const made = await createAuthority();
  const { key, certificate } = await made.issue({ names: ['api.canary.test'] });
  authority = made.certificate;
  const one = createServer({ key, cert: certificate }, (request, response) => {
    const answer = answers[request.url ?? ''] ?? (() => response.writeHead(404).end(CANARY));
    answer(request, response);
  });
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  port = (one.address() as AddressInfo).port;
  return one;
})();
beforeAll(async () => void (await server));
afterAll(async () => {
  (await server).close();
  process.stdout.write(`canary sweep: 0 canaries in ${total} bytes of output\n`);
});

const SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['PORT', 'MISSING'],
  additionalProperties: false,
  properties: {
    PORT: { type: 'integer' },
    STRIPE_SECRET_KEY: { type: 'string', enum: ['a', 'b'] },
    OTHER: { const: 'x' },
    URL: { type: 'string', format: 'uri', maxLength: 3 },
    deep: { type: 'object', properties: { value: { type: 'number' } } },
  },
});

const SOURCES: Readonly<Record<string, string>> = {
  'config/a.env': `STRIPE_SECRET_KEY=${CANARY}\nPORT=${CANARY}\nURL=https://user:${CANARY}@h.example/\nOTHER="${CANARY}\n`,
  'config/b.yaml': `STRIPE_SECRET_KEY: ${CANARY}\nOTHER: "${CANARY}"\ndeep: { value: ${CANARY} }\nPORT: "${CANARY}"\n`,
  'config/c.json': JSON.stringify({ STRIPE_SECRET_KEY: CANARY, OTHER: [CANARY], deep: { value: CANARY } }),
  'config/d.toml': `STRIPE_SECRET_KEY = "${CANARY}"\nOTHER = "${CANARY}"\n[deep]\nvalue = "${CANARY}"\n`,
  'bad/a.env': `${CANARY}\n=${CANARY}\nA=${CANARY.replace('CAN', 'CAN#')}\nB="${CANARY}\nB=${CANARY}\n`,
  'bad/b.yaml': `a: [${CANARY}\nb: ${CANARY}\n`,
  'bad/c.json': CANARY,
  'bad/d.toml': `a = ${CANARY}\n`,
  'bad/e.json': `{"a": "${CANARY}", "a": "${CANARY}"}`,
  'bad/f.yaml': `a: !!js/${CANARY} "${CANARY}"\n`,
  'bad/g.yaml': `a: *${CANARY}\n`,
  'bad/h.json': `{"a": "${CANARY}\u0000"}`,
  's.json': SCHEMA,
};

function environments(staging: string, production: string): string {
  return `environments:\n  staging: { sources: [${staging}] }\n  production: { sources: [${production}] }\n`;
}

const PARITY = `parity:
  rules:
    - { path: "**", must: same }
    - { path: STRIPE_SECRET_KEY, must: different, expect: { production: "/^sk_test_/" } }
`;

const VALIDATE = 'validate:\n  - { name: env, schema: s.json, environments: [staging, production] }\n';

function probe(path: string): string {
  return `probes:
  - { name: canary, url: "https://api.canary.test${path}", auth: canary, environments: [production], expect: { json-schema: answer.json } }
`;
}

function step(config: string, extra: Partial<Step> = {}): Omit<Step, 'entry'> {
  return {
    workspace: {
      ...SOURCES,
      'answer.json': '{"type":"object","required":["x"],"properties":{"token":{"type":"number"}}}',
      'ca.pem': authority,
      'tollgate.yml': config,
    },
    inputs: {
      'process-names': 'CANARY_VARIABLE',
      'allow-private-hosts': 'api.canary.test',
      'tls-ca': 'ca.pem',
      resolve: `api.canary.test:443:127.0.0.1:${port}`,
      credentials: 'canary: { origin: "https://api.canary.test", header: X-API-Key, env: CANARY_CREDENTIAL }',
    },
    env: { CANARY_VARIABLE: CANARY, CANARY_CREDENTIAL: CANARY },
    ...extra,
  };
}

async function sweep(one: Omit<Step, 'entry'>): Promise<StepResult> {
  const result = await runAction({ entry: ACTION, ...one });
  total += Buffer.byteLength(result.bytes);
  return result;
}

describe('a canary secret occurs in no byte of output', () => {
  const sources = ['a.env', 'b.yaml', 'c.json', 'd.toml'].map((name) => `config/${name}`);
  test.each(sources)('from the source %s', async (source) => {
    const result = await sweep(step(environments(source, source) + VALIDATE + PARITY));
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(1);
  });

  test('when two sources differ', async () => {
    const result = await sweep(step(environments('config/b.yaml', 'config/c.json') + VALIDATE + PARITY));
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(1);
  });

  test.each(Object.keys(SOURCES).filter((name) => name.startsWith('bad/')))(
    'from the unreadable file %s',
    async (bad) => {
      const result = await sweep(step(environments(bad, bad) + PARITY));
      expect(canariesIn(result.bytes)).toEqual([]);
      expect(result.code).toBe(1);
    },
  );

  test('from the process', async () => {
    const config =
      environments('{ process: true }, config/a.env', '{ process: true }, config/d.toml') + VALIDATE + PARITY;
    const result = await sweep(step(config));
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(1);
  });

  test.each(Object.keys(answers))('from a probe’s answer at %s, and its credential', async (path) => {
    const result = await sweep(step(environments('config/c.json', 'config/d.toml') + probe(path)));
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(1);
    expect(result.outputs.get('probed')).toBe('1');
  });

  const broken = {
    'a schema': { 's.json': `{"type": "${CANARY}", "pattern": "(${CANARY}"}` },
    'a configuration file': { 'tollgate.yml': `environments: {a: ${CANARY}\n  ${CANARY}` },
    'a configuration value': { 'tollgate.yml': `environments:\n  a: { sources: [x.env], payments: ${CANARY} }\n` },
  };
  test.each(Object.entries(broken))('from %s that is wrong', async (_, files) => {
    const good = step(environments('config/c.json', 'config/d.toml') + VALIDATE);
    const result = await sweep({ ...good, workspace: { ...(good.workspace as Record<string, string>), ...files } });
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(2);
  });

  test.each(['throw-undefined', 'deny-reads', 'throw-canary'])('when the process fails by %s', async (name) => {
    const config = environments('config/c.json', 'config/d.toml') + VALIDATE;
    const result = await sweep({ ...step(config), nodeFlags: fault(name) });
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(3);
  });

  test('from a credential that no header can hold', async () => {
    const result = await sweep({
      ...step(environments('config/c.json', 'config/d.toml') + probe('/body')),
      env: { CANARY_VARIABLE: 'x', CANARY_CREDENTIAL: `${CANARY}\nX: y` },
    });
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(2);
  });
});

/** Each gives to a part of tollgate.yml the name that is a secret. */
const named: Readonly<Record<string, string>> = {
  'a probe': `${environments('config/c.json', 'config/d.toml')}probes:
  - { name: "${CANARY}", url: "https://api.canary.test/text", environments: [production] }
`,
  'a payment method': `${environments('config/c.json', 'config/d.toml')}${probe('/text')}payment-methods:
  - { name: "${CANARY}", any-of: [canary] }
`,
  'a group': `${environments('config/c.json', 'config/d.toml')}${probe('/text')}  - { name: other, url: "https://api.canary.test/text", environments: [production] }
redundancy:
  - { name: "${CANARY}", of: [canary, other] }
`,
  'a check': environments('config/c.json', 'config/d.toml') + VALIDATE.replace('name: env', `name: "${CANARY}"`),
  'an environment': `environments:
  "${CANARY}": { sources: [config/c.json] }
  production: { sources: [config/d.toml] }
${PARITY}`,
};

describe('a name that is a secret is not shown', () => {
  test.each(Object.entries(named))('of %s', async (_, config) => {
    const result = await sweep(step(config));
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(3);
    expect(result.stdout).toContain('run/leak-blocked');
  });

  test('be it of a credential alone', async () => {
    const files = { 'config/x.env': 'A=1\n', 'answer.json': '{}', 'ca.pem': authority };
    const config =
      environments('config/x.env', 'config/x.env') + probe('/text').replace('name: canary', `name: "${CANARY}"`);
    const result = await sweep({ ...step(config), workspace: { ...files, 'tollgate.yml': config } });
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(3);
  });
});

describe('the sweep can fail', () => {
  test('it finds what is printed on purpose: the name of a file that is no secret of this run', async () => {
    const name = `config/${CANARY}.env`;
    const workspace = { 'tollgate.yml': environments(name, name), [name]: 'A=1\nA=2\n' };
    const result = await runAction({ entry: ACTION, workspace });
    expect(result.code).toBe(1);
    expect(canariesIn(result.bytes).length).toBeGreaterThan(0);
    expect(canariesIn(result.stdout).length).toBeGreaterThan(0);
    expect(canariesIn(result.summary).length).toBeGreaterThan(0);
    expect(canariesIn(result.report ?? '').length).toBeGreaterThan(0);
  });

  test('the exit blocks the same name once it is a known secret, and the run is errored', async () => {
    const name = `config/${CANARY}.env`;
    const workspace = { 'tollgate.yml': environments(name, name), [name]: `A=1\nA=2\nSTRIPE_SECRET_KEY=${CANARY}\n` };
    const result = await sweep({ workspace });
    expect(canariesIn(result.bytes)).toEqual([]);
    expect(result.code).toBe(3);
    expect(result.outputs.get('verdict')).toBe('errored');
    expect(result.stdout).toContain('run/leak-blocked');
  });
});

import { describe, expect, test } from 'vitest';
import { decodeConfig } from '../../src/config/decode.ts';
import type { RawConfig } from '../../src/config/raw.ts';
import { loosenedParity } from '../../src/policy/declared-parity.ts';
import { loosenedProbes } from '../../src/policy/declared-probes.ts';
import type { Loosening } from '../../src/policy/loosening.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { readYaml } from '../../src/source/yaml.ts';

const ENVIRONMENTS =
  'environments: { staging: { sources: [a] }, production: { sources: [a] }, us: { sources: [a] } }\n';

function configOf(text: string) {
  const [document] = readYaml({ file: 'tollgate.yml', text: ENVIRONMENTS + text }, DEFAULT_LIMITS).documents;
  if (!document) throw new Error('no document');
  return decodeConfig(document, document.value as RawConfig).config;
}

const told = (list: readonly Loosening[]) => list.map(({ part, name, keys }) => [part, name, ...keys].join(' '));

/** What is said of a probe whose parts were `before`, and are `now`. */
function probe(before: string, now: string): string[] {
  const of = (text: string) => configOf(`probes:\n  - { name: x, ${text} }\n`);
  return told(loosenedProbes({ before: of(before), now: of(now) }, new Map()));
}

const URL = 'url: { from: A }';
const DATABASE = (more: string) => `database: { from: A, ${more} }`;
const ALLOW = (pattern: string) => `${URL}, allow: { production: "${pattern}" }`;

describe('a probe asks for less', () => {
  test.each([
    ['environments', `${URL}`, `${URL}, environments: [staging, us]`],
    ['environments', `${URL}, environments: [staging, us]`, `${URL}, environments: [staging]`],
    ['allow', ALLOW('https://*.a.example'), ALLOW('https://*.b.example')],
    ['allow', ALLOW('https://a.example/v1/*'), ALLOW('https://a.example/v1/**')],
    ['allow', ALLOW('https://a.example/v1/**'), ALLOW('https://a.example')],
    ['allow', ALLOW('https://a*.example'), ALLOW('https://*.example')],
    ['retries', `${URL}`, `${URL}, retries: 3`],
    ['timeout', `${URL}`, `${URL}, timeout: 60s`],
    ['addresses', `${URL}, addresses: all`, `${URL}`],
    ['url', `${URL}`, 'url: { from: B }'],
    ['tcp', `${URL}`, 'tcp: { from: A }'],
    ['method', `${URL}, method: GET`, `${URL}, method: HEAD`],
    ['auth', `${URL}, auth: bank`, `${URL}`],
    ['redirects', `${URL}`, `${URL}, redirects: same-origin`],
    ['database.level', DATABASE('level: login'), DATABASE('level: tls')],
    ['database.settings', DATABASE('level: login, settings: { a: 1 }'), DATABASE('level: login')],
    ['components', 'status-page: "https://a.example"', 'status-page: "https://a.example", components: [API]'],
    ['components', 'status-page: a, components: [A, B]', 'status-page: a, components: [A]'],
    ['expect.status', `${URL}`, `${URL}, expect: { status: [2xx, 500] }`],
    ['expect.header.X-A', `${URL}, expect: { header: { X-A: b } }`, `${URL}`],
    ['expect.json', `${URL}, expect: { json: { /a: 1 } }`, `${URL}, expect: { json: { /a: 2 } }`],
    [
      'expect.body.matches',
      `${URL}, expect: { body: { matches: [a, b] } }`,
      `${URL}, expect: { body: { matches: b } }`,
    ],
    ['expect.body.absent', `${URL}, expect: { body: { absent: a } }`, `${URL}`],
    ['expect.error-rate', `${URL}`, `${URL}, expect: { error-rate: 3% }`],
    ['expect.latency.max', `${URL}, expect: { latency: { max: 2s } }`, `${URL}, expect: { latency: { p95: 1s } }`],
    ['expect.tls.min-version', `${URL}, expect: { tls: { min-version: TLSv1.3 } }`, `${URL}`],
    [
      'expect.tls.expires-after',
      `${URL}, expect: { tls: { expires-after: 14d } }`,
      `${URL}, expect: { tls: { expires-after: 1d } }`,
    ],
    ['expect.tls.names', `${URL}, expect: { tls: { names: a } }`, `${URL}`],
    ['expect.http-version', `${URL}, expect: { http-version: "2" }`, `${URL}`],
    ['expect.ip-family', `${URL}, expect: { ip-family: 6 }`, `${URL}`],
    ['expect.answers.public', 'dns: { name: a }, expect: { answers: { public: true } }', 'dns: { name: a }'],
    [
      'expect.answers.codes',
      'dns: { name: a }',
      'dns: { name: a }, expect: { answers: { codes: [NOERROR, NXDOMAIN] } }',
    ],
    ['dns', 'dns: { name: a }', 'dns: { name: a, type: MX }'],
    ['warn.latency.p95', `${URL}, warn: { latency: { p95: 1s } }`, `${URL}`],
  ])('in %s', (key, before, now) => {
    expect(probe(before, now)).toEqual([`probe x ${key}`]);
    const back = probe(now, before);
    // What may be another thing altogether is told in either direction.
    const isOther = ['allow', 'url', 'tcp', 'method', 'dns', 'expect.json'].includes(key);
    if (!isOther || back.length === 0) expect(back).not.toContain(`probe x ${key}`);
  });

  test.each([
    ['all environments by name', `${URL}`, `${URL}, environments: [us, staging, production]`],
    ['a narrower pattern', ALLOW('https://*.a.example'), ALLOW('https://pay.a.example/v1')],
    ['a narrower pattern with a wildcard', ALLOW('https://*.a.example/v1/**'), ALLOW('https://p-*.a.example/v1/*')],
    ['fewer codes', `${URL}, expect: { status: [2xx] }`, `${URL}, expect: { status: [200, 201] }`],
    ['more headers', `${URL}`, `${URL}, expect: { header: { X-A: b } }`],
  ])('and not in %s', (_, before, now) => {
    expect(probe(before, now)).toEqual([]);
  });
});

/** What is said of parity that was `before`, and is `now`. */
function parity(before: string, now: string): string[] {
  return told(loosenedParity({ before: configOf(before), now: configOf(now) }));
}

describe('parity compares less', () => {
  const rules = (...list: readonly string[]) => `parity: { rules: [${list.join(', ')}] }\n`;
  test.each([
    ['parity parity default', 'parity: { default: same }\n', ''],
    ['parity-rule a', rules('{ path: a, must: same }'), ''],
    ['parity-rule a', rules('{ path: a, must: same }'), rules('{ path: a, must: present }')],
    ['parity-rule a', rules('{ path: a, must: same }'), rules('{ path: a, must: same, as: text }')],
    ['parity-rule a', rules('{ path: a, must: same }'), rules('{ path: a, must: same, in: [us] }')],
    ['parity-rule a', rules('{ path: a, must: same }'), rules('{ path: a, must: same, severity: warning }')],
    ['parity-rule a', rules('{ path: a, expect: { us: x } }'), rules('{ path: a, expect: { us: y } }')],
    [
      'parity-rule b must',
      rules('{ path: a, must: same }'),
      rules('{ path: a, must: same }', '{ path: b, must: ignore, reason: r }'),
    ],
  ])('%s', (said, before, now) => {
    expect(parity(before, now)).toEqual([said]);
  });

  test.each([
    ['a stricter relation', rules('{ path: a, must: present }'), rules('{ path: a, must: same }')],
    [
      'another order',
      rules('{ path: a, must: same }', '{ path: b, must: same }'),
      rules('{ path: b, must: same }', '{ path: a, must: same }'),
    ],
    ['a rule more', '', rules('{ path: a, must: same }')],
    ['nothing that is ignored', rules('{ path: a, must: ignore, reason: r }'), ''],
  ])('and not with %s', (_, before, now) => {
    expect(parity(before, now)).toEqual([]);
  });
});

import type { Payments, ProbeSpec } from '../../src/config/config.ts';
import { decodeExpectation } from '../../src/config/decode-expectation.ts';
import type { UrlAsk } from '../../src/config/probe-spec.ts';
import type { RawExpectation } from '../../src/config/raw.ts';
import type { Effective, Leaf, LeafState } from '../../src/environment/effective.ts';
import { toPointer } from '../../src/finding/pointer.ts';
import { Secret } from '../../src/secret/secret.ts';

/** What a test says of a probe over HTTP. */
export type SpecParts = Partial<Omit<ProbeSpec, 'ask'> & Omit<UrlAsk, 'kind'> & { readonly ask: ProbeSpec['ask'] }>;

const PLAIN: UrlAsk = {
  kind: 'url',
  gateway: undefined,
  target: { kind: 'literal', url: 'https://h.example/' },
  method: undefined,
  headers: {},
  body: undefined,
  auth: undefined,
  redirects: 'off',
};

/** A probe over HTTP that says nothing but its name and its address. */
export function spec(more: SpecParts = {}): ProbeSpec {
  const { ask, gateway, target, method, headers, body, auth, redirects, ...common } = more;
  const given = { gateway, target, method, headers, body, auth, redirects };
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    name: 'probe',
    ask: ask && ask.kind !== 'url' ? ask : { ...PLAIN, ...ask, ...named },
    environments: [],
    allow: {},
    expect: expectation(),
    warn: expectation(),
    timeout: 2000,
    retries: 0,
    samples: 1,
    interval: 0,
    concurrency: 1,
    addresses: 'first',
    blocks: true,
    onOutage: 'block',
    runbook: undefined,
    location: { file: 'tollgate.yml', line: 7, column: 5 },
    ...common,
  };
}

/** What `expect` in tollgate.yml says. */
export function expectation(raw: RawExpectation = {}): ProbeSpec['expect'] {
  return decodeExpectation(raw);
}

/** An effective configuration with one leaf for each pointer, each on a line of its own. */
export function effective(
  environment: string,
  payments: Payments,
  leaves: Readonly<Record<string, LeafState>>,
): Effective {
  const file = `config/${environment}.env`;
  const made = Object.entries(leaves).map(([pointer, content], index): [string, Leaf] => [
    pointer,
    {
      pointer,
      content,
      textual: true,
      origin: () => ({
        loader: 'file',
        format: 'dotenv',
        location: { file, line: index + 1, column: 1 },
        valueLocation: { file, line: index + 1, column: 21 },
      }),
    },
  ]);
  const root = { kind: 'mapping', children: new Map() } as const;
  return {
    environment,
    service: undefined,
    payments,
    root,
    leaves: new Map(made),
    layers: [],
    documents: [],
    complete: true,
  };
}

export function known(value: unknown): LeafState {
  return { state: 'known', value };
}

export function secret(text: string): LeafState {
  return { state: 'secret', value: new Secret('TEST_SECRET', text) };
}

/** The pointer of a key that stands at the root. */
export function at(...path: string[]): string {
  return toPointer(path);
}

/** What a probe over HTTP asks. */
export function urlAskOf({ ask }: ProbeSpec): UrlAsk {
  if (ask.kind !== 'url') throw new Error('the probe asks something else');
  return ask;
}

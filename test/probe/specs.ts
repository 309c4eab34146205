import type { Payments, ProbeSpec } from '../../src/config/config.ts';
import type { Effective, Leaf, LeafState } from '../../src/environment/effective.ts';
import { toPointer } from '../../src/finding/pointer.ts';
import { Secret } from '../../src/secret/secret.ts';

/** A probe that says nothing but its name and its address. */
export function spec(more: Partial<ProbeSpec> = {}): ProbeSpec {
  return {
    name: 'probe',
    gateway: undefined,
    target: { kind: 'literal', url: 'https://h.example/' },
    environments: [],
    method: undefined,
    headers: {},
    body: undefined,
    auth: undefined,
    allow: {},
    expect: expectation(),
    timeout: 2000,
    retries: 0,
    blocks: true,
    runbook: undefined,
    location: { file: 'tollgate.yml', line: 7, column: 5 },
    ...more,
  };
}

export function expectation(more: Partial<ProbeSpec['expect']> = {}): ProbeSpec['expect'] {
  return {
    status: undefined,
    latencyMax: undefined,
    jsonSchema: undefined,
    certificateExpiresAfter: undefined,
    ...more,
  };
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

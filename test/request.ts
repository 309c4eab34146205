import type { Request } from '../src/config/request.ts';
import { Secret } from '../src/secret/secret.ts';
import { DEFAULT_LIMITS, type Limits } from '../src/source/limits.ts';

/** The moment of every run in the tests. */
const NOW = new Date('2026-11-15T12:00:00Z');

/** What a test says of a request; the rest is what a run without any input has. */
export interface Asked {
  readonly config?: string;
  readonly environment?: string;
  readonly checks?: Request['checks'];
  readonly failOn?: Request['failOn'];
  readonly quickStart?: Partial<Request['quickStart']>;
  /** Names of `process-names` with their values; null where the variable is not set. */
  readonly processValues?: Readonly<Record<string, string | null>>;
  readonly limits?: Partial<Limits>;
  readonly reach?: Request['reach'];
  /** The commit that the state now is compared with. */
  readonly base?: string;
  readonly failOnNew?: boolean;
  readonly policy?: Request['policy'];
  readonly variables?: Readonly<Record<string, string>>;
  readonly fingerprintKey?: string;
  readonly snapshot?: boolean;
  readonly snapshots?: string;
  readonly workflowRun?: Request['workflowRun'];
  /** Address of the API of GitHub, and the token for it; the repository is acme/checkout. */
  readonly github?: { readonly api: string; readonly token: string };
}

/** The request of a run in `workspace` (absolute), at a fixed moment. Nothing leaves the machine. */
export function makeRequest(workspace: string, asked: Asked = {}): Request {
  const values = Object.entries(asked.processValues ?? {});
  return {
    workspace,
    config: asked.config,
    environment: asked.environment,
    checks: asked.checks ?? [],
    failOn: asked.failOn ?? 'error',
    quickStart: {
      schema: undefined,
      schemas: [],
      files: [],
      staging: undefined,
      production: undefined,
      ...asked.quickStart,
    },
    processValues: new Map(values.map(([name, text]) => [name, text === null ? undefined : new Secret(name, text)])),
    credentials: new Map(),
    network: { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [], onlyResolutions: true },
    limits: { ...DEFAULT_LIMITS, ...asked.limits },
    reach: asked.reach ?? { online: true },
    failOnNew: asked.failOnNew ?? false,
    policy: asked.policy,
    github: asked.github && {
      api: asked.github.api,
      repository: 'acme/checkout',
      token: new Secret('github-token', asked.github.token),
    },
    variables: asked.variables && new Map(Object.entries(asked.variables)),
    fingerprintKey:
      asked.fingerprintKey === undefined ? undefined : new Secret('fingerprint-key', asked.fingerprintKey),
    snapshot: asked.snapshot ?? false,
    snapshots: asked.snapshots,
    workflowRun: asked.workflowRun,
    base: asked.base === undefined ? undefined : { ref: asked.base, searchPath: process.env['PATH'] ?? '' },
    now: NOW,
  };
}

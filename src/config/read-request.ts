import { type Finding, finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { isRef } from '../git/ref.ts';
import type { Credential, NetworkRights } from '../network/rights.ts';
import { Secret } from '../secret/secret.ts';
import { isPlainWord } from '../secret/secret-name.ts';
import { DEFAULT_LIMITS, type Limits } from '../source/limits.ts';
import type { Asked, Refuse, Surroundings } from './asked.ts';
import { readChange } from './change-input.ts';
import { readGithub } from './github-input.ts';
import { readHost, readResolution } from './network-input.ts';
import { type BaseRequest, CHECK_NAMES, type CheckName, type Request } from './request.ts';
import { readSnapshots } from './snapshot-input.ts';
import { findWeakened } from './weakened.ts';

/** What was asked, read; or why it cannot be worked with. Secrets that were met are given in either case. */
export type ReadRequest =
  | { readonly request: Request; readonly secrets: readonly Secret[] }
  | { readonly findings: readonly Finding[]; readonly secrets: readonly Secret[] };

/** Reads all that was asked into one object. Every input that cannot be used is a finding, not only the first. */
export async function readRequest(asked: Asked, surroundings: Surroundings): Promise<ReadRequest> {
  const findings = findWeakened(surroundings.variable);
  const refuse: Refuse = (name, suggestion) => {
    findings.push(finding('config/input', { name, reason: 'value-not-allowed', suggestion }));
  };
  const checks = readChecks(asked.checks ?? [], refuse);
  const failOn = readFailOn(asked.failOn, refuse);
  const processValues = readProcessNames(asked.processNames ?? [], surroundings, refuse);
  const snapshots = readSnapshots(asked, surroundings, findings);
  // A base has no snapshots: held against the same ones, everything would be old.
  const base = snapshots.snapshots === undefined ? readBase(asked.baseRef, surroundings, refuse) : undefined;
  const change = readChange(asked, base, findings, refuse);
  const reading = readGithub(asked, surroundings, findings);
  const { network, secrets: keys } = await readNetwork(asked, surroundings, findings, refuse);
  const credentials = await readBindings(asked.credentials, network.allowPrivateHosts, surroundings, findings);
  const limits = await readCaps(asked, findings, refuse);
  const secrets = [...[...credentials.values()].map((credential) => credential.secret), ...keys, ...reading.secrets];
  if (findings.length > 0) return { findings, secrets };
  const request: Request = {
    workspace: surroundings.workspace,
    config: text(asked.config),
    environment: text(asked.environment),
    checks,
    failOn,
    ...change,
    ...reading.request,
    ...snapshots,
    quickStart: {
      schema: text(asked.schema),
      schemas: asked.schemas ?? [],
      files: asked.files ?? [],
      staging: text(asked.staging),
      production: text(asked.production),
    },
    processValues,
    credentials,
    network,
    limits,
    reach: surroundings.reach,
    base,
    now: surroundings.now,
  };
  return { request: Object.freeze(request), secrets };
}

function text(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function readChecks(names: readonly string[], refuse: Refuse): CheckName[] {
  return names.flatMap((name) => {
    const known = CHECK_NAMES.find((check) => check === name);
    if (known === undefined) refuse('checks', suggest(name, CHECK_NAMES));
    return known ?? [];
  });
}

const FAIL_ON = ['error', 'warning'] as const;

function readFailOn(value: string | undefined, refuse: Refuse): 'error' | 'warning' {
  const known = FAIL_ON.find((severity) => severity === value);
  if (known === undefined && text(value) !== undefined) refuse('fail-on', suggest(value ?? '', FAIL_ON));
  return known ?? 'error';
}

function readProcessNames(
  names: readonly string[],
  { variable }: Surroundings,
  refuse: Refuse,
): Map<string, Secret | undefined> {
  const values = new Map<string, Secret | undefined>();
  for (const name of names) {
    const value = variable(name);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) refuse('process-names');
    else values.set(name, value === undefined ? undefined : new Secret(name, value, isPlainWord(name, value)));
  }
  return values;
}

function readBase(
  asked: string | undefined,
  { base, variable }: Surroundings,
  refuse: Refuse,
): BaseRequest | undefined {
  const named = text(asked);
  if (named !== undefined && !isRef(named)) refuse('base-ref');
  const searchPath = variable('PATH') ?? '';
  if (named !== undefined) return { ref: named, by: 'request', searchPath };
  return base && { ...base, searchPath };
}

/** What was asked of the network, with the keys and the password that came with it. */
interface ReadNetwork {
  readonly network: NetworkRights;
  readonly secrets: readonly Secret[];
}

async function readNetwork(
  asked: Asked,
  surroundings: Surroundings,
  findings: Finding[],
  refuse: Refuse,
): Promise<ReadNetwork> {
  const { allowPrivateHosts = [], resolve = [] } = asked;
  if (allowPrivateHosts.length === 0 && resolve.length === 0) {
    return readTrust(asked, surroundings, findings, NO_RIGHTS);
  }
  const hosts = allowPrivateHosts.map(readHost).filter((host) => host !== undefined);
  if (hosts.length < allowPrivateHosts.length) refuse('allow-private-hosts');
  const resolutions = resolve.map(readResolution).filter((resolution) => resolution !== undefined);
  if (resolutions.length < resolve.length) refuse('resolve');
  return readTrust(asked, surroundings, findings, { ...NO_RIGHTS, allowPrivateHosts: hosts, resolutions });
}

const NO_RIGHTS: NetworkRights = { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] };

/** Whom to trust, who we are, and which way to go. Most runs have none of it, and load nothing for it. */
async function readTrust(
  { tlsCa = [], clientCertificates, proxy }: Asked,
  surroundings: Surroundings,
  findings: Finding[],
  rights: NetworkRights,
): Promise<ReadNetwork> {
  const authorities =
    tlsCa.length === 0 ? undefined : (await import('./authorities-input.ts')).readAuthorities(tlsCa, surroundings);
  const clients = text(clientCertificates?.trim())
    ? (await import('./client-certificates.ts')).readClientCertificates(clientCertificates ?? '', surroundings)
    : undefined;
  const way = text(proxy?.trim())
    ? (await import('./proxy-input.ts')).readProxy(proxy ?? '', surroundings, rights)
    : undefined;
  const all = [authorities, clients, way].filter((read) => read !== undefined);
  findings.push(...all.flatMap(({ problems }) => problems));
  const network = {
    ...rights,
    ...authorities?.value,
    ...(clients && { clientCertificates: clients.value }),
    ...(way && { proxy: way.value }),
  };
  return { network, secrets: all.flatMap(({ secrets }) => secrets) };
}

async function readBindings(
  yaml: string | undefined,
  plainHosts: readonly string[],
  { variable }: Surroundings,
  findings: Finding[],
): Promise<ReadonlyMap<string, Credential>> {
  if (yaml === undefined || yaml.trim() === '') return new Map();
  const { readCredentials } = await import('./credentials.ts');
  const { credentials, problems } = readCredentials(yaml, { variable, plainHosts });
  findings.push(...problems);
  return credentials;
}

async function readCaps(asked: Asked, findings: Finding[], refuse: Refuse): Promise<Limits> {
  if (asked.limits === 'no-mapping') refuse('limits');
  if (asked.limits === undefined || asked.limits === 'no-mapping' || asked.limits.length === 0) return DEFAULT_LIMITS;
  const { readLimits } = await import('./limits-input.ts');
  const { limits, problems } = readLimits(asked.limits);
  findings.push(...problems);
  return limits;
}

import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Rule, Severity } from '../finding/rules.ts';
import { suggest } from '../finding/suggest.ts';
import { isChoosable, isRule, RULES } from '../finding/words.ts';
import type { Document } from '../source/document.ts';
import type { Config, EnvironmentSpec, ParityRule, ParitySpec, SourceSpec, ValidateSpec, Waiver } from './config.ts';
import { decodePaymentMethod, decodeProbe, decodeRedundancy } from './decode-probe.ts';
import { paymentsByName } from './payments.ts';
import type { RawConfig, RawEnvironment, RawParityRule, RawSource, RawValidate, RawWaiver } from './raw.ts';

/** Finds the place of an entry of tollgate.yml by the keys that lead to it. */
export type Locate = (...path: readonly (string | number)[]) => Location;

/** Turns what the schema has admitted into a `Config`. Names of rules are checked here; other names afterwards. */
export function decodeConfig(document: Document, raw: RawConfig): { config: Config; findings: readonly Finding[] } {
  const locate: Locate = (...path) => placeIn(document, path);
  const environments = Object.entries(raw.environments ?? {}).map(([name, environment]) =>
    decodeEnvironment(name, environment, locate),
  );
  const severities = decodeSeverities(raw.rules ?? {}, locate);
  const { waivers, findings } = decodeWaivers(raw.waivers ?? [], locate);
  const config: Config = {
    file: document.file,
    environments,
    validate: (raw.validate ?? []).map((entry, at) =>
      decodeValidate(entry, (...path) => locate('validate', at, ...path)),
    ),
    schemas: listOf(raw.schemas),
    gateways: raw.gateways !== 'off',
    // Their files are read when all else has been.
    ownGateways: [],
    apiVersions: decodeApiVersions(raw.gateways, locate),
    probes: (raw.probes ?? []).map((probe, at) => decodeProbe(probe, (...path) => locate('probes', at, ...path))),
    paymentMethods: (raw['payment-methods'] ?? []).map((method, at) =>
      decodePaymentMethod(method, locate('payment-methods', at)),
    ),
    redundancy: (raw.redundancy ?? []).map((group, at) => decodeRedundancy(group, locate('redundancy', at))),
    parity: decodeParity(raw, environments.length, locate),
    scan: listOf(raw.scan).map((path, at) => ({
      path,
      location: typeof raw.scan === 'string' ? locate('scan') : locate('scan', at),
    })),
    severities: severities.map,
    waivers,
  };
  return { config: deepFreeze(config), findings: [...severities.findings, ...findings] };
}

/** Where an entry stands, found when it is first asked for: of most entries nothing is ever said. */
function placeIn(document: Document, path: readonly (string | number)[]): Location {
  let known: Location | undefined;
  const found = (): Location => {
    known ??= document.locate(toPointer(path.map(String)), 'key');
    return known;
  };
  // Frozen, so that whoever freezes what it is part of need not look into it.
  return Object.freeze({
    file: document.file,
    get line() {
      return found().line;
    },
    get column() {
      return found().column;
    },
  });
}

function decodeEnvironment(name: string, raw: RawEnvironment, locate: Locate): EnvironmentSpec {
  return {
    name,
    payments: raw.payments ?? paymentsByName(name),
    sources: raw.sources.map((source, at) => decodeSource(source, locate('environments', name, 'sources', at))),
    location: locate('environments', name),
  };
}

function decodeSource(raw: RawSource, location: Location): SourceSpec {
  if (typeof raw === 'string') {
    return { kind: 'file', path: raw, format: undefined, dialect: undefined, at: [], location };
  }
  if ('process' in raw) return { kind: 'process', location };
  if ('github' in raw) {
    const { github: name, repository = false, present } = raw;
    return { kind: 'github', name, repository, present, location };
  }
  if ('kubernetes' in raw) {
    const { workload, container, present } = raw;
    return { kind: 'kubernetes', paths: listOf(raw.kubernetes), workload, container, present, location };
  }
  if ('compose' in raw) {
    const { service: composeService, 'env-files': envFiles, profiles = [] } = raw;
    return { kind: 'compose', paths: listOf(raw.compose), composeService, envFiles, profiles, location };
  }
  if ('ecs' in raw) {
    const { container, present } = raw;
    return { kind: 'ecs', paths: listOf(raw.ecs), container, present, location };
  }
  const { path, format, dialect, at } = raw;
  return { kind: 'file', path, format, dialect, at: at?.split('.') ?? [], location };
}

function decodeValidate(raw: RawValidate, locate: Locate): ValidateSpec {
  return {
    name: raw.name,
    schema: raw.schema,
    files: listOf(raw.files),
    environments: raw.environments ?? Object.keys({ ...raw.require, ...raw.forbid }),
    inside: raw.inside,
    format: raw.format,
    dialect: raw.dialect,
    require: raw.require ?? {},
    forbid: raw.forbid ?? {},
    location: locate(),
    schemaLocation: raw.schema === undefined ? locate() : locate('schema'),
    filesLocation: raw.files === undefined ? locate() : locate('files'),
  };
}

function decodeParity({ parity: raw, scan }: RawConfig, environments: number, locate: Locate): ParitySpec | undefined {
  // What a single environment lacks can be told of it as well.
  if (environments < (scan === undefined ? 2 : 1)) return undefined;
  return {
    default: raw?.default ?? 'present',
    match: raw?.match ?? {},
    matchLocations: new Map(Object.keys(raw?.match ?? {}).map((path) => [path, locate('parity', 'match', path)])),
    groups: raw?.groups ?? {},
    rules: (raw?.rules ?? []).map((rule, at) => decodeParityRule(rule, locate('parity', 'rules', at))),
  };
}

function decodeParityRule(raw: RawParityRule, location: Location): ParityRule {
  return {
    paths: listOf(raw.path),
    must: raw.must,
    as: raw.as,
    expect: raw.expect ?? {},
    in: raw.in ?? [],
    scope: raw.between ? 'between-groups' : raw.within ? 'within-groups' : 'all',
    severity: raw.severity,
    reason: raw.reason,
    location,
  };
}

function decodeApiVersions(raw: RawConfig['gateways'], locate: Locate): Config['apiVersions'] {
  return new Map(
    Object.entries(typeof raw === 'object' ? raw : {}).flatMap(([id, said]) => {
      const version = typeof said === 'object' ? said['api-version'] : undefined;
      if (version === undefined) return [];
      return [[id, { version: String(version), location: locate('gateways', id, 'api-version') }] as const];
    }),
  );
}

function decodeSeverities(raw: NonNullable<RawConfig['rules']>, locate: Locate) {
  const map = new Map<Rule, Severity | 'off'>();
  const findings: Finding[] = [];
  for (const [name, severity] of Object.entries(raw)) {
    if (isRule(name) && isChoosable(name)) map.set(name, severity);
    else findings.push(unknownRule(name, locate('rules', name)));
  }
  return { map, findings };
}

function unknownRule(name: string, location: Location): Finding {
  return finding('config/unknown-rule', { name, suggestion: suggest(name, RULES.filter(isChoosable)) }, { location });
}

function decodeWaivers(raw: readonly RawWaiver[], locate: Locate) {
  const waivers: Waiver[] = [];
  const findings: Finding[] = [];
  for (const [at, { rule, in: environment, ...rest }] of raw.entries()) {
    if (isRule(rule) && isChoosable(rule)) {
      const { path, service, reason, owner, expires, pin } = rest;
      const location = locate('waivers', at);
      waivers.push({ rule, path, in: environment, service, reason, owner, expires, pin, location });
    } else findings.push(unknownRule(rule, locate('waivers', at, 'rule')));
  }
  return { waivers, findings };
}

/** One text or several, as a list. */
function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

import type { Config, PaymentMethodSpec, ProbeSpec, RedundancySpec } from './config.ts';
import type { Ask } from './probe-spec.ts';
import type { CheckName, Request } from './request.ts';

/** Why an item that was declared is not run. It is never counted as passed. */
export type SkipReason =
  | 'fork'
  | 'dependabot'
  /** It was carried out over files alone, since the event lets nobody ask GitHub for the rest. */
  | 'unseen';

/** One thing that this run must do, fixed before anything is done. */
export interface PlanItem {
  /** Unique and stable: check or part of it, name, environment and service. */
  readonly id: string;
  readonly check: CheckName;
  /** What it is of the probes, where it is none itself but judges several of them together. */
  readonly part?: 'redundancy' | 'payment-method' | undefined;
  /** Name of the entry in tollgate.yml. */
  readonly name: string;
  /** Index of the entry in its list; 0 for checks that have none. */
  readonly entry: number;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  /** Undefined when it is to be run. */
  readonly skipped: SkipReason | undefined;
}

type Services = ReadonlyMap<string, readonly string[]>;
type Draft = Pick<PlanItem, 'check' | 'part' | 'name' | 'entry' | 'environment' | 'service'>;

/**
 * Fixes what a run must do, from what is declared and asked for. `services` are the services of each environment.
 * The whole of it must have run before the gate can pass.
 */
export function makePlan(config: Config, services: Services, everything: Request): readonly PlanItem[] {
  const request = { ...everything, checks: checksOf(everything) };
  const asked = config.environments
    .map(({ name }) => name)
    .filter((name) => [name, undefined].includes(request.environment));
  const drafts: Draft[] = [
    ...planValidate(config, asked, services),
    ...(config.gateways ? inEnvironments({ check: 'gateways', name: 'gateways', entry: 0 }, asked, services) : []),
    ...planProbes(config, asked, services),
    ...planGroups(config, asked, services),
    ...planParity(config, services, request),
  ].filter(({ check }) => request.checks.length === 0 || request.checks.includes(check));
  return [...drafts, ...planHygiene(drafts, asked, services, request)].map((draft) => ({
    ...draft,
    id: [draft.part ?? draft.check, unmistakable(draft.name), draft.environment, draft.service]
      .filter((part) => part !== undefined)
      .join(' / '),
    skipped: skipReason(draft, request),
  }));
}

/** A name may hold what stands between the parts of an `id`; two items must not have one. */
function unmistakable(name: string): string {
  return name.replaceAll('\\', '\\\\').replace(/(?<![^ ])\/(?![^ ])/g, '\\/');
}

function skipReason({ check }: Draft, { reach }: Request): SkipReason | undefined {
  return check === 'probes' && !reach.online ? reach.why : undefined;
}

/**
 * Hygiene goes beside what is declared, and whoever asks for validation asks for it in the environments that are
 * validated. By itself it proves too little for a deploy to pass on it unless somebody asks for it by name.
 */
function planHygiene(
  drafts: readonly Draft[],
  asked: readonly string[],
  services: Services,
  request: Request,
): Draft[] {
  const { checks } = request;
  const beside = checks.length === 0 && drafts.some((draft) => skipReason(draft, request) === undefined);
  const validated = drafts.flatMap(({ check, environment }) => (check === 'validate' ? (environment ?? []) : []));
  const everywhere = beside || checks.includes('hygiene');
  const environments = asked.filter((environment) => everywhere || validated.includes(environment));
  return inEnvironments({ check: 'hygiene', name: 'hygiene', entry: 0 }, environments, services);
}

function planValidate(config: Config, asked: readonly string[], services: Services): Draft[] {
  return config.validate.flatMap(({ name, files, environments }, entry) => {
    const draft = { check: 'validate', name, entry } as const;
    const ofFiles = files.length > 0 ? [{ ...draft, environment: undefined, service: undefined }] : [];
    const wanted = environments.filter((environment) => asked.includes(environment));
    return [...ofFiles, ...inEnvironments(draft, wanted, services)];
  });
}

function planProbes(config: Config, asked: readonly string[], services: Services): Draft[] {
  return config.probes.flatMap((probe, entry) => {
    const draft = { check: 'probes', name: probe.name, entry } as const;
    if (!dependsOnEnvironment(probe)) return [{ ...draft, environment: undefined, service: undefined }];
    const named = probe.environments.length > 0 ? probe.environments : asked;
    return inEnvironments(
      draft,
      named.filter((environment) => asked.includes(environment)),
      services,
    );
  });
}

/** Several probes judged together: where they run, and only there. */
function planGroups(config: Config, asked: readonly string[], services: Services): Draft[] {
  const plan = (part: Draft['part'], name: string, entry: number, where: readonly string[] | undefined): Draft[] => {
    const draft = { check: 'probes', part, name, entry } as const;
    if (where === undefined) return [{ ...draft, environment: undefined, service: undefined }];
    return inEnvironments(
      draft,
      asked.filter((environment) => where.includes(environment)),
      services,
    );
  };
  return [
    ...config.redundancy.flatMap((group, at) =>
      plan('redundancy', group.name, at, environmentsOf(group, group.of, config)),
    ),
    ...config.paymentMethods.flatMap((method, at) =>
      plan('payment-method', method.name, at, environmentsOf(method, method.anyOf, config)),
    ),
  ];
}

/** Where a group is judged; undefined for once, since all that it names is the same everywhere. */
function environmentsOf(
  { environments }: RedundancySpec | PaymentMethodSpec,
  names: readonly string[],
  config: Config,
): readonly string[] | undefined {
  if (environments.length > 0) return environments;
  const dependent = config.probes.filter((probe) => names.includes(probe.name) && dependsOnEnvironment(probe));
  if (dependent.length === 0) return undefined;
  const everywhere = dependent.some((probe) => probe.environments.length === 0);
  return everywhere
    ? config.environments.map(({ name }) => name)
    : [...new Set(dependent.flatMap((probe) => probe.environments))];
}

/** A literal address without conditions is the same everywhere, so it is asked once. */
function dependsOnEnvironment({ ask, environments, allow }: ProbeSpec): boolean {
  return readsEnvironment(ask) || environments.length > 0 || Object.keys(allow).length > 0;
}

function readsEnvironment(ask: Ask): boolean {
  switch (ask.kind) {
    case 'url':
      return (
        ask.target.kind !== 'literal' ||
        typeof ask.auth === 'object' ||
        (ask.body?.kind === 'json' && Object.keys(ask.body.references).length > 0)
      );
    case 'status-page':
      return false;
    case 'dns':
      return ask.name.kind === 'from';
    default:
      return ask.target.kind === 'from';
  }
}

/** A comparison of snapshots makes nothing else; a snapshot is judged for parity whatever else is made. */
function checksOf({ checks, snapshot, snapshots }: Request): readonly CheckName[] {
  if (snapshots !== undefined) return ['parity'];
  return snapshot && checks.length > 0 ? [...new Set([...checks, 'parity' as const])] : checks;
}

/**
 * Environments are compared with each other, whichever of them is about to be deployed. For a snapshot each is judged by
 * itself, in the job that has its values; the job that compares takes that over.
 */
function planParity(config: Config, services: Services, { environment, snapshot, snapshots }: Request): Draft[] {
  if (!config.parity) return [];
  const known = config.environments.map(({ name }) => name);
  const alone = snapshots !== undefined ? known : known.filter((name) => snapshot && name === environment);
  const own = inEnvironments({ check: 'parity', name: 'snapshot', entry: 0 }, alone, services);
  if (snapshot) return own;
  const names = [...new Set(known.flatMap((name) => services.get(name) ?? []))].sort();
  const draft = { check: 'parity', name: 'parity', entry: 0, environment: undefined } as const;
  return [...own, ...(names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, service }))];
}

function inEnvironments(
  draft: Omit<Draft, 'environment' | 'service'>,
  environments: readonly string[],
  services: Services,
): Draft[] {
  return environments.flatMap((environment) => {
    const names = services.get(environment) ?? [];
    return (names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, environment, service }));
  });
}

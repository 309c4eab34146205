import type { PaymentMethodSpec, ProbeSpec, RedundancySpec } from '../config/config.ts';
import type { Ask, DatabaseLevel } from '../config/probe-spec.ts';
import { matchesUrlPattern, parseUrlPattern } from '../parity/url-pattern.ts';
import { changedMembers, relaxedKeys } from './expectations.ts';
import {
  type Both,
  environmentsOf,
  fewerEnvironments,
  hasAll,
  isSame,
  type Loosening,
  successorsIn,
} from './loosening.ts';

/** Files that a probe reads, by its name: keys of it whose file is another one now. */
export type ChangedFiles = ReadonlyMap<string, readonly string[]>;

/** Probes, payment methods and groups that ask for less, or are gone. */
export function loosenedProbes(both: Both, files: ChangedFiles): Loosening[] {
  const { before, now } = both;
  return [
    ...compared('probe', before.probes, now.probes, now.file, (old, one) => [
      ...probeKeys(old, one, both),
      ...(files.get(old.name) ?? []),
    ]),
    ...compared('payment-method', before.paymentMethods, now.paymentMethods, now.file, (old, one) =>
      methodKeys(old, one, both),
    ),
    ...compared('redundancy', before.redundancy, now.redundancy, now.file, (old, one) => groupKeys(old, one, both)),
  ];
}

type Entry = ProbeSpec | PaymentMethodSpec | RedundancySpec;

function compared<T extends Entry>(
  part: Loosening['part'],
  before: readonly T[],
  now: readonly T[],
  file: string | undefined,
  keysOf: (before: T, now: T) => readonly string[],
): Loosening[] {
  const successorOf = successorsIn(now);
  return before.flatMap((entry) => {
    const { name } = entry;
    const one = successorOf(entry);
    const top = file === undefined ? undefined : { file, line: 1, column: 1 };
    if (!one) return [{ part, name, keys: [], location: top, weighs: true }];
    const keys = [...new Set(keysOf(entry, one))].sort();
    return keys.length === 0 ? [] : [{ part, name: one.name, keys, location: one.location, weighs: true }];
  });
}

function probeKeys(before: ProbeSpec, now: ProbeSpec, both: Both): string[] {
  const relaxed: Readonly<Record<string, boolean>> = {
    blocks: before.blocks && !now.blocks,
    'on-outage': before.onOutage === 'block' && now.onOutage === 'warn',
    samples: now.samples < before.samples,
    retries: now.retries > before.retries,
    timeout: now.timeout > before.timeout,
    addresses: before.addresses === 'all' && now.addresses !== 'all',
    allow: isWider(before, now, both),
  };
  return [
    ...keysThat(relaxed),
    ...fewerEnvironments(before, now, both),
    ...askKeys(before.ask, now.ask),
    ...relaxedKeys(before.expect, now.expect).map((key) => `expect.${key}`),
    ...relaxedKeys(before.warn, now.warn).map((key) => `warn.${key}`),
  ];
}

function keysThat(relaxed: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(relaxed).flatMap(([key, isRelaxed]) => (isRelaxed ? [key] : []));
}

/** Whether an environment that both have may be asked at an address that it could not be asked at before. */
function isWider(before: ProbeSpec, now: ProbeSpec, both: Both): boolean {
  return [...environmentsOf([], both)].some((name) => {
    const old = before.allow[name] ?? [];
    return (now.allow[name] ?? []).some((pattern) => !old.some((one) => one === pattern || isNarrower(pattern, one)));
  });
}

/** Whether all that a pattern matches is matched by another one. A text stands for what its wildcards may be. */
function isNarrower(pattern: string, other: string): boolean {
  const wide = parseUrlPattern(other);
  const sample = pattern.replaceAll('**', Array.from({ length: 5 }, () => SOME).join('/')).replaceAll('*', SOME);
  if (!wide || !URL.canParse(sample)) return false;
  // Without a path a pattern matches every path.
  const hasPath = parseUrlPattern(pattern)?.path !== undefined;
  return (hasPath || wide.path === undefined) && matchesUrlPattern(wide, new URL(sample));
}

/** A text that no pattern begins or ends with. */
const SOME = 'zq7x';

const LEVELS: readonly DatabaseLevel[] = ['connect', 'tls', 'startup', 'login'];

/** Keys by which another thing is asked, or less of it. */
function askKeys(before: Ask, now: Ask): string[] {
  if (before.kind !== now.kind) return [now.kind];
  if (before.kind === 'database' && now.kind === 'database') {
    const isLower = LEVELS.indexOf(now.level) < LEVELS.indexOf(before.level);
    return [
      ...(isSame(before.target, now.target) ? [] : ['database']),
      ...(isLower ? ['database.level'] : []),
      ...(changedMembers(before.settings, now.settings).length > 0 ? ['database.settings'] : []),
    ];
  }
  if (before.kind === 'status-page' && now.kind === 'status-page') {
    // None named means all of them.
    const isFewer =
      now.components.length > 0 && !(before.components.length > 0 && hasAll(now.components, before.components));
    return [
      ...(before.url === now.url ? [] : ['status-page']),
      ...(isFewer ? ['components'] : []),
      ...(isSame([before.format, before.custom], [now.format, now.custom]) ? [] : ['format']),
    ];
  }
  const kept: Readonly<Record<string, unknown>> = { ...now };
  return Object.entries(before)
    .filter(([key, value]) => !isSame(value, kept[key]) && !isStricter(key, value))
    .map(([key]) => KEYS[key] ?? (key === 'target' ? now.kind : key));
}

/** Whether any other value of a member than this one asks for more. */
function isStricter(member: string, before: unknown): boolean {
  if (member === 'auth') return before === undefined;
  return (member === 'redirects' && before === 'same-origin') || (member === 'plain' && before === true);
}

/** What a member of what is asked is called in tollgate.yml, where that is not its name. */
const KEYS: Readonly<Record<string, string>> = { name: 'dns', type: 'dns', server: 'dns' };

function methodKeys(before: PaymentMethodSpec, now: PaymentMethodSpec, both: Both): string[] {
  return [
    ...keysThat({
      'any-of': !hasAll(before.anyOf, now.anyOf),
      listed: before.listed !== undefined && before.listed !== now.listed,
      listing: before.listing !== now.listing,
    }),
    ...fewerEnvironments(before, now, both),
  ];
}

function groupKeys(before: RedundancySpec, now: RedundancySpec, both: Both): string[] {
  return [
    ...keysThat({
      of: !hasAll(now.of, before.of),
      'at-least': now.atLeast < before.atLeast,
      want: now.want < before.want,
      distinct: !hasAll(now.distinct, before.distinct),
    }),
    ...fewerEnvironments(before, now, both),
  ];
}

import type { Location } from '../finding/location.ts';
import { referencesIn } from './body-reference.ts';
import type { PaymentMethodSpec, ProbeSpec, RedundancySpec } from './config.ts';
import { decodeExpectation } from './decode-expectation.ts';
import { decodeSettings } from './decode-settings.ts';
import { milliseconds } from './duration.ts';
import { patternOf } from './pattern-text.ts';
import type { Ask, CustomPage, DialogueStep, HostTarget, ProbeBody, ProbeTarget } from './probe-spec.ts';
import type { RawCustomPage, RawDatabase, RawHost, RawPaymentMethod, RawProbe, RawRedundancy } from './raw.ts';

/** Milliseconds for one attempt where the probe says nothing. */
const DEFAULT_TIMEOUT = 15_000;

/** The most that a timer can be set to; what is beyond it would be over at once. No run is as long. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Turns one entry of `probes` into what is run. */
export function decodeProbe(raw: RawProbe, locate: (...path: readonly string[]) => Location): ProbeSpec {
  const schemaAt = (key: 'expect' | 'warn') =>
    raw[key]?.['json-schema'] === undefined ? undefined : locate(key, 'json-schema');
  return {
    name: raw.name ?? raw.gateway ?? '',
    ask: askOf(raw),
    expect: decodeExpectation(raw.expect),
    warn: decodeExpectation(raw.warn),
    environments: raw.environments ?? [],
    allow: Object.fromEntries(Object.entries(raw.allow ?? {}).map(([name, allow]) => [name, [allow].flat()])),
    timeout: Math.min(milliseconds(raw.timeout) ?? DEFAULT_TIMEOUT, LONGEST_TIMEOUT),
    retries: raw.retries ?? 0,
    samples: raw.samples ?? 1,
    interval: milliseconds(raw.interval) ?? 0,
    concurrency: raw.concurrency ?? 1,
    addresses: raw.addresses ?? 'first',
    blocks: raw.blocks ?? true,
    onOutage: raw['on-outage'] ?? 'block',
    runbook: raw.runbook,
    location: locate(),
    schemaLocations: { expect: schemaAt('expect'), warn: schemaAt('warn') },
  };
}

function askOf(raw: RawProbe): Ask {
  const { tcp, tls, dns, grpc, database, 'status-page': page } = raw;
  if (tcp !== undefined) return { kind: 'tcp', target: hostOf(tcp), dialogue: (raw.dialogue ?? []).map(stepOf) };
  if (tls !== undefined) return { kind: 'tls', target: hostOf(tls) };
  if (dns !== undefined) return { kind: 'dns', name: hostOf(dns.name), type: dns.type ?? 'A', server: dns.server };
  if (grpc !== undefined)
    return { kind: 'grpc', target: hostOf(grpc), service: raw.service ?? '', plain: raw.plain ?? false };
  if (page !== undefined) {
    const custom = raw.custom && customOf(raw.custom);
    const { format = custom ? 'custom' : 'statuspage', components = [] } = raw;
    return { kind: 'status-page', url: page, format, components, custom };
  }
  if (database !== undefined) {
    const asked: RawDatabase = typeof database === 'string' ? {} : database;
    return {
      kind: 'database',
      target: hostOf(database),
      level: asked.level ?? 'startup',
      settings: decodeSettings(asked.settings ?? {}),
    };
  }
  const { gateway, method, auth } = raw;
  return {
    kind: 'url',
    gateway,
    target: targetOf(raw.url),
    method,
    headers: raw.headers ?? {},
    body: bodyOf(raw.body),
    auth,
    redirects: raw.redirects ?? 'off',
  };
}

function customOf({ path, up, degraded = [], down = [] }: RawCustomPage): CustomPage {
  return { path, up: [up].flat(), degraded: [degraded].flat(), down: [down].flat() };
}

function targetOf(url: RawProbe['url']): ProbeTarget {
  if (url === undefined) return { kind: 'catalogue' };
  return typeof url === 'string' ? { kind: 'literal', url } : { kind: 'from', key: url.from, path: url.path };
}

function hostOf(host: RawHost): HostTarget {
  return typeof host === 'string' ? { kind: 'literal', text: host } : { kind: 'from', key: host.from };
}

function bodyOf(body: RawProbe['body']): ProbeBody | undefined {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return { kind: 'text', text: body };
  if ('file' in body) return { kind: 'file', path: body.file };
  return { kind: 'json', value: body.json, references: Object.fromEntries(referencesIn(body.json)) };
}

function stepOf(step: NonNullable<RawProbe['dialogue']>[number]): DialogueStep {
  if ('expect' in step) return { kind: 'expect', pattern: patternOf(step.expect) };
  return 'send' in step ? { kind: 'send', text: step.send } : { kind: 'start-tls' };
}

/** Turns one entry of `payment-methods` into what is judged. */
export function decodePaymentMethod(raw: RawPaymentMethod, location: Location): PaymentMethodSpec {
  const { name, 'any-of': anyOf, listed, listing, environments = [], runbook } = raw;
  return { name, anyOf, listed, listing: listing?.path, environments, runbook, location };
}

/** Turns one entry of `redundancy` into what is judged. */
export function decodeRedundancy(raw: RawRedundancy, location: Location): RedundancySpec {
  const { name, of, 'at-least': atLeast = 1, want = of.length, distinct = [], environments = [], runbook } = raw;
  return { name, of, atLeast, want, distinct, environments, runbook, location };
}

import type { Location } from '../finding/location.ts';
import type { ProbeSpec, ProbeTarget } from './config.ts';
import { parseDuration } from './duration.ts';
import type { RawProbe } from './raw.ts';

/** Milliseconds for one attempt where the probe says nothing. */
const DEFAULT_TIMEOUT = 15_000;

/** Turns one entry of `probes` into what is run. */
export function decodeProbe(raw: RawProbe, location: Location): ProbeSpec {
  return {
    name: raw.name ?? raw.gateway ?? '',
    gateway: raw.gateway,
    target: targetOf(raw.url),
    environments: raw.environments ?? [],
    method: raw.method,
    headers: raw.headers ?? {},
    body: raw.body,
    auth: raw.auth,
    allow: Object.fromEntries(Object.entries(raw.allow ?? {}).map(([name, allow]) => [name, [allow].flat()])),
    expect: {
      status: raw.expect?.status,
      latencyMax: milliseconds(raw.expect?.latency?.max),
      jsonSchema: raw.expect?.['json-schema'],
      certificateExpiresAfter: milliseconds(raw.expect?.tls?.['expires-after']),
    },
    timeout: milliseconds(raw.timeout) ?? DEFAULT_TIMEOUT,
    retries: raw.retries ?? 0,
    blocks: raw.blocks ?? true,
    runbook: raw.runbook,
    location,
  };
}

function targetOf(url: RawProbe['url']): ProbeTarget {
  if (url === undefined) return { kind: 'catalogue' };
  return typeof url === 'string' ? { kind: 'literal', url } : { kind: 'from', key: url.from, path: url.path };
}

function milliseconds(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

import { isDeepStrictEqual } from 'node:util';
import type { Config, ProbeSpec } from '../config/config.ts';
import type { Ask } from '../config/probe-spec.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { leafFor } from '../environment/lookup.ts';
import { fromPointer } from '../finding/pointer.ts';

/** The keys of the environment that a probe's address and body are made of. */
export function keysOf(ask: Ask): readonly string[] {
  const target = targetKeyOf(ask);
  const inBody = ask.kind === 'url' && ask.body?.kind === 'json' ? Object.values(ask.body.references) : [];
  return [...new Set([...(target === undefined ? [] : [target]), ...inBody])];
}

/** The key that holds the address. */
export function targetKeyOf(ask: Ask): string | undefined {
  if (ask.kind === 'status-page') return undefined;
  const target = ask.kind === 'dns' ? ask.name : ask.target;
  return target.kind === 'from' ? target.key : undefined;
}

/** Keys that lead to the parts of an address, written as people write them where that is not taken for others. */
export function keysOfParts(pointers: readonly string[], effective: Effective | undefined): readonly string[] {
  return pointers.map((pointer) => {
    const key = fromPointer(pointer).join('.');
    return effective && leafFor(effective, key)?.pointer === pointer ? key : pointer;
  });
}

/** How a value of a key stands to the one of the base; `unknown` where either cannot be read. */
export type Standing = 'same' | 'differs' | 'missing' | 'unknown';

/** Holds the values of one key against each other. Neither is shown. */
export function compareValues(key: string, now: Effective, before: Effective): Standing {
  const [leaf, other] = [leafFor(now, key), leafFor(before, key)];
  if (!other) return 'missing';
  if (!leaf || !isReadable(leaf) || !isReadable(other)) return 'unknown';
  return isDeepStrictEqual(contentOf(leaf), contentOf(other)) ? 'same' : 'differs';
}

function isReadable({ content: { state } }: Leaf): boolean {
  return state === 'known' || state === 'secret';
}

function contentOf(leaf: Leaf): unknown {
  return textOf(leaf) ?? (leaf.content.state === 'known' ? leaf.content.value : undefined);
}

/** Whether the values of a key name the same host. */
export function isSameHost(key: string, now: Effective, before: Effective): boolean {
  const [host, other] = [now, before].map((effective) => hostIn(leafFor(effective, key)));
  return host !== undefined && host === other;
}

/** The host of a URL or of `host:port`. Compared, and never shown. */
function hostIn(leaf: Leaf | undefined): string | undefined {
  const text = leaf && textOf(leaf);
  if (text === undefined) return undefined;
  return URL.parse(text)?.hostname || URL.parse(`tcp://${text}`)?.hostname || undefined;
}

/** Whether a probe, and where its environment takes its values from, are the same in the configuration of the base. */
export function isSameProbe(name: string, environment: string | undefined, now: Config, before: Config): boolean {
  const [probe, other] = [now, before].map(({ probes }) => probes.find((one) => one.name === name));
  if (!probe || !other || !isDeepStrictEqual(requestOf(probe), requestOf(other))) return false;
  const [own, own2] = [now, before].map((config) => ownGatewayOf(probe, config));
  if (!isDeepStrictEqual(own, own2)) return false;
  if (environment === undefined) return true;
  const [place, place2] = [now, before].map((config) => placeOf(environment, config));
  return place !== undefined && isDeepStrictEqual(place, place2);
}

/** All that decides what is sent and what passes: without what a failure does, and where it stands in the file. */
function requestOf(spec: ProbeSpec): unknown {
  const { location, runbook, blocks, onOutage, warn, environments, ...request } = spec;
  return request;
}

/** What the repository itself says of the gateway that is asked, wherever tollgate.yml names its file. */
function ownGatewayOf({ ask }: ProbeSpec, { ownGateways }: Config): unknown {
  const gateway = ask.kind === 'url' ? ownGateways.find(({ id }) => id === ask.gateway) : undefined;
  return gateway && { ...gateway, own: undefined };
}

function placeOf(environment: string, { environments }: Config): unknown {
  const found = environments.find(({ name }) => name === environment);
  return found && { payments: found.payments, sources: found.sources.map((source) => ({ ...source, location: '' })) };
}

import type { FaultKey } from './fault.ts';
import { acquirer, adyenLive, adyenTest, type Provider, paypal, statusPage, stripe } from './providers.ts';

/** What a host of the sandbox is. */
export const HOST_KINDS = [
  ...(['stripe', 'paypal', 'adyen-test', 'adyen-live', 'acquirer', 'status-page', 'postgres'] as const),
];

/** A provider's API, its status page, or a database. */
export type HostKind = (typeof HOST_KINDS)[number];

/** Whether there is a kind of this name. */
export function isHostKind(name: string): name is HostKind {
  return HOST_KINDS.some((kind) => kind === name);
}

/** The hosts that every sandbox has. */
export const USUAL_HOSTS: Readonly<Record<string, HostKind>> = {
  'api.stripe.com': 'stripe',
  'www.stripestatus.com': 'status-page',
  'api-m.paypal.com': 'paypal',
  'api-m.sandbox.paypal.com': 'paypal',
  'checkout-test.adyen.com': 'adyen-test',
};

/** What speaks HTTP, by kind. */
export const PROVIDERS: Readonly<Record<Exclude<HostKind, 'postgres'>, Provider>> = {
  stripe,
  paypal,
  'adyen-test': adyenTest,
  'adyen-live': adyenLive,
  acquirer,
  'status-page': statusPage,
};

/** The port that a host is asked on under its own name. */
export function portOfKind(kind: HostKind): number {
  return kind === 'postgres' ? 5432 : 443;
}

const OF_HTTP: readonly FaultKey[] = [
  ...(['path', 'every', 'latency', 'jitter', 'status', 'body', 'html', 'redirect', 'retry-after'] as const),
  ...(['drip', 'cut', 'drop', 'refuse', 'tls'] as const),
];

/** The faults that mean something on a host, by kind. */
export const FAULTS_OF: Readonly<Record<HostKind, readonly FaultKey[]>> = {
  stripe: OF_HTTP,
  paypal: OF_HTTP,
  'adyen-test': [...OF_HTTP, 'without'],
  'adyen-live': [...OF_HTTP, 'without'],
  acquirer: [...OF_HTTP, 'without'],
  'status-page': [...OF_HTTP, 'trouble'],
  postgres: ['latency', 'jitter', 'drop', 'refuse', 'tls', 'settings', 'sqlstate'],
};

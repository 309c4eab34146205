import type { Mode } from '../finding/facts/gateway.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { FaultKey } from './fault.ts';
import { canList, gatewayProvider } from './gateway-provider.ts';
import type { Provider } from './provider.ts';
import { acquirer, statusPage } from './providers.ts';

/** The name of what a host of the sandbox is: a kind of its own, or the id of a gateway of the catalogue. */
export type HostKind = OwnKind | (string & Record<never, never>);

type OwnKind = 'adyen-test' | 'adyen-live' | 'acquirer' | 'status-page' | 'postgres';

/** What a host of the sandbox is. */
export interface Kind {
  readonly name: HostKind;
  /** The port that a host is asked on under its own name. */
  readonly port: number;
  /** The faults that mean something on a host. */
  readonly faults: readonly FaultKey[];
  /** What answers over HTTP; undefined where a database does. */
  readonly provider: Provider | undefined;
  /** Hosts that the gateway has for everybody; none where each merchant has its own. */
  readonly hosts: readonly string[];
}

/** All kinds by name. */
export type Kinds = ReadonlyMap<string, Kind>;

/** The hosts that every sandbox has. */
export const USUAL_HOSTS: Readonly<Record<string, HostKind>> = {
  'api.stripe.com': 'stripe',
  'www.stripestatus.com': 'status-page',
  'api-m.paypal.com': 'paypal',
  'api-m.sandbox.paypal.com': 'paypal',
  'checkout-test.adyen.com': 'adyen-test',
};

const OF_HTTP: readonly FaultKey[] = [
  ...(['path', 'every', 'latency', 'jitter', 'status', 'body', 'html', 'redirect', 'retry-after'] as const),
  ...(['drip', 'cut', 'drop', 'refuse', 'tls'] as const),
];

const OF_DATABASE: readonly FaultKey[] = ['latency', 'jitter', 'drop', 'refuse', 'tls', 'settings', 'sqlstate'];

/** Loads the catalogue, and gives every kind of host. */
export async function loadKinds(): Promise<Kinds> {
  return kindsOf(await loadCatalogue());
}

/** Every kind of host: those of the sandbox itself first, then one for each gateway. */
export function kindsOf(catalogue: readonly Gateway[]): Kinds {
  const adyen = catalogue.filter(({ id }) => id === 'adyen');
  const kinds: readonly Kind[] = [
    ofHttp('acquirer', acquirer, ['without']),
    ofHttp('status-page', statusPage, ['trouble']),
    { name: 'postgres', port: 5432, faults: OF_DATABASE, provider: undefined, hosts: [] },
    // For hosts whose names do not tell the mode.
    ...adyen.map((gateway) => ({ ...kindOf(gateway, 'test'), name: 'adyen-test', hosts: [] })),
    ...adyen.map((gateway) => ({ ...kindOf(gateway, 'live'), name: 'adyen-live', hosts: [] })),
    ...catalogue.map((gateway) => kindOf(gateway)),
  ];
  return new Map(kinds.map((kind) => [kind.name, kind]));
}

function kindOf(gateway: Gateway, mode?: Mode): Kind {
  const { live, test } = gateway.hosts;
  const asked = gateway.probes.flatMap(({ url }) =>
    url === undefined || url.includes('{') ? [] : new URL(url).hostname,
  );
  const hosts = [...new Set([...asked, ...live, ...test])];
  return { ...ofHttp(gateway.id, gatewayProvider(gateway, mode), canList(gateway) ? ['without'] : []), hosts };
}

function ofHttp(name: HostKind, provider: Provider, more: readonly FaultKey[]): Kind {
  return { name, port: 443, faults: [...OF_HTTP, ...more], provider, hosts: [] };
}

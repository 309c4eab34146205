import type { Credential } from '../network/rights.ts';
import type { Fault } from '../sandbox/fault.ts';
import type { HostKind } from '../sandbox/host-kinds.ts';
import { Secret } from '../secret/secret.ts';

/** One example that the demo replays. */
export interface Incident {
  /** Folder under `examples/`. */
  readonly folder: string;
  /** What is about to happen, behind "This is examples/…:". */
  readonly story: string;
  /** Heading over the mended state. */
  readonly mended: string;
  /** Hosts of the sandbox beside the usual ones. */
  readonly hosts: Readonly<Record<string, HostKind>>;
  /** How they fail, by name, while the broken state is looked at. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Whether they still fail while the mended state is looked at: what is mended is then the deploy, and not they. */
  readonly lasts: boolean;
  readonly credentials: readonly Credential[];
}

/** The merchant's own host at Adyen, as the examples have it. */
const ADYEN_LIVE_HOST = '1797a841fbb37ca7-acmeshop-checkout-live.adyenpayments.com';

/** What the probe of Adyen's listing needs; the sandbox takes any key. */
const ADYEN: Credential = {
  name: 'adyen',
  origin: `https://${ADYEN_LIVE_HOST}`,
  methods: ['POST'],
  paths: ['/checkout/*/paymentMethods'],
  header: 'X-API-Key',
  prefix: '',
  secret: new Secret('ADYEN_PROBE_KEY', 'any key will do here'),
};

const WRONG: Pick<Incident, 'mended' | 'hosts' | 'faults' | 'lasts' | 'credentials'> = {
  mended: 'Mended',
  hosts: { [ADYEN_LIVE_HOST]: 'adyen-live' },
  faults: {},
  lasts: false,
  credentials: [],
};

/** The examples by the word that the command takes; without a word, the shop. */
export const INCIDENTS = {
  shop: {
    ...WRONG,
    folder: 'shop',
    story: 'somebody is about to deploy production,\nand something in its configuration is wrong.',
  },
  a: {
    ...WRONG,
    folder: 'incidents/a-switched-setting',
    story: 'the database of production was upgraded,\nand settings were switched on both sides of it by hand.',
    mended: 'Mended, the database as well',
    hosts: { 'db.acme-shop.com': 'postgres', 'db.staging.acme-shop.example': 'postgres' },
    faults: { 'db.acme-shop.com': { settings: { bytea_output: 'escape', max_connections: '100' } } },
  },
  b: {
    ...WRONG,
    folder: 'incidents/b-broken-payment-method',
    story: 'the payment integration was updated.\nThe gateway is up and cards work, and one payment method is gone.',
    faults: { [ADYEN_LIVE_HOST]: { path: '/checkout/v73/*', without: ['ideal'] } },
    lasts: true,
    credentials: [ADYEN],
  },
  c: {
    ...WRONG,
    folder: 'incidents/c-wrong-gateway-url',
    story: 'somebody is about to deploy production,\nand something in its configuration is wrong.',
  },
  d: {
    ...WRONG,
    folder: 'incidents/d-provider-outage',
    story:
      'the provider has misconfigured its own side,\nand what should stand in for it is the same provider once more.',
    mended: 'With a second acquirer, while the provider is still out',
    hosts: { 'gateway.acme-acquirer.com': 'acquirer' },
    faults: { 'api.stripe.com': { tls: 'wrong-name' }, 'www.stripestatus.com': { trouble: 'critical' } },
    lasts: true,
  },
} as const satisfies Readonly<Record<string, Incident>>;

/** Whether there is an incident of this name. */
export function isIncident(name: string): name is keyof typeof INCIDENTS {
  return Object.hasOwn(INCIDENTS, name);
}

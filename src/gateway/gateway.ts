import type { Mode } from '../finding/facts/gateway.ts';

/** How sure a recorded fact is. Only `high` makes an error. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from: addresses of the sources, or `unrecorded`; and how sure it is. */
export interface Evidence {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** Hosts of the gateway. With `shared` the same hosts serve both modes, and a host tells nothing. */
export interface GatewayHosts extends Evidence {
  readonly shared: boolean;
  readonly live: readonly string[];
  readonly test: readonly string[];
  /** Regular expressions over a whole host name in lower case. */
  readonly livePatterns: readonly string[];
  readonly testPatterns: readonly string[];
}

export interface GatewayCredential extends Evidence {
  readonly names: readonly string[];
  readonly kind: 'secret' | 'publishable' | 'webhook' | 'id';
  /** Regular expressions over the whole value; absent where the value does not tell its mode. */
  readonly livePattern?: string;
  readonly testPattern?: string;
  readonly note?: string;
}

/** A variable that switches the gateway's software between sandbox and live. */
export interface ModeVariable extends Evidence {
  readonly names: readonly string[];
  readonly live: readonly string[];
  readonly test: readonly string[];
  readonly note?: string;
}

/** A cheap request that proves the gateway answers and changes nothing. */
export interface GatewayProbe extends Evidence {
  readonly mode: Mode | 'both';
  readonly method: string;
  /** Absolute URL; absent where it needs a part that only the merchant knows, so that `url:` must give the base. */
  readonly url?: string;
  /** What is appended to the base that `url:` gives. */
  readonly path: string;
  /**
   * Regular expression over the whole of what may stand before `path`, such as the version of the API. Absent where
   * nothing may: an address with anything else before it is not this request.
   */
  readonly basePattern?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Status codes without a credential. */
  readonly status: readonly number[];
  /** Status codes with a credential. */
  readonly authenticatedStatus: readonly number[];
}

/** Where the answer of a probe with a credential lists the payment methods of the merchant, in the gateway's own words. */
export interface GatewayListing extends Evidence {
  /** JSON Pointer or JSONPath of the words. */
  readonly path: string;
}

/** What is known of one payment gateway: the content of `schemas/gateways/ID.json`. */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  readonly hosts: GatewayHosts;
  readonly credentials: readonly GatewayCredential[];
  readonly modeVariables: readonly ModeVariable[];
  readonly probes: readonly GatewayProbe[];
  /** Absent where no answer of `probes` is known to list them. */
  readonly listing?: GatewayListing;
  readonly hints: readonly (Evidence & { readonly text: string })[];
}

/** How a server of a probe case behaves, as `servers.yml` says it. Each kind is a file of this folder. */
export interface Behaviour {
  /** `http`, `https`, `tcp`, or a further kind of `KINDS`. */
  readonly kind: string;
  /** The port that is asked for; by default that of the kind. */
  readonly port?: number;
  /** What its name leads to; without it, 127.0.0.1. A server listens there, or where `listen` says. */
  readonly addresses?: readonly string[];
  /** The address that it listens on; without it, 127.0.0.1. */
  readonly listen?: string;
  /** Whether the workflow allows its address, which is one of loopback. */
  readonly allowed?: boolean;
  /** What certificate it shows: `good` unless said otherwise; see `certificates.ts`. */
  readonly certificate?: string;
  /** Whatever else the kind reads. */
  readonly [more: string]: unknown;
}

/** A server on loopback that was started for a case. */
export interface Running {
  /** The port that it really listens on; undefined where nothing listens. */
  readonly port: number;
  /** Connections so far. */
  readonly connections: () => number;
  /** A line for each request, such as `GET /x`. Never what a header holds. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What a kind of server is given. */
export interface Surroundings {
  readonly host: string;
  readonly pair: (profile: string) => Promise<{ readonly key: string; readonly certificate: string }>;
}

export type Start = (behaviour: Behaviour, surroundings: Surroundings) => Promise<Running>;

import type { Running } from '../../loopback/behaviour.ts';

/** One target, as both are asked about it. */
export interface Target {
  /** Its kind first, such as `http 404`. */
  readonly name: string;
  /** As tollgate.yml has it. */
  readonly probe: Readonly<Record<string, unknown>> & { readonly name: string };
  /** Where the host and the port of the probe lead: a port of loopback, the same in name and in truth. */
  readonly host: string;
  readonly port: number;
  /** What the exporter is given. */
  readonly address: string;
  /** What the exporter's module has beyond what the probe says. */
  readonly module: Readonly<Record<string, unknown>>;
  /** How often its path was asked for so far. */
  readonly requests: () => number;
  /** When the certificate of its server ends, in seconds since 1970, where that is compared. */
  readonly end?: number;
}

/** The servers of one kind, and what they are asked. */
export interface Scenery {
  readonly targets: readonly Target[];
  readonly servers: readonly Running[];
}

/** What only some targets say otherwise. */
export const PLAIN = { module: {}, requests: () => 0 };

/** For those that are to end by their time. */
export const BRIEF = '700ms';

import type { Location } from '../finding/location.ts';

/** What a change does, against the commit that it is compared with. Holds no value of the configuration. */
export interface ChangeRecord {
  /** The base as it was named. */
  readonly base: string;
  /** One for each environment and service that was read on both sides. */
  readonly environments: readonly EnvironmentChange[];
}

/** What a change does to one environment (of one service). */
export interface EnvironmentChange {
  readonly environment: string;
  readonly service: string | undefined;
  /** How many keys have another value, are there now, and are gone. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** The keys themselves, as far as there are not too many. */
  readonly keys: readonly KeyChange[];
  /** Keys that are left out. */
  readonly more: number;
}

/** One key that a change touches, and what is reached by it. */
export interface KeyChange {
  /** As people may see it. */
  readonly pointer: string;
  readonly how: 'changed' | 'added' | 'removed';
  /** Where it stands now, or belongs. */
  readonly location: Location | undefined;
  /** Other environments that get the same value from the same place, or hold the key as well. */
  readonly environments: readonly string[];
  /** Containers of manifests that receive it. */
  readonly manifests: readonly string[];
  /** Names of the `validate` entries whose schema constrains it. */
  readonly schemas: readonly string[];
  /** Names of payment gateways that it belongs to. */
  readonly gateways: readonly string[];
  /** Names of the probes that ask what it says. */
  readonly probes: readonly string[];
}

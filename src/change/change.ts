import type { Location } from '../finding/location.ts';

/** What a change does, against the commit that it is compared with. Holds no value of the configuration. */
export interface ChangeRecord {
  /** The base as it was named. */
  readonly base: string;
  /** Whether only what the change brings decides between passed and failed. */
  readonly onlyNew: boolean;
  /** Whether nothing that was looked at differs, and whether the base is the very commit that is checked out. */
  readonly same: 'commit' | 'files' | undefined;
  /** One for each environment and service that was read on both sides. */
  readonly environments: readonly EnvironmentChange[];
  /** Environments and services whose sources could not be read from the base: all that is found in them is new. */
  readonly unread: readonly Deployed[];
  /** Files that were checked, that differ, and that no environment takes anything of; as far as there are not too many. */
  readonly files: readonly FileChange[];
  /** Files that are left out. */
  readonly moreFiles: number;
}

/** An environment, of one service where there are several. */
export interface Deployed {
  readonly environment: string;
  readonly service: string | undefined;
}

/** A file that is not the same on both sides. */
export interface FileChange {
  readonly path: string;
  readonly how: 'changed' | 'added' | 'removed';
  /** Names of the `validate` entries that name it. */
  readonly schemas: readonly string[];
}

/** What a change does to one environment (of one service). */
export interface EnvironmentChange extends Deployed {
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
  /** Where it stands now, or belongs; undefined where no file holds it. */
  readonly location: Location | undefined;
  /** Other environments (and services) that get the same value from the same place, or hold the key as well. */
  readonly environments: readonly string[];
  /** Containers of manifests that receive it. */
  readonly manifests: readonly string[];
  /** Names of the `validate` entries that constrain it. */
  readonly schemas: readonly string[];
  /** Names of payment gateways that it belongs to. */
  readonly gateways: readonly string[];
  /** Names of the probes that ask what it says. */
  readonly probes: readonly string[];
}

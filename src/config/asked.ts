import type { EventBase, Reach } from './request.ts';

/** What was asked, as text, from inputs or flags. Absent and empty are the same, as they are to GitHub. */
export interface Asked {
  readonly config?: string | undefined;
  readonly environment?: string | undefined;
  readonly checks?: readonly string[];
  readonly failOn?: string | undefined;
  readonly schema?: string | undefined;
  readonly schemas?: readonly string[];
  readonly files?: readonly string[];
  readonly staging?: string | undefined;
  readonly production?: string | undefined;
  readonly processNames?: readonly string[];
  /** Text of the YAML mapping. */
  readonly credentials?: string | undefined;
  readonly allowPrivateHosts?: readonly string[];
  /** `PATH` of a PEM file, or `HOST=PATH`. */
  readonly tlsCa?: readonly string[];
  readonly resolve?: readonly string[];
  /** `true` or `false`. */
  readonly failOnNew?: string | undefined;
  readonly policy?: string | undefined;
  /** The token itself. */
  readonly githubToken?: string | undefined;
  /** Text of a JSON mapping, as `toJSON(vars)` gives it. */
  readonly variables?: string | undefined;
  /** The key itself. */
  readonly fingerprintKey?: string | undefined;
  /** Whether a snapshot is made. */
  readonly snapshot?: boolean;
  readonly snapshots?: string | undefined;
  /** The commit that the state now is compared with. */
  readonly baseRef?: string | undefined;
  /** Text of the YAML mapping. */
  readonly clientCertificates?: string | undefined;
  /** Text of the YAML mapping. */
  readonly proxy?: string | undefined;
  /** Keys and values of a mapping, or that it was none. */
  readonly limits?: readonly (readonly [key: string, value: unknown])[] | 'no-mapping';
}

/** What the entry knows of the process, so that nobody below asks it. */
export interface Surroundings {
  /** Absolute path. */
  readonly workspace: string;
  readonly variable: (name: string) => string | undefined;
  /** The text of a file that only the caller may name, or undefined when it cannot be read. */
  readonly readText: (path: string) => string | undefined;
  readonly reach: Reach;
  /** The commit before the change, where the event names it. */
  readonly base?: EventBase | undefined;
  readonly now: Date;
}

/** Says that what stands in an input cannot be worked with. */
export type Refuse = (name: string, suggestion?: string) => void;

import type { Severity } from '../finding/rules.ts';
import type { DotenvDialect, Format } from '../source/document.ts';
import type { Must } from './config.ts';

/** `tollgate.yml` as its JSON Schema has admitted it: the shape that `schemas/tollgate.schema.json` describes. */
export interface RawConfig {
  readonly environments?: Readonly<Record<string, RawEnvironment>>;
  readonly validate?: readonly RawValidate[];
  readonly schemas?: string | readonly string[];
  readonly gateways?: 'on' | 'off';
  readonly probes?: readonly RawProbe[];
  readonly parity?: RawParity;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly waivers?: readonly RawWaiver[];
}

export interface RawEnvironment {
  readonly payments?: 'live' | 'test' | 'none';
  readonly sources: readonly RawSource[];
}

export type RawSource =
  | string
  | { readonly path: string; readonly format?: Format; readonly at?: string; readonly dialect?: DotenvDialect }
  | {
      readonly kubernetes: string | readonly string[];
      readonly workload?: string;
      readonly container?: string;
      readonly present?: readonly string[];
    }
  | {
      readonly compose: string | readonly string[];
      readonly service?: string;
      readonly 'env-files'?: readonly string[];
      readonly profiles?: readonly string[];
    }
  | { readonly ecs: string | readonly string[]; readonly container?: string; readonly present?: readonly string[] }
  | { readonly process: true };

export interface RawValidate {
  readonly name: string;
  readonly schema?: string;
  readonly files?: string | readonly string[];
  readonly environments?: readonly string[];
  readonly inside?: string;
  readonly format?: Format;
  readonly dialect?: DotenvDialect;
  readonly require?: Readonly<Record<string, readonly string[]>>;
  readonly forbid?: Readonly<Record<string, readonly string[]>>;
}

export interface RawProbe {
  readonly name?: string;
  readonly gateway?: string;
  readonly url?: string | { readonly from: string; readonly path?: string };
  readonly environments?: readonly string[];
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly auth?: string;
  readonly allow?: Readonly<Record<string, string | readonly string[]>>;
  readonly expect?: {
    readonly status?: readonly number[];
    readonly latency?: { readonly max: string };
    readonly 'json-schema'?: string;
    readonly tls?: { readonly 'expires-after': string };
  };
  readonly timeout?: string;
  readonly retries?: number;
  readonly blocks?: boolean;
  readonly runbook?: string;
}

export interface RawParity {
  readonly match?: Readonly<Record<string, string>>;
  readonly default?: Must;
  readonly rules?: readonly RawParityRule[];
}

export interface RawParityRule {
  readonly path: string | readonly string[];
  readonly must?: Must;
  readonly as?: 'url';
  readonly expect?: Readonly<Record<string, string>>;
  readonly in?: readonly string[];
  readonly severity?: Severity;
  readonly reason?: string;
}

export interface RawWaiver {
  readonly rule: string;
  readonly path?: string;
  readonly in?: string;
  readonly service?: string;
  readonly reason: string;
  readonly owner?: string;
  readonly expires: string;
}
